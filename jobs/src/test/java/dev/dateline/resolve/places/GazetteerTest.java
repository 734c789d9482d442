package dev.dateline.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.shipped();

  @ParameterizedTest
  @CsvSource({
    "Nairobi, KE, CAPITAL",
    "Saint-Étienne, FR, TOWN",
    "MACEIÓ, BR, SEAT",
    "Bombay, IN, SEAT",
    "Kenya, KE, COUNTRY",
    "Orissa, IN, ADMIN1",
    "KwaZulu-Natal, ZA, ADMIN1",
    "Rapides Parish, US, COUNTY",
  })
  void knowsPlacesByAnySpelling(String name, String country, PlaceKind kind) {
    int number = gazetteer.find(Folding.fold(name));
    assertThat(number).isNotNegative();
    Place place = gazetteer.place(gazetteer.placeOf(number, 0));
    assertThat(place.country()).isEqualTo(country);
    assertThat(place.kind()).isEqualTo(kind);
  }

  @Test
  void putsTheLargestPlaceOfANameFirst() {
    int paris = gazetteer.find("paris");
    assertThat(gazetteer.placesOf(paris)).isGreaterThan(5);
    for (int i = 1; i < gazetteer.placesOf(paris); i++) {
      assertThat(gazetteer.population(gazetteer.placeOf(paris, i)))
          .isLessThanOrEqualTo(gazetteer.population(gazetteer.placeOf(paris, i - 1)));
    }
  }

  @Test
  void marksWordsAndGivenNames() {
    assertThat(gazetteer.flags(gazetteer.find("reading")) & Gazetteer.COMMON_WORD).isNotZero();
    assertThat(gazetteer.flags(gazetteer.find("florence")) & Gazetteer.GIVEN_NAME).isNotZero();
    assertThat(gazetteer.flags(gazetteer.find("kenyan")) & Gazetteer.DEMONYM).isNotZero();
    assertThat(gazetteer.flags(gazetteer.find("calif")) & Gazetteer.ABBREVIATION).isNotZero();
  }

  @Test
  void hasNoPlaceForAnUnknownName() {
    assertThat(gazetteer.find("qwertyuiop")).isEqualTo(-1);
    assertThat(gazetteer.reach("qwertyuiop")).isZero();
  }

  @Test
  void everyPlaceLiesOnEarthAndHasACountry() {
    for (int place = 0; place < gazetteer.size(); place++) {
      assertThat(gazetteer.latitude(place)).isBetween(-90.0, 90.0);
      assertThat(gazetteer.longitude(place)).isBetween(-180.0, 180.0);
      assertThat(gazetteer.country(place)).isNotNegative();
    }
  }
}
