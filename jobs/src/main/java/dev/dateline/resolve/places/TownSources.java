package dev.dateline.resolve.places;

import dev.dateline.resolve.places.GazetteerDraft.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads towns, and the counties of the United States, into a gazetteer's draft. */
final class TownSources {
  private static final int TOWN_OF_NOTE = 15_000;

  private final SourceFiles files;
  private final GazetteerDraft draft;
  private final Map<String, Entry> divisions;
  private final Map<Integer, Entry> places = new HashMap<>();

  /**
   * @param divisions first-order divisions by code
   */
  TownSources(SourceFiles files, GazetteerDraft draft, Map<String, Entry> divisions) {
    this.files = files;
    this.draft = draft;
    this.divisions = divisions;
  }

  /** Towns by GeoNames id. */
  Map<Integer, Entry> places() {
    return places;
  }

  /**
   * Reads a GeoNames table of populated places; a place that is there already stays.
   *
   * @param wide whether it is GeoNames' own 19 columns and not the 13 of the development folder
   */
  void towns(Path file, boolean wide) throws IOException {
    for (String[] row : files.rows(file)) {
      if (row[0].equals("geonameid") || row.length < 13) {
        continue;
      }
      String code = row[7];
      String country = row[8];
      String division = wide ? row[10] : row[9];
      long population = SourceFiles.number(wide ? row[14] : row[11]);
      boolean gone = code.equals("PPLH") || code.equals("PPLQ") || code.equals("PPLW");
      boolean large = population >= 1000 || country.equals("US") || code.startsWith("PPLA");
      int id = SourceFiles.number(row[0]);
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
    Set<String> known = new HashSet<>();
    places.values().stream()
        .filter(place -> place.country.equals("US"))
        .forEach(place -> place.keys.keySet().forEach(k -> known.add(k + '@' + place.division)));
    int hamlet = 900_000_000;
    for (String[] row : files.rows(file)) {
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
            -(state.id % 1000 * 1000 + SourceFiles.number(row[6])),
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
}
