package dev.dateline.table;

import static dev.dateline.table.Partitioning.EVENT_MONTH;
import static dev.dateline.table.Partitioning.NONE;
import static dev.dateline.table.Partitioning.PUBLISHED_MONTH;

import dev.dateline.model.Article;
import dev.dateline.model.CallerMistake;
import dev.dateline.model.Claim;
import dev.dateline.model.Event;
import dev.dateline.model.EventAlias;
import dev.dateline.model.EventArticle;
import dev.dateline.model.EventRestriction;
import dev.dateline.model.EventToll;
import dev.dateline.model.IgnoredNumber;
import dev.dateline.model.Mention;
import dev.dateline.model.MentionFeatures;
import dev.dateline.model.PlaceDay;
import dev.dateline.model.Rejection;
import dev.dateline.model.Restriction;
import dev.dateline.model.TacticUse;
import dev.dateline.model.Theme;
import java.util.List;

/** Every table of a dataset, by name. */
public final class Tables {
  public static final Table<Article> ARTICLES =
      new Table<>("articles", Article.class, PUBLISHED_MONTH, List.of("article_id"));
  public static final Table<Claim> CLAIMS =
      new Table<>(
          "claims",
          Claim.class,
          PUBLISHED_MONTH,
          List.of("article_id", "field", "char_begin", "char_end", "measure", "claim_id"));
  public static final Table<IgnoredNumber> IGNORED_NUMBERS =
      new Table<>(
          "ignored_numbers",
          IgnoredNumber.class,
          PUBLISHED_MONTH,
          List.of("article_id", "field", "char_begin", "char_end", "measure", "reason"));
  public static final Table<Restriction> RESTRICTIONS =
      new Table<>(
          "restrictions",
          Restriction.class,
          PUBLISHED_MONTH,
          List.of("article_id", "field", "char_begin", "char_end", "type", "restriction_id"));
  public static final Table<TacticUse> TACTICS =
      new Table<>(
          "tactics",
          TacticUse.class,
          PUBLISHED_MONTH,
          List.of("article_id", "field", "char_begin", "char_end", "tactic", "tactic_id"));
  public static final Table<Mention> MENTIONS =
      new Table<>("mentions", Mention.class, PUBLISHED_MONTH, List.of("article_id", "mention_id"));
  public static final Table<MentionFeatures> FEATURES =
      new Table<>(
          "features", MentionFeatures.class, PUBLISHED_MONTH, List.of("article_id", "mention_id"));
  public static final Table<Event> EVENTS =
      new Table<>("events", Event.class, EVENT_MONTH, List.of("event_id"));
  public static final Table<EventAlias> EVENT_ALIASES =
      new Table<>("event_aliases", EventAlias.class, NONE, List.of("old_event_id"));
  public static final Table<EventArticle> EVENT_ARTICLES =
      new Table<>(
          "event_articles",
          EventArticle.class,
          EVENT_MONTH,
          List.of("event_id", "article_id", "mention_id"));
  public static final Table<EventToll> EVENT_TOLLS =
      new Table<>(
          "event_tolls", EventToll.class, EVENT_MONTH, List.of("event_id", "measure", "as_of"));
  public static final Table<EventRestriction> EVENT_RESTRICTIONS =
      new Table<>(
          "event_restrictions",
          EventRestriction.class,
          EVENT_MONTH,
          List.of("event_id", "type", "place", "issuer", "first_day"));
  public static final Table<PlaceDay> PLACE_DAYS =
      new Table<>(
          "place_days", PlaceDay.class, EVENT_MONTH, List.of("country", "admin1", "place", "day"));
  public static final Table<Theme> THEMES =
      new Table<>("themes", Theme.class, NONE, List.of("theme_id"));
  public static final Table<Rejection> REJECTS =
      new Table<>(
          "rejects",
          Rejection.class,
          NONE,
          List.of("stage", "source_file", "source_offset", "article_id", "reason"));

  private static final List<Table<?>> ALL =
      List.of(
          ARTICLES,
          CLAIMS,
          IGNORED_NUMBERS,
          RESTRICTIONS,
          TACTICS,
          MENTIONS,
          FEATURES,
          EVENTS,
          EVENT_ALIASES,
          EVENT_ARTICLES,
          EVENT_TOLLS,
          EVENT_RESTRICTIONS,
          PLACE_DAYS,
          THEMES,
          REJECTS);

  private Tables() {}

  public static List<Table<?>> all() {
    return ALL;
  }

  /**
   * Finds a table by its name.
   *
   * @throws CallerMistake when there is none
   */
  public static Table<?> named(String name) {
    return ALL.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new CallerMistake(
                    "no table '"
                        + name
                        + "'; the tables are "
                        + String.join(", ", ALL.stream().map(Table::name).toList())));
  }
}
