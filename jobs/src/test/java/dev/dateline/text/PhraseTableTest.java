package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PhraseTableTest {
  private static final PhraseTable<String> TABLE =
      new PhraseTable<>(
          Map.of(
              "curfew", "C",
              "tear gas", "T",
              "tear", "R",
              "shoot-at-sight", "S",
              "144", "N",
              "people's park", "P",
              "émeute", "E"));

  @Test
  void findsWholeWordsInAnyCase() {
    assertThat(found("Curfew, CURFEW and curfews; a curfew")).containsExactly("C", "C", "C");
    assertThat(found("144 of section 1440 and (144)")).containsExactly("N", "N");
    assertThat(found("Une ÉMEUTE")).containsExactly("E");
  }

  @Test
  void showsTheShorterOfTwoPhrasesFirst() {
    assertThat(found("Tear gas was fired")).containsExactly("R", "T");
  }

  @Test
  void reachesOverMarksInsideAPhrase() {
    assertThat(found("a shoot-at-sight order near People\u2019s Park")).containsExactly("S", "P");
    assertThat(found("shoot at sight")).isEmpty();
  }

  @Test
  void refusesAPhraseThatBeginsWithAMark() {
    assertThatThrownBy(() -> new PhraseTable<>(Map.of("'s", "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'s");
  }

  /** Against the plain way of looking: every position, every phrase. */
  @Property
  void findsWhatAPlainSearchFinds(
      @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'c') String letters,
      @ForAll @StringLength(max = 40) String any) {
    Map<String, String> phrases = Map.of("a", "a", "ab", "ab", "b c", "b c", "ca b", "ca b");
    String text = letters.replace("cc", " ").replace("bb", "-") + any;
    List<String> plain = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; lower.length() == text.length() && i < text.length(); i++) {
      for (String phrase : List.of("a", "ab", "b c", "ca b")) {
        int end = i + phrase.length();
        boolean apart =
            (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
                && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        if (apart && lower.startsWith(phrase, i)) {
          plain.add(i + phrase);
        }
      }
    }
    List<String> told = new ArrayList<>();
    SourceText source = new SourceText(text, text, null);
    new PhraseTable<>(phrases)
        .visit(new Passage(Field.TEXT, source), (begin, end, value) -> told.add(begin + value));
    if (lower.length() == text.length()) {
      assertThat(told).isEqualTo(plain);
    }
  }

  private static List<String> found(String text) {
    List<String> values = new ArrayList<>();
    TABLE.visit(
        new Passage(Field.TEXT, SourceText.of(text)), (begin, end, value) -> values.add(value));
    return values;
  }
}
