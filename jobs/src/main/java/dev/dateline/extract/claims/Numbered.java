package dev.dateline.extract.claims;

import dev.dateline.model.Role;
import dev.dateline.text.Sentence;
import java.util.ArrayDeque;
import java.util.Deque;

/** Whom a definite number without a noun means: "both were held", "all six", "the four". */
final class Numbered {
  /** Claims before it that are looked at. */
  private static final int CLAIMS = 8;

  /** Sentences between a number and those whom it means at most. */
  private static final int BACK = 2;

  private Numbered() {}

  /** Who was counted in the claims before, the last one first. */
  static final class Before {
    private record Told(Role role, Long number, Sentence sentence) {}

    private final Deque<Told> claims = new ArrayDeque<>();

    void add(Role role, Group group, Sentence sentence) {
      if (claims.size() == CLAIMS) {
        claims.removeLast();
      }
      claims.addFirst(new Told(role, group.count().point(), sentence));
    }

    /** The role of as many people, or of the last two told of one by one; null for none. */
    private Role of(long number, Sentence sentence) {
      int ones = 0;
      Role one = null;
      for (Told told : claims) {
        boolean near =
            told.sentence().field() == sentence.field()
                && told.sentence().number() >= sentence.number() - BACK;
        if (!near || told.number() == null) {
          continue;
        }
        if (told.number() == number) {
          return told.role();
        }
        boolean same = told.number() == 1 && (one == null || one == told.role());
        one = same ? told.role() : one;
        ones = same ? ones + 1 : -CLAIMS;
        if (ones == 2 && number == 2) {
          return one;
        }
      }
      return null;
    }
  }

  /** The role of those whom a number means; null where it means nobody named before. */
  static Role role(Scene scene, Finding finding, Before before, Cast cast) {
    Wording w = scene.wording();
    Group group = finding.group();
    if (isOfThem(w, group)) {
      return whole(scene, finding, cast);
    }
    Long number = group.count().point();
    if (number == null || number < 2 || !isDefinite(w, group)) {
      return null;
    }
    Role role = inside(scene, group.begin(), number, w.is(group.begin(), "both"));
    role = role == null ? before.of(number, w.sentence()) : role;
    Scene last = role == null ? cast.sceneBefore(w.sentence()) : null;
    role = last == null ? role : inside(last, last.wording().size(), number, false);
    return role == Role.UNKNOWN ? null : role;
  }

  /** "two of them", "two of whom": a part of people named before. */
  private static boolean isOfThem(Wording w, Group group) {
    int last = group.end() - 1;
    boolean inside = isThem(w, last) && w.is(last - 1, "of");
    boolean behind = w.is(last + 1, "of") && isThem(w, last + 2);
    return group.head() < 0 && (inside || behind);
  }

  private static boolean isThem(Wording w, int at) {
    return w.is(at, "them") || w.is(at, "whom");
  }

  /** Whom "them" means: the last people of the sentence, or whom the one before opens with. */
  private static Role whole(Scene scene, Finding finding, Cast cast) {
    Group part = finding.group();
    int comma = part.begin() - 1;
    boolean relative = scene.wording().is(part.end() - 1, "whom");
    relative |= scene.wording().is(part.end() + 1, "whom");
    Group near = relative && scene.wording().isComma(comma) ? scene.endingAt(comma) : null;
    if (near != null) {
      return near.role() == Role.UNKNOWN ? null : near.role();
    }
    Role role = null;
    for (Group group : scene.groups()) {
      // "seized by the rebels; 21 of them": who did it is not meant.
      boolean before = group.begin() < part.begin() && !scene.wording().is(group.begin() - 1, "by");
      before &= !group.equals(finding.by());
      role = before && isSeveral(scene.wording(), group) ? group.role() : role;
    }
    Scene last = role == null ? cast.sceneBefore(scene.wording().sentence()) : null;
    if (last != null) {
      Group first = last.groups().isEmpty() ? null : last.groups().get(0);
      role = first != null && isSeveral(last.wording(), first) ? first.role() : null;
    }
    return role == Role.UNKNOWN ? null : role;
  }

  private static boolean isSeveral(Wording w, Group group) {
    return group.head() >= 0
        && w.hasAny(group.head(), Wording.PEOPLE)
        && (group.kind() == Group.Kind.PLURAL || group.high() != 1 && group.isNumbered());
  }

  private static boolean isDefinite(Wording w, Group group) {
    boolean pair = w.has(group.head(), Tag.COLLECTIVE) && group.definite();
    boolean alone = group.head() < 0 && !group.more() && group.kind() == Group.Kind.COUNTED;
    boolean meant =
        w.is(group.begin(), "both")
            || w.is(group.begin(), "all")
            || w.is(group.begin() - 1, "all")
            || group.definite();
    // "the four killed", "the 60 who died": a phrase behind says who they are.
    boolean told = w.hasAny(group.end(), Tag.bits(Tag.REL, Tag.HARM, Tag.SHOOT, Tag.STATE));
    told |= w.is(group.end(), "of");
    return pair || alone && meant && !told;
  }

  /** "fired at his two bosses, wounding both": as many people of one sentence. */
  private static Role inside(Scene scene, int end, long number, boolean plurals) {
    Wording w = scene.wording();
    Role role = null;
    for (Group group : scene.groups()) {
      if (group.begin() >= end) {
        break;
      }
      boolean people = group.head() >= 0 && w.hasAny(group.head(), Wording.PEOPLE);
      boolean plural = group.kind() == Group.Kind.PLURAL && plurals;
      if (people && (group.high() == number || plural)) {
        role = group.role();
      }
    }
    return role;
  }
}
