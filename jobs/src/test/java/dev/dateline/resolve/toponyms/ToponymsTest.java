package dev.dateline.resolve.toponyms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import dev.dateline.resolve.places.Gazetteer;
import dev.dateline.resolve.places.Place;
import dev.dateline.text.Document;
import dev.dateline.text.RuleFiles;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToponymsTest {
  private static final Gazetteer GAZETTEER = Gazetteer.shipped();

  private static Document document(String url, String text) {
    return Document.of(
        new Article(
            "a", "a", url, null, null, null, null, null, null, null, "en", text, List.of(), "a", 0L,
            null, null, null));
  }

  private static List<Place> places(String url, String text) {
    return Toponyms.of(document(url, text), GAZETTEER, RuleFiles.shipped()).text().stream()
        .map(sighting -> GAZETTEER.place(sighting.place()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Crowds met in Springfield, Ill., at noon. | Illinois",
        "Crowds met in Springfield, Massachusetts, at noon. | Massachusetts",
        "Crowds met in Paris, Texas, at noon. | Texas",
        "Crowds met in Hyderabad (Pakistan) at noon. | Sindh",
        "Crowds met in Hyderabad. The Indian state of Telangana closed its schools. | Telangana",
      })
  void decidesBetweenNamesakesByWhatStandsNear(String text, String division) {
    assertThat(places(null, text).get(0).admin1()).isEqualTo(division);
  }

  @Test
  void takesTheCountryOfTheOutletIntoAccount() {
    String text = "Crowds met in Hamilton on Monday.";
    assertThat(places("https://news.example.nz/1", text).get(0).country()).isEqualTo("NZ");
    assertThat(places("https://news.example.ca/1", text).get(0).country()).isEqualTo("CA");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officials said Paris Hilton waved to the crowd.",
        "The House and the Union met the Police Council.",
        "Of all the marchers, Man and Day were the loudest.",
        "Mr. Lincoln spoke to the nurses.",
      })
  void takesNeitherPeopleNorWordsForPlaces(String text) {
    assertThat(places(null, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TEACHERS MARCHED IN SAN SALVADOR AND IN SANTA ANA. THE GOVERNMENT OF EL SALVADOR WAITED.",
        "teachers marched in lucknow and in kanpur. the government of india waited for them.",
      })
  void findsPlacesInTextsOfOneCase(String text) {
    assertThat(places(null, text)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Springfield, ",
        "San ",
        "New ",
        "U.S. ",
        "A.",
        "Paris Texas ",
        "((",
        "5 May ",
        "- "
      })
  void staysLinearOnHostileText(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> Toponyms.of(document(null, text), GAZETTEER, RuleFiles.shipped()));
  }

  @Property(tries = 300)
  void sightingsLieInTheTextInOrder(@ForAll String noise) {
    String text = noise + " Nairobi " + noise + " Lagos";
    int before = 0;
    for (Sighting sighting :
        Toponyms.of(document(null, text), GAZETTEER, RuleFiles.shipped()).text()) {
      assertThat(sighting.begin()).isGreaterThanOrEqualTo(before);
      assertThat(sighting.end()).isGreaterThan(sighting.begin()).isLessThanOrEqualTo(text.length());
      before = sighting.end();
    }
  }
}
