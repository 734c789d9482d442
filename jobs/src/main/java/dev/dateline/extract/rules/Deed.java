package dev.dateline.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something done to something, in every voice that English has for it: "closed the schools", "the
 * schools were closed", "schools closed until Friday", "the closure of schools", "the school
 * closure", "ordered schools closed", "schools were told to close". A rule names the words, and the
 * sentences are built here, so that no rule forgets one.
 *
 * @param verb class of the verb's forms: close, closes, closed, closing
 * @param done class of its participles and of states that say the same: closed, off limits
 * @param noun class of its nouns: closure; null when there is none
 * @param what class of what it is done to
 */
record Deed(String verb, String done, String noun, String what) {
  private static final Set<String> KEYS = Set.of("verb", "done", "noun", "what");

  /** What follows a participle that is no verb of its own: "schools closed until Friday". */
  private static final String ADJUNCT =
      "(by|until|till|for|since|indefinitely|sine die|after|amid|ahead of|following|as|over|on"
          + "|because of|due to|in view of|in|nationwide|again|today|to prevent|to stop)";

  /**
   * Reads a deed as it stands in a rule.
   *
   * @throws IllegalArgumentException when a word of it is missing or unknown
   */
  static Deed of(Map<?, ?> words, String where) {
    for (Object key : words.keySet()) {
      if (!KEYS.contains(key)) {
        throw new IllegalArgumentException(where + " has a deed with an unknown " + key);
      }
    }
    String noun = words.get("noun") == null ? null : words.get("noun").toString();
    return new Deed(
        needed(words, "verb", where),
        needed(words, "done", where),
        noun,
        needed(words, "what", where));
  }

  private static String needed(Map<?, ?> words, String key, String where) {
    Object value = words.get(key);
    if (value == null) {
      throw new IllegalArgumentException(where + " has a deed without " + key);
    }
    return value.toString();
  }

  /**
   * Patterns of all voices; the part {@code target} is what it is done to, {@code noun} the deed.
   */
  List<String> patterns() {
    String target = "[target: <" + what + ">]";
    List<String> patterns = new ArrayList<>();
    patterns.add("<" + verb + "> ~6 " + target);
    patterns.add(target + " ..7 <be> ..3 <" + done + ">");
    patterns.add(target + " (in|of|at|across|for|from|to|between) ^12 <be> ..3 <" + done + ">");
    patterns.add(target + " ..1 <" + done + "> " + ADJUNCT);
    patterns.add("<order> ~5 " + target + " ..6 <" + done + ">");
    patterns.add("<order> ~5 " + target + " ..3 to ..2 <" + verb + ">");
    patterns.add(target + " ..4 <be> ..2 <ordered> ..1 to ..2 <" + verb + ">");
    patterns.add(target + " ..4 <be> ..2 <ordered> <" + done + ">");
    if (noun != null) {
      patterns.add("[noun: <" + noun + ">] ..2 (of|on|to|in|at|for|against) ~5 " + target);
      patterns.add(target + " <" + noun + ">");
    }
    return patterns;
  }
}
