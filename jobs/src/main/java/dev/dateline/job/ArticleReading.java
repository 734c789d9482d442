package dev.dateline.job;

import dev.dateline.model.Claim;
import dev.dateline.model.IgnoredNumber;
import dev.dateline.model.Mention;
import dev.dateline.model.MentionFeatures;
import dev.dateline.model.Rejection;
import dev.dateline.model.Restriction;
import dev.dateline.model.TacticUse;
import java.util.List;

/**
 * All that the map over articles writes of one article, kept until it is parted into tables.
 *
 * @param publishedMonth folder of the article's rows in tables
 * @param isProtest null when the reading failed
 * @param protestScore null when the reading failed
 * @param failure null when it was read
 */
record ArticleReading(
    String articleId,
    String publishedMonth,
    Boolean isProtest,
    Double protestScore,
    List<Claim> claims,
    List<Restriction> restrictions,
    List<TacticUse> tactics,
    List<IgnoredNumber> ignoredNumbers,
    List<Mention> mentions,
    List<MentionFeatures> features,
    Rejection failure) {}
