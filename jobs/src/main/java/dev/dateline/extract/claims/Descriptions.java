package dev.dateline.extract.claims;

import dev.dateline.model.Role;
import java.util.Set;

/**
 * Who counted people are by what is said of them behind their fate: "six of the dead were clerks",
 * "twelve died, all of them women".
 */
final class Descriptions {
  private static final Set<String> THOUGHT =
      Set.of("believed", "said", "reported", "thought", "understood", "known", "confirmed");

  private static final Set<String> ALL = Set.of("all", "both", "each", "mostly", "mainly", "most");

  private static final long VERBS =
      Tag.bits(Tag.SAY, Tag.VERB, Tag.HARM, Tag.AUX_P, Tag.AUX, Tag.MODAL);

  private Descriptions() {}

  /** The people that a finding's are said to be; null where nothing is said of all of them. */
  static Group of(Scene scene, Finding finding) {
    Group counted = finding.group();
    if (!counted.isNumbered() || counted.kind() == Group.Kind.NOBODY || isWhole(scene, counted)) {
      return null;
    }
    Wording w = scene.wording();
    int noun = counted.head() < 0 ? counted.end() : counted.head() + 1;
    Group aside = people(scene, ofThem(w, noun));
    if (aside != null && w.isComma(aside.end())) {
      return aside; // "twelve people, all of them clerks, were hurt"
    }
    int at = Math.max(finding.end(), counted.end());
    Group who = people(scene, w.isComma(at) ? ofThem(w, at) : be(w, at));
    return who != null && isEnd(w, who.end()) ? who : null;
  }

  /** The people whose role their noun tells, who begin here; null where none do. */
  private static Group people(Scene scene, int at) {
    Group who = at < 0 ? null : scene.startingAt(at);
    who = at < 0 || who != null ? who : scene.startingAt(at - 1); // "mostly clerks" is one group
    boolean people =
        who != null
            && who.kind() == Group.Kind.PLURAL
            && scene.wording().hasAny(who.head(), Wording.PEOPLE)
            && who.role() != Role.UNKNOWN;
    return people ? who : null;
  }

  /** "the 11" of "six of the 11 killed were clerks", which says nothing of the other five. */
  private static boolean isWhole(Scene scene, Group counted) {
    return scene.groups().stream()
        .anyMatch(group -> group.begin() < counted.begin() && group.end() >= counted.end());
  }

  /** Past ", all of them", ", both of whom were"; -1 when they do not stand here. */
  private static int ofThem(Wording w, int comma) {
    int at = comma + 1;
    if (!w.isComma(comma)) {
      return -1;
    }
    int all = w.is(at, "almost") || w.is(at, "nearly") ? at + 1 : at;
    if (!ALL.contains(w.word(all))) {
      return -1;
    }
    int next = all + 1; // "all of them" is one lexeme
    if (w.is(next, "of") && (w.is(next + 1, "them") || w.is(next + 1, "whom"))) {
      next += 2;
    }
    return w.has(next, Tag.AUX_P) ? next + 1 : next;
  }

  /** Past "were", "are believed to be"; -1 when they do not stand here. */
  private static int be(Wording w, int at) {
    if (!w.is(at, "were") && !w.is(at, "are")) {
      return -1;
    }
    int next = at + 1;
    while (w.has(next, Tag.ADV)) {
      next++;
    }
    boolean thought =
        THOUGHT.contains(w.word(next)) && w.is(next + 1, "to") && w.is(next + 2, "be");
    return thought ? next + 3 : next;
  }

  /** Nobody else goes on: "six of the dead were students and teachers". */
  private static boolean isEnd(Wording w, int at) {
    boolean list = w.isComma(at) && w.hasAny(at + 1, Wording.PEOPLE);
    // "ten were hurt, all doctors said": a verb makes them its subject.
    boolean verb = w.hasAny(at, VERBS) || w.isUnknown(at) && w.endsLikeVerb(at);
    return !w.has(at, Tag.CONJ) && !list && !verb;
  }
}
