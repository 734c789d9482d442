package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
  private final Quantities ccc = new Quantities(Profile.CCC);
  private final Quantities acled = new Quantities(Profile.ACLED);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          six | 6 6 6 EXACT
          forty-four | 44 44 44 EXACT
          two hundred and fifty | 250 250 250 EXACT
          half a dozen | 6 6 6 EXACT
          two dozen | 24 24 24 EXACT
          1,00,000 | 100000 100000 100000 EXACT
          2 lakh | 200000 200000 200000 EXACT
          1.5 million | 1500000 1500000 1500000 EXACT
          10 000 | 10000 10000 10000 EXACT
          2k | 2000 2000 2000 EXACT
          at least 12 | 12 12 - AT_LEAST
          more than 15 | 16 16 - MORE_THAN
          more than 20 | 20 20 - MORE_THAN
          more than a dozen | 12 12 - MORE_THAN
          up to 300 | - - 300 AT_MOST
          as many as 40 | 40 40 40 EXACT
          fewer than 50 | - - 49 LESS_THAN
          nearly 700 | - 700 700 LESS_THAN
          about 80 | 80 80 80 ABOUT
          between 50 and 60 | 50 - 60 BETWEEN
          two to three thousand | 2000 - 3000 BETWEEN
          five or six | 5 - 6 BETWEEN
          50 - 60 | 50 - 60 BETWEEN
          5 - Seven | 5 5 5 EXACT
          a couple of | 2 2 2 EXACT
          several | 2 - - VAGUE
          dozens | 24 - - VAGUE
          tens of thousands | 20000 - - VAGUE
          a few hundred | 300 - - VAGUE
          several dozen | 36 - - VAGUE
          several tens | 30 - - VAGUE
          several hundred thousand | 300000 - - VAGUE
          a few 1000s | 3000 - - VAGUE
          a couple thousands | 2000 2000 2000 EXACT
          most of the 40 | 21 - 40 BETWEEN
          four-member | 4 4 4 EXACT
          100+ | 100 100 - AT_LEAST
          """)
  void phrasesSayWhatTheCodebookSays(String phrase, String expected) {
    assertThat(written(ccc.first(phrase))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"dozens,12", "scores,20", "hundreds,100", "tens of thousands,10000"})
  void theOtherProfileHasLowerRoundNumbers(String phrase, long low) {
    assertThat(acled.first(phrase).count().low()).isEqualTo(low);
  }

  private static String written(Quantity quantity) {
    return bound(quantity.count().low())
        + " "
        + bound(quantity.count().best())
        + " "
        + bound(quantity.count().high())
        + " "
        + quantity.qualifier();
  }

  private static String bound(Long number) {
    return number == null ? "-" : number.toString();
  }
}
