package dev.dateline.count;

import dev.dateline.model.Count;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What one article reports of one measure of an event.
 *
 * @param at publication time; null sorts first (codebook 3)
 * @param source the independent source that it comes from; null when not known
 * @param articleId breaks ties
 * @param additional whether the figure adds to what was known before ("three more")
 * @param claimIds the claims that the figure stands on, sorted
 */
public record Report(
    Instant at,
    String source,
    String articleId,
    Long low,
    Long best,
    Long high,
    Boolean additional,
    List<String> claimIds) {

  /** Order of publication, made total by the article. */
  public static final Comparator<Report> BY_TIME =
      Comparator.comparing(Report::at, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Report::articleId);

  public Count count() {
    return new Count(low, best, high);
  }

  String knownSource() {
    return source == null ? "" : source;
  }
}
