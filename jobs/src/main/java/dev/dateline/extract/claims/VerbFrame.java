package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import dev.dateline.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What verbs do to people: passive, active, reduced, with shared subjects. */
final class VerbFrame {
  /** "have burned to death": verbs that need nobody to do it. */
  private static final Set<String> ENDURED =
      Set.of(
          "suffocated",
          "burned",
          "burnt",
          "choked",
          "starved",
          "frozen",
          "bled",
          "asphyxiated",
          "smothered");

  /** Lexemes of a phrase that opens a sentence at most. */
  private static final int OPENING = 12;

  /** Who may hold a thief, and is no authority. */
  private static final Set<String> WORKERS =
      Set.of(
          "employees",
          "employee",
          "workers",
          "staff",
          "residents",
          "villagers",
          "neighbours",
          "neighbors",
          "bystanders",
          "shoppers",
          "customers",
          "passers-by");

  static final long BE = Tag.bits(Tag.AUX_S, Tag.AUX_P);

  /** What made a finding, and whom a following verb without a subject is about. */
  record Result(List<Finding> findings, List<Group> subject) {
    static final Result NOTHING = new Result(List.of(), List.of());
  }

  private VerbFrame() {}

  static Result read(Scene scene, int t, List<Group> shared) {
    Wording w = scene.wording();
    Sense sense = w.sense(t);
    boolean noun = w.hasAny(t - 1, Tag.DET.bit) || w.is(t - 1, "another");
    boolean missed = w.is(t + 1, "at") && !Aims.isPlacedShot(scene, t) || w.is(t + 1, "up");
    boolean passive = w.hasAny(scene.leftOfResult(t - 1), BE);
    missed |= w.is(t + 1, "back") && !passive; // an answer, or bullets at whoever fired
    missed |= !passive && Aims.isAimed(scene, t);
    if (w.is(t, "shot") && (missed || noun)) {
      return Result.NOTHING;
    }
    if (w.is(t - 1, "nearly") || w.is(t - 1, "almost")) {
      return Result.NOTHING;
    }
    boolean these = w.is(t - 1, "these") || w.is(t - 1, "those") || w.hasAny(t - 1, Tag.POSS.bit);
    if (these && sense.form() == Sense.Form.S) {
      return Result.NOTHING; // "with these arrests the police"
    }
    if (OtherSenses.has(scene, t) || scene.isInGroup(t)) {
      return Result.NOTHING; // "injured people": an attribute
    }
    int k = scene.leftOfResult(t - 1);
    return switch (sense.form()) {
      case BASE, S -> active(scene, t, k);
      case PAST -> active(scene, t, k);
      case ING -> ing(scene, t, k);
      case PP -> participle(scene, t, k, shared);
    };
  }

  private static Result ing(Scene scene, int t, int k) {
    Wording w = scene.wording();
    if (w.is(t + 1, "of") || w.hasAny(k, Tag.DET.bit | Tag.POSS.bit) && !w.is(k, "that")) {
      return Result.NOTHING;
    }
    return active(scene, t, k);
  }

