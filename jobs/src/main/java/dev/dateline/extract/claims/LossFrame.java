package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import dev.dateline.model.Qualifier;
import dev.dateline.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Deaths told by what is left and what is gone: bodies, lives, victims, the kin one lost. */
final class LossFrame {
  private static final int VICTIM_REACH = 8;

  private static final Set<String> DEADLY =
      Set.of(
          "massacre",
          "carnage",
          "burning",
          "fire",
          "killings",
          "genocide",
          "crash",
          "stampede",
          "tragedy",
          "holocaust",
          "landslide",
          "disaster");

  /** Lexemes on either side of a body within which it is said to be one that was found. */
  private static final int REACH = 8;

  private static final Set<String> FOUND =
      Set.of(
          "found",
          "recovered",
          "unclaimed",
          "morgues",
          "lying",
          "recovery",
          "discovery",
          "bullet-riddled",
          "morgue",
          "mutilated",
          "discovered",
          "retrieved",
          "pulled",
          "counted",
          "received",
          "littered",
          "strewn",
          "mortuary",
          "lay",
          "lie",
          "carried",
          "brought",
          "collected",
          "buried",
          "dumped",
          "floating",
          "wrapped",
          "exhumed",
          "unearthed",
          "fished",
          "dug",
          "washed");

  /** What is done to a body, and to nobody alive. */
  private static final Set<String> UNEARTHED =
      Set.of(
          "found",
          "finds",
          "discovered",
          "recovered",
          "retrieved",
          "unearthed",
          "exhumed",
          "dumped",
          "identified",
          "buried",
          "cremated",
          "embalmed");

  /** Where a body is brought: "was taken to the morgue", "flown home". */
  private static final Set<String> MOVED =
      Set.of(
          "taken",
          "flown",
          "moved",
          "sent",
          "returned",
          "brought",
          "transported",
          "transferred",
          "removed",
          "repatriated");

  private static final Set<String> WAYS = Set.of("to", "home", "back", "from", "for");

  private LossFrame() {}

  /** "three bodies were found", "the body of a man", "the loss of six lives". */
  static List<Finding> remains(Scene scene, int t) {
    Wording w = scene.wording();
    if (w.is(t, "life") || w.is(t, "lives")) {
      return livesLost(scene, t);
    }
    if (w.is(t + 1, "of")) {
      return bodiesOf(scene, t);
    }
    Group group = NounFrame.headedBy(scene, t);
    Group owner = group == null && w.is(t, "body") ? NounFrame.owner(scene, t) : null;
    if (owner != null) {
      boolean theirs = owner.kind() != Group.Kind.PLURAL && owner.kind() != Group.Kind.THINGS;
      return theirs && isFoundBody(scene, t, owner)
          ? List.of(Finding.of(Measure.KILLED, owner, t, null, "body"))
          : List.of();
    }
    if (group != null
        && w.is(t, "body")
        && !Group.ONE.equals(group.count())
        && group.isNumbered()) {
      return List.of(); // "500 body cameras"
    }
    boolean opens = t == 0 && w.is(t, "body") && UNEARTHED.contains(w.word(t + 1));
    boolean finds = (w.is(t - 1, "finds") || w.is(t - 1, "find")) && Heads.standsAlone(w, t + 1);
    if (!opens && !finds && !isDead(w, t)) {
      return List.of();
    }
    finds &= group == null && w.is(t, "body") && w.sentence().number() == 0;
    if (opens || finds) {
      group =
          Group.some(t, t + 1, t)
              .counting(Group.ONE, Qualifier.EXACT); // "Body found", "Patrol finds body"
    }
    boolean strewn = group == null && w.is(t, "bodies") && w.has(t + 1, Tag.VERB);
    if (strewn && !w.hasAny(t - 1, Tag.DET.bit | Tag.POSS.bit)) {
      group = Group.some(t, t + 1, t);
    }
    return group == null ? List.of() : List.of(Finding.of(Measure.KILLED, group, t, null, "body"));
  }

