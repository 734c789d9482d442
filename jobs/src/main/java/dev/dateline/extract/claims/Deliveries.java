package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import dev.dateline.model.Role;
import java.util.Set;

/**
 * Verbs of bringing whose goal tells what happened: "taken to the civil hospital", "remanded in
 * judicial custody", "granted R5000 bail". The words between verb and goal are free, so that no
 * lexicon lists them.
 */
final class Deliveries {
  /** Lexemes between a verb and its goal at most. */
  private static final int REACH = 8;

  private static final long STOPS =
      Tag.bits(Tag.AUX_S, Tag.AUX_P, Tag.MODAL, Tag.SAY, Tag.SUB, Tag.REL, Tag.CONJ, Tag.VERB);

  /** "was moved to another prison": who is moved was held before. */
  private static final Set<String> MOVING =
      Set.of("transferred", "moved", "shifted", "returned", "referred", "evacuated");

  private static final Set<String> TENDING =
      Set.of("treated", "attended", "seen", "examined", "assisted", "tended");

  private static final Set<String> VANS =
      Set.of(
          "van", "vans", "bus", "buses", "truck", "trucks", "lorry", "lorries", "wagon", "wagons");

  private static final Set<String> POLICE = Set.of("police", "policemen", "troops", "plainclothes");

  private Deliveries() {}

  /** What a verb of bringing does by the goal that follows it; null when it has none. */
  static Measure direct(Wording w, int verb) {
    int at = verb + 1;
    while (w.has(at, Tag.ADV)) {
      at++;
    }
    if (w.sense(verb).measure() == Measure.RELEASED) {
      return bail(w, at);
    }
    boolean patients = w.word(verb).startsWith("treat") && isPatients(w, at);
    if (patients || isTended(w, verb) || isForTreatment(w, at)) {
      return Measure.INJURED;
    }
    if (isIntoVan(w, at)) {
      return Measure.ARRESTED;
    }
    at = w.is(at, "away") ? at + 1 : at;
    Measure near = goal(w, at, w.has(verb, Tag.MAKE));
    Measure measure = near != null ? near : beyond(w, at);
    return measure == Measure.ARRESTED && MOVING.contains(w.word(verb)) ? null : measure;
  }

  /** "bundled a dozen marchers into waiting vans": where the sentence speaks of police. */
  private static boolean isIntoVan(Wording w, int from) {
    for (int at = from; at < Math.min(w.size(), from + REACH); at++) {
      if (w.is(at, "into") || w.is(at, "onto")) {
        boolean van = false;
        for (int k = at + 1; k < at + 5 && !w.isMark(k); k++) {
          van |= VANS.contains(w.word(k));
        }
        return van && isOfPolice(w);
      }
      if (w.hasAny(at, STOPS & ~Tag.CONJ.bit) || w.is(at, ".") || w.is(at, ";")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOfPolice(Wording w) {
    for (int k = 0; k < w.size(); k++) {
      if (w.sense(k).role() == Role.SECURITY || POLICE.contains(w.word(k))) {
        return true;
      }
    }
    return false;
  }

  /** "was treated by paramedics for cuts": whoever tends, a wound is what for. */
  private static boolean isTended(Wording w, int verb) {
    for (int at = verb + 1; TENDING.contains(w.word(verb)) && at < verb + REACH + 2; at++) {
      if (w.is(at, "for")) {
        return w.has(at + 1, Tag.WOUND) || w.has(at + 2, Tag.WOUND);
      }
      if (w.hasAny(at, STOPS) || w.is(at, ".")) {
        return false;
      }
    }
    return false;
  }

  /** "was taken away for treatment". */
  private static boolean isForTreatment(Wording w, int from) {
    int at = w.is(from, "away") ? from + 1 : from;
    boolean what = w.is(at + 1, "medical") || w.is(at + 1, "further") || w.is(at + 1, "emergency");
    return w.is(at, "for") && w.is(what ? at + 2 : at + 1, "treatment");
  }

  /** "treated 30 people", and not "treated two people like dirt". */
  private static boolean isPatients(Wording w, int from) {
    boolean counted = w.isNumber(from) || w.has(from, Tag.QUANT);
    for (int at = from; counted && at < Math.min(w.size(), from + REACH); at++) {
      if (w.hasAny(at, Wording.PEOPLE)) {
        return !w.is(at + 1, "with") && !w.is(at + 1, "as") && !w.is(at + 1, "like");
      }
      if (w.hasAny(at, STOPS)) {
        return false;
      }
    }
    return false;
  }

  /** "took four suspects into custody": a goal behind the people who were brought there. */
  private static Measure beyond(Wording w, int from) {
    for (int at = from + 1; at < Math.min(w.size(), from + REACH); at++) {
      boolean into = w.is(at, "into") || w.is(at, "to");
      Measure measure = into ? goal(w, at, false) : null;
      if (measure != null) {
        return measure;
      }
      if (w.hasAny(at, STOPS & ~Tag.CONJ.bit) || w.is(at, ".") || w.is(at, ";")) {
        return null;
      }
    }
    return null;
  }

  private static Measure bail(Wording w, int from) {
    for (int at = from; at < Math.min(w.size(), from + 4); at++) {
      if (w.is(at, "bail")) {
        return Measure.RELEASED;
      }
      if (w.hasAny(at, STOPS | Tag.PREP.bit) || w.is(at, "no")) {
        return null;
      }
    }
    return null;
  }

  /** The goal that begins with a preposition at {@code from}. */
  static Measure goal(Wording w, int from, boolean weak) {
    if (!w.is(from, "to")
        && !w.is(from, "in")
        && !w.is(from, "into")
        && !w.is(from, "at")
        && !w.is(from, "under")) {
      return null;
    }
    for (int at = from + 1; at < Math.min(w.size(), from + REACH); at++) {
      Measure measure = w.has(at, Tag.GOAL) ? w.sense(at).measure() : null;
      if (measure != null && !(weak && measure == Measure.ARRESTED && w.is(from, "in"))) {
        return measure;
      }
      if (w.is(at, "'s") && w.isCapital(at + 1)) {
        continue; // "the Hill Children's Hospital"
      }
      boolean end = w.is(at, ".") && !w.is(at - 1, "st") && !w.is(at - 1, "mt");
      if (w.hasAny(at, STOPS) || w.hasAny(at, Tag.PREP.bit) || w.isComma(at) || end) {
        return null;
      }
    }
    return null;
  }
}
