package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether somebody hurt is told from the one who died: by name, by place in the sentence, alive.
 */
final class Survivors {
  private static final Set<String> OTHERS = Set.of("also", "other", "another", "second", "third");

  private static final Set<String> ALIVE = Set.of("is", "are", "remains", "remain");

  private Survivors() {}

  /** Whether a report of somebody hurt is about another person than the dead of the article. */
  static boolean has(Draft hurt, List<Draft> drafts) {
    return isBeside(hurt, drafts) || isTold(hurt) || isNamedOtherwise(hurt, drafts);
  }

  /** "another driver was hurt", "Rao also was taken to hospital", "she is being treated". */
  private static boolean isTold(Draft hurt) {
    Wording w = hurt.scene().wording();
    Group group = hurt.finding().group();
    int trigger = hurt.finding().trigger();
    for (int k = group.begin(); k < trigger; k++) {
      if (w.isOneOf(k, OTHERS)
          || k >= group.end() && ALIVE.contains(w.word(k)) && !w.has(k + 1, Tag.STATE)) {
        return true;
      }
    }
    return false;
  }

  static boolean isNamedOtherwise(Draft hurt, List<Draft> drafts) {
    Set<String> names = names(hurt);
    Set<String> dead = new HashSet<>();
    for (Draft draft : drafts) {
      if (draft.claim().measure() == Measure.KILLED && draft.claim().counts()) {
        dead.addAll(names(draft));
      }
    }
    return !names.isEmpty() && !dead.isEmpty() && names.stream().noneMatch(dead::contains);
  }

  /** The words of a name in a group; empty when the group has none. */
  private static Set<String> names(Draft draft) {
    Wording w = draft.scene().wording();
    Group group = draft.finding().group();
    Set<String> names = new HashSet<>();
    for (int k = group.begin(); k < group.end(); k++) {
      boolean may = w.oneCase() ? group.kind() == Group.Kind.NAMED : k > 0;
      if (may && Cast.isName(w, k) && w.word(k).length() > 2) {
        names.add(w.word(k));
      }
    }
    return names;
  }

  /** "he was killed and his wife was wounded": the death in the sentence is somebody else's. */
  private static boolean isBeside(Draft hurt, List<Draft> drafts) {
    Group group = hurt.finding().group();
    if (group.kind() == Group.Kind.PRONOUN) {
      return false;
    }
    for (Draft draft : drafts) {
      Group dead = draft.finding().group();
      boolean other =
          draft.scene() == hurt.scene()
              && draft.claim().measure() == Measure.KILLED
              && draft.claim().counts()
              && dead.kind() != Group.Kind.PRONOUN
              && (dead.end() <= group.begin() || group.end() <= dead.begin());
      if (other) {
        return true;
      }
    }
    return false;
  }
}