  private static Result participle(Scene scene, int t, int k, List<Group> shared) {
    Wording w = scene.wording();
    boolean be =
        isBe(w, k)
            || w.is(k, "been")
            || w.is(k, "be")
            || w.is(k, "being")
            || w.is(k, "got")
            || w.is(k, "get")
            || w.is(k, "getting")
            || w.is(k, "gets");
    if (be && !(w.is(k, "'s") && scene.endingAt(k) == null)) {
      List<Group> main = aside(scene, k);
      List<Group> subject = main.isEmpty() ? scene.subject(scene.chainStart(k)) : main;
      return too(scene, t, found(scene, t, subject, scene.agent(t + 1), "passive"));
    }
    if (isHave(w, k) || w.is(k, "had") || w.is(k, "having")) {
      return active(scene, t, k);
    }
    Group nearest = scene.endingAt(k + 1);
    Group left = nearest == null ? scene.endingAt(scene.withoutAge(k + 1)) : nearest;
    left = left == null ? null : Doers.whoIsFrom(scene, left);
    List<Group> object = objectOf(scene, t, left);
    boolean listed =
        !object.isEmpty()
            && w.hasAny(
                object.get(object.size() - 1).end(), Tag.HARM.bit | Tag.STATE.bit | Tag.SHOOT.bit);
    // "two killed, three hurt" lists; "a magistrate freed six hawkers arrested on Monday" does not.
    boolean one = left != null && left.head() >= 0 && Group.ONE.equals(left.count());
    if (!object.isEmpty()
        && !(left != null && left.isNumbered() && listed && !one)
        && !w.hasAny(t + 1, Tag.DAY.bit)) {
      Result active = active(scene, t, k);
      if (!active.findings().isEmpty()) {
        return active;
      }
    }
    if (!object.isEmpty()
        && (isCapture(w.sense(t).measure(), left) || isUpturned(w, t, left, object.get(0)))) {
      return Result.NOTHING;
    }
    boolean doers =
        left != null
            && left.role() == Role.SECURITY
            && left.kind() == Group.Kind.PLURAL
            && !w.is(t + 1, "by");
    Group whom = left == null ? null : Doers.whom(scene, left);
    if (whom != null && object.isEmpty()) {
      return found(scene, t, List.of(whom), left, "passive");
    }
    if (doers || left != null && isDoing(w, t, left)) {
      return Result.NOTHING;
    }
    if (left != null && isWhole(w, left) && isGoingOn(w, t)) {
      return Result.NOTHING;
    }
    if (left != null
        && w.is(left.begin(), "those")
        && w.is(left.begin() - 1, "among")
        && w.isComma(t + 1)) {
      return Result.NOTHING; // "among those hurt, 12 were children"
    }
    Group taken = left != null && left.end() == t ? scene.whole(left) : null;
    if (taken != null) {
      // "six of the 45 people arrested": the participle is about all of them.
      List<Finding> all =
          new ArrayList<>(
              found(scene, t, List.of(taken), scene.agent(t + 1), "reduced").findings());
      if (left.head() < 0) {
        // "six of the 45 injured are in hospital": a noun, and the six are a part.
        found(scene, t, List.of(left), null, "reduced")
            .findings()
            .forEach(part -> all.add(part.asPart()));
      }
      return new Result(all, List.of(left));
    }
    if (left != null
        && left.kind() == Group.Kind.PRONOUN
        && w.sense(t).measure() == Measure.ARRESTED
        && w.word(left.begin() - 1).startsWith("order")) {
      return found(scene, t, List.of(left), null, "reduced"); // "the judge ordered him held"
    }
    if (left != null && left.kind() != Group.Kind.PRONOUN && left.kind() != Group.Kind.THINGS) {
      // "the deaths of 30 soldiers and 80 wounded": a bare number stands for other people.
      boolean alone =
          left.head() < 0 && left.isNumbered() && !left.more() || w.is(left.begin(), "those");
      List<Group> people = alone ? List.of(left) : scene.listEndingWith(left, t);
      return found(scene, t, people, scene.agent(t + 1), "reduced");
    }
    Group whole = w.is(t - 1, "all") || w.is(t - 1, "both") ? scene.endingAt(k) : null;
    if (whole != null && w.isComma(k)) {
      return found(scene, t, scene.listEndingWith(whole, t), scene.agent(t + 1), "reduced");
    }
    boolean joined = w.has(k, Tag.CONJ) || w.isComma(k) || w.is(t - 1, "then");
    List<Group> passive = joined ? joinedPassive(scene, k) : List.of();
    if (!passive.isEmpty()) {
      return found(scene, t, passive, scene.agent(t + 1), "passive");
    }
    if (joined && !shared.isEmpty()) {
      return found(scene, t, shared, scene.agent(t + 1), "shared");
    }
    if (w.isComma(k) && scene.endingAt(k) != null) {
      return found(scene, t, scene.subject(k), scene.agent(t + 1), "reduced");
    }
    Group opener = Headlines.opener(scene, t, joined);
    if (opener != null) {
      return found(scene, t, List.of(opener), scene.agent(t + 1), "reduced");
    }
    List<Group> apposed = w.isComma(k) ? CaselessNames.apposed(scene, k) : List.of();
    if (!apposed.isEmpty()) {
      return found(scene, t, apposed, scene.agent(t + 1), "reduced");
    }
    if (w.is(t + 1, "by") || joined && w.has(scene.leftOfAdverbs(k - 1), Tag.HARM)) {
      return found(scene, t, scene.subject(t), scene.agent(t + 1), "reduced");
    }
    return Result.NOTHING;
  }

