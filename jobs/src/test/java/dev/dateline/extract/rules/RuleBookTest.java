package dev.dateline.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.text.Token;
import dev.dateline.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {
  private static final Lexicon LEXICON = Lexicon.of("restriction-words");

  @Test
  void aRuleWithoutCounterexampleIsRefused() {
    String rule = "- {id: a.b, finds: CURFEW, patterns: [curfew], examples: [A curfew.]}";
    assertThatThrownBy(() -> read(rule))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.b")
        .hasMessageContaining("counterexamples");
  }

  @Test
  void aRuleWithoutExampleIsRefused() {
    String rule =
        "- {id: a.b, finds: CURFEW, patterns: [curfew], examples: [], counterexamples: [Tea.]}";
    assertThatThrownBy(() -> read(rule))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no examples");
  }

  @Test
  void aPatternOfAnUnknownClassIsRefused() {
    assertThatThrownBy(() -> PatternParser.parse("<no_such_class> curfew", LEXICON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no_such_class");
  }

  @Test
  void aPatternThatCanBeEmptyIsRefused() {
    assertThatThrownBy(() -> PatternParser.parse("curfew?", LEXICON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("empty");
  }

  @Test
  void aGapStopsAtTheEndOfAClause() {
    Pattern pattern = PatternParser.parse("banned ..4 marches", LEXICON);
    assertThat(found(pattern, "banned all noisy marches")).isNotNull();
    assertThat(found(pattern, "banned smoking, not marches")).isNull();
  }

  @Test
  void theFewestSkippedTokensWin() {
    Pattern pattern = PatternParser.parse("closed ..6 [target: schools]", LEXICON);
    Pattern.Found found = found(pattern, "closed schools and other schools");
    assertThat(found.end()).isEqualTo(2);
    assertThat(found.parts().get("target")).containsExactly(1, 2);
  }

  @Test
  void aHostileSentenceTakesNoLongerThanItsLength() {
    Pattern pattern =
        PatternParser.parse("a (a|a a)? ..9 (a|a a)? ..9 (a|a a)? ..9 (a|a a)? ..9 b", LEXICON);
    List<Token> tokens = tokens("a ".repeat(20_000));
    int matches = 0;
    for (int i = 0; i < tokens.size(); i++) {
      matches += pattern.at(tokens, i) == null ? 0 : 1;
    }
    assertThat(matches).isZero();
  }

  private static Pattern.Found found(Pattern pattern, String text) {
    return pattern.at(tokens(text), 0);
  }

  private static List<Token> tokens(String text) {
    return Tokens.of(text, 0, text.length());
  }

  private static List<Rule> read(String yaml) {
    return RuleBook.read(yaml, "test.yaml", LEXICON);
  }
}
