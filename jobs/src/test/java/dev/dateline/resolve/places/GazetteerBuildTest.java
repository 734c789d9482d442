package dev.dateline.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.CallerMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerBuildTest {
  @TempDir Path folder;

  @BeforeEach
  void writeSources() throws IOException {
    write("admin1CodesASCII.txt", "XA.01\tNorth Province\tNorth Province\t11\n");
    write(
        "countryInfo.txt",
        "XA\tXAA\t1\tXA\tExampleland\tBigtown\t1\t5000\tEU\t.xa\tX\tX\t1\t\t\ten\t10\t\t\n");
    write(
        "countries.jsonl",
        "{\"cca2\":\"XA\",\"name\":\"Exampleland\",\"official\":\"Example State\","
            + "\"alt_spellings\":[\"XA\"],\"latlng\":[10,20],\"demonyms_en\":{\"m\":\"Exampler\"}}\n");
    write(
        "demonyms.jsonl",
        "{\"cca2\":\"XA\",\"adjectivals\":[\"examplish\"],\"demonyms\":[\"examplers\"]}\n");
    write(
        "cities15000.tsv",
        "12\tBígtown\tBigtown\tGrande,大\t10.5\t20.5\tP\tPPLC\tXA\t01\t\t40000\tX\n");
    write(
        "cities500.txt",
        "13\tSmalltown\tSmalltown\t\t10.6\t20.6\tP\tPPL\tXA\t\t01\t\t\t\t2000\t\t1\tX\t2020-01-01\n");
    write("US.txt", "");
    write("american-english-small", "grande\n");
    write("female-names.txt", "");
    write("male-names.txt", "");
    write("given_names.txt", "");
    write("aliases.tsv", "Old Bigtown\t12\n");
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private Gazetteer built() throws IOException {
    GazetteerBuild.build(folder, folder, folder);
    return new Gazetteer(GazetteerData.read(Files.readAllBytes(folder.resolve("places.bin.gz"))));
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    Gazetteer gazetteer = built();
    Place town = gazetteer.place(gazetteer.placeOf(gazetteer.find("bigtown"), 0));
    assertThat(town)
        .isEqualTo(
            new Place(
                "12", "Bígtown", PlaceKind.CAPITAL, "XA", "North Province", 10.5, 20.5, 40000));
    assertThat(gazetteer.placesOf(gazetteer.find("old bigtown"))).isEqualTo(1);
    assertThat(gazetteer.placesOf(gazetteer.find("smalltown"))).isEqualTo(1);
    assertThat(gazetteer.placesOf(gazetteer.find("north"))).isEqualTo(1);
    assertThat(gazetteer.flags(gazetteer.find("examplish"))).isEqualTo(Gazetteer.DEMONYM);
  }

  @Test
  void dropsAlternateNamesThatAreEverydayWords() throws IOException {
    Gazetteer gazetteer = built();
    assertThat(gazetteer.placesOf(gazetteer.find("grande"))).isZero();
  }

  @Test
  void givesTheSameBytesFromTheSameSources() throws IOException {
    built();
    byte[] first = Files.readAllBytes(folder.resolve("places.bin.gz"));
    built();
    assertThat(Files.readAllBytes(folder.resolve("places.bin.gz"))).isEqualTo(first);
    assertThat(Files.readString(folder.resolve("sources.tsv"))).contains("cities500.txt\t");
  }

  @Test
  void refusesAnAliasOfNothing() throws IOException {
    write("aliases.tsv", "Nowhere\tNo Such Place@XA\n");
    assertThatThrownBy(this::built)
        .isInstanceOf(CallerMistake.class)
        .hasMessageContaining("No Such Place@XA");
  }
}
