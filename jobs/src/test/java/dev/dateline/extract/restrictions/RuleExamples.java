package dev.dateline.extract.restrictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.dateline.extract.rules.Rule;
import dev.dateline.extract.rules.RuleBook;
import dev.dateline.text.Document;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The examples that stand in a rule book, as tests: a reader must find what they say, and nothing
 * of the kind in the counterexamples.
 *
 * @param kind the column that names what was found, in the words of a rule's {@code finds}
 * @param columns what a reader finds in an article, by column
 */
record RuleExamples(
    RuleBook book, String kind, Function<Document, List<Map<String, String>>> columns) {

  Stream<DynamicTest> tests() {
    return book.rules().stream()
        .flatMap(
            rule ->
                Stream.concat(
                    rule.examples().stream()
                        .map(example -> dynamicTest(example.text(), () -> reads(rule, example))),
                    rule.counterexamples().stream()
                        .map(text -> dynamicTest("not: " + text, () -> leaves(rule, text)))));
  }

  private void reads(Rule rule, Rule.Example example) {
    assertThat(columns.apply(Texts.document(example.text())))
        .as("%s of %s", rule.id(), example.text())
        .anyMatch(
            found ->
                found.get(kind).equalsIgnoreCase(rule.finds())
                    && found.entrySet().containsAll(example.expected().entrySet()));
  }

  private void leaves(Rule rule, String text) {
    assertThat(columns.apply(Texts.document(text)))
        .as("%s of %s", rule.id(), text)
        .noneMatch(found -> found.get(kind).equalsIgnoreCase(rule.finds()));
  }
}
