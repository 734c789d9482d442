package dev.dateline.extract.claims;

import dev.dateline.model.Role;
import java.util.ArrayList;
import java.util.List;

/** What a row of groups joined by commas and "and" says: a list, a sum, or one thing twice. */
final class Lists {
  /** Lexemes between a verb and the company of its people at most. */
  private static final int COMPANY = 7;

  private Lists() {}

  /**
   * @param and whether the last two are joined by "and"
   * @param closed whether a comma follows the last
   */
  static List<Group> settled(Wording w, List<Group> row, boolean and, boolean closed) {
    List<Group> list = and ? named(w, row) : row;
    if (list.size() == 1) {
      return list;
    }
    Group first = list.get(0);
    if (!and) {
      return List.of(apposition(list));
    }
    if (closed || list.size() > 2 || Collectives.isJoined(w, list.get(1))) {
      long rest = 0;
      for (Group group : list.subList(1, list.size())) {
        rest += group.count().low() == null ? -1000 : group.count().low();
      }
      if (first.count().low() != null && first.count().low() == rest && rest > 1) {
        return List.of(first);
      }
      if (closed && isExplained(w, list)) {
        Group sum = Collectives.sum(list.subList(1, list.size()));
        Group whole = first.counting(sum.count(), sum.qualifier()).as(Group.Kind.COUNTED);
        return List.of(whole.spanning(first.begin(), sum.end()));
      }
    }
    if (list.stream().allMatch(group -> group.kind() == Group.Kind.PLURAL)) {
      // "women, children and pilgrims were burnt": one report of nobody knows how many.
      Group last = list.get(list.size() - 1);
      return List.of(last.ofRole(commonRole(list)).spanning(first.begin(), last.end()));
    }
    if (isOneNumber(list)) {
      return List.of(first.spanning(first.begin(), list.get(list.size() - 1).end()));
    }
    boolean summed = list.stream().allMatch(g -> isSingle(w, g)) || isFamily(w, list);
    if (summed && sameRole(list)) {
      return List.of(Collectives.sum(list));
    }
    return List.copyOf(list);
  }

  /** "the victims, two women and a boy, were": the row says how many they are. */
  private static boolean isExplained(Wording w, List<Group> list) {
    Group first = list.get(0);
    boolean numbers = true;
    for (Group group : list.subList(1, list.size())) {
      numbers &= group.isNumbered() && group.count().high() != null && group.head() >= 0;
    }
    return numbers
        && list.size() > 2
        && first.kind() == Group.Kind.PLURAL
        && first.definite()
        && w.sense(first.head()).plural()
        && w.isComma(list.get(1).begin() - 1);
  }

  /** "Asha Rao, a teacher, and Om Jain": between commas stands who the one before is. */
  private static List<Group> named(Wording w, List<Group> row) {
    List<Group> list = new ArrayList<>();
    for (Group group : row) {
      Group before = list.isEmpty() ? null : list.get(list.size() - 1);
      int close = Ages.rightOf(w, group.end());
      boolean aside =
          before != null
              && before.kind() == Group.Kind.NAMED
              && !w.hasAny(before.begin(), Wording.PEOPLE)
              && (w.is(group.begin(), "a") || w.is(group.begin(), "an"))
              && Group.ONE.equals(group.count())
              && w.isComma(group.begin() - 1)
              && w.isComma(close);
      boolean kin =
          before != null
              && group.kind() == Group.Kind.NAMED
              && before.head() >= 0
              && w.has(before.head(), Tag.KIN)
              && w.has(before.begin(), Tag.POSS)
              && Group.ONE.equals(before.count())
              && w.isComma(group.begin() - 1)
              && w.isComma(close)
              && !group.equals(row.get(row.size() - 1)); // "his mother, Asha, and sister"
      if (aside || kin) {
        list.set(list.size() - 1, apposition(List.of(before, group)));
      } else {
        list.add(group);
      }
    }
    return list;
  }

