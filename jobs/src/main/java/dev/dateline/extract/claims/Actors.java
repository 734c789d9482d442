package dev.dateline.extract.claims;

import dev.dateline.model.ActorKind;
import dev.dateline.model.Measure;

/** By whose hand it happened, where the sentence says it (codebook 1.4). */
final class Actors {
  /**
   * @param text as written; null when not said
   * @param kind null when not said
   */
  record Actor(String text, ActorKind kind) {}

  private Actors() {}

  static Actor of(Scene scene, Finding finding) {
    Wording w = scene.wording();
    Group by = finding.by();
    if (by != null && by.kind() != Group.Kind.THINGS && finding.measure() != Measure.PARTICIPANTS) {
      return new Actor(text(w, by), kind(w, by));
    }
    if (finding.measure() == Measure.ARRESTED || finding.measure() == Measure.RELEASED) {
      return new Actor(null, ActorKind.SECURITY);
    }
    if (finding.measure() == Measure.PARTICIPANTS || finding.measure() == Measure.MISSING) {
      return new Actor(null, null);
    }
    return around(w);
  }

  private static String text(Wording w, Group by) {
    return w.sentence().passage().source().quote(w.begin(by.begin()), w.end(by.end() - 1));
  }

  private static ActorKind kind(Wording w, Group by) {
    for (int at = by.begin(); at < by.end(); at++) {
      if (w.is(at, "unidentified") || w.is(at, "unknown")) {
        return ActorKind.UNKNOWN;
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

  /** "in police firing", "when troops opened fire": a means that tells the hand. */
  private static Actor around(Wording w) {
    for (int at = 0; at < w.size(); at++) {
      boolean force =
          w.is(at, "police")
              || w.is(at, "army")
              || w.is(at, "troops")
              || w.is(at, "security")
              || w.is(at, "soldiers")
              || w.is(at, "paramilitary")
              || w.is(at, "policemen")
              || w.is(at, "officers")
              || w.is(at, "cops");
      if (force) {
        for (int k = at + 1; k < Math.min(w.size(), at + 8); k++) {
          if (isFire(w, k)) {
            return new Actor(
                w.sentence().passage().source().quote(w.begin(at), w.end(at)), ActorKind.SECURITY);
          }
        }
      }
    }
    return new Actor(null, null);
  }

  private static boolean isFire(Wording w, int k) {
    return w.is(k, "firing")
        || w.is(k, "fired")
        || w.is(k, "fire")
        || w.is(k, "bullets")
        || w.is(k, "bullet")
        || w.is(k, "shooting")
        || w.is(k, "encounter")
        || w.is(k, "crackdown")
        || w.is(k, "custody")
        || w.is(k, "clash")
        || w.is(k, "clashes")
        || w.is(k, "clashed")
        || w.is(k, "shot");
  }
}
