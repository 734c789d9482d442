package dev.dateline.extract.restrictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dateline.extract.rules.Lexicon;
import dev.dateline.extract.rules.RuleBook;
import dev.dateline.model.Restriction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RestrictionRulesTest {
  private static final RuleBook BOOK =
      RuleBook.of(Lexicon.of("restriction-words"), "restrictions", "restrictions-health");
  private static final RestrictionReader READER = new RestrictionReader(BOOK);

  @TestFactory
  Stream<DynamicTest> examplesOfRules() {
    return new RuleExamples(
            BOOK,
            "type",
            document -> READER.read(document).stream().map(RestrictionRulesTest::columns).toList())
        .tests();
  }

  /** All that a text tells and no more, over all types and wordings: {@code sentences.tsv}. */
  @TestFactory
  Stream<DynamicTest> sentences() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                RestrictionRulesTest.class.getResourceAsStream("sentences.tsv"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .map(row -> dynamicTest(row[1], () -> assertFinds(row[0], row[1])))
          .toList()
          .stream();
    }
  }

  private static void assertFinds(String expected, String text) {
    List<String> found =
        READER.read(Texts.document(text)).stream()
            .map(restriction -> restriction.type().code() + ":" + restriction.status().code())
            .distinct()
            .sorted()
            .toList();
    List<String> wanted =
        expected.equals("-") ? List.of() : Stream.of(expected.split(" ", -1)).sorted().toList();
    assertThat(found).as(text).isEqualTo(wanted);
  }

  private static Map<String, String> columns(Restriction restriction) {
    return Map.of(
        "type", restriction.type().code(),
        "status", restriction.status().code(),
        "scope", restriction.scope().code(),
        "context", restriction.context().code(),
        "quote", restriction.quote(),
        "issuer", Objects.toString(restriction.issuer()),
        "target", Objects.toString(restriction.target()),
        "daily_hours", Objects.toString(restriction.dailyHours()),
        "rule", restriction.rule());
  }
}
