package dev.dateline.extract.restrictions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.text.Token;
import dev.dateline.text.Tokens;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyHoursTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "from 8 p.m. to 6 a.m. | 20:00-06:00",
        "9pm-5am | 21:00-05:00",
        "between 22:00 and 05:00 | 22:00-05:00",
        "from 8 to 6 a.m. | 20:00-06:00",
        "from midnight to 5 am | 00:00-05:00",
        "from 6.30 pm until 5.30 am | 18:30-05:30",
        "from 1800 to 0600 hours | 18:00-06:00",
        "from 8 to 6 | -",
        "between 40 and 50 people | -",
      })
  void hoursAreRead(String text, String hours) {
    List<Token> tokens = Tokens.of(text, 0, text.length());
    assertThat(DailyHours.read(tokens, 0, tokens.size())).isEqualTo(hours);
  }
}
