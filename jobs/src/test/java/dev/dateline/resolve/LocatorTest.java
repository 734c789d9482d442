package dev.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.DayPrecision;
import dev.dateline.model.Mention;
import dev.dateline.model.Toponym;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorTest {
  private static final String PUBLISHED = "2024-05-15"; // a Wednesday

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAIROBI (Reuters) - Marchers filled the streets on Tuesday. | Nairobi | KE | 2024-05-14",
        "new delhi: shops stayed shut yesterday as traders marched. | New Delhi | IN | 2024-05-14",
        "KARACHI, May 13 - Dockers walked out on Monday. | Karachi | PK | 2024-05-13",
        "Police fired tear gas in Springfield, Ill., on Sunday. | Springfield | US | 2024-05-12",
        "Crowds gathered in Lyon, France, early on 3 May. | Lyon | FR | 2024-05-03",
        "Students sat in the road in Dakar last night. | Dakar | SN | 2024-05-14",
        "Traders closed the market in Kano three days ago. | Kano | NG | 2024-05-12",
        // Filed from one town, told of another.
        "LIMA, May 14 (Wire) - Two men were shot dead on Monday in Arequipa. | Arequipa | PE | 2024-05-13",
        "ABUJA - Riots broke out on Monday in the north's largest city, Kano. | Kano | NG | 2024-05-13",
        "LIMA - Two men were shot on Monday in Lima. A third was hurt in Cusco. | Lima | PE | 2024-05-13",
        // What is told as the ground of something, or as yet to come, is rather not the place of
        // it.
        "KOLKATA: Shops shut on Monday in the wake of the riot in Patna. | Kolkata | IN | 2024-05-13",
        "MUMBAI: Clerics met on Monday against the rite planned in Ayodhya. | Mumbai | IN | 2024-05-13",
        "MUMBAI: Two men were shot on Monday in Nagpur. | Nagpur | IN | 2024-05-13",
        // Where somebody spoke is not where it was.
        "A curfew holds Tamale since Monday, a minister told reporters in Accra. | Tamale | GH | 2024-05-13",
      })
  void placesAndDatesAnEvent(String text, String place, String country, LocalDate day) {
    Mention mention = Articles.mention(PUBLISHED, text);
    assertThat(mention.place()).isEqualTo(place);
    assertThat(mention.country()).isEqualTo(country);
    assertThat(mention.dayBegin()).isEqualTo(day);
    assertThat(mention.dayPrecision()).isEqualTo(DayPrecision.DAY);
  }

  @Test
  void countsFromTheDatelineWhereNoPublicationDayIsKnown() {
    Mention mention =
        Articles.mention(
            null, "(ABCD) SAN SALVADOR, 8 FEB 89 -- TEACHERS MARCHED YESTERDAY IN SAN SALVADOR.");
    assertThat(mention.place()).isEqualTo("San Salvador");
    assertThat(mention.dayBegin()).isEqualTo(LocalDate.of(1989, 2, 7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tram stops@September 14 , 2013 10 : 46 AM@Drivers marched in Lyon Friday. | 2013-09-13",
        "Tram stops@Published at 14:20 , Thursday , 9 May 2013@Drivers marched on Tuesday. | 2013-05-07",
        "Tram stops@Updated 08 / 17 / 2013 02 : 11 PM@Drivers marched on Friday. | 2013-08-16",
        "Tram stops@( March 20 , 2007 ) - - Drivers marched today. | 2007-03-20",
        "This story is from June 2, 2003 patna: drivers marched here on sunday. | 2003-06-01",
        // A date that something else shares its line with is what the report tells.
        "Tram stops@On May 3, 2011 drivers marched@They sang. | 2011-05-03",
      })
  void countsFromTheDateAtTheHeadOfTheText(String text, LocalDate day) {
    Mention mention = Articles.mention(null, text.replace('@', '\n'));
    assertThat(mention.dayBegin()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This story is from March 4, 2002 patna: clerks of the district met over the rite planned in ayodhya. they said that the shops of the old town would stay shut until the rite was over. | Patna",
        "Posted May 3, 2014 LYON - Drivers marched. They came from Paris. | Lyon",
        "On May 3, 2014 Lyon drivers stopped: a march filled Paris. | Paris",
      })
  void findsTheDatelineAfterTheDateOfTheReport(String text, String place) {
    assertThat(Articles.mention(null, text).place()).isEqualTo(place);
  }

  @Test
  void leavesTheDayNullWithAReasonWhereNothingTellsIt() {
    Mention mention = Articles.mention(null, "Nurses marched in Accra on Friday.");
    assertThat(mention.dayBegin()).isNull();
    assertThat(mention.dayReason()).contains("no publication day");
  }

  @Test
  void leavesThePlaceNullWithAReasonWhereNoneIsNamed() {
    Mention mention = Articles.mention(PUBLISHED, "Nurses marched through the town on Friday.");
    assertThat(mention.placeId()).isNull();
    assertThat(mention.placeReason()).isEqualTo("no place named");
  }

  @Test
  void takesNoPersonForAPlace() {
    String text = "Officials said Paris Jackson spoke to nurses. Jackson left the hall early.";
    assertThat(Articles.located(Articles.document(PUBLISHED, text)).toponyms()).isEmpty();
  }

  @Test
  void quotesToponymsInCodePoints() {
    String text = "\uD83D\uDE00 Marchers in Nairobi sang.";
    List<Toponym> toponyms = Articles.located(Articles.document(PUBLISHED, text)).toponyms();
    assertThat(toponyms).hasSize(1);
    assertThat(toponyms.get(0).charBegin()).isEqualTo(14);
    assertThat(toponyms.get(0).phrase()).isEqualTo("Nairobi");
  }
}
