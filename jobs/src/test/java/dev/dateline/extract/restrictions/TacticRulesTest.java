package dev.dateline.extract.restrictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dateline.extract.rules.Lexicon;
import dev.dateline.extract.rules.Rule;
import dev.dateline.extract.rules.RuleBook;
import dev.dateline.model.TacticUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of tactics reads its own examples right and leaves its counterexamples alone. */
class TacticRulesTest {
  private static final RuleBook BOOK = RuleBook.of(Lexicon.of("force-words"), "tactics");
  private static final TacticReader READER = new TacticReader(BOOK);

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
                        .noneMatch(found -> found.tactic().name().equals(rule.finds()))));
      }
    }
    return tests;
  }

  private static void assertReads(Rule rule, Rule.Example example) {
    List<TacticUse> found = READER.read(Texts.document(example.text()));
    assertThat(found)
        .as("tactics of %s", example.text())
        .anyMatch(
            use ->
                use.tactic().name().equals(rule.finds())
                    && columns(use).entrySet().containsAll(example.expected().entrySet()));
  }

  private static Map<String, String> columns(TacticUse use) {
    return Map.of(
        "tactic", use.tactic().code(),
        "status", use.status().code(),
        "scope", use.scope().code(),
        "quote", use.quote(),
        "actor_kind", use.actorKind() == null ? "null" : use.actorKind().code());
  }
}
