package dev.dateline.extract.claims;

import dev.dateline.model.Count;
import dev.dateline.model.Measure;
import dev.dateline.model.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Wounds that people have: suffered, arrived with, told by how bad they are. */
final class WoundFrame {
  private static final Set<String> CONDITIONS =
      Set.of("serious", "critical", "grave", "stable", "precarious", "worsening");

  /** How bad a wound is said to be. */
  private static final Set<String> GRAVITY =
      Set.of(
          "life",
          "life-threatening",
          "non-life-threatening",
          "serious",
          "severe",
          "minor",
          "critical",
          "superficial",
          "grave");

  /** Lexemes between an arrival and the wound one arrives with. */
  private static final int ARRIVAL = 9;

  /** How the wounded come to where they are treated. */
  private static final Set<String> ARRIVING =
      Set.of("came", "arrived", "walked", "showed", "turned", "ran", "staggered", "escaped");

  /** How they are brought there. */
  private static final Set<String> BROUGHT =
      Set.of(
          "admitted",
          "taken",
          "brought",
          "rushed",
          "carried",
          "found",
          "discovered",
          "hospitalised",
          "hospitalized",
          "treated");

  private static final Set<String> MET =
      Set.of("found", "located", "discovered", "encountered", "find", "finding", "met");

  /** Lexemes between "suffered" and the wound at most. */
  private static final int WOUND_REACH = 6;

  private WoundFrame() {}

  /** "sustained head injuries", "suffered burns", "has 90 per cent burns". */
  static List<Finding> suffered(Scene scene, int t) {
    Wording w = scene.wording();
    boolean wound = false;
    for (int k = t + 1; k <= Math.min(w.size() - 1, t + WOUND_REACH) && !wound; k++) {
      if (w.isMark(k) && !w.isComma(k)) {
        return List.of();
      }
      wound = w.has(k, Tag.WOUND);
    }
    if (!wound) {
      return List.of();
    }
    boolean none = w.is(t + 1, "no") && !isContrasted(w, t + 2); // "suffered no injuries"
    int k = scene.leftOfAdverbs(t - 1);
    boolean said = w.is(k, "to") && scene.chainStart(k) < k; // "was reported to have burns"
    int verb =
        w.hasAny(k, Tag.AUX.bit | Tag.AUX_S.bit | Tag.AUX_P.bit | Tag.MODAL.bit) || said
            ? scene.chainStart(k)
            : t;
    List<Finding> findings = new ArrayList<>();
    List<Group> passive =
        w.is(k, "and") && w.endsLikeVerb(t) ? VerbFrame.joinedPassive(scene, k) : List.of();
    for (Group group : passive.isEmpty() ? scene.subject(verb) : passive) {
      Group hurt = none ? group.counting(Count.exactly(0), Qualifier.EXACT) : group;
      findings.add(Finding.of(Measure.INJURED, hurt, t, null, "suffered"));
    }
    return findings;
  }

  /** "suffered no broken bones but burns": what the "no" does not govern follows. */
  private static boolean isContrasted(Wording w, int from) {
    for (int k = from; k < from + WOUND_REACH; k++) {
      if (w.isComma(k) || w.is(k, "but") || w.has(k, Tag.CONJ)) {
        return true;
      }
      if (w.has(k, Tag.WOUND)) {
        return w.is(k + 1, "but");
      }
    }
    return false;
  }

  /** "his injuries are not life-threatening": whose they are is hurt. */
  static List<Finding> injuries(Scene scene, int t) {
    Wording w = scene.wording();
    boolean told = false;
    for (int k = t + 2; w.hasAny(t + 1, Tag.AUX_S.bit | Tag.AUX_P.bit) && k < t + 7; k++) {
      told |= GRAVITY.contains(w.word(k));
    }
    Group owner = told ? NounFrame.owner(scene, t) : null;
    return owner == null || owner.count().high() == null
        ? List.of()
        : List.of(Finding.of(Measure.INJURED, owner, t, null, "owned"));
  }

