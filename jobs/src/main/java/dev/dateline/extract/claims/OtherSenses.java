package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Verbs of harm, arrest and freeing in senses that hurt, hold and free nobody. */
final class OtherSenses {
  /** What stands before a deed that somebody does again and again. */
  private static final Set<String> GIVEN_TO =
      Set.of("around", "just", "go", "goes", "going", "keeps", "stop");

  private static final Set<String> SHOOTING =
      Set.of("center", "centre", "range", "club", "academy", "gallery", "star", "stars", "guard");

  private static final Set<String> SPORT =
      Set.of(
          "playoff",
          "playoffs",
          "quarterback",
          "semifinal",
          "semifinals",
          "semi-final",
          "quarterfinal",
          "quarterfinals",
          "championship",
          "tournament");

  /** Lexemes after a delivery in which its purpose is told. */
  private static final int CLEARANCE = 12;

  /** "the talks wound down": no wound. */
  private static final Set<String> WINDING =
      Set.of("down", "up", "through", "along", "around", "its", "back");

  /** What brings the police to where somebody may be hurt. */
  private static final Set<String> CALLS = Set.of("report", "reports", "call", "calls");

  /** "disappeared into the forest": who goes away by himself. */
  private static final Set<String> FLIGHT = Set.of("into", "back", "behind", "among", "through");

  /** What people who are missing disappear into. */
  private static final Set<String> DEPTHS =
      Set.of(
          "sea", "water", "waters", "river", "lake", "air", "waves", "custody", "prison", "prisons",
          "jail", "jails", "system");

  private static final Set<String> FEELINGS =
      Set.of(
          "angry",
          "angered",
          "anguished",
          "betrayed",
          "confused",
          "disappointed",
          "embarrassed",
          "frustrated",
          "humiliated",
          "insulted",
          "offended",
          "outraged",
          "saddened",
          "shocked",
          "surprised",
          "upset");

  private OtherSenses() {}

  static boolean has(Scene scene, int t) {
    Wording w = scene.wording();
    return Custody.isOtherwise(scene, t)
        || isWinding(scene.wording(), t)
        || isDischarge(w, t)
        || isPublished(scene, t)
        || isEither(w, t) && !Denials.isOfNobody(scene, t)
        || isMachine(scene, t)
        || isCalledIn(scene, t)
        || isCleared(scene.wording(), t)
        || isHabit(scene, t)
        || isNamed(scene.wording(), t)
        || isSport(scene, t)
        || isServed(scene.wording(), t)
        || isFelt(w, t);
  }

  /** "shot down one and damaged another": aircraft, unless people are named. */
  private static boolean isMachine(Scene scene, int t) {
    Wording w = scene.wording();
    Group object = scene.startingAt(t + 1);
    return w.lastToken(t).is("down")
        && w.word(t).equals("shot")
        && object != null
        && object.head() < 0
        && object.kind() == Group.Kind.COUNTED;
  }