  /** "was held, as were two clerks": who shares the fate in a clause of their own. */
  private static Result too(Scene scene, int t, Result told) {
    Wording w = scene.wording();
    int as = w.isComma(t + 1) ? t + 2 : t + 1;
    if (!w.is(as, "as") || !isBe(w, as + 1)) {
      return told;
    }
    List<Finding> all = new ArrayList<>(told.findings());
    all.addAll(found(scene, t, scene.object(as + 2), null, "passive").findings());
    return new Result(all, told.subject());
  }

  /** "a team killed the gorilla", "the ministry released footage": it did it to no people. */
  private static boolean isDoing(Wording w, int t, Group left) {
    boolean article = w.is(t + 1, "the") || w.is(t + 1, "a") || w.is(t + 1, "an");
    boolean when = false;
    for (int k = t + 2; k < t + 5; k++) {
      when |= w.hasAny(k, Tag.DAY.bit | Tag.TIME.bit | Tag.MONTH.bit);
    }
    boolean one = left.end() == t && (Group.ONE.equals(left.count()) || !left.isNumbered());
    return article && !when && (one || w.has(left.head(), Tag.COLLECTIVE));
  }

  private static boolean isAside(Scene scene, int k) {
    Wording w = scene.wording();
    return w.is(k, "after")
        || w.is(k, "since")
        || w.is(k, "before")
        || w.is(k, "despite")
        || w.word(k).equals("prior");
  }

  /** "Seven men appeared in court after being arrested": the subject of the whole sentence. */
  private static List<Group> aside(Scene scene, int k) {
    if (!scene.wording().is(k, "being") || !isAside(scene, k - 1)) {
      return List.of();
    }
    if (k == 1) {
      return afterComma(scene, k);
    }
    Group nearest = Doers.subjectBefore(scene, k);
    if (nearest != null) {
      return scene.listEndingWith(nearest, k);
    }
    for (Group group : scene.groups()) {
      if (group.end() > k || scene.wording().has(group.begin() - 1, Tag.PREP)) {
        break;
      }
      boolean people = group.kind() != Group.Kind.THINGS && group.kind() != Group.Kind.GUESSED;
      if (people) {
        return scene.listEndingWith(group, k);
      }
    }
    return List.of();
  }

  /** "After being arrested, the men were": whose clause the phrase opens. */
  private static List<Group> afterComma(Scene scene, int from) {
    for (int k = from; k < from + OPENING; k++) {
      if (scene.wording().isComma(k)) {
        Group subject = scene.startingAt(k + 1);
        boolean people = subject != null && subject.kind() != Group.Kind.THINGS;
        return people ? List.of(subject) : List.of();
      }
    }
    return List.of();
  }

  /** "forty of those", "one of the": the participle says of which. */
  private static boolean isWhole(Wording w, Group left) {
    boolean open = w.is(left.end() - 1, "those") || w.is(left.end() - 1, "the");
    return open && left.isNumbered() && w.is(left.end() - 2, "of");
  }

  private static boolean isGoingOn(Wording w, int t) {
    for (int k = t + 1; k < Math.min(w.size(), t + 5); k++) {
      if (w.hasAny(k, Tag.HARM.bit | Tag.DIE.bit | Tag.STATE.bit | Tag.SHOOT.bit)) {
        return true;
      }
    }
    return false;
  }