  /** "his body was found", "police found the porter's body": and not what is on or in it. */
  private static boolean isFoundBody(Scene scene, int t, Group owner) {
    Wording w = scene.wording();
    int verb = t + 1;
    boolean passive = w.hasAny(verb, VerbFrame.BE) && !w.is(owner.begin() - 1, "in");
    while (!UNEARTHED.contains(w.word(verb))
        && !MOVED.contains(w.word(verb))
        && (w.hasAny(verb, VerbFrame.BE | Tag.ADV.bit) || w.is(verb, "been"))) {
      verb++;
    }
    boolean handed = w.is(verb, "handed") && w.is(verb + 1, "over");
    boolean moved = MOVED.contains(w.word(verb)) && WAYS.contains(w.word(verb + 1));
    // "His body was taken to" says again of whom the text has told; home is where it is news.
    boolean told = owner.kind() == Group.Kind.PRONOUN && w.is(verb + 1, "to");
    if (passive && (handed || moved && !told)) {
      return true;
    }
    if (w.is(t + 1, "lay") && (w.has(t + 2, Tag.PREP) || w.isUnknown(t + 2))) {
      return true;
    }
    boolean thing = w.isUnknown(t + 1) && !w.isMark(t + 1) || w.has(t + 1, Tag.THING); // "body cam"
    boolean judged = w.is(verb + 1, "to") || w.is(verb + 1, "as");
    boolean described = w.isUnknown(verb + 1) && !w.isMark(verb + 1) && !w.endsLikeVerb(verb + 1);
    if (thing || passive && (judged || described)) {
      return false;
    }
    boolean discovery =
        w.is(owner.begin() - 1, "of") && w.word(owner.begin() - 2).startsWith("disc");
    return passive && UNEARTHED.contains(w.word(verb))
        || UNEARTHED.contains(w.word(owner.begin() - 1))
        || discovery;
  }

  private static List<Finding> livesLost(Scene scene, int t) {
    Wording w = scene.wording();
    Group lost = NounFrame.headedBy(scene, t);
    boolean gone =
        w.is(t + 1, "lost") || w.hasAny(t + 1, Tag.AUX.bit | Tag.AUX_P.bit) && isLost(w, t + 2);
    return lost != null && lost.isNumbered() && gone
        ? List.of(Finding.of(Measure.KILLED, lost, t, null, "lives"))
        : List.of();
  }

  private static List<Finding> bodiesOf(Scene scene, int t) {
    Wording w = scene.wording();
    List<Finding> findings = new ArrayList<>();
    boolean found = isDead(w, t) || isDead(w, t + REACH);
    Group bodies = NounFrame.headedBy(scene, t);
    boolean counted = bodies != null && bodies.isNumbered() && !w.is(t, "body");
    List<Group> people = scene.object(t + 2);
    found |= !people.isEmpty() && isDead(w, people.get(people.size() - 1).end() + 1);
    for (Group group : people) {
      if (w.is(t, "body") && group.kind() == Group.Kind.PLURAL) {
        continue; // "a body of persons" is a body in law
      }
      if (counted && group.kind() == Group.Kind.PLURAL) {
        Group whole = bodies.ofRole(group.role()).spanning(bodies.begin(), group.end());
        findings.add(Finding.of(Measure.KILLED, whole, t, null, "body"));
        continue;
      }
      if (group.kind() != Group.Kind.NAMED || found || w.hasAny(group.head(), Wording.PEOPLE)) {
        findings.add(Finding.of(Measure.KILLED, group, t, null, "body"));
      }
    }
    return findings;
  }