  /**
   * Adds who shares their fate by a phrase after the verb: "was held along with three others".
   *
   * @param from where the phrase may begin
   * @param verb the trigger of their fate
   */
  static List<Group> inCompany(Scene scene, List<Group> people, int from, int verb) {
    Wording w = scene.wording();
    int at = from;
    while (at < from + COMPANY && !Collectives.isCompany(w, at)) {
      boolean comma = w.isComma(at) && Collectives.isCompany(w, at + 1);
      if (w.isMark(at) && !comma || w.hasAny(at, Scene.FINITE | Scene.BREAKS | Tag.CONJ.bit)) {
        return people;
      }
      at++;
    }
    Group with = Collectives.isCompany(w, at) ? scene.startingAt(at + 1) : null;
    if (people.isEmpty() || with == null || isOtherFate(scene, verb, with)) {
      return people;
    }
    List<Group> all = new ArrayList<>(people);
    for (Group next : scene.listBeginningWith(with)) {
      Group last = all.get(all.size() - 1);
      if (!isCounted(w, next)) {
        break;
      }
      Group both = next.equals(with) ? Collectives.withOthers(w, last, next) : null;
      if (both == null && Collectives.isTheirs(w, next) && sameRole(List.of(last, next))) {
        both = Collectives.sum(last, next); // "was held along with his wife and others"
      }
      if (both != null) {
        all.remove(all.size() - 1);
      }
      all.add(both == null ? next : both);
    }
    return all;
  }

  private static boolean isCounted(Wording w, Group group) {
    boolean joined = Collectives.isJoined(w, group); // "her son and others"
    return (group.isNumbered() || Group.ONE.equals(group.count()) || joined)
        && (w.hasAny(group.head(), Wording.PEOPLE)
            || group.head() < 0 && group.more()
            || group.kind() == Group.Kind.NAMED && group.end() > group.begin() + 1);
  }

  /** "was shot dead together with two guards who were wounded": the company fared otherwise. */
  private static boolean isOtherFate(Scene scene, int verb, Group with) {
    Wording w = scene.wording();
    for (int k = with.end() + 1; w.has(with.end(), Tag.REL) && k < with.end() + 5; k++) {
      if (w.has(k, Tag.HARM)) {
        return w.sense(k).measure() != w.sense(verb).measure();
      }
    }
    return false;
  }

  /** "52 policemen, soldiers and guards": one number for all of them. */
  private static boolean isOneNumber(List<Group> list) {
    Group first = list.get(0);
    boolean bare = true;
    for (Group group : list.subList(1, list.size())) {
      bare &= group.kind() == Group.Kind.PLURAL && group.begin() >= group.head() - 1;
      bare &= !group.definite() && Group.SOME.equals(group.count());
    }
    return bare && first.isNumbered() && first.head() >= 0 && (list.size() > 2 || sameRole(list));
  }

  /** "a farmer, his wife and two sons", "Asha Rao, her son, and 12 others". */
  private static boolean isFamily(Wording w, List<Group> list) {
    boolean singles = list.subList(0, list.size() - 1).stream().allMatch(g -> isSingle(w, g));
    Group last = list.get(list.size() - 1);
    return singles && (Collectives.isTheirs(w, last) || Collectives.areOthers(w, last));
  }

  private static Role commonRole(List<Group> list) {
    Role role = list.get(0).role();
    return list.stream().allMatch(group -> group.role() == role) ? role : Role.UNKNOWN;
  }

  /** One person or a pair without a number word. */
  private static boolean isSingle(Wording w, Group group) {
    boolean pair =
        group.count().high() != null
            && (w.has(group.head(), Tag.COLLECTIVE) || w.is(group.begin() + 1, "couple"));
    return (Group.ONE.equals(group.count()) || pair)
        && group.kind() != Group.Kind.PRONOUN
        && !w.is(group.begin(), "one");
  }

  static boolean sameRole(List<Group> list) {
    Role role = null;
    for (Group group : list) {
      if (group.role() != Role.UNKNOWN) {
        if (role != null && role != group.role()) {
          return false;
        }
        role = group.role();
      }
    }
    return true;
  }

  /** "Asha Rao, a teacher": the name, in the role that either says. */
  static Group apposition(List<Group> list) {
    Group first = list.get(0);
    Group last = list.get(list.size() - 1);
    Group chosen = first.kind() == Group.Kind.PRONOUN ? last : first;
    for (Group group : list) {
      if (chosen.role() == Role.UNKNOWN && group.role() != Role.UNKNOWN) {
        chosen = chosen.ofRole(group.role());
      }
    }
    return chosen.spanning(first.begin(), last.end());
  }
}
