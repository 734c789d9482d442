package dev.dateline.extract.claims;

import dev.dateline.model.Count;
import dev.dateline.model.Measure;
import dev.dateline.model.Qualifier;
import dev.dateline.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** States that people are in: dead, missing, in custody; and lists of those who are. */
final class StateFrame {
  private static final long BE = Tag.bits(Tag.AUX_S, Tag.AUX_P, Tag.AUX, Tag.MODAL);

  /** Lexemes between somebody brought to a clinic and how he fares at most. */
  private static final int CARRIED = 14;

  /** Lexemes after a count in which its parts are told. */
  private static final int PART_REACH = 8;

  private static final Set<String> GRAVELY =
      Set.of("critically", "seriously", "gravely", "badly", "severely");

  private StateFrame() {}

  static VerbFrame.Result read(Scene scene, int t, List<Group> shared) {
    Wording w = scene.wording();
    if (w.lastToken(t).is("critical") && (w.is(t + 1, "of") || w.is(t + 1, "to"))) {
      return VerbFrame.Result.NOTHING; // "officials are critical of the plan"
    }
    if (w.lastToken(t).is("missing") && isMissed(w, t + 1)) {
      return VerbFrame.Result.NOTHING;
    }
    if (w.lastToken(t).is("of") && !Whereabouts.isOfPolice(w, t + 1)) {
      return VerbFrame.Result.NOTHING; // "in the custody of his aunt", "of the rebels"
    }
    boolean more = w.lastToken(t).is("more");
    long goingOn = Tag.bits(Tag.CONJ, Tag.PREP, Tag.SUB);
    boolean last = t + 1 == w.size() || w.isMark(t + 1) || w.hasAny(t + 1, goingOn);
    if (more && (!last || w.is(t + 1, "than"))) {
      return VerbFrame.Result.NOTHING; // "it is no more a loan", "no more than four"
    }
    int k = scene.leftOfResult(t - 1);
    List<Group> subject = List.of();
    Group left = scene.endingAt(scene.withoutAside(k + 1));
    if (w.is(t, "critical") && !(last && left != null && left.end() == t && isBareOrFirst(left))) {
      return VerbFrame.Result.NOTHING; // "one dead, two critical", and not "two were critical of"
    }
    boolean over = w.is(k, "left") && !w.hasAny(t + 1, Wording.PEOPLE | Tag.REMAINS.bit);
    if (left == null && over && scene.endingAt(k) != null && scene.endingAt(k).isNumbered()) {
      left = scene.endingAt(k); // "it ended with two guards left dead"
    }
    String frame = "state";
    boolean stays = w.has(t, Tag.CONDITION) && w.word(k).startsWith("remain");
    if (w.hasAny(k, BE) || stays) {
      subject = scene.subject(scene.chainStart(k));
    } else if (left != null && left.kind() != Group.Kind.PLURAL) {
      subject = scene.listEndingWith(left, t);
      frame = "left";
    } else if (w.has(k, Tag.CONJ)) {
      subject = shared.isEmpty() ? VerbFrame.joinedPassive(scene, k) : shared;
    } else if (left != null && !(w.sense(t).measure() == Measure.ARRESTED && !left.definite())) {
      subject = List.of(left);
      frame = "left";
    }
    if (subject.isEmpty() && w.has(t, Tag.CONDITION)) {
      subject = carried(scene, k);
      frame = "state";
    }
    Measure measure = w.sense(t).measure();
    boolean opens = !subject.isEmpty() && subject.get(0).begin() == 0;
    if (frame.equals("left") && w.lastToken(t).is("more") && !opens) {
      return VerbFrame.Result.NOTHING; // "Anand no more" needs its verb outside headlines
    }
    boolean aim = left != null && w.is(left.begin() - 1, "put") && w.is(left.begin() - 2, "to");
    if (frame.equals("left") && aim) {
      return VerbFrame.Result.NOTHING; // "they worked for years to put him behind bars"
    }
    List<Finding> findings = new ArrayList<>();
    for (Group group : subject) {
      findings.add(Finding.of(measure, isNone(w, group) ? none(group) : group, t, null, frame));
    }
    return new VerbFrame.Result(findings, subject);
  }

  /** "did not have any marchers in custody": nobody. */
  private static boolean isNone(Wording w, Group group) {
    boolean any = w.is(group.begin(), "any");
    boolean not = false;
    for (int k = group.begin() - 1; any && k > group.begin() - 4; k--) {
      not |= w.has(k, Tag.NEG) || w.is(k, "not") || w.is(k, "n't");
    }
    return not;
  }

