package dev.dateline.resolve.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Places by name. Everything is kept in flat arrays (about 30 MB), so that the shipped file loads
 * in a fraction of a second; places are numbered by descending population, so that the first of a
 * name's places is its largest. Immutable and safe for any number of threads.
 */
public final class Gazetteer {
  /** A name that is also a common English word: "Reading", "Union". */
  public static final int COMMON_WORD = 1;

  /** A name that is also a given name: "Florence", "Austin". */
  public static final int GIVEN_NAME = 2;

  /** An adjective or a people, not the name of a place: "Kenyan". */
  public static final int DEMONYM = 4;

  /** An abbreviation that stands only after another name or in capitals: "Ill.", "UK". */
  public static final int ABBREVIATION = 8;

  private static final String RESOURCE = "/dev/dateline/gazetteer/places.bin.gz";

  private final GazetteerData data;
  private final int[] slots;
  private final int[] firstWordSlots;
  private final byte[] firstWordReach;

  Gazetteer(GazetteerData data) {
    this.data = data;
    this.slots = NameTable.slotsOf(data);
    this.firstWordSlots = NameTable.emptyFirstWordSlots(data);
    this.firstWordReach = new byte[firstWordSlots.length];
    NameTable.fillFirstWords(data, firstWordSlots, firstWordReach);
  }

  /** The gazetteer in the jar, loaded when first asked for. */
  public static Gazetteer shipped() {
    return Shipped.INSTANCE;
  }

  /** SHA-256 of the shipped file, in hex. */
  public String sha256() {
    return data.sha256();
  }

  /** Number of places, countries and divisions included. */
  public int size() {
    return data.id().length;
  }

  /**
   * Looks a folded name up.
   *
   * @return its number, or -1
   */
  public int find(String folded) {
    return NameTable.find(data, slots, folded);
  }

  /** How many words the longest name that begins with this folded word has; 0 when none does. */
  public int reach(String foldedWord) {
    int slot = NameTable.firstWordSlot(data, firstWordSlots, foldedWord);
    return slot < 0 ? 0 : firstWordReach[slot];
  }

  /** Flags of a name: {@link #COMMON_WORD} and its fellows. */
  public int flags(int name) {
    return data.flags()[name];
  }

  /** Number of places that bear a name. */
  public int placesOf(int name) {
    return data.postingBegin()[name + 1] - data.postingBegin()[name];
  }

  /** The {@code i}-th place of a name, largest first. */
  public int placeOf(int name, int i) {
    return data.postings()[data.postingBegin()[name] + i] >> 1;
  }

  /** Whether the name is only one of that place's alternate names. */
  public boolean isAlternate(int name, int i) {
    return (data.postings()[data.postingBegin()[name] + i] & 1) == 1;
  }

  public PlaceKind kind(int place) {
    return GazetteerData.KINDS[data.kind()[place]];
  }

  public int population(int place) {
    return data.population()[place];
  }

  /** Number of the place's country within the gazetteer, or -1. */
  public int country(int place) {
    return data.country()[place];
  }

  /** Number of the place's first-order division within the gazetteer, or -1. */
  public int admin1(int place) {
    return data.admin1()[place];
  }

  public double latitude(int place) {
    return data.latitude()[place] / 1e5;
  }

  public double longitude(int place) {
    return data.longitude()[place] / 1e5;
  }

  /** Number of countries. */
  public int countries() {
    return data.countryCodes().length;
  }

  /** Number of first-order divisions. */
  public int divisions() {
    return data.admin1Places().length;
  }

  /** ISO 3166-1 alpha-2 code of a country's number. */
  public String countryCode(int country) {
    return data.countryCodes()[country];
  }

  /** Number of the country with an ISO 3166-1 alpha-2 code, or -1. */
  public int countryByCode(String code) {
    return Math.max(-1, java.util.Arrays.binarySearch(data.countryCodes(), code));
  }

  /** Number of the country with a top-level domain such as {@code za}, or -1. */
  public int countryOfDomain(String domain) {
    for (int i = 0; i < data.domains().length; i++) {
      if (data.domains()[i].equals(domain)) {
        return i;
      }
    }
    return -1;
  }

  /** The place that a country's number stands for. */
  public int placeOfCountry(int country) {
    return data.countryPlaces()[country];
  }

  /** The place that a first-order division's number stands for. */
  public int placeOfAdmin1(int admin1) {
    return data.admin1Places()[admin1];
  }

  /** The words of all names of a country, its people's and their adjective's included, folded. */
  public Set<String> wordsOfCountry(String code) {
    int country = placeOfCountry(countryByCode(code));
    Set<String> words = new TreeSet<>();
    for (int name = 0; name < data.nameBegin().length - 1; name++) {
      for (int i = 0; i < placesOf(name); i++) {
        if (placeOf(name, i) == country) {
          int begin = data.nameBegin()[name];
          int length = data.nameBegin()[name + 1] - begin;
          String text = new String(data.names(), begin, length, StandardCharsets.UTF_8);
          words.addAll(List.of(text.split(" ", -1)));
        }
      }
    }
    return words;
  }

  public String name(int place) {
    int begin = data.labelBegin()[place];
    return new String(
        data.labels(), begin, data.labelBegin()[place + 1] - begin, StandardCharsets.UTF_8);
  }

  public String id(int place) {
    int id = data.id()[place];
    // A county has no GeoNames id in the sources; its number is that of the census, made negative.
    return id >= 0 ? Integer.toString(id) : "US-" + String.format("%05d", -id);
  }

  public Place place(int place) {
    int admin1 = admin1(place);
    int country = country(place);
    return new Place(
        id(place),
        name(place),
        kind(place),
        country < 0 ? null : countryCode(country),
        admin1 < 0 ? null : name(placeOfAdmin1(admin1)),
        latitude(place),
        longitude(place),
        population(place));
  }

  /** Great-circle distance of two places in kilometres. */
  public double distance(int a, int b) {
    double lat1 = Math.toRadians(latitude(a));
    double lat2 = Math.toRadians(latitude(b));
    double x = Math.toRadians(longitude(b) - longitude(a)) / 2;
    double y = (lat2 - lat1) / 2;
    double h =
        Math.sin(y) * Math.sin(y) + Math.cos(lat1) * Math.cos(lat2) * Math.sin(x) * Math.sin(x);
    return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  private static final class Shipped {
    static final Gazetteer INSTANCE = load();

    private static Gazetteer load() {
      try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("the jar lacks " + RESOURCE);
        }
        return new Gazetteer(GazetteerData.read(in.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + RESOURCE, e);
      }
    }
  }
}
