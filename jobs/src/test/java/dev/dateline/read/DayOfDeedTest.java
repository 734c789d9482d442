package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ingest.FieldMap;
import dev.dateline.ingest.Intake;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.model.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows a deed, its day in court and the arrest for it, is not the day of the deed. */
class DayOfDeedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Of a crime the arrest comes later.
        "A man was shot dead at a bar in Accra on Saturday. Police arrested a cook on Monday. | 2024-03-02",
        "A cook was charged on Tuesday with murder. A man was shot dead at his bar in Accra on Saturday. | 2024-03-02",
        // Of unrest it is part.
        "Protesters marched in Accra on Monday over fuel prices and police arrested 40 of them. | 2024-03-04",
      })
  void isTheDayOfTheEvent(String text, LocalDate day) {
    Reading reading = read(text);
    assertThat(reading.mentions()).hasSize(1);
    assertThat(reading.mentions().get(0).dayBegin()).isEqualTo(day);
  }

  private static Reading read(String text) {
    String line = "{\"id\": \"a\", \"published\": \"2024-03-06\", \"text\": \"" + text + "\"}\n";
    Intake intake = new Intake(FieldMap.of(Map.of()), null);
    try {
      var input = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
      var record = ArticleInput.of("a.jsonl", input).records(1 << 20).next();
      return new ArticleReader(Profile.CCC, Kinds.ALL)
          .read(intake.accept("a.jsonl", record).article(), false);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
