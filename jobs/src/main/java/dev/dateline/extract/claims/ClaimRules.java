package dev.dateline.extract.claims;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.dateline.text.RuleFiles;
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

  private final List<Rule> rules;

  private ClaimRules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The frames are code: no caller has others, and their examples test that code. */
  static ClaimRules shipped() {
    RuleFiles.Book book = RuleFiles.shipped().books("claims").get(0);
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    CollectionType type = yaml.getTypeFactory().constructCollectionType(List.class, Rule.class);
    try {
      return new ClaimRules(yaml.readValue(book.text(), type));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(book.name() + ": " + e.getOriginalMessage(), e);
    }
  }

  List<Rule> rules() {
    return rules;
  }
}
