package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.ingest.FieldMap;
import dev.dateline.ingest.Intake;
import dev.dateline.model.Count;
import dev.dateline.model.Kinds;
import dev.dateline.model.Measure;
import dev.dateline.model.Mention;
import dev.dateline.model.Profile;
import dev.dateline.model.Reading;
import dev.dateline.text.RuleFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an article gives by itself, and what it gives among others. */
class CorpusReaderTest {
  private static final String CORRECTION =
      "A clerk had written down one man twice, the hospital in Mombasa said on Wednesday, and so"
          + " the number of people killed in Monday's eviction of fish sellers has been corrected"
          + " to six. Doctors said 14 people had been treated for injuries.";

  private final ArticleReader alone = new ArticleReader(Profile.CCC, Kinds.PROTEST);
  private final ArticleReader among =
      ArticleReader.ofCorpus(Profile.CCC, Kinds.PROTEST, RuleFiles.shipped());

  @Test
  void aTextThatMayFollowAnEventUpGivesAMentionAmongOthersOnly() {
    String title = "One name twice: toll at the fish market is six, not seven";
    Reading reading = read(alone, title, CORRECTION);
    assertThat(reading.isProtest()).isFalse();
    assertThat(reading.mentions()).isEmpty();
    Reading candidate = read(among, title, CORRECTION);
    assertThat(candidate.isProtest()).isFalse();
    assertThat(candidate.mentions()).extracting(Mention::place).containsExactly("Mombasa");
    assertThat(candidate.mentions()).noneMatch(mention -> mention.kind().isUnrest());
    assertThat(candidate.mentions().get(0).totals().of(Measure.KILLED).low()).isEqualTo(6L);
  }

  @Test
  void whatTellsOfNobodyFollowsNothingUp() {
    String text =
        "The mayor of Mombasa opened a rally of old cars, and protesters of no kind came.";
    assertThat(read(among, "Old cars rally", text).mentions()).isEmpty();
  }

  @Test
  void figuresOfTwoSourcesAreRivalsAndNoSum() {
    String text =
        "Rioters burned shops in Mombasa on Sunday and police fired tear gas. The police spokesman"
            + " put the dead at three on Monday. Residents gave figures ranging from six to nine.";
    Reading reading = read(alone, "Night of fire by the quay", text);
    assertThat(reading.totals().of(Measure.KILLED)).isEqualTo(new Count(3L, null, 9L));
    assertThat(reading.reconciled()).isFalse();
  }

  @Test
  void aCurfewThatIsNoneOfPeopleSpeaksForNoUnrest() {
    String text =
        "Kisumu is to have a curfew after three people were killed on Sunday. Traders protest.";
    assertThat(read(alone, "Night curfew in Kisumu", text).isProtest()).isTrue();
    String lorries =
        "The old bridge at Kisumu is to have a curfew, not for people but for lorries. Hauliers"
            + " protest. Three of their drivers were killed on it last year.";
    assertThat(read(alone, "Night curfew for lorries", lorries).isProtest()).isFalse();
  }

  private static Reading read(ArticleReader reader, String title, String text) {
    try {
      byte[] line =
          new ObjectMapper()
              .writeValueAsBytes(
                  Map.of("id", "a", "title", title, "text", text, "published", "2031-05-07"));
      var record =
          ArticleInput.of("a.jsonl", new ByteArrayInputStream(line)).records(1 << 20).next();
      return reader.read(
          new Intake(FieldMap.of(Map.of()), null).accept("a.jsonl", record).article(), false);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
