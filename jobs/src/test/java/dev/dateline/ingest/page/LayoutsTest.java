package dev.dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ingest.Published;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How much of an article, and how much else, is found in pages of ten layouts, by words. Each page
 * stands in {@code pages} beside what a reader would take for its article.
 */
class LayoutsTest {
  private static final StringBuilder TABLE = new StringBuilder();

  @BeforeAll
  static void head() {
    TABLE.append(
        "%n%-14s %9s %7s %6s  %s%n"
            .formatted("layout", "precision", "recall", "F1", "title, byline, time"));
  }

  @AfterAll
  static void print() {
    System.out.println(TABLE);
  }

  /**
   * What a page says, by its own account.
   *
   * @param text words and how often
   */
  private record Expected(
      String title, String byline, String published, Map<String, Integer> text) {}

  @ParameterizedTest
  @CsvSource({
    "newspaper,     0.95, 1.00",
    "wordpress,     0.99, 0.99",
    "amp,           0.95, 0.99",
    "live-blog,     0.99, 0.99",
    "paywall,       0.99, 0.99",
    "wire,          0.99, 0.99",
    "comments,      0.99, 0.99",
    "tables,        0.99, 0.95",
    "right-to-left, 0.99, 0.99",
    "json-ld,       0.99, 0.99"
  })
  void findsTheArticle(String layout, double precision, double recall) {
    Expected expected = expected(layout);
    Map<String, String> found = ArticlePage.fields(bytes(layout + ".html"), null, null);
    Map<String, Integer> text = words(found.getOrDefault("text", ""));
    int common =
        expected.text().entrySet().stream()
            .mapToInt(word -> Math.min(word.getValue(), text.getOrDefault(word.getKey(), 0)))
            .sum();
    double foundPrecision = (double) common / sum(text);
    double foundRecall = (double) common / sum(expected.text());
    double f1 = 2 * foundPrecision * foundRecall / (foundPrecision + foundRecall);
    boolean title = expected.title().equals(found.get("title"));
    boolean byline = expected.byline().equals(found.getOrDefault("byline", ""));
    boolean time = instant(expected.published()).equals(instant(found.get("published")));
    TABLE.append(
        String.format(
            Locale.ROOT,
            "%-14s %9.3f %7.3f %6.3f  %s, %s, %s%n",
            layout,
            foundPrecision,
            foundRecall,
            f1,
            title,
            byline,
            time));
    assertThat(found).containsEntry("title", expected.title());
    assertThat(found.getOrDefault("byline", "")).isEqualTo(expected.byline());
    assertThat(instant(found.get("published"))).isEqualTo(instant(expected.published()));
    assertThat(foundPrecision).as(found.get("text")).isGreaterThanOrEqualTo(precision);
    assertThat(foundRecall).as(found.get("text")).isGreaterThanOrEqualTo(recall);
    assertThat(f1).isGreaterThanOrEqualTo(0.95);
  }

  private static String instant(String written) {
    Published published = written == null ? null : Published.parse(written);
    return published == null ? written + " cannot be read" : published.instant().toString();
  }

  private static int sum(Map<String, Integer> words) {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> words(String text) {
    return Arrays.stream(text.split("[\\s\u00a0]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toMap(Function.identity(), word -> 1, Integer::sum));
  }

  private static Expected expected(String layout) {
    String content = new String(bytes(layout + ".txt"), StandardCharsets.UTF_8);
    int blank = content.indexOf("\n\n");
    Map<String, String> fields = new HashMap<>();
    for (String line : List.of(content.substring(0, blank).split("\n", -1))) {
      int colon = line.indexOf(':');
      fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    return new Expected(
        fields.get("title"),
        fields.get("byline"),
        fields.get("published"),
        words(content.substring(blank)));
  }

  private static byte[] bytes(String name) {
    try (InputStream input = LayoutsTest.class.getResourceAsStream("/dev/dateline/pages/" + name)) {
      return input.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
