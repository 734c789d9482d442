package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import dev.dateline.model.Role;

/**
 * What the lexicons say of a word or phrase beyond its tags.
 *
 * @param measure what a trigger tells of; null for other words
 * @param form the form of a verb; null for other words
 * @param role who a word for people means; null for other words
 * @param plural whether a word for people stands for more than one
 * @param child whether it stands for children
 * @param number how many a word for a group stands for; 0 when it does not say
 * @param weak whether a trigger of participation needs more than a number beside it
 */
record Sense(
    Measure measure,
    Form form,
    Role role,
    boolean plural,
    boolean child,
    long number,
    boolean weak) {
  /** Forms of an English verb; the past is told from the participle where they differ. */
  enum Form {
    BASE,
    S,
    PAST,
    PP,
    ING
  }

  static final Sense NONE = new Sense(null, null, null, false, false, 0, false);

  /** The same word as a verb that tells of a measure; a participle when it has no form. */
  Sense telling(Measure told) {
    return new Sense(told, form == null ? Form.PP : form, role, plural, child, number, weak);
  }

  /** Both senses of a phrase that stands in two classes; what this one says goes first. */
  Sense or(Sense other) {
    return new Sense(
        measure != null ? measure : other.measure,
        form != null ? form : other.form,
        role != null ? role : other.role,
        plural || other.plural,
        child || other.child,
        Math.max(number, other.number),
        weak || other.weak);
  }
}
