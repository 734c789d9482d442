package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import dev.dateline.model.Role;
import java.util.Set;

/** Tells who is held, captured or picked up by an authority from what is held otherwise. */
final class Custody {
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

  private static final Set<String> AUTHORITIES =
      Set.of("authorities", "agents", "detectives", "officers", "marshals");

  private static final Set<String> WANTED =
      Set.of(
          "criminal",
          "criminals",
          "trafficker",
          "traffickers",
          "smuggler",
          "smugglers",
          "robber",
          "robbers",
          "bandit",
          "bandits",
          "thief",
          "thieves",
          "suspect",
          "suspects",
          "murderer",
          "murderers",
          "killer",
          "killers");

  /** Lexemes before a capture in which the captors stand. */
  private static final int CAPTURE = 8;

  private static final Set<String> PAIRS = Set.of("pair", "couple", "duo", "trio");

  private static final Set<String> SUSPECTED =
      Set.of("suspect", "suspects", "detainee", "detainees", "arrested", "accused");

  private Custody() {}

  /** "held captive", "picked up speed": the words without the deed. */
  static boolean isOtherwise(Scene scene, int t) {
    Wording w = scene.wording();
    boolean held = w.lastToken(t).is("held");
    if (held && isEmbraced(w, t)) {
      return true;
    }
    if (held && (w.is(t + 1, "up") || w.is(t + 1, "back"))) {
      return true;
    }
    if (w.is(t, "held")) {
      return !isHeld(scene, t);
    }
    if (w.word(t).equals("held") && w.lastToken(t).is("on")) {
      // "will be held on Friday", "each share held on March 13"
      return w.isCapital(t + 1) || w.hasAny(t + 1, Tag.DAY.bit | Tag.MONTH.bit);
    }
    if (held) {
      return isKept(w, t) || w.is(t + 1, "in") && w.isCapital(t + 2);
    }
    if (w.is(t, "captured")) {
      int be = scene.leftOfAdverbs(t - 1);
      boolean passive = w.hasAny(be, VerbFrame.BE) || w.is(be, "been");
      boolean wanted = passive && (isByAuthority(w, t) || isWanted(scene, be));
      return passive ? !wanted && !hasWord(w, CAPTORS) : !isByPolice(scene, t);
    }
    if (w.is(t, "picked")
        || w.word(t).equals("picked")
        || w.word(t).equals("taken") && w.lastToken(t).is("away")) {
      return !hasWord(w, TAKERS);
    }
    return false;
  }

  /** "was being held in an aunt's arms": by nobody's order. */
  private static boolean isEmbraced(Wording w, int t) {
    for (int k = t + 2; w.is(t + 1, "in") && k < t + HEADLINE + 1 && !w.isMark(k); k++) {
      if (w.is(k, "arms") || w.is(k, "lap")) {
        return true;
      }
    }
    return false;
  }

  /** "was charged and held in the county jail", "Two held over theft", "was held by police". */
  private static boolean isHeld(Scene scene, int t) {
    Wording w = scene.wording();
    Group left = scene.endingAt(t);
    if (Deliveries.goal(w, t + 1, false) == Measure.ARRESTED || isHeadline(w, t, left)) {
      return true;
    }
    boolean end = t + 1 == w.size();
    boolean news = w.is(t + 1, "over") || w.is(t + 1, "for") || w.is(t + 1, "after") || end;
    boolean people = left != null && (left.head() < 0 || w.hasAny(left.head(), Wording.PEOPLE));
    if (news && people && t < HEADLINE && (left.isNumbered() || end)) {
      return true;
    }
    int be = scene.leftOfAdverbs(t - 1);
    return (w.hasAny(be, VerbFrame.BE) || w.is(be, "being"))
        && scene.subject(scene.chainStart(be)).stream().anyMatch(g -> isHeldGroup(w, t, g))
        && !isKept(w, t);
  }

