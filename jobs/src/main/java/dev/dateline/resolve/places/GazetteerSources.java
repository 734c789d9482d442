package dev.dateline.resolve.places;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.model.CallerMistake;
import dev.dateline.resolve.places.GazetteerDraft.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the source files of the gazetteer into a draft, and keeps their names and hashes. */
final class GazetteerSources {
  private static final Set<String> DIVISION_WORDS =
      Set.of(
          "state",
          "province",
          "region",
          "governorate",
          "oblast",
          "department",
          "district",
          "county",
          "prefecture",
          "division",
          "territory",
          "republic",
          "krai",
          "wilaya");
  private static final List<String> DIVISION_OPENINGS =
      List.of(
          "imarat ",
          "muhafazat ",
          "estado de ",
          "provincia de ",
          "provincia del ",
          "departamento de ",
          "departamento del ",
          "region of ",
          "state of ",
          "wilaya de ",
          "province of ",
          "departement de ",
          "region de ",
          "tinh ",
          "changwat ");

  private final SourceFiles files;
  private final GazetteerDraft draft;
  private final Map<String, Entry> countries = new TreeMap<>();
  private final Map<String, Entry> divisions = new TreeMap<>();
  private final Map<String, Entry> divisionsByName = new HashMap<>();

  GazetteerSources(SourceFiles files, GazetteerDraft draft) {
    this.files = files;
    this.draft = draft;
  }

  /** First-order divisions by code, such as {@code US.IL}. */
  Map<String, Entry> divisions() {
    return divisions;
  }

  void countries(Path info, Path details) throws IOException {
    Map<String, double[]> centres = new HashMap<>();
    List<JsonNode> nodes = files.json(details);
    for (JsonNode node : nodes) {
      JsonNode at = node.get("latlng");
      centres.put(
          SourceFiles.text(node, "cca2"),
          new double[] {at.get(0).asDouble(), at.get(1).asDouble()});
    }
    for (String[] row : files.rows(info)) {
      if (row[0].startsWith("#") || row[0].equals("ISO") || row.length < 17) {
        continue;
      }
      double[] at = centres.getOrDefault(row[0], new double[] {0, 0});
      Entry country =
          new Entry(
              SourceFiles.number(row[16]),
              row[4],
              PlaceKind.COUNTRY,
              row[0],
              null,
              SourceFiles.number(row[7]),
              at[0],
              at[1]);
      country.name(row[4], false);
      draft.country(row[0], row[9].replace(".", ""));
      if (countries.put(row[0], draft.add(country)) != null) {
        throw new CallerMistake(info + " has the country " + row[0] + " twice");
      }
    }
    for (JsonNode node : nodes) {
      Entry country = countries.get(SourceFiles.text(node, "cca2"));
      if (country != null) {
        country.name(SourceFiles.text(node, "name"), false);
        country.name(SourceFiles.text(node, "official"), false);
        for (JsonNode spelling : node.get("alt_spellings")) {
          if (spelling.asText().length() > 3) {
            country.name(spelling.asText(), true);
          }
        }
        demonym(country, node.at("/demonyms_en/m").asText());
      }
    }
  }

  void demonyms(Path file) throws IOException {
    for (JsonNode node : files.json(file)) {
      Entry country = countries.get(SourceFiles.text(node, "cca2"));
      if (country != null) {
        for (String list : List.of("adjectivals", "demonyms")) {
          node.get(list).forEach(word -> demonym(country, word.asText()));
        }
      }
    }
  }

  private void demonym(Entry country, String word) {
    String key = Folding.fold(word);
    // The sources mix names of places in: "scotland", "united states".
    boolean name = country.keys.containsKey(key) || key.contains(" and ") || key.length() < 4;
    boolean division = divisionsByName.containsKey(key + '@' + country.country);
    if (!name && !division) {
      country.name(word, true);
      draft.alias(word, Gazetteer.DEMONYM);
    }
  }

