package dev.dateline.export;

import dev.dateline.model.Claim;
import dev.dateline.model.Count;
import dev.dateline.model.Measure;
import dev.dateline.model.Mention;
import dev.dateline.model.Role;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Articles in the manner of GDELT's Global Knowledge Graph 2.1: its first six columns that we can
 * fill, tab-separated, with the counts of each article in {@code V2.1COUNTS}. A count is the best
 * figure, or the lowest, or the highest, whichever is first known; measures that GDELT has no type
 * for (missing, released) are left out, and so is what the article denies, supposes or tells as
 * background. What is unknown is empty.
 */
public final class Gkg {
  public static final List<String> COLUMNS =
      List.of(
          "GKGRECORDID",
          "V2.1DATE",
          "V2SOURCECOLLECTIONIDENTIFIER",
          "V2SOURCECOMMONNAME",
          "V2DOCUMENTIDENTIFIER",
          "V2.1COUNTS");

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Gkg() {}

  /** The row of an article; its counts are empty when it has none. */
  public static Map<String, Object> row(CountedArticle article) {
    Map<String, Mention> mentions =
        article.mentions().stream()
            .collect(Collectors.toMap(Mention::mentionId, mention -> mention, (a, b) -> a));
    String date = article.publishedAt() == null ? null : DATE.format(article.publishedAt());
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("GKGRECORDID", (date == null ? "00000000000000" : date) + "-" + article.articleId());
    row.put("V2.1DATE", date);
    row.put("V2SOURCECOLLECTIONIDENTIFIER", 1);
    row.put("V2SOURCECOMMONNAME", article.publisher());
    row.put("V2DOCUMENTIDENTIFIER", article.url() == null ? article.articleId() : article.url());
    row.put(
        "V2.1COUNTS",
        article.claims().stream()
            .filter(Gkg::isCounted)
            .sorted(
                Comparator.comparing(Claim::field)
                    .thenComparing(Claim::charBegin)
                    .thenComparing(Claim::charEnd)
                    .thenComparing(Claim::measure))
            .map(claim -> block(claim, mentions.get(claim.mentionId())) + ";")
            .collect(Collectors.joining()));
    return row;
  }

  private static boolean isCounted(Claim claim) {
    return claim.counts()
        && !Boolean.TRUE.equals(claim.superseded())
        && type(claim.measure()) != null
        && number(claim) != null;
  }

  /** Type, number, object, then the place as GDELT has it, then where in the text. */
  private static String block(Claim claim, Mention mention) {
    Country country = mention == null ? null : Countries.of(mention.country());
    boolean placed = mention != null && mention.latitude() != null && mention.longitude() != null;
    return String.join(
        "#",
        type(claim.measure()),
        Long.toString(number(claim)),
        claim.role() == null || claim.role() == Role.UNKNOWN ? "" : claim.role().code(),
        mention == null || mention.geoPrecision() == null ? "" : locationType(mention),
        mention == null ? "" : name(mention),
        country == null ? "" : country.fips(),
        country == null ? "" : country.fips(),
        placed ? mention.latitude().toString() : "",
        placed ? mention.longitude().toString() : "",
        mention == null || mention.placeId() == null ? "" : clean(mention.placeId()),
        Integer.toString(claim.charBegin()));
  }

  private static String type(Measure measure) {
    return switch (measure) {
      case KILLED -> "KILL";
      case INJURED -> "WOUND";
      case ARRESTED -> "ARREST";
      case PARTICIPANTS -> "PROTEST";
      case MISSING, RELEASED -> null;
    };
  }

  private static Long number(Claim claim) {
    Count count = claim.count();
    return count.point() != null ? count.point() : count.high();
  }

  private static String locationType(Mention mention) {
    boolean american = "US".equals(mention.country());
    return switch (mention.geoPrecision()) {
      case COUNTRY -> "1";
      case ADMIN1 -> american ? "2" : "5";
      case PLACE -> american ? "3" : "4";
    };
  }

  private static String name(Mention mention) {
    return java.util.stream.Stream.of(
            mention.place(), mention.admin1(), Countries.name(mention.country()))
        .filter(part -> part != null && !part.isBlank())
        .map(Gkg::clean)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** GDELT's own separators may not stand inside a value. */
  private static String clean(String text) {
    return text.replace('#', ' ').replace(';', ' ');
  }
}