  /** Whether a body is one of somebody dead, by its own word or by those around it. */
  private static boolean isDead(Wording w, int t) {
    boolean dead =
        w.is(t - 1, "dead")
            || w.is(t - 1, "charred")
            || w.is(t - 1, "burnt")
            || w.is(t - 1, "decomposed")
            || w.is(t, "corpse")
            || w.is(t, "corpses")
            || w.is(t, "dead")
            || w.is(t, "charred");
    for (int k = Math.max(0, t - REACH); k < Math.min(w.size(), t + REACH) && !dead; k++) {
      dead = FOUND.contains(w.word(k));
    }
    return dead;
  }

  private static boolean isLost(Wording w, int at) {
    return w.is(at, "lost") || w.is(at, "been") && w.is(at + 1, "lost");
  }

  /** "the 58 victims of the train fire": what they were victims of leaves nobody alive. */
  static List<Finding> victims(Scene scene, int t) {
    Wording w = scene.wording();
    Group group = NounFrame.headedBy(scene, t);
    if (group == null || !group.isNumbered() || !w.is(t + 1, "of")) {
      return List.of();
    }
    for (int k = t + 2; k < Math.min(w.size(), t + VICTIM_REACH); k++) {
      if (DEADLY.contains(w.word(k))) {
        return List.of(Finding.of(Measure.KILLED, group, t, null, "victims"));
      }
      if (w.isMark(k)) {
        break;
      }
    }
    return List.of();
  }

  /** "claimed six lives", "took the lives of two officers", "lives were lost". */
  static List<Finding> lives(Scene scene, int t) {
    Wording w = scene.wording();
    if (w.sense(t).measure() == Measure.MISSING) {
      return Whereabouts.untraced(scene, t);
    }
    List<Finding> kin = w.is(t, "loss") ? fallen(scene, t) : kin(scene, t);
    if (!kin.isEmpty()) {
      return kin;
    }
    for (int k = t + 1; k < Math.min(w.size(), t + 8); k++) {
      if (w.is(k, "lives") || w.is(k, "life")) {
        Group group = scene.endingAt(k + 1);
        if (w.is(k + 1, "of")) {
          return scene.object(k + 2).stream()
              .map(of -> Finding.of(Measure.KILLED, of, t, null, "lives"))
              .toList();
        }
        return group == null
            ? List.of()
            : List.of(Finding.of(Measure.KILLED, group, t, null, "lives"));
      }
      boolean governs = w.has(k, Tag.PREP) && !w.is(k, "than") && scene.startingAt(k) == null;
      if (w.isMark(k) || governs) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "admitted the loss of eight soldiers": whom armies and families lose is dead. */
  private static List<Finding> fallen(Scene scene, int t) {
    Wording w = scene.wording();
    return w.is(t + 1, "of")
        ? scene.object(t + 2).stream()
            .filter(group -> isOfArms(group) || w.has(group.head(), Tag.KIN))
            .map(group -> Finding.of(Measure.KILLED, group, t, null, "lives"))
            .toList()
        : List.of();
  }

  private static boolean isOfArms(Group group) {
    boolean arms = group.role() == Role.SECURITY || group.role() == Role.MILITANT;
    return arms && group.isNumbered() && group.head() >= 0;
  }

  /** "lost his wife and two sons": people of his own, and no case, seat or touch. */
  private static List<Finding> kin(Scene scene, int t) {
    Wording w = scene.wording();
    if (!w.is(t, "lost") && !w.is(t, "losing") || w.is(t + 2, "to")) {
      return List.of();
    }
    Group lost = null;
    for (Group group : scene.object(t + 1)) {
      boolean own = group.kind() != Group.Kind.PLURAL || group.definite();
      if (group.head() >= 0 && w.has(group.head(), Tag.KIN) && own
          || isOfArms(group) && !w.is(group.end(), "to")) {
        lost = lost == null ? group : Collectives.sum(lost, group);
      }
    }
    return lost == null ? List.of() : List.of(Finding.of(Measure.KILLED, lost, t, null, "lives"));
  }
}
