package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {
  private static List<String> words(String text) {
    List<Token> tokens = Tokens.of(text, 0, text.length());
    for (Token token : tokens) {
      assertThat(text.substring(token.begin(), token.end())).isEqualTo(token.text());
    }
    return tokens.stream().map(Token::lower).toList();
  }

  @Test
  void anAgeCutIntoWordsIsOneToken() {
    assertThat(words("An 11 - year - old girl")).containsExactly("an", "11-year-old", "girl");
    assertThat(words("six - month - olds")).containsExactly("six-month-olds");
  }

  @Test
  void anotherDashStaysAMark() {
    assertThat(words("- year - old")).containsExactly("-", "year", "-", "old");
    assertThat(words("the year - old men")).contains("-", "old");
    assertThat(words("11 - year-old")).containsExactly("11", "-", "year-old");
  }
}