  private static Group none(Group group) {
    return group.counting(Count.exactly(0), Qualifier.EXACT).as(Group.Kind.NOBODY);
  }

  /** "was flown by a crew to Northside Medical Center in critical condition": who was flown. */
  private static List<Group> carried(Scene scene, int from) {
    Wording w = scene.wording();
    boolean goal = w.has(from, Tag.GOAL);
    for (int k = from; goal && k > from - CARRIED; k--) {
      if (w.isMark(k) && !w.is(k, "-") || w.hasAny(k, Scene.BREAKS | Tag.REL.bit)) {
        return List.of();
      }
      if (VerbFrame.isBe(w, k) || w.is(k, "been")) {
        boolean brought = w.has(w.has(k + 1, Tag.ADV) ? k + 2 : k + 1, Tag.CARRY);
        return brought ? scene.subject(scene.chainStart(k)) : List.of();
      }
    }
    return List.of();
  }

  /** "is missing a tooth", "missing their connections": what somebody lacks or misses. */
  private static boolean isMissed(Wording w, int at) {
    boolean article = w.hasAny(at, Tag.DET.bit | Tag.POSS.bit);
    boolean time = w.hasAny(at + 1, Tag.DAY.bit | Tag.TIME.bit | Tag.MONTH.bit);
    return article && !time && !w.hasAny(at + 1, Wording.PEOPLE);
  }