  /** What the verb acts on, shared by two verbs or named in a text of one case included. */
  private static List<Group> objectOf(Scene scene, int t, Group left) {
    Wording w = scene.wording();
    List<Group> object = scene.object(t + 1);
    if (!object.isEmpty()) {
      return object;
    }
    if (w.is(t + 1, "and") && w.hasAny(t + 2, Tag.HARM.bit)) {
      return scene.object(t + 3);
    }
    boolean people =
        left != null && left.kind() != Group.Kind.THINGS && !(left.head() < 0 && left.isNumbered());
    boolean quoted = w.is(t - 1, "\"") || w.is(t - 1, "''");
    boolean have = isHave(w, t - 1) || w.is(t - 1, "had");
    boolean may =
        have || people || quoted || w.is(t - 1, "and") || w.is(t - 1, "authorities") || t == 0;
    Group name = may ? Names.startingAt(w, t + 1) : null;
    boolean brought = w.has(t, Tag.CARRY) && name != null && w.is(name.end(), "to");
    return name != null && (name.end() > t + 2 || w.is(t + 2, "and") || brought)
        ? scene.listBeginningWith(name)
        : List.of();
  }

  /** A form of "be" that agrees with its subject: "was", "are". */
  static boolean isBe(Wording w, int k) {
    return w.hasAny(k, BE) && !isHave(w, k);
  }

  static boolean isHave(Wording w, int k) {
    return w.is(k, "has") || w.is(k, "have") || w.is(k, "'ve");
  }

  /** "was dragged away and arrested": the subject of the passive that this verb goes on. */
  static List<Group> joinedPassive(Scene scene, int k) {
    Wording w = scene.wording();
    boolean verb = false;
    for (int at = k - 1; at > Math.max(0, k - 16); at--) {
      if (scene.isPossessive(at)) {
        continue;
      }
      if (isBe(w, at) || w.is(at, "been")) {
        boolean close =
            at + 1 < k
                && (w.endsLikeVerb(at + 1)
                    || Heads.isIrregular(w, at + 1)
                    || w.has(at + 1, Tag.VERB)
                    || w.hasAny(at + 1, Tag.HARM.bit | Tag.SHOOT.bit | Tag.ADV.bit));
        return verb || close ? scene.subject(scene.chainStart(at)) : List.of();
      }
      if (w.hasAny(at, Tag.SUB.bit | Tag.SAY.bit | Tag.REL.bit | Tag.AUX.bit | Tag.MODAL.bit)
          || w.is(at, ";")) {
        return List.of();
      }
      verb = w.has(at, Tag.VERB);
    }
    return List.of();
  }

  private static Result active(Scene scene, int t, int k) {
    Wording w = scene.wording();
    List<Group> object = objectOf(scene, t, scene.endingAt(k + 1));
    if (object.isEmpty()) {
      boolean dead =
          ENDURED.contains(w.word(t)) && (w.lastToken(t).is("death") || endsInDeath(w, t + 1));
      boolean have = isHave(w, k) || w.is(k, "had");
      return dead && have
          ? found(scene, t, scene.subject(scene.chainStart(k)), null, "own")
          : Result.NOTHING;
    }
    Measure measure = w.sense(t).measure();
    if (measure == Measure.INJURED && endsInDeath(w, object.get(object.size() - 1).end())) {
      measure = Measure.KILLED;
    }
    Group by = Doers.doer(scene, t, k);
    if (isCapture(measure, by)) {
      return Result.NOTHING;
    }
    List<Finding> findings = new ArrayList<>();
    int end = object.get(object.size() - 1).end();
    for (Group group : Lists.inCompany(scene, object, end, t)) {
      if (measure == Measure.RELEASED && !Freed.isFreed(w, group, true)) {
        continue; // "the bank released its accounts"
      }
      if (isUpturned(w, t, by, group)) {
        continue;
      }
      // "drove himself", "transported himself": who does it to himself is counted as the doer.
      boolean reflexive = w.word(group.begin()).endsWith("self");
      if (!reflexive || measure == Measure.KILLED || wounds(w, t)) {
        findings.add(Finding.of(measure, Doers.named(scene, t, group), t, by, "active"));
      }
    }
    return new Result(findings, List.of());
  }

  /** "shot himself", "stabbed herself": what nobody is brought to a clinic by. */
  private static boolean wounds(Wording w, int t) {
    return w.has(t, Tag.SHOOT) || w.sense(t).measure() == Measure.INJURED && !w.has(t, Tag.CARRY);
  }

