package dev.dateline.extract.claims;

import dev.dateline.model.ActorKind;
import dev.dateline.model.Measure;
import dev.dateline.model.Role;
import java.util.Set;

/** By whose hand it happened, where the sentence says it (codebook 1.4). */
final class Actors {
  /**
   * @param text as written; null when not said
   * @param kind null when not said
   */
  record Actor(String text, ActorKind kind) {}

  private static final Set<String> FORCES =
      Set.of(
          "police",
          "army",
          "troops",
          "security",
          "soldiers",
          "paramilitary",
          "policemen",
          "officers",
          "cops");

  /** What a force has or does that kills, right behind its name. */
  private static final Set<String> MEANS =
      Set.of("bullets", "bullet", "shooting", "encounter", "custody", "shot", "action", "raid");

  /** What it does a little way behind. */
  private static final Set<String> DOINGS =
      Set.of("firing", "fired", "fire", "crackdown", "clash", "clashes", "clashed");

  /** Words between a means and whose it was. */
  private static final Set<String> MEETING = Set.of("with", "by", "from", "of");

  /** Forces whose names stand for nobody that is counted. */
  private static final Set<String> BODIES = Set.of("army", "navy");

  /** Armies that are none of a state's. */
  private static final Set<String> REBELS =
      Set.of("liberation", "rebel", "resistance", "revolutionary", "salvation", "republican");

  private static final int REACH = 8;
  private static final int NEAR = 3;

  private Actors() {}

  static Actor of(Scene scene, Finding finding) {
    Wording w = scene.wording();
    Group by = finding.by();
    boolean told =
        by != null
            && by.kind() != Group.Kind.THINGS
            && finding.measure() != Measure.PARTICIPANTS
            && !Targets.isAboard(w, by); // "a bus carrying clerks"
    ActorKind kind = told ? kind(w, by) : null;
    // "marchers walk past officers arresting a boy": no marcher arrests.
    if (told && !(kind == ActorKind.PROTESTER && finding.measure() == Measure.ARRESTED)) {
      return new Actor(text(w, by), kind);
    }
    if (finding.measure() == Measure.ARRESTED || finding.measure() == Measure.RELEASED) {
      return new Actor(null, ActorKind.SECURITY);
    }
    if (finding.measure() == Measure.PARTICIPANTS || finding.measure() == Measure.MISSING) {
      return new Actor(null, null);
    }
    if (finding.group().role() == Role.SECURITY) {
      return new Actor(null, null);
    }
    boolean active = finding.rule().endsWith(".active");
    int doer = scene.leftOfAdverbs(scene.chainStart(finding.trigger()) - 1);
    return active && isArmy(w, doer) ? security(w, doer) : around(w, !active);
  }

  /** "the army killed 12": a force that its name alone tells. */
  static boolean isArmy(Wording w, int at) {
    boolean air = w.is(at, "force") && (w.is(at - 1, "air") || w.is(at - 1, "security"));
    return (air || w.isOneOf(at, BODIES))
        && !w.isOneOf(at - 1, REBELS)
        && !(w.is(at - 1, "'s") && w.is(at - 2, "people"));
  }

  private static Actor security(Wording w, int at) {
    return new Actor(
        w.sentence().passage().source().quote(w.begin(at), w.end(at)), ActorKind.SECURITY);
  }

  private static String text(Wording w, Group by) {
    return w.sentence().passage().source().quote(w.begin(by.begin()), w.end(by.end() - 1));
  }

  private static ActorKind kind(Wording w, Group by) {
    for (int at = by.begin(); at < by.end(); at++) {
      if (w.is(at, "unidentified") || w.is(at, "unknown")) {
        return ActorKind.UNKNOWN;
      }
      if (w.is(at, "armed") && by.role() == Role.CIVILIAN) {
        return ActorKind.MILITANT; // "armed men"
      }
    }
    return switch (by.role()) {
      case SECURITY -> ActorKind.SECURITY;
      case PROTESTER -> ActorKind.PROTESTER;
      case MILITANT -> ActorKind.MILITANT;
      case CIVILIAN, JOURNALIST, OFFICIAL, MEDIC -> ActorKind.CIVILIAN;
      case UNKNOWN -> null;
    };
  }

  /**
   * "in police firing", "when troops opened fire", "in clashes with police": what tells the hand.
   */
  private static Actor around(Wording w, boolean passive) {
    for (int at = 0; at < w.size(); at++) {
      boolean counted = w.isNumber(at - 1) || w.has(at - 1, Tag.QUANT); // "25 policemen": hurt, too
      boolean force = !counted && FORCES.contains(w.word(at)) || w.word(at).startsWith("police-");
      if (force && (isBehind(w, at) || passive && isBefore(w, at))) {
        return security(w, at);
      }
    }
    return new Actor(null, null);
  }

  private static boolean isBehind(Wording w, int force) {
    for (int k = force + 1; k < Math.min(w.size(), force + REACH); k++) {
      if (w.has(k, Tag.SAY) || w.is(k, ":")) {
        return false; // "police said that a man was shot", "Police: Shooting kills two": they tell
      }
      boolean then = w.is(k, "shot") && (w.is(k - 1, "and") || w.is(k - 1, "then"));
      if (then || w.isOneOf(k, DOINGS) || k <= force + NEAR && w.isOneOf(k, MEANS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBefore(Wording w, int force) {
    int with = w.hasAny(force - 1, Tag.DET.bit) ? force - 2 : force - 1;
    boolean means = w.isOneOf(with - 1, DOINGS) || w.isOneOf(with - 1, MEANS);
    return means && MEETING.contains(w.word(with));
  }
}
