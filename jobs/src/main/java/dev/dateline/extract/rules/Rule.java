package dev.dateline.extract.rules;

import java.util.List;
import java.util.Map;

/**
 * A rule of a rule book: what it finds, by which patterns, and what it must and must not find.
 *
 * @param id unique over all rule books, such as {@code curfew.imposed}
 * @param finds what a match is: a restriction type, a tactic, an event kind
 * @param settings further words that the reader of the book understands; empty when none
 * @param counterexamples texts in which the rule's reader must not report what the rule finds
 */
public record Rule(
    String id,
    String finds,
    Map<String, String> settings,
    List<Pattern> patterns,
    List<Example> examples,
    List<String> counterexamples) {

  /**
   * A text that the rule must read right.
   *
   * @param expected columns of the finding and what they must hold
   */
  public record Example(String text, Map<String, String> expected) {}

  /** A setting, or a value in its place where the rule has none. */
  public String setting(String name, String otherwise) {
    return settings.getOrDefault(name, otherwise);
  }
}
