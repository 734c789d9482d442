package dev.dateline.extract.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.dateline.text.RuleFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The rules of one or more files of {@code rules/en} with the word classes they speak of. A file is
 * a YAML list of rules: {@code id}, {@code finds}, {@code patterns}, {@code deeds} ({@link Deed}),
 * {@code examples} (texts, or maps of {@code text} and what columns must hold), {@code
 * counterexamples}, and settings.
 */
public final class RuleBook {
  private static final Set<String> OWN_KEYS =
      Set.of("id", "finds", "patterns", "deeds", "examples", "counterexamples");
  private static final Set<String> NEEDED = Set.of("id", "finds", "examples", "counterexamples");

  private final List<Rule> rules;
  private final Lexicon lexicon;

  private RuleBook(List<Rule> rules, Lexicon lexicon) {
    this.rules = List.copyOf(rules);
    this.lexicon = lexicon;
  }

  /** Reads shipped files by name, such as {@code restrictions}. */
  public static RuleBook of(Lexicon lexicon, String... files) {
    return of(RuleFiles.shipped(), lexicon, files);
  }

  /**
   * Reads files by name, such as {@code restrictions}.
   *
   * @throws IllegalArgumentException when a rule is not as it must be: see {@link #read}
   */
  public static RuleBook of(RuleFiles source, Lexicon lexicon, String... files) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (String file : files) {
      for (RuleFiles.Book book : source.books(file)) {
        Set<String> ids = new HashSet<>(book.own() ? Set.of() : rules.keySet());
        for (Rule rule : read(book.text(), book.name(), lexicon)) {
          if (!ids.add(rule.id())) {
            throw new IllegalArgumentException(book.name() + " has two rules " + rule.id());
          }
          rules.put(rule.id(), rule);
        }
      }
    }
    return new RuleBook(List.copyOf(rules.values()), lexicon);
  }

  /**
   * Reads rules from YAML.
   *
   * @param name of the file, for messages
   * @throws IllegalArgumentException when it is no list of rules, or a rule lacks an id, what it
   *     finds, a pattern, an example or a counterexample, or has a pattern that cannot be read
   */
  static List<Rule> read(String yaml, String name, Lexicon lexicon) {
    ObjectMapper mapper = new ObjectMapper(new YAMLFactory());
    List<Map<String, Object>> entries;
    try {
      entries = mapper.readValue(yaml, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          name + " is no list of rules in YAML: " + e.getOriginalMessage(), e);
    }
    List<Rule> rules = new ArrayList<>();
    for (Map<String, Object> entry : entries) {
      String id = String.valueOf(entry.get("id"));
      String where = "rule " + id + " of " + name;
      if (!entry.containsKey("patterns") && !entry.containsKey("deeds")) {
        throw new IllegalArgumentException(where + " has no patterns");
      }
      for (String key : NEEDED) {
        Object value = entry.get(key);
        if (value == null || value instanceof List<?> list && list.isEmpty()) {
          throw new IllegalArgumentException(where + " has no " + key);
        }
      }
      rules.add(rule(entry, id, where, lexicon));
    }
    return rules;
  }

  private static Rule rule(Map<String, Object> entry, String id, String where, Lexicon lexicon) {
    List<Pattern> patterns = new ArrayList<>();
    for (String pattern : patterns(entry, where)) {
      try {
        patterns.add(PatternParser.parse(pattern, lexicon));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
      }
    }
    List<Rule.Example> examples = new ArrayList<>();
    for (Object example : (List<?>) entry.get("examples")) {
      examples.add(example(example, where));
    }
    List<String> counterexamples =
        ((List<?>) entry.get("counterexamples")).stream().map(Object::toString).toList();
    Map<String, String> settings = new LinkedHashMap<>();
    entry.forEach(
        (key, value) -> {
          if (!OWN_KEYS.contains(key)) {
            settings.put(key, String.valueOf(value));
          }
        });
    return new Rule(
        id,
        entry.get("finds").toString(),
        Map.copyOf(settings),
        List.copyOf(patterns),
        List.copyOf(examples),
        counterexamples);
  }

  /** The patterns of a rule as written, and those that its deeds stand for. */
  private static List<String> patterns(Map<String, Object> entry, String where) {
    List<String> patterns = new ArrayList<>();
    if (entry.get("patterns") instanceof List<?> written) {
      written.forEach(pattern -> patterns.add(pattern.toString()));
    }
    if (entry.get("deeds") instanceof List<?> deeds) {
      for (Object deed : deeds) {
        if (!(deed instanceof Map<?, ?> words)) {
          throw new IllegalArgumentException(where + " has a deed that is no map");
        }
        patterns.addAll(Deed.of(words, where).patterns());
      }
    }
    return patterns;
  }

  private static Rule.Example example(Object example, String where) {
    if (!(example instanceof Map<?, ?> map)) {
      return new Rule.Example(example.toString(), Map.of());
    }
    if (map.get("text") == null) {
      throw new IllegalArgumentException(where + " has an example without text");
    }
    Map<String, String> expected = new LinkedHashMap<>();
    map.forEach((key, value) -> expected.put(key.toString(), String.valueOf(value)));
    String text = expected.remove("text");
    return new Rule.Example(text, Map.copyOf(expected));
  }

  /**
   * Checks what the rules find and the classes that their settings name.
   *
   * @param found takes what a rule finds, and throws when it is nothing of that kind
   * @throws IllegalArgumentException when one does not fit
   */
  public RuleBook checked(Consumer<String> found) {
    for (Rule rule : rules) {
      try {
        found.accept(rule.finds());
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "rule " + rule.id() + " finds what there is not: " + rule.finds(), e);
      }
      for (String setting : List.of("with", "unless")) {
        for (String name : rule.setting(setting, "").split(" ", -1)) {
          if (!name.isEmpty() && !lexicon.hasClass(name)) {
            throw new IllegalArgumentException(
                "rule " + rule.id() + " has a setting of a class that there is not: " + name);
          }
        }
      }
    }
    return this;
  }

  public List<Rule> rules() {
    return rules;
  }

  public Lexicon lexicon() {
    return lexicon;
  }
}
