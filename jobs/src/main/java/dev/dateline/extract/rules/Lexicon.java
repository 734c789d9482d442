package dev.dateline.extract.rules;

import dev.dateline.text.RuleFiles;
import dev.dateline.text.Token;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Words by class, of one or several files of {@code lexicon/en}. A line of a file is a class, an
 * entry of one or several words, and attributes, parted by tabs; the attributes, {@code k=v} parted
 * by semicolons, may be left out. Lines that begin with {@code #} say something to the reader. An
 * entry is cut into tokens as texts are, and matches them in lower case. Immutable.
 */
public final class Lexicon {
  private final Map<String, List<Entry>> classes;
  private final Map<String, WordClass> roots;

  /**
   * A word or phrase of a class.
   *
   * @param text its words in lower case, one space between tokens
   * @param attributes empty when the line had none
   */
  public record Entry(String wordClass, String text, Map<String, String> attributes) {
    /** The value of an attribute, or null. */
    public String get(String attribute) {
      return attributes.get(attribute);
    }
  }

  /**
   * An entry found in a text.
   *
   * @param begin index of its first token
   * @param end one past its last token
   */
  public record Match(Entry entry, int begin, int end) {}

  /** The entries of a class as a tree of their words; also every branch of such a tree. */
  static final class WordClass {
    private final Map<String, WordClass> next = new HashMap<>();
    private final List<Entry> ends = new ArrayList<>(1);

    /** Shows where each entry that begins at a token ends, the shortest first. */
    void ends(List<Token> tokens, int at, IntConsumer ends) {
      WordClass node = this;
      for (int i = at; i < tokens.size(); i++) {
        node = node.next.get(tokens.get(i).lower());
        if (node == null) {
          return;
        }
        if (!node.ends.isEmpty()) {
          ends.accept(i + 1);
        }
      }
    }
  }

  private Lexicon(Map<String, List<Entry>> classes) {
    this.classes = classes;
    this.roots = new HashMap<>();
    classes.forEach((name, entries) -> entries.forEach(entry -> plant(name, entry)));
  }

  /** Reads shipped files of the lexicon by name, such as {@code people}. */
  public static Lexicon of(String... files) {
    return of(RuleFiles.shipped(), files);
  }

  /**
   * Reads files of a lexicon by name, such as {@code people}.
   *
   * @throws IllegalArgumentException when a file is not there or a line is not of the form above
   */
  public static Lexicon of(RuleFiles source, String... files) {
    Map<String, List<Entry>> classes = new LinkedHashMap<>();
    for (String file : files) {
      source.lines(
          file,
          2,
          2,
          cells -> {
            Entry entry = entry(cells);
            classes.computeIfAbsent(entry.wordClass(), name -> new ArrayList<>()).add(entry);
          });
    }
    return new Lexicon(classes);
  }

  private static Entry entry(String[] columns) {
    if (columns.length > 3) {
      throw new IllegalArgumentException("more than class, entry and attributes parted by tabs");
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    if (columns.length == 3) {
      for (String pair : columns[2].split(";", -1)) {
        int equals = pair.indexOf('=');
        if (equals < 1) {
          throw new IllegalArgumentException("attribute '" + pair + "' is not k=v");
        }
        attributes.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
      }
    }
    String text = String.join(" ", words(columns[1]));
    return new Entry(columns[0].strip(), text, Map.copyOf(attributes));
  }

  private static List<String> words(String text) {
    return Tokens.of(text, 0, text.length()).stream().map(Token::lower).toList();
  }

  private void plant(String name, Entry entry) {
    WordClass node = roots.computeIfAbsent(name, key -> new WordClass());
    for (String word : entry.text().split(" ", -1)) {
      node = node.next.computeIfAbsent(word, key -> new WordClass());
    }
    node.ends.add(entry);
  }

  /** The entries of a class as a tree; null when there is no such class. */
  WordClass tree(String name) {
    return roots.get(name);
  }

  public Set<String> classNames() {
    return Set.copyOf(classes.keySet());
  }

  public boolean hasClass(String name) {
    return classes.containsKey(name);
  }

  /**
   * Entries of a class in the order of the files.
   *
   * @throws IllegalArgumentException when there is no such class
   */
  public List<Entry> entries(String name) {
    List<Entry> entries = classes.get(name);
    if (entries == null) {
      throw new IllegalArgumentException(
          "no word class " + name + " among " + new java.util.TreeSet<>(classes.keySet()));
    }
    return List.copyOf(entries);
  }

  /** Texts of the entries of a class, tokens parted by one space. */
  public Set<String> words(String... names) {
    Set<String> words = new LinkedHashSet<>();
    for (String name : names) {
      entries(name).forEach(entry -> words.add(entry.text()));
    }
    return words;
  }

  /** Whether a class has a token as an entry of one word. */
  public boolean has(String name, Token token) {
    WordClass root = roots.get(name);
    WordClass node = root == null ? null : root.next.get(token.lower());
    return node != null && !node.ends.isEmpty();
  }

  /** The longest entry of a class that begins at a token, or null. */
  public Match longest(String name, List<Token> tokens, int at) {
    WordClass node = roots.get(name);
    Match longest = null;
    for (int i = at; node != null && i < tokens.size(); i++) {
      node = node.next.get(tokens.get(i).lower());
      if (node != null && !node.ends.isEmpty()) {
        longest = new Match(node.ends.get(0), at, i + 1);
      }
    }
    return longest;
  }
}
