package dev.dateline.extract.claims;

import dev.dateline.model.Count;
import dev.dateline.model.Qualifier;
import java.util.ArrayList;
import java.util.List;

/**
 * "the brothers Luis and Pablo Ochoa", "farmers Asha Rao, Om Jain and Ravi Das": names that count.
 */
final class NamedPlurals {
  /** Names of a row at most. */
  private static final int MOST = 12;

  private NamedPlurals() {}

  static List<Group> joined(Wording w, List<Group> groups) {
    List<Group> joined = new ArrayList<>(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      Group row = w.oneCase() && group.kind() == Group.Kind.PLURAL ? caseless(w, group) : null;
      if (row != null) {
        joined.add(row);
        while (i + 1 < groups.size() && groups.get(i + 1).begin() < row.end()) {
          i++;
        }
        continue;
      }
      int last = isNamed(w, group) ? lastName(w, groups, i) : i;
      if (last > i) {
        Group whole = group.spanning(group.begin(), groups.get(last).end());
        joined.add(
            whole.counting(Count.exactly(last - i + 1L), Qualifier.EXACT).as(Group.Kind.COUNTED));
      } else {
        joined.add(group);
      }
      i = last;
    }
    return joined;
  }

  /** "PRIESTS LUIS REY AND JUAN PAZ": words that no lexicon has, in a row that an "and" ends. */
  private static Group caseless(Wording w, Group group) {
    boolean plural =
        group.head() >= 0
            && group.end() == group.head() + 1
            && w.sense(group.head()).plural()
            && !w.sense(group.head()).weak();
    int at = group.end();
    for (int names = 1; plural && names < MOST; names++) {
      Group name = Names.startingAt(w, at);
      if (name == null || name.end() < at + 2) {
        return null;
      }
      boolean last = w.is(at - 1, "and");
      if (last) {
        return group
            .spanning(group.begin(), name.end())
            .counting(Count.exactly(names), Qualifier.EXACT)
            .as(Group.Kind.COUNTED);
      }
      boolean comma = w.isComma(name.end());
      at = comma ? name.end() + 1 : name.end();
      at = w.is(at, "and") ? at + 1 : at;
      if (at == name.end()) {
        return null;
      }
    }
    return null;
  }

  /** A plural noun that nobody counted, with a name behind it. */
  private static boolean isNamed(Wording w, Group group) {
    return group.kind() == Group.Kind.PLURAL
        && group.head() >= 0
        && w.sense(group.head()).plural()
        && !w.sense(group.head()).weak()
        && group.end() > group.head() + 1;
  }

  /** The place in the list of the name behind "and"; the plural's own when its names are no row. */
  private static int lastName(Wording w, List<Group> groups, int plural) {
    Group before = groups.get(plural);
    for (int i = plural + 1; i < Math.min(groups.size(), plural + MOST); i++) {
      Group name = groups.get(i);
      int at = Ages.rightOf(w, before.end());
      boolean comma = w.isComma(at);
      at = comma ? at + 1 : at;
      boolean and = w.is(at, "and") || w.is(at, "&");
      boolean next = name.begin() == (and ? at + 1 : at) && (comma || and);
      if (!next || name.kind() != Group.Kind.NAMED || !isName(w, name)) {
        return plural;
      }
      if (and) {
        return i;
      }
      before = name;
    }
    return plural;
  }

  /** A name alone, and no other calling: "brothers Luis and Pablo", not "and driver Om Jain". */
  private static boolean isName(Wording w, Group name) {
    return w.isCapital(name.begin()) && !w.hasAny(name.head(), Wording.PEOPLE);
  }
}
