package dev.dateline.datasets;

import static dev.dateline.datasets.Datasets.SAMPLE;
import static dev.dateline.datasets.Datasets.text;
import static dev.dateline.datasets.Datasets.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.model.Coded;
import dev.dateline.model.EventKind;
import dev.dateline.model.Measure;
import dev.dateline.model.RestrictionStatus;
import dev.dateline.model.RestrictionType;
import dev.dateline.model.Tactic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sample's truth is whole, speaks of its articles, and follows from what each reports. */
class SampleTruthTest {
  private static final int WORDS_IN_A_ROW = 5;

  private final Map<String, JsonNode> articles = Datasets.articles();
  private final List<JsonNode> events = Datasets.rows(SAMPLE.resolve("events.jsonl"));
  private final List<JsonNode> reports = Datasets.rows(SAMPLE.resolve("reports.jsonl"));
  private final List<JsonNode> copies = Datasets.rows(SAMPLE.resolve("copies.jsonl"));
  private final Set<String> decoys =
      Datasets.rows(SAMPLE.resolve("decoys.jsonl")).stream()
          .map(row -> text(row, "id"))
          .collect(Collectors.toSet());

  @Test
  void isLargeAndWide() {
    assertThat(articles).hasSizeGreaterThanOrEqualTo(70);
    assertThat(events).hasSizeGreaterThanOrEqualTo(14);
    assertThat(events.stream().map(event -> text(event, "country")).distinct())
        .hasSizeGreaterThanOrEqualTo(10);
    Set<String> types = new HashSet<>();
    for (JsonNode event : events) {
      event.get("restrictions").forEach(row -> types.add(text(row, "type")));
    }
    assertThat(types).containsExactlyInAnyOrderElementsOf(codes(RestrictionType.values()));
  }

  @Test
  void everyArticleIsInAnEventOrADecoyAndNeverBoth() {
    Set<String> told = new HashSet<>();
    events.forEach(event -> told.addAll(words(event.get("articles"))));
    assertThat(told).doesNotContainAnyElementsOf(decoys);
    told.addAll(decoys);
    assertThat(told).containsExactlyInAnyOrderElementsOf(articles.keySet());
  }

  @Test
  void eventsUseTheClosedLists() {
    for (JsonNode event : events) {
      assertThat(text(event, "kind")).isIn(codes(EventKind.values()));
      assertThat(words(event.get("tactics"))).isSubsetOf(codes(Tactic.values()));
      assertThat(LocalDate.parse(text(event, "day_begin")))
          .isBeforeOrEqualTo(LocalDate.parse(text(event, "day_end")));
      for (JsonNode restriction : event.get("restrictions")) {
        assertThat(text(restriction, "type")).isIn(codes(RestrictionType.values()));
        assertThat(text(restriction, "status")).isIn(codes(RestrictionStatus.values()));
      }
    }
  }

  @Test
  void totalsFollowFromTheReports() {
    for (JsonNode event : events) {
      List<JsonNode> rows = reportsOf(event);
      assertThat(rows.stream().map(row -> text(row, "article")).toList())
          .as(text(event, "event"))
          .containsExactlyInAnyOrderElementsOf(words(event.get("articles")));
      rows.removeIf(
          row -> copies.stream().anyMatch(c -> text(c, "b").equals(text(row, "article"))));
      for (Measure measure : Measure.values()) {
        assertThat(told(event.get("latest"), measure))
            .as("%s, latest %s", text(event, "event"), measure)
            .isEqualTo(latest(rows, measure));
        assertThat(told(event.get("range"), measure))
            .as("%s, range %s", text(event, "event"), measure)
            .isEqualTo(range(rows, measure));
      }
    }
  }

  @Test
  void copiesRepeatTheReportBeforeThem() {
    for (JsonNode copy : copies) {
      JsonNode first = articles.get(text(copy, "a"));
      JsonNode second = articles.get(text(copy, "b"));
      assertThat(text(first, "published")).isLessThan(text(second, "published"));
      assertThat(isNear(first, second)).as(copy.toString()).isTrue();
    }
  }

  @Test
  void nothingButCopiesRepeatsAReport() {
    Set<String> pairs = new HashSet<>();
    copies.forEach(copy -> pairs.add(text(copy, "a") + " " + text(copy, "b")));
    List<JsonNode> all = new ArrayList<>(articles.values());
    all.sort(Comparator.comparing(article -> text(article, "published")));
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        String pair = text(all.get(i), "id") + " " + text(all.get(j), "id");
        assertThat(isNear(all.get(i), all.get(j))).as(pair).isEqualTo(pairs.contains(pair));
      }
    }
  }

  private List<JsonNode> reportsOf(JsonNode event) {
    List<JsonNode> rows = new ArrayList<>();
    reports.stream()
        .filter(row -> text(row, "event").equals(text(event, "event")))
        .forEach(rows::add);
    // A day without a time comes first, as codebook 3 has it: it is a beginning of the others.
    rows.sort(
        Comparator.comparing(
            (JsonNode row) -> text(articles.get(text(row, "article")), "published")));
    return rows;
  }

  private static Told latest(List<JsonNode> rows, Measure measure) {
    Told current = null;
    for (JsonNode row : rows) {
      Told next = told(row.get("totals"), measure);
      if (next != null && (current == null || !next.contains(current))) {
        current = next;
      }
    }
    return current;
  }

  private static Told range(List<JsonNode> rows, Measure measure) {
    Told whole = null;
    for (JsonNode row : rows) {
      Told next = told(row.get("totals"), measure);
      if (next != null) {
        whole = whole == null ? next : whole.span(next);
      }
    }
    return whole;
  }

  private static Told told(JsonNode totals, Measure measure) {
    JsonNode pair = totals.get(measure.code());
    return pair == null ? null : Told.of(pair);
  }

  /** Jaccard of word five-grams 0.5 or more, or nearly all of the shorter within the longer. */
  private static boolean isNear(JsonNode first, JsonNode second) {
    Set<String> one = grams(text(first, "text"));
    Set<String> other = grams(text(second, "text"));
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    int either = one.size() + other.size() - both.size();
    return both.size() >= 0.5 * either || both.size() >= 0.9 * Math.min(one.size(), other.size());
  }

  private static final Map<String, Set<String>> GRAMS = new HashMap<>();

  private static Set<String> grams(String text) {
    return GRAMS.computeIfAbsent(
        text,
        key -> {
          List<String> words =
              Arrays.stream(key.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)).toList();
          Set<String> grams = new HashSet<>();
          for (int i = 0; i + WORDS_IN_A_ROW <= words.size(); i++) {
            grams.add(String.join(" ", words.subList(i, i + WORDS_IN_A_ROW)));
          }
          return grams;
        });
  }

  private static List<String> codes(Coded[] list) {
    return Arrays.stream(list).map(Coded::code).toList();
  }
}
