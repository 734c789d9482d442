package dev.dateline.extract.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of one or more files of {@code rules/en} with the word classes they speak of. A file is
 * a YAML list of rules: {@code id}, {@code finds}, {@code patterns}, {@code deeds} ({@link Deed}),
 * {@code examples} (texts, or maps of {@code text} and what columns must hold), {@code
 * counterexamples}, and settings.
 */
public final class RuleBook {
  private static final String FOLDER = "/dev/dateline/rules/en/";
  private static final Set<String> OWN_KEYS =
      Set.of("id", "finds", "patterns", "deeds", "examples", "counterexamples");
  private static final Set<String> NEEDED = Set.of("id", "finds", "examples", "counterexamples");

  private final List<Rule> rules;
  private final Lexicon lexicon;

  private RuleBook(List<Rule> rules, Lexicon lexicon) {
    this.rules = List.copyOf(rules);
    this.lexicon = lexicon;
  }

  /**
   * Reads shipped files by name, such as {@code restrictions}.
   *
   * @throws IllegalArgumentException when a rule is not as it must be: see {@link #read}
   */
  public static RuleBook of(Lexicon lexicon, String... files) {
    List<Rule> rules = new ArrayList<>();
    for (String file : files) {
      try (InputStream in = RuleBook.class.getResourceAsStream(FOLDER + file + ".yaml")) {
        if (in == null) {
          throw new IllegalArgumentException("there is no rule book " + file + ".yaml");
        }
        rules.addAll(read(in, file, lexicon));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the rule book " + file, e);
      }
    }
    Set<String> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException("two rules are called " + rule.id());
      }
    }
    return new RuleBook(rules, lexicon);
  }

  /**
   * Reads rules from YAML.
   *
   * @param name of the file, for messages
   * @throws IllegalArgumentException when a rule lacks an id, what it finds, a pattern, an example
   *     or a counterexample, or has a pattern that cannot be read
   */
  static List<Rule> read(InputStream yaml, String name, Lexicon lexicon) throws IOException {
    ObjectMapper mapper = new ObjectMapper(new YAMLFactory());
    List<Map<String, Object>> entries = mapper.readValue(yaml, new TypeReference<>() {});
    List<Rule> rules = new ArrayList<>();
    for (Map<String, Object> entry : entries) {
      String id = String.valueOf(entry.get("id"));
      String where = "rule " + id + " of " + name + ".yaml";
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

  public List<Rule> rules() {
    return rules;
  }

  public Lexicon lexicon() {
    return lexicon;
  }
}
