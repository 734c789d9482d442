package dev.dateline.report;

import dev.dateline.model.EventArticle;
import dev.dateline.model.IgnoredNumber;
import dev.dateline.model.Mention;
import dev.dateline.model.TacticUse;
import java.util.List;

/** All that the tables hold of one article. Lists may come in any order. */
public record ArticleFile(
    ArticleLine article,
    List<EventArticle> links,
    List<Mention> mentions,
    List<ClaimInContext> claims,
    List<RestrictionInContext> restrictions,
    List<TacticUse> tactics,
    List<IgnoredNumber> ignoredNumbers) {}
