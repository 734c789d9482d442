package dev.dateline.resolve.toponyms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Field;
import dev.dateline.text.LetterCase;
import dev.dateline.text.Passage;
import dev.dateline.text.SourceText;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void tellsWhatStandsBetweenTwoWords() {
    Words words = words("Late on Monday, a crowd; \u00a0then (none). End.\n");
    for (int i = 0; i < words.size(); i++) {
      for (char c : ",;.\"( \u00a0\n".toCharArray()) {
        assertThat(words.hasInGap(i, c)).isEqualTo(words.gap(i).indexOf(c) >= 0);
      }
      assertThat(words.isGapBlank(i)).isEqualTo(words.gap(i).strip().isEmpty());
    }
    assertThat(words.isGapBlank(0)).isTrue();
    assertThat(words.isGapBlank(2)).isFalse();
  }

  private static Words words(String text) {
    return new Words(new Passage(Field.TEXT, SourceText.of(text)), LetterCase.MIXED);
  }
}
