package dev.dateline.extract.claims;

import dev.dateline.model.ActorKind;
import dev.dateline.model.Measure;
import dev.dateline.model.Role;
import dev.dateline.text.Sentence;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Who the counted people are, where their noun leaves it open (codebook 1.3). */
final class Roles {
  private static final Set<String> CROWD_NOUNS =
      Set.of(
          "people",
          "persons",
          "person",
          "students",
          "student",
          "workers",
          "worker",
          "youths",
          "youth",
          "farmers",
          "sevaks",
          "sevak",
          "individuals",
          "individual",
          "men",
          "women",
          "man",
          "woman",
          "members",
          "miners",
          "mineworkers",
          "residents",
          "villagers",
          "others",
          "suspects",
          "suspect",
          "employees",
          "teachers",
          "leaders");

  /** Sentences between somebody and the name. */
  private static final int NAMED = 2;

  private static final Set<String> SELF = Set.of("i", "me", "my");

  /**
   * One person's role as told in a sentence.
   *
   * @param anew whether the person was new there: "a guard", "a former mayor"
   */
  private record Told(Role role, Sentence sentence, boolean anew) {}

  private final Cast cast;
  private final Bodies bodies;
  private final BooleanSupplier unrest;
  private final Crews crews = new Crews();
  private final Numbered.Before recent = new Numbered.Before();
  private final Map<Long, Role> held = new HashMap<>();
  private Told harmed;
  private Told taken;

  /**
   * @param unrest whether the article is about unrest, which takes a look at all of it
   */
  Roles(Cast cast, Bodies bodies, BooleanSupplier unrest) {
    this.cast = cast;
    this.bodies = bodies;
    this.unrest = unrest;
  }

  /**
   * Who "he" or "they" are: the last person of the sentence, or of those before, or counted last.
   */
  private Role antecedent(Scene scene, Finding finding, ActorKind actor, Told before) {
    Group pronoun = finding.group();
    boolean custody = isCustody(finding) || actor == ActorKind.SECURITY;
    if (SELF.contains(scene.wording().word(pronoun.begin()))) {
      return null; // a speaker, of whom others are spoken around
    }
    boolean own = scene.wording().word(pronoun.begin()).endsWith("self");
    Role role = cast.last(scene, pronoun.begin(), own ? null : finding.by(), custody);
    if (role != null) {
      return role;
    }
    Sentence sentence = scene.wording().sentence();
    boolean same = before != null && before.sentence().field() == sentence.field();
    boolean next = same && before.sentence().number() >= sentence.number() - 1;
    role = next ? null : cast.before(sentence, custody);
    boolean police = custody && before != null && before.role() == Role.SECURITY;
    return role != null || before == null || police ? role : before.role();
  }

  /**
   * "four students were killed and seven wounded", "shot three clerks, killing two", "a man was
   * shot and another stabbed": a number without a noun counts those of the noun before; or null.
   */
  private static Role beside(Scene scene, Group number) {
    Wording w = scene.wording();
    boolean another = w.is(number.begin(), "another") || w.is(number.begin(), "a");
    boolean others = number.more() && !another && !w.is(number.end() - 1, "more");
    if (!number.isNumbered() || w.is(number.end(), "of")) {
      return null;
    }
    Role role = null;
    for (Group group : scene.groups()) {
      if (group.begin() >= number.begin()) {
        break;
      }
      boolean counted = group.kind() == Group.Kind.COUNTED || another && group.high() == 1;
      // "a rebel was killed and five others wounded": of a fight the others are fighters, too.
      boolean fighter = group.role() == Role.MILITANT;
      boolean part = group.high() == 1 && w.is(group.begin() + 1, "of"); // "one of the clerks"
      boolean several =
          others ? fighter || part : another || part || !Group.ONE.equals(group.count());
      boolean noun = w.hasAny(group.head(), Wording.PEOPLE) || Heads.age(w, group.head()) >= 0;
      if (counted && several && group.head() >= 0 && noun) {
        role = group.role();
      } else if (group.head() >= 0 && group.kind() != Group.Kind.THINGS) {
        role = null;
      }
    }
    return role == Role.UNKNOWN ? null : role;
  }

