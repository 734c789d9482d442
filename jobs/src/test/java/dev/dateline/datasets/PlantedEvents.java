package dev.dateline.datasets;

import static dev.dateline.datasets.Datasets.SAMPLE;
import static dev.dateline.datasets.Datasets.text;
import static dev.dateline.datasets.Datasets.words;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.model.Article;
import dev.dateline.model.Count;
import dev.dateline.model.Event;
import dev.dateline.model.EventArticle;
import dev.dateline.model.Measure;
import dev.dateline.model.Resolver;
import dev.dateline.model.RestrictionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares events that a run told with those planted in the sample, parts included. Each planted
 * event is met with the told one whose articles overlap most with its own.
 */
final class PlantedEvents {
  static final String FOUND = "events found";
  static final String REAL = "told events that are real";
  static final String ARTICLES_TOLD = "articles in events, of those told";
  static final String ARTICLES_TRUE = "articles in events, of the true";
  static final String TOTALS = "totals";
  static final String PLACE = "place within 25 km";
  static final String FIRST_DAY = "first day";
  static final String TYPES_TOLD = "restriction types, of those told";
  static final String TYPES_TRUE = "restriction types, of the true";
  static final String DECOYS = "decoys in no event";
  static final String COPIES = "copies found";

  private static final List<Measure> SCORED =
      List.of(Measure.KILLED, Measure.INJURED, Measure.ARRESTED);

  private final Map<String, int[]> tallies = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private final Map<String, Set<String>> members = new HashMap<>();
  private final Map<String, Article> articles = new HashMap<>();

  private PlantedEvents(List<Article> articles, List<EventArticle> eventArticles) {
    Map<String, String> sourceIds = new HashMap<>();
    for (Article article : articles) {
      sourceIds.put(article.articleId(), article.sourceId());
      this.articles.put(article.sourceId(), article);
    }
    for (EventArticle member : eventArticles) {
      Set<String> ids = members.computeIfAbsent(member.eventId(), id -> new TreeSet<>());
      ids.add(sourceIds.get(member.articleId()));
      // A copy belongs where its kept article belongs.
      articles.stream()
          .filter(article -> member.articleId().equals(article.copyOf()))
          .forEach(article -> ids.add(article.sourceId()));
    }
  }

  /** Compares what a run with the resolver told. */
  static PlantedEvents compare(
      Resolver resolver,
      List<Article> articles,
      List<EventArticle> eventArticles,
      List<Event> events) {
    PlantedEvents planted = new PlantedEvents(articles, eventArticles);
    Map<String, Event> told = new HashMap<>();
    events.forEach(event -> told.put(event.eventId(), event));
    Set<String> used = new HashSet<>();
    for (JsonNode truth : truth("events")) {
      planted.compare(resolver.name().toLowerCase(Locale.ROOT), truth, told, used);
    }
    planted.tally(REAL, used.size(), planted.members.size());
    planted.compareDecoysAndCopies();
    return planted;
  }

  /** The share that is right, 1 where there was nothing to get right. */
  double share(String what) {
    int[] tally = tallies.getOrDefault(what, new int[2]);
    return tally[1] == 0 ? 1 : (double) tally[0] / tally[1];
  }

  /** What is wrong, a line each, and the shares. */
  String account() {
    StringBuilder account = new StringBuilder();
    wrong.forEach(line -> account.append(line).append('\n'));
    tallies.forEach(
        (what, tally) -> account.append("%s: %d of %d%n".formatted(what, tally[0], tally[1])));
    return account.toString();
  }

  private void compare(String resolver, JsonNode truth, Map<String, Event> told, Set<String> used) {
    Set<String> wanted = new TreeSet<>(words(truth.get("articles")));
    String best =
        members.keySet().stream()
            .filter(id -> !used.contains(id) && overlap(members.get(id), wanted) > 0)
            .max(
                Comparator.comparingDouble((String id) -> overlap(members.get(id), wanted))
                    .thenComparing(Comparator.reverseOrder()))
            .orElse(null);
    tally(FOUND, best == null ? 0 : 1, 1);
    Event event = best == null ? null : told.get(best);
    Set<String> has = best == null ? Set.of() : members.get(best);
    used.add(best == null ? text(truth, "event") : best);
    used.remove(text(truth, "event"));
    int both = (int) has.stream().filter(wanted::contains).count();
    tally(ARTICLES_TOLD, both, has.size());
    tally(ARTICLES_TRUE, both, wanted.size());
    compareTotals(text(truth, "event"), truth.get(resolver), event);
    if (event != null) {
      compareFrame(truth, event);
    }
  }

