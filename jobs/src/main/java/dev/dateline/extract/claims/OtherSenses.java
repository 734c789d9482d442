package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import dev.dateline.model.Role;
import java.util.Set;
import java.util.stream.IntStream;

/** Verbs of harm, arrest and freeing in senses that hurt, hold and free nobody. */
final class OtherSenses {
  /** What follows "was held" where somebody was arrested: for what, in what way. */
  private static final Set<String> HOLDING =
      Set.of("for", "over", "after", "along", "without", "while", "when");

  /** "Two held over theft" is early in its headline. */
  private static final int HEADLINE = 5;

  /** Words beside which "picked up" and "taken away" are arrests. */
  private static final Set<String> TAKERS =
      Set.of("police", "officers", "custody", "questioning", "residence", "soldiers");

  /** Words beside which "captured" is an arrest, and no act of war. */
  private static final Set<String> CAPTORS =
      Set.of("police", "manhunt", "fugitive", "fugitives", "deputies", "sheriff", "escapees");

  /** Who holds people by law, beside those. */
  private static final Set<String> GUARDS =
      Set.of("officers", "policemen", "constables", "guards", "troopers", "agents", "detectives");

  private static final Set<String> SUSPECTED =
      Set.of("suspect", "suspects", "detainee", "detainees", "arrested", "accused");

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
    return isOtherwise(scene, t)
        || isDischarge(w, t)
        || isPublished(scene, t)
        || isEither(w, t)
        || isMachine(scene, t)
        || isCalledIn(scene, t)
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

  /** "held captive", "picked up speed": the words without the deed. */
  private static boolean isOtherwise(Scene scene, int t) {
    Wording w = scene.wording();
    if (w.lastToken(t).is("held") && (w.is(t + 1, "up") || w.is(t + 1, "back"))) {
      return true;
    }
    if (w.is(t, "held") && Deliveries.goal(w, t + 1, false) == Measure.ARRESTED) {
      return false; // "was charged and held in the county jail"
    }
    if (w.is(t, "held")) {
      boolean news =
          w.is(t + 1, "over") || w.is(t + 1, "for") || w.is(t + 1, "after") || t + 1 == w.size();
      Group left = scene.endingAt(t);
      boolean people = left != null && (left.head() < 0 || w.hasAny(left.head(), Wording.PEOPLE));
      if (news && people && t < HEADLINE && (left.isNumbered() || t + 1 == w.size())) {
        return false;
      }
      int be = scene.leftOfAdverbs(t - 1);
      return !w.hasAny(be, VerbFrame.BE) && !w.is(be, "being")
          || scene.subject(scene.chainStart(be)).stream().noneMatch(g -> isHeldGroup(w, t, g))
          || isKept(w, t);
    }
    if (w.word(t).equals("held") && w.lastToken(t).is("on")) {
      // "will be held on Friday", "each share held on March 13"
      return w.isCapital(t + 1) || w.hasAny(t + 1, Tag.DAY.bit | Tag.MONTH.bit);
    }
    if (w.is(t, "wound") && WINDING.contains(w.word(t + 1))) {
      return true;
    }
    if (w.lastToken(t).is("held")) {
      return isKept(w, t) || w.is(t + 1, "in") && w.isCapital(t + 2);
    }
    if (w.is(t, "captured")) {
      int be = scene.leftOfAdverbs(t - 1);
      boolean passive = w.hasAny(be, VerbFrame.BE) || w.is(be, "been");
      return passive ? !hasWord(w, CAPTORS) : !isByPolice(scene, t);
    }
    if (w.is(t, "picked")
        || w.word(t).equals("picked")
        || w.word(t).equals("taken") && w.lastToken(t).is("away")) {
      return !hasWord(w, TAKERS);
    }
    return false;
  }

  /** "guards captured the attackers": no act of war, and whom soldiers of the other side take. */
  private static boolean isByPolice(Scene scene, int t) {
    Group by = Doers.doer(scene, t, scene.leftOfAdverbs(t - 1));
    Wording w = scene.wording();
    boolean police = false;
    for (int k = by == null ? t : by.begin(); k < t && k < by.end(); k++) {
      police |= CAPTORS.contains(w.word(k)) || GUARDS.contains(w.word(k));
    }
    Group whom = scene.startingAt(t + 1);
    boolean people =
        whom != null
            && (whom.head() >= 0 && w.hasAny(whom.head(), Wording.PEOPLE)
                || whom.kind() == Group.Kind.NAMED);
    return police && people && whom.role() != Role.MILITANT && whom.role() != Role.SECURITY;
  }

  /** "two men were held", "her brother was held by police", and no one is "held in esteem". */
  private static boolean isHeldGroup(Wording w, int t, Group group) {
    if (group.head() < 0 || w.has(group.head(), Tag.COLLECTIVE)) {
      return false;
    }
    boolean someone = group.kind() == Group.Kind.SINGLE && w.hasAny(group.head(), Wording.PEOPLE);
    boolean police = w.is(t + 1, "by") && hasWord(w, TAKERS);
    boolean end = t + 1 == w.size() || w.isMark(t + 1);
    boolean arrest = end || police || HOLDING.contains(w.word(t + 1));
    return group.isNumbered() || someone && arrest;
  }

  private static boolean hasWord(Wording w, Set<String> words) {
    return w.tokens().stream().anyMatch(token -> words.contains(token.lower()));
  }

  /** "held captive", "held at a farm", and not "held at the police station". */
  private static boolean isKept(Wording w, int t) {
    return w.is(t + 1, "captive")
        || w.is(t + 1, "hostage")
        || w.is(t + 1, "at")
            && !isSuspected(w, t)
            && Deliveries.goal(w, t + 1, false) != Measure.ARRESTED;
  }

  /** "18 suspects are being held at headquarters": whom police hold by their name. */
  private static boolean isSuspected(Wording w, int t) {
    for (int k = t - 1; k >= Math.max(0, t - 5); k--) {
      if (SUSPECTED.contains(w.word(k))) {
        return true;
      }
    }
    return false;
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
    boolean passive =
        w.hasAny(be, VerbFrame.BE) && !VerbFrame.isHave(w, be)
            || w.is(be, "been")
            || w.is(be, "being");
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
        && (w.is(t + 1, "down") || w.is(t + 1, "away") || w.is(t + 1, "out"));
  }
}