  /** "taken to a hospital for medical clearance": before jail, and no treatment. */
  private static boolean isCleared(Wording w, int t) {
    boolean carried = w.sense(t).measure() == Measure.INJURED;
    for (int k = t + 1; carried && k < t + CLEARANCE && !w.isMark(k); k++) {
      if (w.is(k, "clearance") || w.is(k, "blood") && w.is(k + 1, "draw")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSubject(Scene scene, Group object) {
    List<Group> list = scene.listBeginningWith(object);
    return scene.wording().is(list.get(list.size() - 1).end(), "is");
  }

  /** "a shooting range", "said shooting suspect Tim Rao was": a noun's word, and no deed. */
  private static boolean isNamed(Wording w, int t) {
    boolean deed = w.sense(t).form() == Sense.Form.ING || w.sense(t).form() == Sense.Form.BASE;
    deed &= w.sense(t).measure() != Measure.ARRESTED; // "police arrest suspect"
    boolean one = w.is(t + 1, "suspect") || w.is(t + 1, "victim");
    return w.is(t, "shooting") && SHOOTING.contains(w.word(t + 1)) || deed && one;
  }

  /** "clinched a playoff spot by beating": a win. */
  private static boolean isSport(Scene scene, int t) {
    Wording w = scene.wording();
    if (!w.has(t, Tag.SHOOT) || !w.word(t).startsWith("beat") || isOfCounted(scene, t)) {
      return false;
    }
    for (int k = 0; k < w.size(); k++) {
      if (SPORT.contains(w.word(k))) {
        return true;
      }
    }
    return false;
  }

  /** "beat two students to death during the tournament": people with a number are no team. */
  private static boolean isOfCounted(Scene scene, int t) {
    Group object = scene.startingAt(t + 1);
    return object != null
        && (object.isNumbered() || VerbFrame.endsInDeath(scene.wording(), object.end()));
  }

  /** "was sent to jail to serve a term": a sentence, and no arrest. */
  private static boolean isServed(Wording w, int t) {
    boolean carried = w.has(t, Tag.CARRY) || w.word(t).equals("sent");
    boolean sent = carried && w.sense(t).measure() == Measure.ARRESTED;
    for (int k = t + 1; sent && k < t + CLEARANCE && !w.isMark(k); k++) {
      if (w.is(k, "to") && (w.is(k + 1, "serve") || isTerm(w, k + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "to undergo a one-day term", and not "to undergo questioning". */
  private static boolean isTerm(Wording w, int undergo) {
    boolean term = false;
    for (int k = undergo + 1; w.is(undergo, "undergo") && k < undergo + 7; k++) {
      term |= w.is(k, "term") || w.is(k, "sentence") || w.is(k, "imprisonment");
    }
    return term;
  }

  /** "he runs around shooting people", "just killing people": what somebody is given to. */
  private static boolean isHabit(Scene scene, int t) {
    Wording w = scene.wording();
    Group object = scene.startingAt(t + 1);
    boolean people = object != null && object.kind() == Group.Kind.PLURAL && !object.definite();
    boolean sentence = people && t < 2 && isSubject(scene, object); // "killing men is a sin"
    return people
        && w.sense(t).measure() != Measure.ARRESTED
        && w.sense(t).form() == Sense.Form.ING
        && (sentence || GIVEN_TO.contains(w.word(t - 1)));
  }

  /** "officers went to a report of a person shot": a call, and nobody counted yet. */
  private static boolean isCalledIn(Scene scene, int t) {
    Wording w = scene.wording();
    Group left = scene.endingAt(t);
    left = left == null && w.is(t - 1, "being") ? scene.endingAt(t - 1) : left;
    if (left == null || !Group.ONE.equals(left.count()) || left.definite()) {
      return false;
    }
    int of = left.begin() - 1;
    boolean about = w.is(of, "of") || w.is(of, "about") || w.is(of, "for");
    return about && CALLS.contains(w.word(of - 1)) && w.is(left.begin(), "a");
  }

  private static boolean isWinding(Wording w, int t) {
    return w.is(t, "wound") && WINDING.contains(w.word(t + 1));
  }

  /** "released from hospital", "released from prison": healed, or a sentence served. */
  private static boolean isDischarge(Wording w, int t) {
    if (w.sense(t).measure() != Measure.RELEASED) {
      return false;
    }
    if (!w.is(t + 1, "from")) {
      return isHealed(w, t);
    }
    int goal = w.hasAny(t + 2, Tag.DET.bit | Tag.POSS.bit) ? t + 3 : t + 2;
    if (w.lastToken(t).is("go") && !w.has(goal, Tag.GOAL)) {
      return true; // "let go from his job"
    }
    return w.has(goal, Tag.GOAL) && w.sense(goal).measure() == Measure.INJURED
        || w.is(goal, "prison");
  }

  /** "taken to hospital, where seven were let go": nobody was held. */
  private static boolean isHealed(Wording w, int t) {
    boolean hospital = false;
    for (int k = 0; k < t; k++) {
      boolean goal = w.has(k, Tag.GOAL);
      if (w.sense(k).measure() == Measure.ARRESTED) {
        return false;
      }
      hospital |= goal && w.sense(k).measure() == Measure.INJURED;
      hospital |= w.lastToken(k).is("hospital");
    }
    return hospital;
  }

  /** "released a statement", "release ID": what comes out is no people. */
  private static boolean isPublished(Scene scene, int t) {
    Wording w = scene.wording();
    if (w.sense(t).measure() != Measure.RELEASED) {
      return false;
    }
    int be = scene.leftOfAdverbs(t - 1);
    boolean passive = VerbFrame.isBe(w, be) || w.is(be, "been") || w.is(be, "being");
    int next = t + 1;
    while (w.hasAny(next, Tag.TIME.bit | Tag.DAY.bit | Tag.ADV.bit)) {
      next++;
    }
    Group object = scene.startingAt(next);
    boolean thing = object != null ? isThing(w, t, object) : isNoun(w, next);
    return thing && !passive;
  }

  /** "releasing figures", "freeing ATT", "free the 80 bodies", "free residents of taxes". */
  private static boolean isThing(Wording w, int t, Group object) {
    boolean free = w.word(t).startsWith("free");
    return object.kind() == Group.Kind.THINGS
        || object.head() >= 0 && w.has(object.head(), Tag.REMAINS)
        || object.head() >= 0 && w.word(object.head()).equals("figures")
        || free && !w.is(t, "freed") && object.kind() == Group.Kind.NAMED
        || free && (w.is(object.end(), "of") || w.is(object.end(), "to"));
  }

  private static boolean isNoun(Wording w, int at) {
    boolean article = w.hasAny(at, Tag.DET.bit | Tag.POSS.bit);
    long when = Tag.bits(Tag.DAY, Tag.TIME, Tag.MONTH);
    return article && !w.hasAny(at + 1, when) && !w.hasAny(at + 2, when)
        || !article && w.isUnknown(at) && !w.oneCase() && !w.endsLikeVerb(at)
        || w.has(at, Tag.THING);
  }

  /** "killed or wounded 1,500", "killed, wounded or captured": nobody says how many of which. */
  private static boolean isEither(Wording w, int t) {
    for (int k = t + 1; k < t + 4 && (w.isComma(k) || w.is(k, "or")); k += 2) {
      boolean list = w.is(k, "or") || w.has(k + 1, Tag.HARM) && w.is(k + 2, "or");
      if (list && isOther(w, t, k + 1)) {
        return true;
      }
    }
    for (int k = t - 1; k > t - 4 && (w.isComma(k) || w.is(k, "or")); k -= 2) {
      boolean list = w.is(k, "or") || w.is(t + 1, "or");
      if (list && isOther(w, t, k - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOther(Wording w, int t, int k) {
    return w.has(k, Tag.HARM) && w.sense(k).measure() != w.sense(t).measure();
  }

  /** "hurt and surprised": a feeling. */
  private static boolean isFelt(Wording w, int t) {
    boolean joined = w.has(t + 1, Tag.CONJ) && FEELINGS.contains(w.word(t + 2));
    boolean deep = w.is(t - 1, "deeply") || w.is(t - 1, "emotionally");
    return w.is(t, "hurt")
        && (deep || joined || w.has(t - 1, Tag.CONJ) && FEELINGS.contains(w.word(t - 2)));
  }

  /** "the violence died down", "disappeared from public view": what ends, and nobody's death. */
  static boolean isFading(Wording w, int t) {
    if (w.sense(t).measure() == Measure.MISSING && FLIGHT.contains(w.word(t + 1))) {
      return IntStream.range(t + 2, t + 6).noneMatch(k -> DEPTHS.contains(w.word(k)));
    }
    if (w.sense(t).measure() == Measure.MISSING && w.is(t + 1, "from")) {
      for (int k = t + 2; k < t + 6; k++) {
        if (w.is(k, "eye") || w.is(k, "view") || w.is(k, "scene") || w.is(k, "spotlight")) {
          return true;
        }
      }
    }
    if (w.is(t, "succumbing") && w.is(t + 1, "to")) {
      return !w.has(t + 2, Tag.WOUND) && !w.has(t + 3, Tag.WOUND) && !w.has(t + 4, Tag.WOUND);
    }
    return w.lastToken(t).lower().startsWith("d")
        && (w.is(t + 1, "down") || w.is(t + 1, "away") || w.is(t + 1, "out") || w.is(t + 1, "off"));
  }
}
