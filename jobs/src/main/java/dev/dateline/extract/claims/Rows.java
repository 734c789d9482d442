package dev.dateline.extract.claims;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows whose items semicolons keep apart, as police tell names with ages, homes and callings: "Asha
 * Rao, 21, of Troy; Om Jain, 18, a student; and a boy of 17". Each item counts whom it begins with.
 */
final class Rows {
  /** Lexemes of a row at most. */
  private static final int REACH = 160;

  private Rows() {}

  /** The people of the row that ends before a verb; empty when none does. */
  static List<Group> endingAt(Scene scene, int verb) {
    Wording w = scene.wording();
    List<Group> row = new ArrayList<>();
    boolean closed = false;
    for (int k = verb - 1; k >= Math.max(0, verb - REACH); k--) {
      boolean mark = w.is(k, ";");
      if (mark || k == 0 || w.is(k, ":")) {
        int at = k == 0 && !mark ? 0 : k + 1;
        Group item = item(scene, mark && w.is(at, "and") ? at + 1 : at);
        closed |= row.isEmpty() && mark && w.is(at, "and");
        if (item == null || !closed) {
          return List.of();
        }
        row.add(0, item);
        if (!mark) {
          break;
        }
      } else if (isClause(w, k)) {
        return List.of();
      }
    }
    return row.size() < 2 || w.is(row.get(0).begin() - 1, ";") ? List.of() : whole(row, verb);
  }

  /** The people of the row that begins with a group; empty when it begins none. */
  static List<Group> beginningWith(Scene scene, Group first) {
    Wording w = scene.wording();
    if (!isItem(w, first)) {
      return List.of();
    }
    List<Group> row = new ArrayList<>(List.of(first));
    for (int k = first.end(); k < Math.min(w.size(), first.end() + REACH); k++) {
      if (w.is(k, ";")) {
        boolean and = w.is(k + 1, "and");
        Group item = item(scene, and ? k + 2 : k + 1);
        if (item == null) {
          return List.of();
        }
        row.add(item);
        if (and) {
          return whole(row, item.end());
        }
      } else if (isClause(w, k)) {
        return List.of();
      }
    }
    return List.of();
  }

  private static boolean isClause(Wording w, int k) {
    return w.hasAny(k, Scene.FINITE | Scene.BREAKS | Tag.SAY.bit) || w.is(k, ".");
  }

  private static Group item(Scene scene, int at) {
    Group group = scene.startingAt(at);
    Group item = group == null ? Names.startingAt(scene.wording(), at) : group;
    return item != null && isItem(scene.wording(), item) ? item : null;
  }

  private static boolean isItem(Wording w, Group group) {
    boolean people = group.head() >= 0 && w.hasAny(group.head(), Wording.PEOPLE);
    return group.kind() == Group.Kind.NAMED || people && group.count().high() != null;
  }

  private static List<Group> whole(List<Group> row, int end) {
    // People told one by one are one number, whatever they were; numbers of each role are not.
    if (!row.stream().allMatch(item -> Group.ONE.equals(item.count())) && !Lists.sameRole(row)) {
      return List.copyOf(row);
    }
    Group sum = Collectives.sum(row).as(Group.Kind.COUNTED);
    return List.of(sum.spanning(sum.begin(), end));
  }
}