  /** "lawyers and activists", "those held": people of no one role. */
  private static boolean isMixed(Wording w, Group group) {
    return group.kind() != Group.Kind.GUESSED
        && w.hasAny(group.head(), Wording.PEOPLE | Tag.PLUR.bit)
        && !Wrongdoers.areAccused(w, group);
  }

  /** "burnt alive", "lynched", "hacked to death": what mobs do to those they find. */
  private static boolean isMobbed(Wording w, Finding finding) {
    String word = w.word(finding.trigger());
    boolean burnt = word.startsWith("burn") && !w.is(finding.trigger(), "burns");
    return burnt || word.startsWith("lynch") || word.startsWith("hack") || word.startsWith("roast");
  }

  Role of(Scene scene, Finding finding, ActorKind actor) {
    boolean custody = isCustody(finding);
    Role role = role(scene, finding, actor, custody ? taken : harmed);
    long number = finding.group().high();
    if (number > 1 && custody) {
      // "all six were released": of the six who were taken.
      boolean freed = finding.measure() == Measure.RELEASED && role == Role.UNKNOWN;
      role = freed ? held.getOrDefault(number, role) : role;
      held.put(number, role);
    }
    recent.add(role, finding.group(), scene.wording().sentence());
    if (number == 1) {
      Group group = finding.group();
      boolean anew = group.kind() == Group.Kind.COUNTED && !group.definite() && !group.more();
      Told told = new Told(role, scene.wording().sentence(), anew);
      taken = custody ? told : taken;
      harmed = custody ? harmed : told;
    }
    return role;
  }

  /** "ram sevaks": volunteers of a movement, who are taken for being there. */
  private static boolean isVolunteer(Wording w, Group group) {
    return group.head() >= 0 && w.lastToken(group.head()).lower().contains("sevak");
  }

  private static boolean isCustody(Finding finding) {
    return finding.measure() == Measure.ARRESTED || finding.measure() == Measure.RELEASED;
  }

  /** What the noun of the people says, or of what they are members. */
  private Role told(Scene scene, Finding finding) {
    Wording w = scene.wording();
    Group group = finding.group();
    if (Wrongdoers.arePrivate(w, group, isCustody(finding))) {
      return Role.CIVILIAN;
    }
    Role role = group.role();
    role = role == Role.UNKNOWN ? bodies.role(w, group) : role;
    if (role == Role.SECURITY && Deputies.areElected(w, group.head())) {
      return Role.OFFICIAL;
    }
    return role == Role.CIVILIAN && crews.areMilitary(w, group) ? Role.SECURITY : role;
  }

  private Role role(Scene scene, Finding finding, ActorKind actor, Told before) {
    Wording w = scene.wording();
    Group group = finding.group();
    Role role = told(scene, finding);
    if (finding.measure() == Measure.PARTICIPANTS) {
      return role == Role.UNKNOWN || role == Role.CIVILIAN ? Role.PROTESTER : role;
    }
    boolean custody = isCustody(finding);
    Group described = role == Role.UNKNOWN ? Descriptions.of(scene, finding) : null;
    if (described != null) {
      return described.role();
    }
    boolean open = role == Role.UNKNOWN || role == Role.CIVILIAN;
    if (open && group.kind() == Group.Kind.PRONOUN) {
      Role known = antecedent(scene, finding, actor, before);
      return known != null && known != Role.UNKNOWN
          ? known
          : custody && isOfUnrest(w, finding) ? Role.PROTESTER : Role.CIVILIAN;
    }
    boolean crowd = isCrowd(w, group);
    if (custody && isVolunteer(w, group) || open && marched(w, finding, actor, role, crowd)) {
      return Role.PROTESTER;
    }
    Role named = named(scene, finding, role);
    if (open && isIntroduced(scene, finding, before)) {
      cast.call(w, group, before.role());
      return before.role();
    }
    return named == Role.UNKNOWN ? open(scene, finding, actor, crowd) : named;
  }