  private void compareTotals(String name, JsonNode totals, Event event) {
    for (Measure measure : SCORED) {
      JsonNode pair = totals.get(measure.code());
      if (pair != null) {
        Told wanted = Told.of(pair);
        Told told = event == null ? null : told(event.totals().of(measure));
        tally(TOTALS, wanted.equals(told) ? 1 : 0, 1);
        if (!wanted.equals(told)) {
          wrong.add("%s: %s is %s, told %s".formatted(name, measure, wanted, told));
        }
      }
    }
  }

  private void compareFrame(JsonNode truth, Event event) {
    boolean near =
        event.latitude() != null
            && kilometres(
                    event.latitude(),
                    event.longitude(),
                    truth.get("latitude").doubleValue(),
                    truth.get("longitude").doubleValue())
                <= 25;
    tally(PLACE, near ? 1 : 0, 1);
    boolean sameDay = text(truth, "day_begin").equals(String.valueOf(event.dayBegin()));
    tally(FIRST_DAY, sameDay ? 1 : 0, 1);
    Set<String> wanted = new TreeSet<>();
    truth.get("restrictions").forEach(row -> wanted.add(text(row, "type")));
    Set<String> told = new TreeSet<>();
    for (RestrictionType type : event.restrictions()) {
      told.add(type.code());
    }
    int both = (int) told.stream().filter(wanted::contains).count();
    tally(TYPES_TOLD, both, told.size());
    tally(TYPES_TRUE, both, wanted.size());
    if (!near || !sameDay || !told.equals(wanted)) {
      wrong.add(
          "%s: %s %s %s, told %s %s %s"
              .formatted(
                  text(truth, "event"),
                  text(truth, "place"),
                  text(truth, "day_begin"),
                  wanted,
                  event.place(),
                  event.dayBegin(),
                  told));
    }
  }

  private void compareDecoysAndCopies() {
    Set<String> inEvents = new HashSet<>();
    members.values().forEach(inEvents::addAll);
    for (JsonNode decoy : truth("decoys")) {
      boolean inNone = !inEvents.contains(text(decoy, "id"));
      tally(DECOYS, inNone ? 1 : 0, 1);
      if (!inNone) {
        wrong.add(text(decoy, "id") + " is no event");
      }
    }
    for (JsonNode copy : truth("copies")) {
      Article kept = articles.get(text(copy, "a"));
      Article second = articles.get(text(copy, "b"));
      boolean folded = kept != null && second != null && kept.articleId().equals(second.copyOf());
      tally(COPIES, folded ? 1 : 0, 1);
    }
  }

  private void tally(String what, int right, int of) {
    int[] tally = tallies.computeIfAbsent(what, key -> new int[2]);
    tally[0] += right;
    tally[1] += of;
  }

  private static List<JsonNode> truth(String table) {
    List<JsonNode> rows = new ArrayList<>(Datasets.rows(SAMPLE.resolve(table + ".jsonl")));
    rows.addAll(Datasets.rows(SAMPLE.resolve("parts-" + table + ".jsonl")));
    return rows;
  }

  private static Told told(Count count) {
    return new Told(number(count.low()), number(count.high()));
  }

  private static Integer number(Long value) {
    return value == null ? null : Math.toIntExact(value);
  }

  private static double overlap(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return (double) both.size() / (one.size() + other.size() - both.size());
  }

  private static double kilometres(double lat, double lon, double otherLat, double otherLon) {
    double y = Math.toRadians(otherLat - lat) / 2;
    double x = Math.toRadians(otherLon - lon) / 2;
    double along = Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(otherLat));
    double half = Math.sin(y) * Math.sin(y) + along * Math.sin(x) * Math.sin(x);
    return 12742 * Math.asin(Math.sqrt(half));
  }
}
