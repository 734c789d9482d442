package dev.dateline.text;

import dev.dateline.model.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that quantities are made of, from {@code lexicon/en/quantities.tsv}. */
final class QuantityWords {
  /** A word or phrase with its class and attributes. */
  record Entry(String type, String[] words, Map<String, String> attributes) {
    long number(String key) {
      return Long.parseLong(attributes.get(key));
    }

    String bound() {
      return attributes.get("q");
    }
  }

  /** Attributes that are numbers, and that an entry of the class can't be without. */
  private static final Map<String, List<String>> NUMBERS =
      Map.of(
          "cardinal",
          List.of("n"),
          "ordinal",
          List.of("n"),
          "plural",
          List.of("ccc", "acled"),
          "scale",
          List.of("n"));

  /** Entries by their first word, longest first. */
  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  static QuantityWords of(RuleFiles files) {
    return files.once(QuantityWords.class, QuantityWords::load);
  }

  private static QuantityWords load(RuleFiles files) {
    QuantityWords words = new QuantityWords();
    files.lines("quantities", 2, 2, words::add);
    words
        .byFirst
        .values()
        .forEach(list -> list.sort((a, b) -> b.words().length - a.words().length));
    return words;
  }

  private void add(String[] columns) {
    Map<String, String> attributes = new HashMap<>();
    if (columns.length > 2) {
      for (String pair : columns[2].split(";", -1)) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          attributes.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
      }
    }
    for (String key : NUMBERS.getOrDefault(columns[0], List.of())) {
      if (!attributes.getOrDefault(key, "").matches("[0-9]{1,18}")) {
        throw new IllegalArgumentException(columns[0] + " wants " + key + "=NUMBER");
      }
    }
    String[] words = columns[1].split(" ", -1);
    byFirst
        .computeIfAbsent(words[0], key -> new ArrayList<>())
        .add(new Entry(columns[0], words, attributes));
  }

  /** The longest entry of a class that stands at a token; null when there is none. */
  Entry at(String type, List<Token> tokens, int at, int end) {
    List<Entry> entries = at < end ? byFirst.get(tokens.get(at).lower()) : null;
    if (entries == null) {
      return null;
    }
    for (Entry entry : entries) {
      if (entry.type().equals(type) && stands(entry, tokens, at, end)) {
        return entry;
      }
    }
    return null;
  }

  /** Whether any entry begins with this word. */
  boolean begins(String word) {
    return byFirst.containsKey(word);
  }

  /** The entry of a class that is this one word; null when there is none. */
  Entry only(String type, String word) {
    List<Entry> entries = byFirst.get(word);
    if (entries == null) {
      return null;
    }
    for (Entry entry : entries) {
      if (entry.type().equals(type) && entry.words().length == 1) {
        return entry;
      }
    }
    return null;
  }

  private static boolean stands(Entry entry, List<Token> tokens, int at, int end) {
    String[] words = entry.words();
    if (at + words.length > end) {
      return false;
    }
    for (int i = 1; i < words.length; i++) {
      if (!tokens.get(at + i).lower().equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** What a plural of a round number stands for at least. */
  static long low(Entry plural, Profile profile) {
    return plural.number(profile.code());
  }
}