  /** "A senator was held at dawn. Om Jain, 62, was held at home": whose name comes only now. */
  private boolean isIntroduced(Scene scene, Finding finding, Told before) {
    Wording w = scene.wording();
    Group group = finding.group();
    if (before == null || !before.anew() || before.role() == Role.UNKNOWN) {
      return false;
    }
    int end = group.end();
    boolean full = group.kind() == Group.Kind.NAMED && Group.ONE.equals(group.count());
    int last = Ages.leftOf(w, end) - 1;
    boolean aged = Ages.rightOf(w, end) > end || last < end - 1;
    Sentence sentence = w.sentence();
    int far = sentence.number() - before.sentence().number();
    boolean next = before.sentence().field() == sentence.field() && far > 0 && far <= NAMED;
    return full && aged && next && Cast.isName(w, last) && Cast.isName(w, last - 1);
  }

  private boolean isOfUnrest(Wording w, Finding finding) {
    Charges charges = Charges.of(w, finding.end());
    return charges == Charges.UNREST || charges == Charges.OPEN && unrest.getAsBoolean();
  }

  /** A number alone, a deed, or a noun that says nothing of what they do. */
  private static boolean isCrowd(Wording w, Group group) {
    return group.head() < 0
        || w.has(group.head(), Tag.DEED)
        || CROWD_NOUNS.contains(w.lastToken(group.head()).lower())
            && !w.has(group.head(), Tag.KIN); // "family members"
  }

  /** Whether people of no role of their own were taken, or shot at, as a part of the unrest. */
  private boolean marched(Wording w, Finding finding, ActorKind actor, Role role, boolean crowd) {
    Group group = finding.group();
    boolean custody = isCustody(finding);
    boolean several = !Group.ONE.equals(group.count());
    boolean shotAt = actor == ActorKind.SECURITY && role == Role.CIVILIAN && several;
    if (!custody) {
      return shotAt && crowd && unrest.getAsBoolean();
    }
    Charges charges = Charges.of(w, finding.end());
    if (charges == Charges.UNREST) {
      return crowd || w.hasAny(group.head(), Wording.PEOPLE) && !w.has(group.head(), Tag.KIN);
    }
    boolean mixed = role == Role.UNKNOWN && several && isMixed(w, group);
    return charges == Charges.OPEN && (crowd || mixed) && unrest.getAsBoolean();
  }

  /** The role that the article gives a name, or all names of a list. */
  private Role named(Scene scene, Finding finding, Role role) {
    Wording w = scene.wording();
    Group group = finding.group();
    boolean open = role == Role.UNKNOWN || role == Role.CIVILIAN;
    boolean name = group.head() >= 0 && !w.hasAny(group.head(), Wording.PEOPLE);
    boolean surname = !name && cast.isSurname(w, group);
    if (!(open && name || surname)) {
      return role;
    }
    // "Jain suffered no injuries" counts nobody, and is said of one.
    boolean one = Group.ONE.equals(group.count()) || group.high() == 0;
    Role told = one ? cast.named(w, group) : cast.together(scene, group);
    boolean marcher = told == Role.PROTESTER && !unrest.getAsBoolean();
    boolean there = isCustody(finding) && Charges.of(w, finding.end()) == Charges.UNREST;
    Role known = there ? Role.PROTESTER : surname ? Role.CIVILIAN : role;
    return told == Role.UNKNOWN || marcher ? known : told;
  }

  /** The role of people of whom their noun says nothing. */
  private Role open(Scene scene, Finding finding, ActorKind actor, boolean crowd) {
    Wording w = scene.wording();
    Group group = finding.group();
    boolean accused = Wrongdoers.areAccused(w, group);
    if (accused && isCustody(finding)) {
      return Role.CIVILIAN;
    }
    if (accused && finding.measure() == Measure.KILLED) {
      return Role.UNKNOWN; // "police shot the suspect dead": who attacked may be anybody
    }
    Role beside = Numbered.role(scene, finding, recent, cast);
    beside = beside == null && group.head() < 0 ? beside(scene, group) : beside;
    beside = beside == null ? Sufferers.role(scene, group) : beside;
    beside = beside == null ? Targets.role(scene, finding, actor) : beside;
    if (beside != null) {
      return beside;
    }
    boolean one = group.kind() == Group.Kind.NAMED || group.kind() == Group.Kind.SINGLE;
    return one || crowd && isMobbed(w, finding) ? Role.CIVILIAN : Role.UNKNOWN;
  }
}
