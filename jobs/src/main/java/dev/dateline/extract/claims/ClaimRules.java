package dev.dateline.extract.claims;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The frames by name, from {@code rules/en/claims.yaml}. A frame without an example or without a
 * counterexample is refused.
 */
final class ClaimRules {
  /** A text and what the frame finds in it, as "MEASURE low/high". */
  record Example(String text, List<String> claims) {}

  /**
   * A frame.
   *
   * @param counterexamples texts in which it finds nothing
   */
  record Rule(String id, List<Example> examples, List<String> counterexamples) {
    Rule {
      if (examples == null || examples.isEmpty()) {
        throw new IllegalArgumentException("frame '" + id + "' has no example");
      }
      if (counterexamples == null || counterexamples.isEmpty()) {
        throw new IllegalArgumentException("frame '" + id + "' has no counterexample");
      }
    }
  }

  private static final String PATH = "/dev/dateline/rules/en/claims.yaml";
  private static final ClaimRules SHIPPED = load();

  private final List<Rule> rules;

  private ClaimRules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  static ClaimRules shipped() {
    return SHIPPED;
  }

  List<Rule> rules() {
    return rules;
  }

  private static ClaimRules load() {
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    CollectionType type = yaml.getTypeFactory().constructCollectionType(List.class, Rule.class);
    try (InputStream in = ClaimRules.class.getResourceAsStream(PATH)) {
      return new ClaimRules(yaml.readValue(in, type));
    } catch (IOException e) {
      throw new UncheckedIOException(PATH + " cannot be read", e);
    }
  }
}
