package dev.dateline.extract.claims;

import java.util.Set;

/**
 * Sentences that open with another incident: "Meanwhile, two guards died", "In a separate attack, a
 * trader was hurt". What was background before says nothing of them.
 */
final class OtherIncident {
  private static final Set<String> OPENERS = Set.of("meanwhile", "separately", "elsewhere");

  private static final Set<String> OTHER =
      Set.of("another", "other", "separate", "second", "third", "fourth", "fifth", "different");

  private OtherIncident() {}

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
