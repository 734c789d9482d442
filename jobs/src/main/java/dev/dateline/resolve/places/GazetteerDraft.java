package dev.dateline.resolve.places;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A gazetteer while it is being made: places with their names, in any order. Laying it out sorts
 * everything, so that the same sources give the same bytes.
 */
final class GazetteerDraft {
  private static final int LONGEST_KEY = 60;

  /** A place with its names by folded key; a key's value tells whether it is only an alternate. */
  static final class Entry {
    final int id;
    final String label;
    final PlaceKind kind;
    final String country;
    final String division;
    long population;
    double latitude;
    double longitude;
    final Map<String, Boolean> keys = new TreeMap<>();

    Entry(
        int id,
        String label,
        PlaceKind kind,
        String country,
        String division,
        long population,
        double latitude,
        double longitude) {
      this.id = id;
      this.label = label;
      this.kind = kind;
      this.country = country;
      this.division = division;
      this.population = population;
      this.latitude = latitude;
      this.longitude = longitude;
    }

    void name(String name, boolean alternate) {
      String key = Folding.fold(name);
      boolean ascii = key.chars().allMatch(c -> c < 128);
      if (ascii && !key.isEmpty() && key.length() <= LONGEST_KEY) {
        keys.merge(key, alternate, Boolean::logicalAnd);
      }
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, String> domains = new TreeMap<>();
  private final Map<String, Integer> flags = new HashMap<>();
  private final Set<String> aliases = new HashSet<>();

  void country(String code, String domain) {
    domains.put(code, domain);
  }

  Entry add(Entry entry) {
    entries.add(entry);
    return entry;
  }

  List<Entry> entries() {
    return entries;
  }

  void flag(String name, int flag) {
    flags.merge(Folding.fold(name), flag, (a, b) -> a | b);
  }

  /** Marks a name as an abbreviation or demonym; one that names a place by itself stays a name. */
  void alias(String name, int flag) {
    aliases.add(Folding.fold(name));
    flag(name, flag);
  }

  GazetteerData layOut() {
    entries.sort(
        Comparator.comparingLong((Entry e) -> -e.population)
            .thenComparing(e -> e.kind)
            .thenComparingInt(e -> e.id));
    List<String> codes = List.copyOf(domains.keySet());
    Map<String, Integer> countries = new HashMap<>();
    codes.forEach(code -> countries.put(code, countries.size()));
    Map<String, Integer> divisions = new TreeMap<>();
    for (Entry entry : entries) {
      if (entry.kind == PlaceKind.ADMIN1) {
        divisions.put(entry.country + '.' + entry.division, 0);
      }
    }
    int number = 0;
    for (Map.Entry<String, Integer> division : divisions.entrySet()) {
      division.setValue(number++);
    }
    return columns(codes, countries, divisions);
  }

  private GazetteerData columns(
      List<String> codes, Map<String, Integer> countries, Map<String, Integer> divisions) {
    int size = entries.size();
    int[] countryPlaces = new int[codes.size()];
    int[] divisionPlaces = new int[divisions.size()];
    int[] id = new int[size];
    byte[] kind = new byte[size];
    short[] country = new short[size];
    short[] division = new short[size];
    int[] population = new int[size];
    int[] latitude = new int[size];
    int[] longitude = new int[size];
    int[] labelBegin = new int[size + 1];
    ByteArrayOutputStream labels = new ByteArrayOutputStream();
    for (int i = 0; i < size; i++) {
      Entry e = entries.get(i);
      id[i] = e.id;
      kind[i] = (byte) e.kind.ordinal();
      country[i] = countries.getOrDefault(e.country, -1).shortValue();
      division[i] = divisions.getOrDefault(e.country + '.' + e.division, -1).shortValue();
      population[i] = (int) Math.min(Integer.MAX_VALUE, e.population);
      latitude[i] = (int) Math.round(e.latitude * 1e5);
      longitude[i] = (int) Math.round(e.longitude * 1e5);
      labels.writeBytes(e.label.getBytes(StandardCharsets.UTF_8));
      labelBegin[i + 1] = labels.size();
      if (e.kind == PlaceKind.COUNTRY) {
        countryPlaces[country[i]] = i;
      } else if (e.kind == PlaceKind.ADMIN1) {
        divisionPlaces[division[i]] = i;
      }
    }
    Names names = names();
    return new GazetteerData(
        codes.toArray(String[]::new),
        codes.stream().map(domains::get).toArray(String[]::new),
        countryPlaces,
        divisionPlaces,
        id,
        kind,
        country,
        division,
        population,
        latitude,
        longitude,
        labelBegin,
        labels.toByteArray(),
        names.begin,
        names.bytes.toByteArray(),
        names.flags,
        names.postingBegin,
        names.postings,
        null);
  }

  private static final class Names {
    final int[] begin;
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    final byte[] flags;
    final int[] postingBegin;
    final int[] postings;

    Names(int names, int postings) {
      this.begin = new int[names + 1];
      this.flags = new byte[names];
      this.postingBegin = new int[names + 1];
      this.postings = new int[postings];
    }
  }

  private Names names() {
    TreeMap<String, List<Integer>> postings = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      for (Map.Entry<String, Boolean> key : entries.get(i).keys.entrySet()) {
        boolean alternate = key.getValue();
        postings
            .computeIfAbsent(key.getKey(), k -> new ArrayList<>(1))
            .add(i * 2 + (alternate ? 1 : 0));
      }
    }
    // An alternate name that is an everyday word or a given name says nothing of a place.
    postings.replaceAll((key, list) -> isNoise(key, list) ? List.of() : list);
    // Words and given names stay as names of nothing: whoever judges a name's neighbours asks.
    flags.keySet().stream()
        .filter(key -> !key.isEmpty() && key.chars().allMatch(c -> c < 128))
        .forEach(key -> postings.putIfAbsent(key, List.of()));
    Names names = new Names(postings.size(), postings.values().stream().mapToInt(List::size).sum());
    int name = 0;
    int posting = 0;
    for (Map.Entry<String, List<Integer>> entry : postings.entrySet()) {
      names.bytes.writeBytes(entry.getKey().getBytes(StandardCharsets.US_ASCII));
      names.begin[name + 1] = names.bytes.size();
      names.flags[name] = flags.getOrDefault(entry.getKey(), 0).byteValue();
      for (int place : entry.getValue().stream().sorted().toList()) {
        names.postings[posting++] = place;
      }
      names.postingBegin[++name] = posting;
    }
    return names;
  }

  private boolean isNoise(String key, List<Integer> places) {
    int flag = flags.getOrDefault(key, 0);
    boolean everyday = (flag & (Gazetteer.COMMON_WORD | Gazetteer.GIVEN_NAME)) != 0;
    boolean onlyAlternate = places.stream().allMatch(place -> (place & 1) == 1);
    return everyday && onlyAlternate && !aliases.contains(key);
  }
}
