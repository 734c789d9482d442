package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import dev.dateline.model.Field;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 | Two men were held on Friday. A third got away.
          1 | Gen. A. B. Khan of the U.S. Army spoke to Mr. Roy at 3.30 p.m. on Monday.
          2 | the mob burnt six shops. two men were hurt near the bus stand
          2 | surat: curfew was relaxed from 3.30 p.m. to 5 p.m. on sunday, said mr. roy. one man was stabbed
          2 | the crowd left at noon.according to the police nobody was hurt
          2 | ''we shall not leave,'' he said.''they must talk to us today
          1 | read it all on www.paper.com or write to us
          2 | Was he arrested? Nobody would say.
          1 | The rate rose by 4.5 per cent in St. Louis
          """)
  void splitsNewsOfEveryKind(int count, String text) {
    assertThat(sentences(text)).hasSize(count);
  }

  @Test
  void aBlankLineEndsASentenceAndAWrappedLineDoesNot() {
    List<Sentence> sentences = sentences("Three dead in Lima\n\nThree men died on\nMonday night.");
    assertThat(sentences)
        .extracting(Sentence::text)
        .containsExactly("Three dead in Lima", "Three men died on\nMonday night.");
    assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 | Teacher hurt at school - The Bay      | Teacher hurt at school - The BayA teacher was hurt.
          1 | Teacher hurt at school                | Teacher hurt at schoolhouse on Monday.
          1 | A fire                                | A fireA
          1 |                                       | Teacher hurt at schoolA teacher was hurt.
          """)
  void aTitleThatRunsIntoTheTextEndsASentence(int count, String title, String text) {
    assertThat(Document.of(article(title, text)).text().sentences()).hasSize(count);
  }

  @Property(tries = 300)
  void sentencesStandInOrderAndLoseNothingButSpace(@ForAll String text) {
    int at = 0;
    for (Sentence sentence : sentences(text)) {
      assertThat(sentence.begin()).isGreaterThanOrEqualTo(at);
      assertThat(sentence.end()).isGreaterThan(sentence.begin());
      assertThat(text.substring(at, sentence.begin()).codePoints())
          .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
      at = sentence.end();
    }
  }

  private static Article article(String title, String text) {
    return new Article(
        "a", null, null, null, title, null, null, null, null, null, null, text, List.of(), null,
        null, null, null, null);
  }

  private static List<Sentence> sentences(String text) {
    return new Passage(Field.TEXT, SourceText.of(text)).sentences();
  }
}
