package dev.dateline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The generator's sentences and the words that fill their slots. */
final class Phrasebook {
  private static final String[] GIVEN =
      "Amina Joseph Maria Peter Lucia Daniel Fatou Ravi Elena Samuel Ines Omar Grace Tomas Leila Anton"
          .split(" ");
  private static final String[] FAMILY =
      "Okoro Mendes Petrov Silva Rahman Costa Diallo Novak Perera Haddad Quispe Larsen Banda Torres"
          .split(" ");
  private static final String[] ISSUES = {
    "fuel prices",
    "the new tax on bread",
    "the delayed election",
    "power cuts",
    "the land law",
    "unpaid wages",
    "the closing of the port",
    "water rationing",
    "the pension reform",
    "tuition fees"
  };

  /** What towns quarrel about has a name of its own, as in news: that is how events differ. */
  private static final String[] NAMED_ISSUES = {
    "the closing of the %s mill",
    "the sale of the %s mine",
    "the %s dam",
    "the eviction of the %s market",
    "the arrest of the singer %s",
    "the closing of %s College",
    "the felling of the %s forest",
    "the layoffs at %s Motors",
    "the tolls on the %s bridge",
    "the poisoned wells of %s",
    "the collapse of %s Bank",
    "the banning of the preacher %s"
  };

  private static final String[] ONSETS = "B D F G H J K L M N P R S T V Z Br Dr Kr Tr".split(" ");
  private static final String[] MIDDLES =
      "abe ado aki alu ame ano ari asu ebo edi eka eli emu eno ero eti ibo idu ika ilo".split(" ");
  private static final String[] ENDINGS =
      "ba dra fi go ka la len mar na nor pe ra rin sa shi ta ton va vic zo".split(" ");

  /** One cause in so many is a plain one, which several towns have. */
  private static final int PLAIN_ISSUES = 8;

  private static final String[] WEEKDAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };
  private static final String[] MONTHS = {
    "January", "March", "April", "June", "July", "September", "October", "November"
  };
  private static final String[] SMALL = {
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
  };
  private static final String[] ORDINALS = {"first", "second", "third", "fourth"};

  final List<String> everyday = lines("everyday.txt");
  final List<String> colour = lines("colour.txt");
  final List<String[]> figures = lines("figures.tsv").stream().map(l -> l.split("\t")).toList();
  final List<PlantedEvent.Venue> venues =
      lines("cities.tsv").stream()
          .map(line -> line.split("\t"))
          .map(cell -> new PlantedEvent.Venue(cell[0], cell[1], cell[2]))
          .toList();

  /** A sentence with its slots filled; {@code known} answers before chance does. */
  String fill(String sentence, Map<String, String> known, SplittableRandom random) {
    StringBuilder filled = new StringBuilder(sentence.length() + 40);
    int at = 0;
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
      int close = sentence.indexOf('}', open);
      String slot = sentence.substring(open + 1, close);
      filled.append(sentence, at, open);
      filled.append(known.containsKey(slot) ? known.get(slot) : chance(slot, random));
      at = close + 1;
    }
    filled.append(sentence, at, sentence.length());
    return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
  }

  String issue(SplittableRandom random) {
    if (random.nextInt(PLAIN_ISSUES) == 0) {
      return pick(ISSUES, random);
    }
    String name = pick(ONSETS, random) + pick(MIDDLES, random) + pick(ENDINGS, random);
    return pick(NAMED_ISSUES, random).formatted(name);
  }

  PlantedEvent.Venue venue(SplittableRandom random) {
    return venues.get(random.nextInt(venues.size()));
  }

  /** A number as news writes it: words to twelve, figures with commas beyond. */
  static String number(long n) {
    return n >= 2 && n <= 12 ? SMALL[(int) n - 2] : String.format(java.util.Locale.ROOT, "%,d", n);
  }

  private String chance(String slot, SplittableRandom random) {
    return switch (slot) {
      case "city", "city2" -> venue(random).city();
      case "country" -> venue(random).country();
      case "person" -> pick(GIVEN, random) + " " + pick(FAMILY, random);
      case "weekday", "eventday" -> pick(WEEKDAYS, random);
      case "month" -> pick(MONTHS, random);
      case "ordinal" -> pick(ORDINALS, random);
      case "small" -> pick(SMALL, random);
      case "digit" -> Integer.toString(random.nextInt(5));
      case "age" -> Integer.toString(24 + random.nextInt(50));
      case "hundreds" -> Integer.toString(100 + random.nextInt(900));
      case "thousands" -> number(1000 + random.nextInt(9000));
      case "big" -> Integer.toString(13 + random.nextInt(900));
      case "year" -> Integer.toString(1975 + random.nextInt(40));
      case "year2" -> Integer.toString(2030 + random.nextInt(10));
      case "issue" -> issue(random);
      default -> throw new IllegalArgumentException("no such slot: " + slot);
    };
  }

  private static String pick(String[] words, SplittableRandom random) {
    return words[random.nextInt(words.length)];
  }

  private static List<String> lines(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Phrasebook.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource + " in the jar", e);
    }
  }
}
