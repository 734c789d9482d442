package dev.dateline.extract.restrictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dateline.extract.rules.Lexicon;
import dev.dateline.extract.rules.Rule;
import dev.dateline.extract.rules.RuleBook;
import dev.dateline.model.Restriction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of restrictions reads its own examples right and leaves its counterexamples alone. */
class RestrictionRulesTest {
  private static final RuleBook BOOK =
      RuleBook.of(Lexicon.of("restriction-words"), "restrictions", "restrictions-health");
  private static final RestrictionReader READER = new RestrictionReader(BOOK);

  @TestFactory
  List<DynamicTest> examples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : BOOK.rules()) {
      for (Rule.Example example : rule.examples()) {
        tests.add(dynamicTest(rule.id() + ": " + example.text(), () -> assertReads(rule, example)));
      }
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> counterexamples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : BOOK.rules()) {
      for (String text : rule.counterexamples()) {
        tests.add(
            dynamicTest(
                rule.id() + " not: " + text,
                () ->
                    assertThat(READER.read(Texts.document(text)))
                        .noneMatch(found -> found.type().name().equals(rule.finds()))));
      }
    }
    return tests;
  }

  private static void assertReads(Rule rule, Rule.Example example) {
    List<Restriction> found = READER.read(Texts.document(example.text()));
    assertThat(found)
        .as("restrictions of %s", example.text())
        .anyMatch(
            restriction ->
                restriction.type().name().equals(rule.finds())
                    && columns(restriction).entrySet().containsAll(example.expected().entrySet()));
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
