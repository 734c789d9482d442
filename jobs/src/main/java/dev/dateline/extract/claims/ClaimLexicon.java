package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import dev.dateline.model.Role;
import dev.dateline.text.RuleFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The vocabulary of claims, from the TSV files of {@code lexicon/en}. A word of an entry may be
 * several, "lost|loses"; {@code _} joins the words of one of them, "in|in_police custody", and an
 * empty one may be left out, "the|a| night".
 */
final class ClaimLexicon {
  /** Words that begin a report beside those of harm: of people lost, and of figures for them. */
  private static final List<String> OPENINGS =
      List.of(
          "lives",
          "lost",
          "loss of",
          "whereabouts of",
          "no trace of",
          "bundled",
          "herded",
          "losing his",
          "losing her",
          "losing their",
          "condition of",
          "number at",
          "figure at",
          "count at",
          "dead at",
          "figures ranging",
          "figures varying",
          "figure of",
          "figures of",
          "figures between");

  /** A word or phrase with its tags. */
  record Entry(String[] words, long tags, Sense sense) {}

  private final Map<String, Entry> entries = new HashMap<>();

  /** Phrases by their first word, longest first. */
  private final Map<String, Entry[]> phrases = new HashMap<>();

  static ClaimLexicon of(RuleFiles files) {
    return files.once(
        ClaimLexicon.class, "claims", own -> load(own, "people", "claim-words", "claim-triggers"));
  }

  /** The words that guards look for. */
  static ClaimLexicon guards(RuleFiles files) {
    return files.once(ClaimLexicon.class, "guards", own -> load(own, "claim-guards"));
  }

  /** The longest phrase that begins with a word; candidates, longest first; null when none. */
  Entry[] beginningWith(String word) {
    return phrases.get(word);
  }

  /** Words that an article must have to hold a claim. */
  List<String> triggers() {
    long wanted =
        Tag.bits(
            Tag.HARM,
            Tag.SHOOT,
            Tag.MAYBE,
            Tag.DIE,
            Tag.STATE,
            Tag.CONDITION,
            Tag.DEED,
            Tag.CASUALTIES,
            Tag.TOLL,
            Tag.WOUND,
            Tag.PART,
            Tag.ACTION,
            Tag.REMAINS,
            Tag.GOAL);
    List<String> words = new ArrayList<>(OPENINGS);
    for (Entry entry : entries.values()) {
      if ((entry.tags() & wanted) != 0) {
        words.add(String.join(" ", entry.words()));
      }
    }
    words.sort(null);
    return words;
  }

  private static ClaimLexicon load(RuleFiles source, String... files) {
    ClaimLexicon lexicon = new ClaimLexicon();
    for (String file : files) {
      source.lines(file, 2, 2, lexicon::add);
    }
    Map<String, List<Entry>> byFirst = new HashMap<>();
    for (Entry entry : lexicon.entries.values()) {
      byFirst.computeIfAbsent(entry.words()[0], key -> new ArrayList<>()).add(entry);
    }
    byFirst.forEach(
        (word, list) -> {
          list.sort((a, b) -> b.words().length - a.words().length);
          lexicon.phrases.put(word, list.toArray(new Entry[0]));
        });
    return lexicon;
  }

  private void add(String[] columns) {
    Map<String, String> attributes = attributes(columns.length > 2 ? columns[2] : "");
    Tag tag = Tag.parse(columns[0]);
    Sense sense = sense(attributes, tag == Tag.PEOPLE);
    for (String phrase : phrases(columns[1])) {
      add(phrase, tag, sense);
    }
    String plurals = attributes.get("p");
    if (plurals != null) {
      for (String plural : plurals.split(",", -1)) {
        boolean same = plural.equals(columns[1]);
        add(plural, tag, same ? sense : sense(attributes, true));
      }
    }
  }

  /** What an entry stands for, each of its words taken in each of its ways. */
  static List<String> phrases(String entry) {
    List<String> phrases = List.of("");
    for (String word : entry.split(" ", -1)) {
      List<String> longer = new ArrayList<>();
      for (String phrase : phrases) {
        for (String way : word.split("\\|", -1)) {
          longer.add((phrase + " " + way.replace('_', ' ')).trim());
        }
      }
      phrases = longer;
    }
    return phrases;
  }

  private void add(String phrase, Tag tag, Sense sense) {
    String[] words = split(phrase);
    Entry before = entries.get(phrase);
    Entry entry =
        before == null
            ? new Entry(words, tag.bit, sense)
            : new Entry(words, before.tags() | tag.bit, before.sense().or(sense));
    entries.put(phrase, entry);
  }

  /** As the tokens are split: a possessive stands alone. */
  private static String[] split(String phrase) {
    return Arrays.stream(phrase.replace("'s", " 's").trim().split(" ", -1))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }

  private static Map<String, String> attributes(String column) {
    Map<String, String> attributes = new HashMap<>();
    for (String pair : column.split(";", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        attributes.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return attributes;
  }

  private static Sense sense(Map<String, String> attributes, boolean plural) {
    String measure = attributes.get("m");
    String form = attributes.get("f");
    String role = attributes.get("role");
    return new Sense(
        measure == null ? null : Measure.valueOf(measure),
        form == null ? null : Sense.Form.valueOf(form.toUpperCase(Locale.ROOT)),
        role == null ? null : Role.valueOf(role.toUpperCase(Locale.ROOT)),
        plural,
        attributes.containsKey("child"),
        Long.parseLong(attributes.getOrDefault("n", "0")),
        attributes.containsKey("weak"));
  }
}