  /** "shot two men dead", "beat him to death". */
  static boolean endsInDeath(Wording w, int at) {
    for (int k = at; k < Math.min(w.size(), at + 4); k++) {
      if (w.is(k, "nearly") || w.is(k, "almost") || w.is(k, "half")) {
        return false;
      }
      boolean coldly = w.is(k, "in") && w.is(k + 1, "cold") && w.is(k + 2, "blood");
      boolean dead = w.is(k, "dead") || w.is(k, "alive") || w.is(k, "to") && w.is(k + 1, "death");
      if (dead || coldly) {
        return true;
      }
    }
    return false;
  }

  /** Whom militants take and let go is a captive, and under no arrest (codebook 1). */
  private static boolean isCapture(Measure measure, Group by) {
    boolean held = measure == Measure.ARRESTED || measure == Measure.RELEASED;
    return held && by != null && by.role() == Role.MILITANT;
  }

  /** "villagers detained two constables": no authority does so. */
  private static boolean isUpturned(Wording w, int t, Group by, Group group) {
    boolean people = by != null && (by.role() == Role.CIVILIAN || by.role() == Role.PROTESTER);
    boolean workers = people && by.head() >= 0 && WORKERS.contains(w.word(by.head()));
    return people
        && w.sense(t).measure() == Measure.ARRESTED
        && (group.role() == Role.SECURITY || workers);
  }

  static Result found(Scene scene, int t, List<Group> subject, Group by, String frame) {
    Measure measure = scene.wording().sense(t).measure();
    List<Finding> findings = new ArrayList<>();
    boolean held = scene.wording().lastToken(t).is("held");
    if (isCapture(measure, by)) {
      return new Result(List.of(), subject);
    }
    List<Group> near = withinClause(scene, t, subject);
    for (Group group : Lists.inCompany(scene, near, t + 1, t)) {
      if (isIll(scene.wording(), t, group)) {
        continue;
      }
      boolean deed = group.head() >= 0 && scene.wording().has(group.head(), Tag.DEED);
      // "the identities of two men were released"
      boolean theirs = measure == Measure.RELEASED && isOfThings(scene, subject.get(0));
      if (deed
          || Damage.isOfThings(scene.wording(), t, group)
          || theirs
          || measure == Measure.RELEASED && !Freed.isFreed(scene.wording(), group, false)
          || LifeFrame.isPlaceOnFire(scene, t, group)
          || isWitness(scene.wording(), t, group)
          || held
              && scene.wording().has(group.head(), Tag.COLLECTIVE)
              && !Custody.isPair(scene.wording(), group)) {
        continue;
      }
      findings.add(Finding.of(measure, group, t, by, frame));
    }
    return new Result(findings, subject);
  }

  /** "The singer, along with 12 supporters, was held": company before the verb. */
  private static List<Group> withinClause(Scene scene, int t, List<Group> subject) {
    int end = subject.isEmpty() ? t : subject.get(subject.size() - 1).end();
    return end < t ? Lists.inCompany(scene, subject, end, t) : subject;
  }

  /** "patients were being referred to clinics", "the girl, unhurt, was taken to": no casualties. */
  private static boolean isIll(Wording w, int t, Group group) {
    int aside = w.isComma(group.end()) ? group.end() + 1 : t;
    boolean unhurt = Assertion.isUnhurt(w, w.has(aside, Tag.ADV) ? aside + 1 : aside);
    return unhurt && aside < t && w.sense(t).measure() == Measure.INJURED
        || w.has(t, Tag.CARRY)
            && w.sense(t).measure() == Measure.INJURED
            && group.head() >= 0
            && w.is(group.head(), "patients")
            && !group.isNumbered();
  }

  /** "witnesses were taken to the police station": whom the police ask is under no arrest. */
  private static boolean isWitness(Wording w, int t, Group group) {
    return w.word(t).equals("taken")
        && group.head() >= 0
        && w.word(group.head()).startsWith("witness");
  }

  private static boolean isOfThings(Scene scene, Group group) {
    Wording w = scene.wording();
    int before = w.hasAny(group.begin() - 1, Tag.DET.bit) ? group.begin() - 2 : group.begin() - 1;
    Group whole = scene.endingAt(before);
    boolean about = w.is(before, "about") || w.is(before, "regarding") || w.is(before, "on");
    return (w.is(before, "of") || about) && (whole == null || whole.kind() == Group.Kind.THINGS);
  }
}
