package dev.dateline.extract.claims;

import dev.dateline.model.Change;
import java.util.Set;

/**
 * Sentences that open with another incident: "Meanwhile, two guards died", "In a separate attack, a
 * trader was hurt". Whom they count comes on top of those told of before.
 */
final class OtherIncident {
  private static final Set<String> OPENERS = Set.of("meanwhile", "separately", "elsewhere");

  private static final Set<String> OTHER =
      Set.of("another", "other", "separate", "second", "third", "fourth", "fifth", "different");

  private OtherIncident() {}

  /** Whether a report counts people of an incident that its sentence sets beside another. */
  static boolean has(Draft draft) {
    Group.Kind kind = draft.finding().group().kind();
    boolean known =
        draft.finding().group().definite()
            || kind == Group.Kind.PRONOUN
            || kind == Group.Kind.SINGLE
            || kind == Group.Kind.RANKED;
    return !known
        && draft.claim().change() == Change.TOTAL
        && draft.claim().partOf() == null
        && opens(draft.scene().wording());
  }

  /** Whether a sentence opens so. */
  static boolean opens(Wording w) {
    if (OPENERS.contains(w.word(0))) {
      return true;
    }
    if (!w.is(0, "in")) {
      return false;
    }
    boolean one = w.is(1, "a") || w.is(1, "an") || w.is(1, "the");
    return w.is(1, "addition") && w.isComma(2) || OTHER.contains(w.word(one ? 2 : 1));
  }
}
