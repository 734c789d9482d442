package dev.dateline.extract.claims;

import dev.dateline.model.ActorKind;
import dev.dateline.model.Measure;
import dev.dateline.model.Role;
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

  private Roles() {}

  /** Who "he" is: the last single person of the sentence, or the last one counted. */
  private static Role antecedent(Scene scene, Group pronoun, Role before, boolean police) {
    Role role = null;
    for (Group group : scene.groups()) {
      if (group.begin() >= pronoun.begin()) {
        break;
      }
      boolean single = Group.ONE.equals(group.count()) && group.kind() != Group.Kind.PRONOUN;
      // "the officer kneels on her and arrests her": whoever arrests is not who is arrested.
      if (single
          && group.role() != Role.UNKNOWN
          && !(police && group.role() == Role.SECURITY)
          && (role == null || group.kind() == Group.Kind.COUNTED)) {
        role = group.role();
      }
    }
    return role != null || police && before == Role.SECURITY ? role : before;
  }

  /** "four students were killed and seven wounded": the seven are students too; or null. */
  private static Role beside(Scene scene, Group number) {
    Role role = null;
    for (Group group : scene.groups()) {
      if (group.begin() >= number.begin()) {
        break;
      }
      boolean several = group.kind() == Group.Kind.COUNTED && !Group.ONE.equals(group.count());
      role = several && group.head() >= 0 ? group.role() : null;
    }
    boolean joined = scene.wording().is(number.begin() - 1, "and");
    return joined && number.isNumbered() && !number.more() && role != Role.UNKNOWN ? role : null;
  }

  /** "burnt alive", "lynched", "hacked to death": what mobs do to those they find. */
  private static boolean isMobbed(Wording w, Finding finding) {
    String word = w.word(finding.trigger());
    boolean burnt = word.startsWith("burn") && !w.is(finding.trigger(), "burns");
    return burnt || word.startsWith("lynch") || word.startsWith("hack") || word.startsWith("roast");
  }

  /**
   * @param unrest whether the article is about unrest, which takes a look at all of it
   * @param before the role that people of the same measure had last; null when none
   */
  static Role of(
      Scene scene, Finding finding, ActorKind actor, BooleanSupplier unrest, Role before) {
    Wording w = scene.wording();
    Group group = finding.group();
    Role role = group.role();
    if (finding.measure() == Measure.PARTICIPANTS) {
      return role == Role.UNKNOWN || role == Role.CIVILIAN ? Role.PROTESTER : role;
    }
    boolean open = role == Role.UNKNOWN || role == Role.CIVILIAN;
    boolean single = Group.ONE.equals(group.count());
    boolean taken = finding.measure() == Measure.ARRESTED || finding.measure() == Measure.RELEASED;
    if (open && group.kind() == Group.Kind.PRONOUN) {
      boolean police = taken && finding.rule().endsWith(".active");
      Role known = antecedent(scene, group, before, police);
      return known != null
          ? known
          : taken && unrest.getAsBoolean() ? Role.PROTESTER : Role.CIVILIAN;
    }
    boolean crowd =
        group.head() < 0
            || w.has(group.head(), Tag.DEED)
            || CROWD_NOUNS.contains(w.lastToken(group.head()).lower());
    if (open && crowd && taken && unrest.getAsBoolean()) {
      return Role.PROTESTER;
    }
    if (open
        && crowd
        && actor == ActorKind.SECURITY
        && role == Role.CIVILIAN
        && !single
        && unrest.getAsBoolean()) {
      return Role.PROTESTER;
    }
    Role beside = role == Role.UNKNOWN && group.head() < 0 ? beside(scene, group) : null;
    if (beside != null) {
      return beside;
    }
    if (role == Role.UNKNOWN && crowd && isMobbed(w, finding)) {
      return Role.CIVILIAN;
    }
    if (role == Role.UNKNOWN
        && (group.kind() == Group.Kind.NAMED || group.kind() == Group.Kind.SINGLE)) {
      return Role.CIVILIAN;
    }
    return role;
  }
}
