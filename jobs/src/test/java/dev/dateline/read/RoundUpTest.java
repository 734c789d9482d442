package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ingest.FieldMap;
import dev.dateline.ingest.Intake;
import dev.dateline.model.Claim;
import dev.dateline.model.Kinds;
import dev.dateline.model.Measure;
import dev.dateline.model.Mention;
import dev.dateline.model.Profile;
import dev.dateline.model.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A round-up tells of several events, each in its own paragraphs. */
class RoundUpTest {
  private static final String TEXT =
      "LAHORE, PAKISTAN. Weavers marched on Monday over the price of yarn. Four people were"
          + " injured and 19 protesters were arrested.\\n\\n"
          + "Then, on Tuesday, students of the same city marched over exam fees. Police arrested"
          + " seven protesters.\\n\\n"
          + "COLOMBO, SRI LANKA. Tea pickers protested outside the ministry on Monday. Two people"
          + " were injured and 11 protesters were arrested.\\n\\n"
          + "KATHMANDU, NEPAL. Hundreds of bus drivers protested over fuel on Monday.\\n\\n"
          + "IN BRIEF. In Bolivia, 30 people have been killed in protests this spring.\\n";

  private final Reading reading = read();

  @Test
  void hasAPartForEachTownAndForASecondDayInOne() {
    assertThat(reading.mentions())
        .extracting(Mention::place)
        .containsExactly("Lahore", "Lahore", "Colombo", "Kathmandu");
    assertThat(reading.mentions())
        .extracting(Mention::dayBegin)
        .startsWith(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 5));
    assertThat(reading.mentions())
        .extracting(mention -> mention.totals().of(Measure.ARRESTED).low())
        .containsExactly(19L, 7L, 11L, null);
  }

  @Test
  void tellsNewsFromAbroadOfNoneOfItsParts() {
    List<Claim> killed =
        reading.claims().stream().filter(claim -> claim.measure() == Measure.KILLED).toList();
    assertThat(killed).isNotEmpty().allMatch(claim -> claim.mentionId() == null);
  }

  @Test
  void givesEachMentionItsSentences() {
    assertThat(reading.stretches()).hasSameSizeAs(reading.mentions());
    assertThat(reading.stretches().get(0).end()).isEqualTo(reading.stretches().get(1).begin());
  }

  private static Reading read() {
    String line =
        "{\"id\": \"a\", \"title\": \"The week in protest\", \"published\": \"2024-03-06\","
            + " \"text\": \""
            + TEXT
            + "\"}\n";
    Intake intake = new Intake(FieldMap.of(Map.of()), null);
    try {
      var input = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
      var record = ArticleInput.of("a.jsonl", input).records(1 << 20).next();
      return new ArticleReader(Profile.CCC, Kinds.PROTEST)
          .read(intake.accept("a.jsonl", record).article(), false);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