  /** "Son held as mother killed": news of one person, who opens it by no more than a noun. */
  private static boolean isHeadline(Wording w, int t, Group left) {
    boolean over = w.is(t + 1, "over") && !w.is(t + 2, "for");
    boolean as = w.is(t + 1, "as");
    boolean deed = false;
    for (int k = t + 2; as && k < t + HEADLINE + 2; k++) {
      deed |= w.hasAny(k, Tag.HARM.bit | Tag.SHOOT.bit | Tag.STATE.bit | Tag.DIE.bit);
    }
    boolean why = over || w.is(t + 1, "after") || as && deed;
    boolean clause = left != null && w.is(left.begin() - 1, ";") && t + 1 == w.size();
    return left != null
        && (why && t < HEADLINE && left.begin() == 0 || clause && left.end() == t)
        && w.has(left.head(), Tag.PERSON)
        && !w.has(left.head(), Tag.COLLECTIVE)
        && Group.ONE.equals(left.count());
  }

  /** "was captured by federal agents". */
  private static boolean isByAuthority(Wording w, int t) {
    for (int k = t + 2; w.is(t + 1, "by") && k < t + 7; k++) {
      if (k < w.size() && AUTHORITIES.contains(w.lastToken(k).lower())) {
        return true;
      }
      if (w.isMark(k) || w.hasAny(k, VerbFrame.BE | Tag.PREP.bit)) {
        return false;
      }
    }
    return false;
  }

  /** "12 traffickers were captured": whom an authority looks for, and no prisoners of war. */
  private static boolean isWanted(Scene scene, int be) {
    return scene.subject(scene.chainStart(be)).stream()
        .anyMatch(g -> g.head() >= 0 && WANTED.contains(scene.wording().word(g.head())));
  }

  /** "police captured two traffickers": and no prisoners of war. */
  private static boolean isByPolice(Scene scene, int t) {
    Wording w = scene.wording();
    Group object = scene.startingAt(t + 1);
    boolean rebel =
        object == null
            ? !w.oneCase() // where no capital tells a name there may be no group of it
            : object.kind() != Group.Kind.NAMED && !w.hasAny(object.head(), Wording.PEOPLE)
                || w.is(object.end(), "on") && !w.hasAny(object.end() + 1, Tag.DAY.bit)
                || object.role() == Role.MILITANT && !WANTED.contains(w.word(object.head()))
                || object.role() == Role.SECURITY;
    for (int k = t - 1; k >= Math.max(0, t - CAPTURE) && !rebel; k--) {
      boolean patrol = w.is(k, "patrol") || AUTHORITIES.contains(w.lastToken(k).lower());
      if (patrol || w.is(k, "police") || w.is(k, "deputies") || w.is(k, "guards")) {
        return true;
      }
      if (w.isMark(k) || w.has(k, Tag.SAY)) {
        return false;
      }
    }
    return false;
  }

  /** "the pair were held": people, where a group is held as well as a meeting. */
  static boolean isPair(Wording w, Group group) {
    return group.head() >= 0 && PAIRS.contains(w.word(group.head()));
  }

  /** "two men were held", "her brother was held by police", and no one is "held in esteem". */
  private static boolean isHeldGroup(Wording w, int t, Group group) {
    if (isPair(w, group)) {
      return true;
    }
    if (group.head() < 0 || w.has(group.head(), Tag.COLLECTIVE)) {
      return false;
    }
    boolean someone = group.kind() == Group.Kind.SINGLE && w.hasAny(group.head(), Wording.PEOPLE);
    boolean police = w.is(t + 1, "by") && hasWord(w, TAKERS);
    if (group.kind() == Group.Kind.PRONOUN || group.kind() == Group.Kind.NAMED) {
      return police && Group.ONE.equals(group.count());
    }
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
        || w.is(t + 1, "responsible")
        || w.is(t + 1, "accountable")
        || w.is(t + 1, "liable")
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
}
