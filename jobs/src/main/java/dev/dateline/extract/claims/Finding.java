package dev.dateline.extract.claims;

import dev.dateline.model.Measure;

/**
 * A group tied to what happened to it, before anybody judged status and scope.
 *
 * @param trigger lexeme of the trigger
 * @param begin first lexeme of the evidence
 * @param end one past its last lexeme
 * @param by the group that did it; null when not said
 * @param rule id of the frame
 * @param part whether the group is a part of another finding of the sentence
 */
record Finding(
    Measure measure,
    Group group,
    int trigger,
    int begin,
    int end,
    Group by,
    String rule,
    boolean part) {

  static Finding of(Measure measure, Group group, int trigger, Group by, String frame) {
    return new Finding(
        measure,
        group,
        trigger,
        Math.min(group.begin(), trigger),
        Math.max(group.end(), trigger + 1),
        by,
        measure.name().toLowerCase(java.util.Locale.ROOT) + "." + frame,
        false);
  }

  Finding asPart() {
    return new Finding(measure, group, trigger, begin, end, by, rule, true);
  }

  /** The same finding with evidence that begins later. */
  Finding starting(int from) {
    return new Finding(measure, group, trigger, from, end, by, rule, part);
  }

  Finding of(Group other) {
    return new Finding(
        measure,
        other,
        trigger,
        Math.min(other.begin(), begin),
        Math.max(other.end(), end),
        by,
        rule,
        part);
  }
}
