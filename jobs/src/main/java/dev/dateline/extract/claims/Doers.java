package dev.dateline.extract.claims;

import dev.dateline.model.Role;
import java.util.List;
import java.util.Set;

/** Who does what an active verb says, and whom "them" means as its object. */
final class Doers {
  /** Pronouns that do nothing. */
  private static final Set<String> OBJECTIVE = Set.of("him", "her", "them", "me", "us");

  private static final long DOINGS = Tag.bits(Tag.HARM, Tag.SHOOT, Tag.MAYBE, Tag.VERB);

  private Doers() {}

  static Group doer(Scene scene, int t, int k) {
    Wording w = scene.wording();
    List<Group> doers = scene.subject(scene.chainStart(Math.max(0, k == t - 1 ? t : k + 1)));
    Group by = doers.isEmpty() ? null : doers.get(0);
    if (by != null && OBJECTIVE.contains(w.word(by.begin())) && by.end() == by.begin() + 1) {
      return subjectBefore(scene, t);
    }
    boolean after = w.sense(t).form() == Sense.Form.ING || w.has(t - 1, Tag.CONJ);
    // "police shot three men, killing one": who was shot did not do it.
    return after && by != null && isObject(scene, by) ? subjectBefore(scene, t) : by;
  }

  private static boolean isObject(Scene scene, Group group) {
    Wording w = scene.wording();
    int verb = group.begin() - 1;
    boolean between = scene.endingAt(verb) != null && w.isUnknown(verb);
    return between || w.hasAny(verb, DOINGS) && !w.has(verb, Tag.CONJ);
  }

  /** The nearest group before a verb that has a verb of its own; null when none has. */
  static Group subjectBefore(Scene scene, int t) {
    Wording w = scene.wording();
    Group subject = null;
    for (Group group : scene.groups()) {
      if (group.end() > t) {
        break;
      }
      int next = group.end();
      while (w.has(next, Tag.ADV)) {
        next++;
      }
      boolean people = group.kind() != Group.Kind.THINGS && group.kind() != Group.Kind.GUESSED;
      boolean verb =
          w.hasAny(next, DOINGS | VerbFrame.BE | Tag.DIE.bit)
              || w.endsLikeVerb(next)
              || w.isUnknown(next) && scene.startingAt(next + 1) != null;
      boolean nested = w.has(group.begin() - 1, Tag.PREP) && !w.is(group.begin() - 1, "after");
      if (people && verb && !nested) {
        subject = group;
      }
    }
    return subject;
  }

  /** "tackled a marcher and arrested them", "rushed three and held them": who "them" is. */
  static Group named(Scene scene, int t, Group group) {
    Wording w = scene.wording();
    if (!w.is(group.begin(), "them") || group.end() != group.begin() + 1) {
      return group;
    }
    Group last = null;
    for (Group before : scene.groups()) {
      if (before.end() > t) {
        break;
      }
      boolean people = before.head() >= 0 && w.hasAny(before.head(), Wording.PEOPLE);
      int after = w.isComma(before.end()) ? before.end() + 1 : before.end();
      if (people && before.role() != Role.SECURITY && !w.has(after, Tag.REL)) {
        last = before;
      }
    }
    for (int k = last == null ? t : last.end(); k < t; k++) {
      if (w.has(k, Tag.SUB) || w.is(k, "before") || w.is(k, "after") || w.is(k, "until")) {
        return group; // of another clause, whose "them" may be others
      }
    }
    boolean counted = last != null && (last.isNumbered() || Group.ONE.equals(last.count()));
    return counted ? group.counting(last.count(), last.qualifier()).ofRole(last.role()) : group;
  }

  /** "a man whom police shot dead": who stands before the relative pronoun of the doers. */
  static Group whom(Scene scene, Group doers) {
    Wording w = scene.wording();
    int rel = doers.begin() - 1;
    boolean relative = w.is(rel, "who") || w.is(rel, "whom") || w.is(rel, "that");
    // "three people police arrested": the pronoun is as often left out.
    int end = relative ? rel : doers.begin();
    Group whom = doers.role() == Role.SECURITY ? scene.endingAt(end) : null;
    return whom != null && w.hasAny(whom.head(), Wording.PEOPLE) ? whom : null;
  }

  /**
   * "the third person from Ohio killed", "reporter for The Globe held": what they are from and work
   * for says no more of them.
   */
  static Group whoIsFrom(Scene scene, Group place) {
    Wording w = scene.wording();
    boolean names = place.kind() == Group.Kind.THINGS || place.kind() == Group.Kind.NAMED;
    int before = w.is(place.begin() - 1, "the") ? place.begin() - 2 : place.begin() - 1;
    Group who =
        names && (w.is(before, "from") || w.is(before, "for")) ? scene.endingAt(before) : null;
    boolean numbered = who != null && who.isNumbered() && w.is(before, "from");
    boolean reporter = who != null && who.role() == Role.JOURNALIST;
    return numbered || reporter ? who : place;
  }
}
