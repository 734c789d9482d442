package dev.dateline.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import dev.dateline.model.Claim;
import dev.dateline.model.Profile;
import dev.dateline.text.Document;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every frame finds what its examples say, and nothing in its counterexamples. */
class ClaimRulesTest {
  private final ClaimReader reader = new ClaimReader(Profile.CCC);

  @TestFactory
  Stream<DynamicTest> examples() {
    return ClaimRules.shipped().rules().stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.id() + ": " + example.text(),
                                () ->
                                    assertThat(found(example.text(), rule.id()))
                                        .containsAll(example.claims()))));
  }

  @TestFactory
  Stream<DynamicTest> counterexamples() {
    return ClaimRules.shipped().rules().stream()
        .flatMap(
            rule ->
                rule.counterexamples().stream()
                    .map(
                        text ->
                            DynamicTest.dynamicTest(
                                rule.id() + " not: " + text,
                                () -> assertThat(found(text, rule.id())).isEmpty())));
  }

  private List<String> found(String text, String frame) {
    return reader.read(Document.of(article(text))).claims().stream()
        .filter(claim -> claim.rule().endsWith("." + frame))
        .map(ClaimRulesTest::written)
        .toList();
  }

  private static String written(Claim claim) {
    return claim.measure() + " " + bound(claim.low()) + "/" + bound(claim.high());
  }

  private static String bound(Long number) {
    return number == null ? "-" : number.toString();
  }

  static Article article(String text) {
    return new Article(
        "a", "a", null, null, null, null, null, null, null, null, "en", text, List.of(), null, null,
        null, null, null);
  }
}
