package dev.dateline.export;

import dev.dateline.model.Claim;
import dev.dateline.model.Mention;
import java.time.Instant;
import java.util.List;

/**
 * An article and the claims it makes.
 *
 * @param publishedAt null when unknown
 * @param publisher null when unknown
 * @param url null when unknown
 * @param mentions of the article, which tell where its claims belong
 */
public record CountedArticle(
    String articleId,
    Instant publishedAt,
    String publisher,
    String url,
    List<Claim> claims,
    List<Mention> mentions) {}