  void divisions(Path file) throws IOException {
    for (String[] row : files.rows(file)) {
      int dot = row[0].indexOf('.');
      String country = row[0].substring(0, dot);
      Entry division =
          new Entry(
              SourceFiles.number(row[3]),
              row[1],
              PlaceKind.ADMIN1,
              country,
              row[0].substring(dot + 1),
              0,
              0,
              0);
      for (String name : List.of(row[1], row[2])) {
        division.name(name, false);
        division.name(bare(Folding.fold(name)), false);
      }
      divisions.put(row[0], draft.add(division));
      division.keys.keySet().forEach(k -> divisionsByName.put(k + '@' + country, division));
    }
  }

  private static String bare(String key) {
    for (String opening : DIVISION_OPENINGS) {
      if (key.startsWith(opening)) {
        return key.substring(opening.length());
      }
    }
    int space = key.lastIndexOf(' ');
    return space > 0 && DIVISION_WORDS.contains(key.substring(space + 1))
        ? key.substring(0, space)
        : key;
  }

  /**
   * Gives each first-order division the middle of the half-degree squares that its towns lie in.
   */
  void centres() {
    Map<String, Set<Long>> squares = new HashMap<>();
    Map<String, double[]> sums = new HashMap<>();
    for (Entry place : draft.entries()) {
      if (place.kind.isSettlement()) {
        String key = place.country + '.' + place.division;
        long square = Math.round(place.latitude * 2) * 1000 + Math.round(place.longitude * 2);
        if (squares.computeIfAbsent(key, k -> new java.util.HashSet<>()).add(square)) {
          double[] sum = sums.computeIfAbsent(key, k -> new double[3]);
          sum[0] += place.latitude;
          sum[1] += place.longitude;
          sum[2]++;
        }
        Entry division = divisions.get(key);
        if (division != null && place.kind != PlaceKind.SECTION) {
          division.population += place.population;
        }
      }
    }
    divisions.forEach(
        (key, division) -> {
          double[] sum = sums.get(key);
          Entry country = countries.get(division.country);
          division.latitude = sum != null ? sum[0] / sum[2] : country.latitude;
          division.longitude = sum != null ? sum[1] / sum[2] : country.longitude;
        });
  }

  void aliases(Path file, Map<Integer, Entry> places) throws IOException {
    for (String[] row : files.rows(file)) {
      if (row[0].startsWith("#")) {
        continue;
      }
      String flag = row.length > 2 ? row[2] : "";
      Entry target = target(row[1], places);
      if (target == null) {
        throw new CallerMistake(file + " names " + row[1] + ", which no source has");
      }
      if (flag.equals("centre")) {
        target.latitude = Double.parseDouble(row[0].substring(0, row[0].indexOf(' ')));
        target.longitude = Double.parseDouble(row[0].substring(row[0].indexOf(' ') + 1));
        continue;
      }
      target.name(row[0], flag.equals("demonym") || target.kind.isSettlement());
      draft.alias(
          row[0],
          switch (flag) {
            case "abbreviation" -> Gazetteer.ABBREVIATION;
            case "demonym" -> Gazetteer.DEMONYM;
            default -> 0;
          });
    }
  }

  /** The largest town of a country with that name; null when there is none. */
  private static Entry town(String key, String country, Map<Integer, Entry> places) {
    return places.values().stream()
        .filter(place -> place.country.equals(country) && place.keys.containsKey(key))
        .max(Comparator.comparingLong((Entry p) -> p.population).thenComparingInt(p -> -p.id))
        .orElse(null);
  }

  private Entry target(String place, Map<Integer, Entry> places) {
    int at = place.indexOf('@');
    if (at >= 0) {
      String key = Folding.fold(place.substring(0, at));
      Entry division = divisionsByName.get(key + place.substring(at));
      return division != null ? division : town(key, place.substring(at + 1), places);
    }
    return Character.isDigit(place.charAt(0))
        ? places.get(Integer.parseInt(place))
        : countries.get(place);
  }

  /** Marks the names that are words in lower case in a word list, or given names. */
  void words(Path file, int flag) throws IOException {
    for (String[] row : files.rows(file)) {
      boolean capital = Character.isUpperCase(row[0].charAt(0));
      if (capital == (flag == Gazetteer.GIVEN_NAME) && !row[0].contains("'")) {
        draft.flag(row[0], flag);
      }
    }
  }
}