  /** "the condition of three patients was critical". */
  static List<Finding> condition(Scene scene, int t) {
    Wording w = scene.wording();
    if (!w.is(t + 1, "of")) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (Group group : scene.object(t + 2)) {
      for (int k = group.end(); k < Math.min(w.size(), group.end() + 8); k++) {
        if (CONDITIONS.contains(w.word(k)) && group.isNumbered()) {
          findings.add(Finding.of(Measure.INJURED, group, t, null, "suffered"));
          break;
        }
      }
    }
    return findings;
  }

  /** "a man with 40 per cent burns": who has the wound stands before "with". */
  static List<Finding> wounded(Scene scene, int t) {
    Group near = scene.endingAt(t);
    Group left =
        near == null ? scene.endingAt(scene.withoutAside(t)) : near; // "two men, 19 and 24, with"
    Group group = left == null ? Names.endingAt(scene.wording(), t) : left;
    boolean people =
        group != null
            && group.kind() != Group.Kind.THINGS
            && group.kind() != Group.Kind.GUESSED
            && group.kind() != Group.Kind.PLURAL
            && !Heads.isPlaceLike(scene.wording(), group.begin());
    return people
        ? List.of(Finding.of(Measure.INJURED, group, t, null, "suffered"))
        : arrived(scene, t);
  }

  /** "man found with", "found a man in the yard with": whom a verb of finding stands beside. */
  private static Group met(Scene scene, int k, int with) {
    Wording w = scene.wording();
    Group before = scene.endingAt(k);
    if (MET.contains(w.word(k)) && k == with - 1 && before != null && isOne(w, before)) {
      return before;
    }
    Group object = MET.contains(w.word(k)) ? scene.startingAt(k + 1) : null;
    return object != null && object.end() < with && isOne(w, object) ? object : null;
  }

  /** "one was inside the club with": nothing is done to them, and they are somewhere. */
  private static List<Finding> are(Scene scene, int be, int with) {
    Wording w = scene.wording();
    for (int k = be + 1; k < with; k++) {
      if (w.hasAny(k, Tag.VERB.bit | Tag.HARM.bit | Tag.SHOOT.bit) || w.endsLikeVerb(k)) {
        return List.of();
      }
    }
    return scene.subject(scene.chainStart(be)).stream()
        .filter(group -> group.high() > 0)
        .map(group -> Finding.of(Measure.INJURED, group, with, null, "suffered"))
        .toList();
  }

  /** Somebody called by a noun for people. */
  private static boolean isOne(Wording w, Group group) {
    return group.high() == 1
        && group.kind() != Group.Kind.PRONOUN
        && w.hasAny(group.head(), Wording.PEOPLE);
  }

  /** "a boy came to the clinic with a stab wound", "34 people were admitted with burns". */
  static List<Finding> arrived(Scene scene, int t) {
    Wording w = scene.wording();
    for (int k = t - 1; k >= Math.max(0, t - ARRIVAL); k--) {
      int before = scene.leftOfAdverbs(k - 1);
      boolean passive = w.hasAny(before, Tag.AUX_S.bit | Tag.AUX_P.bit) || w.is(before, "been");
      if (passive ? BROUGHT.contains(w.word(k)) : ARRIVING.contains(w.word(k))) {
        return scene.subject(passive ? scene.chainStart(before) : k).stream()
            .filter(group -> group.kind() != Group.Kind.PLURAL)
            .map(group -> Finding.of(Measure.INJURED, group, t, null, "suffered"))
            .toList();
      }
      if (VerbFrame.isBe(w, k) && !scene.isPossessive(k)) {
        return are(scene, k, t);
      }
      Group met = met(scene, k, t);
      if (met != null) {
        return List.of(Finding.of(Measure.INJURED, met, t, null, "suffered"));
      }
      if (w.hasAny(k, Tag.SAY.bit | Tag.SUB.bit | Tag.REL.bit | Tag.CONJ.bit) || w.is(k, ";")) {
        break;
      }
    }
    return List.of();
  }
}