  /** "the dead included four officers", "among those killed was a child". */
  static List<Finding> list(Scene scene, int t) {
    Wording w = scene.wording();
    boolean headed = false;
    for (int k = t - 1; k >= Math.max(0, t - 3); k--) {
      headed |= w.is(k, "the") || w.is(k, "those") || w.is(k, "among") || w.is(k, "victims");
    }
    if (!headed) {
      return List.of();
    }
    int among = w.is(t - 2, "among") ? t - 2 : w.is(t - 3, "among") ? t - 3 : -1;
    if (among < 0 && w.is(t - 1, "among") && scene.endingAt(t - 1) != null) {
      // "Two teachers among dead": a headline leaves out verb and article.
      return scene.listEndingWith(scene.endingAt(t - 1), t).stream()
          .filter(group -> group.isNumbered() && group.head() >= 0)
          .map(group -> Finding.of(w.sense(t).measure(), group, t, null, "listed").asPart())
          .toList();
    }
    if (among > 0 && w.hasAny(scene.leftOfAdverbs(among - 1), Tag.AUX_S.bit | Tag.AUX_P.bit)) {
      List<Finding> members = new ArrayList<>();
      for (Group group : scene.subject(scene.chainStart(scene.leftOfAdverbs(among - 1)))) {
        boolean single = group.kind() == Group.Kind.SINGLE; // "her son is among the dead"
        if (group.isNumbered() || group.kind() == Group.Kind.NAMED || single) {
          members.add(Finding.of(w.sense(t).measure(), group, t, null, "listed").asPart());
        }
      }
      return members;
    }
    for (int k = t + 1; k < Math.min(w.size(), t + 12); k++) {
      boolean opens =
          w.is(k, "include")
              || w.is(k, "included")
              || w.is(k, "includes")
              || w.is(k, "including")
              || (w.is(k, "were") || w.is(k, "was") || w.is(k, "are") || w.is(k, "is"))
                  && w.is(scene.leftOfAdverbs(t - 1), "among")
              || (w.is(k, "are") || w.is(k, "was") || w.is(k, "is")) && k == t + 1 && among(w, t)
              || w.is(k, "were") && (among(w, t) || k == t + 1 && counts(scene, k + 1));
      boolean named =
          w.has(t, Tag.STATE) && (w.is(k, "identified") || w.is(k, "named")) && w.is(k + 1, "as");
      if (opens && (w.is(k + 1, "identified") || w.is(k + 1, "named"))) {
        continue;
      }
      if (opens || named) {
        List<Finding> findings = new ArrayList<>();
        for (Group group : scene.object(named ? k + 2 : k + 1)) {
          findings.add(Finding.of(w.sense(t).measure(), group, t, null, "listed").asPart());
        }
        return findings;
      }
      if (w.isMark(k)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "the dead were two pensioners", "Asha Rao and Om Jain": and not what was done with them. */
  private static boolean counts(Scene scene, int from) {
    Group group = scene.startingAt(from);
    boolean named = group != null && group.kind() == Group.Kind.NAMED;
    return group != null && group.isNumbered() && group.head() >= 0
        || named && scene.object(from).get(0).end() > group.end();
  }

  private static boolean among(Wording w, int t) {
    for (int k = t - 1; k >= Math.max(0, t - 4); k--) {
      if (w.is(k, "among")) {
        return true;
      }
    }
    return false;
  }

  /** "ten people, including two officers, were killed": parts of a found total. */
  static List<Finding> parts(Scene scene, Finding total) {
    Wording w = scene.wording();
    List<Finding> parts = ofThem(scene, total);
    int told = parts.size();
    for (int start : new int[] {total.group().end(), total.trigger() + 1}) {
      if (parts.size() > told) {
        break;
      }
      for (int k = start; k < Math.min(w.size(), start + 14); k++) {
        boolean opens =
            w.is(k, "including")
                || w.word(k).startsWith("include") && k == total.trigger() + 1
                || w.is(k, "among") && w.is(k + 1, "them")
                || w.is(k, "of") && w.is(k + 1, "whom")
                || w.is(k, "of") && w.is(k + 1, "them");
        boolean near = k == start || w.isMark(k - 1) || k <= start + 3;
        Group other = scene.endingAt(w.isComma(k - 1) ? k - 1 : k);
        if (opens && (other != null && isOther(other, total) || hasOther(scene, total, k))) {
          break; // "killed 60 and left many, including a baby, in pain"
        }
        if (opens && near) {
          addParts(scene, total, w.word(k).startsWith("includ") ? k + 1 : k + 2, parts);
          break;
        }
        if (w.is(k, ".") || w.is(k, ";") || w.has(k, Tag.SAY)) {
          break;
        }
      }
    }
    return parts;
  }

  /** "7 were killed and 12 hurt, including two": the parts are of the count that is nearer. */
  private static boolean hasOther(Scene scene, Finding total, int before) {
    Wording w = scene.wording();
    int verb = w.isComma(before - 1) ? before - 2 : before - 1;
    Group group = w.has(verb, Tag.HARM) && verb > total.trigger() ? scene.endingAt(verb) : null;
    return group != null && isOther(group, total) && group.isNumbered();
  }

  private static boolean isOther(Group group, Finding total) {
    return group.kind() == Group.Kind.COUNTED
        && group.begin() >= total.group().end()
        && group.begin() > total.trigger();
  }

  /** "eleven people, six of them children", "five officers among seven hurt". */
  private static List<Finding> ofThem(Scene scene, Finding total) {
    Wording w = scene.wording();
    List<Finding> parts = new ArrayList<>();
    int begin = Math.max(total.group().begin(), total.group().head()) + 1;
    int end = Math.max(total.group().end(), total.trigger() + 1) + PART_REACH;
    for (int k = begin; k < Math.min(w.size() - 1, end); k++) {
      boolean other = k != total.trigger() && w.hasAny(k, Tag.HARM.bit | Tag.DIE.bit);
      if (w.is(k, ".") || w.is(k, ";") || other && k >= total.group().end()) {
        break;
      }
      boolean of = w.is(k, "of") && (w.is(k + 1, "them") || w.is(k + 1, "whom"));
      Group part = of ? scene.counting(k, total.group()) : null;
      if (part != null && !isFate(w, k + 2)) {
        parts.add(Finding.of(total.measure(), part, total.trigger(), total.by(), "part").asPart());
      }
    }
    Group grave = afterComma(scene, end - PART_REACH);
    if (grave != null && isBare(grave) && isGrave(w, grave.end())) {
      // "two hurt, one critically"
      parts.add(Finding.of(total.measure(), grave, total.trigger(), total.by(), "part").asPart());
    }
    Group rest = scene.startingAt(total.trigger() + 2);
    if (rest != null
        && w.is(total.group().begin() - 1, "of")
        && w.isComma(total.trigger() + 1)
        && rest.isNumbered()
        && w.has(rest.end(), Tag.AUX_P)
        && w.hasAny(rest.end() + 1, Wording.PEOPLE)) {
      // "Of the 14 killed, nine were women."
      parts.add(Finding.of(total.measure(), rest, total.trigger(), null, "part").asPart());
    }
    Group before = scene.endingAt(total.group().begin() - 1);
    if (before != null && before.isNumbered() && w.is(total.group().begin() - 1, "among")) {
      parts.add(Finding.of(total.measure(), before, total.trigger(), null, "part").asPart());
    }
    int be = scene.leftOfAdverbs(total.group().begin() - 2);
    if (w.is(total.group().begin() - 1, "among") && w.hasAny(be, BE)) {
      // "five Turks and two Danes were among the 31 people killed", "Asha Rao was among ..."
      List<Group> members = new ArrayList<>(scene.subject(scene.chainStart(be)));
      members.removeIf(g -> !g.isNumbered() && g.kind() != Group.Kind.NAMED && !isSomeone(g));
      for (Group group : together(members)) {
        parts.add(Finding.of(total.measure(), group, total.trigger(), null, "part").asPart());
      }
    }
    return parts;
  }

  /** The group behind the comma that ends a phrase of place; null when there is none. */
  private static Group afterComma(Scene scene, int from) {
    Wording w = scene.wording();
    for (int k = from; k < from + PART_REACH; k++) {
      if (w.isComma(k)) {
        return scene.startingAt(k + 1);
      }
      if (w.isMark(k) || w.hasAny(k, BE | Tag.CONJ.bit | Tag.HARM.bit | Tag.SAY.bit)) {
        return null;
      }
    }
    return null;
  }

  /** "two critical", "Man critical after crash". */
  private static boolean isBareOrFirst(Group group) {
    boolean man = group.begin() == 0 && group.head() == 0 && group.role() == Role.CIVILIAN;
    return isBare(group) || man && Group.ONE.equals(group.count());
  }

  private static boolean isBare(Group group) {
    return group.isNumbered() && group.head() < 0;
  }

  private static boolean isGrave(Wording w, int at) {
    return GRAVELY.contains(w.word(at)) && !w.hasAny(at + 1, Tag.HARM.bit | Tag.SHOOT.bit);
  }

  /** "the mayor and a clerk were among the 12 held": two of them, of whatever role. */
  private static List<Group> together(List<Group> list) {
    boolean singles = list.stream().allMatch(group -> Group.ONE.equals(group.count()));
    return list.size() < 2 || !singles ? list : List.of(Collectives.sum(list));
  }

  private static boolean isSomeone(Group group) {
    return Group.ONE.equals(group.count())
        && (group.kind() == Group.Kind.SINGLE || group.kind() == Group.Kind.COUNTED);
  }

  /** "six men were stabbed, two of them fatally": who of the wounded died. */
  static List<Finding> fatal(Scene scene, Finding total) {
    Wording w = scene.wording();
    int from = Math.max(total.group().end(), total.trigger() + 1);
    for (int k = from; k < Math.min(w.size(), from + PART_REACH); k++) {
      if (w.is(k, "fatally") || w.is(k, "mortally")) {
        Group part = scene.endingAt(k);
        boolean bare = part != null && part.begin() >= from && part.isNumbered();
        return bare && !w.has(k + 1, Tag.HARM)
            ? List.of(Finding.of(Measure.KILLED, part, k, total.by(), "fatal"))
            : List.of();
      }
      if (w.is(k, ";") || w.is(k, ".") || w.hasAny(k, BE)) {
        break;
      }
    }
    return List.of();
  }

  /** What else became of the part, which a frame of its own finds. */
  private static boolean isFate(Wording w, int at) {
    int k = w.has(at, Tag.ADV) ? at + 1 : at;
    return w.is(at, "fatally")
        || w.is(at, "mortally")
        || w.hasAny(k, Tag.HARM.bit | Tag.DIE.bit | Tag.STATE.bit | Tag.AUX_S.bit | Tag.AUX_P.bit);
  }

  private static void addParts(Scene scene, Finding total, int from, List<Finding> parts) {
    List<Group> groups = scene.object(from);
    for (Group group : groups) {
      Long low = group.count().low();
      Long all = total.group().count().low();
      boolean fits =
          low == null || all == null || low <= all || total.group().count().high() == null;
      boolean known = parts.stream().anyMatch(part -> part.group().equals(group));
      boolean counts = group.kind() != Group.Kind.PRONOUN && group.kind() != Group.Kind.PLURAL;
      if (fits && !known && !group.equals(total.group()) && counts) {
        parts.add(Finding.of(total.measure(), group, total.trigger(), total.by(), "part").asPart());
      }
    }
  }
}
