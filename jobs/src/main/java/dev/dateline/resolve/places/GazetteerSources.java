package dev.dateline.resolve.places;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.model.CallerMistake;
import dev.dateline.resolve.places.GazetteerDraft.Entry;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
  private static final int TOWN_OF_NOTE = 15_000;

  private final GazetteerDraft draft = new GazetteerDraft();
  private final Map<String, Entry> countries = new TreeMap<>();
  private final Map<String, Entry> divisions = new TreeMap<>();
  private final Map<String, Entry> divisionsByName = new HashMap<>();
  private final Map<Integer, Entry> places = new HashMap<>();
  private final List<String> read = new ArrayList<>();

  GazetteerDraft draft() {
    return draft;
  }

  /** One line a file read: name, bytes, SHA-256. */
  List<String> read() {
    return read;
  }

  void countries(Path info, Path details) throws IOException {
    Map<String, double[]> centres = new HashMap<>();
    List<JsonNode> nodes = json(details);
    for (JsonNode node : nodes) {
      JsonNode at = node.get("latlng");
      centres.put(text(node, "cca2"), new double[] {at.get(0).asDouble(), at.get(1).asDouble()});
    }
    for (String[] row : rows(info)) {
      if (row[0].startsWith("#") || row[0].equals("ISO") || row.length < 17) {
        continue;
      }
      double[] at = centres.getOrDefault(row[0], new double[] {0, 0});
      Entry country =
          new Entry(
              number(row[16]),
              row[4],
              PlaceKind.COUNTRY,
              row[0],
              null,
              number(row[7]),
              at[0],
              at[1]);
      country.name(row[4], false);
      draft.country(row[0], row[9].replace(".", ""));
      if (countries.put(row[0], draft.add(country)) != null) {
        throw new CallerMistake(info + " has the country " + row[0] + " twice");
      }
    }
    for (JsonNode node : nodes) {
      Entry country = countries.get(text(node, "cca2"));
      if (country != null) {
        country.name(text(node, "name"), false);
        country.name(text(node, "official"), false);
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
    for (JsonNode node : json(file)) {
      Entry country = countries.get(text(node, "cca2"));
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
    for (String[] row : rows(file)) {
      int dot = row[0].indexOf('.');
      String country = row[0].substring(0, dot);
      Entry division =
          new Entry(
              number(row[3]),
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
   * Reads a GeoNames table of populated places; a place that is there already stays.
   *
   * @param wide whether it is GeoNames' own 19 columns and not the 13 of the development folder
   */
  void towns(Path file, boolean wide) throws IOException {
    for (String[] row : rows(file)) {
      if (row[0].equals("geonameid") || row.length < 13) {
        continue;
      }
      String code = row[7];
      String country = row[8];
      String division = wide ? row[10] : row[9];
      long population = number(wide ? row[14] : row[11]);
      boolean gone = code.equals("PPLH") || code.equals("PPLQ") || code.equals("PPLW");
      boolean large = population >= 1000 || country.equals("US") || code.startsWith("PPLA");
      int id = number(row[0]);
      if (gone || !large || places.containsKey(id)) {
        continue;
      }
      Entry town =
          new Entry(
              id,
              row[1],
              kind(code),
              country,
              division,
              population,
              Double.parseDouble(row[4]),
              Double.parseDouble(row[5]));
      town.name(row[1], false);
      town.name(row[2], false);
      if (population >= TOWN_OF_NOTE || !code.startsWith("PPLX") && code.startsWith("PPLA")) {
        alternates(town, row[3]);
      }
      places.put(id, draft.add(town));
    }
  }

  private static void alternates(Entry town, String names) {
    for (String name : names.split(",")) {
      boolean letters = name.chars().allMatch(c -> c < 0x250 || (c >= 0x1e00 && c < 0x1f00));
      boolean proper = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
      boolean code = name.length() < 4 || name.equals(name.toUpperCase(Locale.ROOT));
      if (letters && proper && !code) {
        town.name(name, true);
      }
    }
  }

  private static PlaceKind kind(String code) {
    return switch (code) {
      case "PPLC" -> PlaceKind.CAPITAL;
      case "PPLA" -> PlaceKind.SEAT;
      case "PPLX" -> PlaceKind.SECTION;
      default -> PlaceKind.TOWN;
    };
  }

  /** Reads GeoNames' postal codes of the United States: counties, and towns too small elsewhere. */
  void postalCodes(Path file) throws IOException {
    Map<String, double[]> counties = new TreeMap<>();
    Map<String, String[]> countyRows = new HashMap<>();
    Set<String> known = new java.util.HashSet<>();
    places.values().stream()
        .filter(place -> place.country.equals("US"))
        .forEach(place -> place.keys.keySet().forEach(k -> known.add(k + '@' + place.division)));
    int hamlet = 900_000_000;
    for (String[] row : rows(file)) {
      double latitude = Double.parseDouble(row[9]);
      double longitude = Double.parseDouble(row[10]);
      if (!row[6].isEmpty() && divisions.containsKey("US." + row[4])) {
        double[] sum = counties.computeIfAbsent(row[4] + row[6], k -> new double[3]);
        sum[0] += latitude;
        sum[1] += longitude;
        sum[2]++;
        countyRows.putIfAbsent(row[4] + row[6], row);
      }
      if (known.add(Folding.fold(row[2]) + '@' + row[4])) {
        Entry town =
            new Entry(hamlet++, row[2], PlaceKind.TOWN, "US", row[4], 0, latitude, longitude);
        town.name(row[2], false);
        draft.add(town);
      }
    }
    counties.forEach((key, sum) -> county(countyRows.get(key), sum));
  }

  private void county(String[] row, double[] sum) {
    String word =
        switch (row[4]) {
          case "LA" -> " Parish";
          case "AK" -> " Borough";
          default -> " County";
        };
    String bare = row[5].replace(" (city)", "").replace(" (CA)", "");
    Entry state = divisions.get("US." + row[4]);
    Entry county =
        new Entry(
            -(state.id % 1000 * 1000 + number(row[6])),
            bare + word,
            PlaceKind.COUNTY,
            "US",
            row[4],
            0,
            sum[0] / sum[2],
            sum[1] / sum[2]);
    county.name(bare + word, false);
    county.name(bare, true);
    draft.add(county);
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

  void aliases(Path file) throws IOException {
    for (String[] row : rows(file)) {
      if (row[0].startsWith("#")) {
        continue;
      }
      String flag = row.length > 2 ? row[2] : "";
      Entry target = target(row[1]);
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
  private Entry town(String key, String country) {
    return places.values().stream()
        .filter(place -> place.country.equals(country) && place.keys.containsKey(key))
        .max(Comparator.comparingLong((Entry p) -> p.population).thenComparingInt(p -> -p.id))
        .orElse(null);
  }

  private Entry target(String place) {
    int at = place.indexOf('@');
    if (at >= 0) {
      String key = Folding.fold(place.substring(0, at));
      Entry division = divisionsByName.get(key + place.substring(at));
      return division != null ? division : town(key, place.substring(at + 1));
    }
    return Character.isDigit(place.charAt(0))
        ? places.get(Integer.parseInt(place))
        : countries.get(place);
  }

  /** Marks the names that are words in lower case in a word list, or given names. */
  void words(Path file, int flag) throws IOException {
    for (String[] row : rows(file)) {
      boolean capital = Character.isUpperCase(row[0].charAt(0));
      if (capital == (flag == Gazetteer.GIVEN_NAME) && !row[0].contains("'")) {
        draft.flag(row[0], flag);
      }
    }
  }

  private List<JsonNode> json(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> nodes = new ArrayList<>();
    for (String[] row : rows(file)) {
      nodes.add(mapper.readTree(row[0]));
    }
    return nodes;
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asText();
  }

  private List<String[]> rows(Path file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          rows.add(line.split("\t", -1));
        }
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    read.add(file.getFileName() + "\t" + bytes.length + "\t" + GazetteerData.hex(bytes));
    return rows;
  }

  private static int number(String digits) {
    return digits.isBlank() ? 0 : (int) Math.min(Integer.MAX_VALUE, Long.parseLong(digits.strip()));
  }
}
