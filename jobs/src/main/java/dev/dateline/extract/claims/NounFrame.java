package dev.dateline.extract.claims;

import dev.dateline.model.Count;
import dev.dateline.model.Measure;
import dev.dateline.model.Qualifier;
import dev.dateline.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nouns for what happened: deaths, arrests, the killing of somebody, a toll that rises. */
final class NounFrame {
  private static final Set<String> ANIMALS =
      Set.of(
          "animal",
          "bee",
          "bird",
          "cattle",
          "cell",
          "cow",
          "dog",
          "elephant",
          "fish",
          "horse",
          "livestock",
          "poultry",
          "sheep",
          "tiger",
          "tree",
          "turtle",
          "whale");

  /** "two death sentences", "a murder charge": what a deed is only the name of. */
  private static final Set<String> NO_DEEDS =
      Set.of(
          "penalty",
          "penalties",
          "sentence",
          "sentences",
          "threat",
          "threats",
          "row",
          "benefit",
          "benefits",
          "duties",
          "suit",
          "lawsuit",
          "squad",
          "squads",
          "rate",
          "rates",
          "certificate",
          "certificates",
          "warrant",
          "warrants",
          "investigation",
          "probe",
          "inquiry",
          "inquiries",
          "case",
          "cases",
          "trial",
          "record",
          "records",
          "report",
          "reports",
          "affidavit",
          "affidavits",
          "powers",
          "weapon");

  /** Arrests that stand in somebody's record. */
  private static final Set<String> RECORDED = Set.of("prior", "previous", "past", "earlier");

  /** "a double homicide". */
  private static final Map<String, Long> MULTIPLES =
      Map.of("double", 2L, "triple", 3L, "quadruple", 4L, "quintuple", 5L);

  private static final Set<String> MASSACRES =
      Set.of("massacre", "bloodbath", "carnage", "slaughter", "pogrom");

  /** "his death sentence", "the murder squad": what nobody's deed is, without a number as well. */
  private static final Set<String> UNOWNED =
      Set.of(
          "penalty",
          "sentence",
          "row",
          "squad",
          "squads",
          "investigation",
          "rate",
          "suspect",
          "suspects",
          "probe",
          "unit",
          "detectives",
          "detective",
          "bureau",
          "division");

  private static final Set<String> INVESTIGATORS =
      Set.of("investigator", "investigators", "detective", "detectives", "unit", "bureau");

  private NounFrame() {}

  /** "made violent arrests": how, and no class of arrests. */
  private static final Set<String> MANNER =
      Set.of("violent", "brutal", "aggressive", "unlawful", "illegal", "arbitrary", "targeted");

  /** "six fatalities", "the killing of two men", "his arrest", "arrests were made". */
  static List<Finding> deed(Scene scene, int t) {
    Wording w = scene.wording();
    Measure measure = w.sense(t).measure();
    Group counted = headedBy(scene, t);
    int whose = whose(scene, t);
    boolean of = whose > 0;
    if (counted != null && (NO_DEEDS.contains(w.word(t + 1)) || isOfKind(w, counted, ANIMALS))) {
      return List.of();
    }
    boolean theirs =
        w.hasAny(t + 1, Wording.PEOPLE | Tag.TITLE.bit) || INVESTIGATORS.contains(w.word(t + 1));
    if (counted != null && theirs && !w.word(t).endsWith("s")) {
      return List.of(); // "Rao, a homicide investigator"
    }
    if (counted != null && (w.has(t + 1, Tag.CHARGE) || w.has(counted.begin() - 1, Tag.DIE))) {
      return List.of(); // "an aggravated murder charge", "to die a slow death"
    }
    if (counted != null && measure == Measure.ARRESTED && isOfKind(w, counted, RECORDED)) {
      return List.of(); // "five prior arrests": of one person, and not the news
    }
    if (counted != null && w.is(t, "massacres")) {
      return List.of(); // "several massacres": of nobody knows how many
    }
    boolean mass = w.is(t - 1, "mass") || w.word(t).equals("mass") || MASSACRES.contains(w.word(t));
    if (counted != null && mass && Group.ONE.equals(counted.count())) {
      return List.of(); // "a mass killing", "a massacre": of nobody knows how many
    }
    if (measure == Measure.ARRESTED && DeedNouns.isRewarded(w, t)) {
      return List.of();
    }
    if (counted != null && DeedNouns.isVerdict(w, t, counted)) {
      return List.of();
    }
    if (counted != null && measure == Measure.RELEASED && Group.ONE.equals(counted.count())) {
      return List.of(); // "an official release said"
    }
    Long times = measure == Measure.KILLED ? MULTIPLES.get(w.word(t - 1)) : null;
    if (times != null && !w.hasAny(t + 1, Tag.CHARGE.bit) && !NO_DEEDS.contains(w.word(t + 1))) {
      Group deed = counted == null ? Group.some(t - 1, t + 1, t) : counted;
      Group dead = deed.counting(Count.exactly(times), Qualifier.EXACT).as(Group.Kind.COUNTED);
      return List.of(Finding.of(measure, dead, t, null, "nominal"));
    }
    Group all = counted == null ? null : scene.whole(counted);
    if (all != null) {
      // "six out of over 300 deaths": the part, and all of them.
      return List.of(
          Finding.of(measure, all, t, null, "nominal"),
          Finding.of(measure, counted, t, null, "nominal").asPart());
    }
    if (counted != null
        && !(of && !scene.object(whose).isEmpty() && Group.ONE.equals(counted.count()))) {
      return List.of(Finding.of(measure, counted, t, null, "nominal"));
    }
    if (of) {
      List<Finding> findings = new ArrayList<>();
      for (Group group : scene.object(whose)) {
        if (measure != Measure.RELEASED || group.isNumbered()) {
          findings.add(Finding.of(measure, group, t, scene.agent(group.end()), "of"));
        }
      }
      Group name = findings.isEmpty() ? Names.startingAt(w, whose) : null;
      if (name != null && name.end() > whose + 1) {
        for (Group group : scene.listBeginningWith(name)) {
          findings.add(Finding.of(measure, group, t, null, "of"));
        }
      }
      return findings;
    }
    if (measure == Measure.INJURED && w.is(t + 1, "to")) {
      return scene.object(t + 2).stream()
          .map(group -> Finding.of(measure, group, t, null, "of"))
          .toList();
    }
    if (w.hasAny(t + 1, Tag.THING.bit | Tag.CHARGE.bit | Tag.TOLL.bit)
        || w.isOneOf(t + 1, UNOWNED)
        || w.hasAny(t + 1, Tag.TITLE.bit)
        || w.is(t - 1, "wrongful")) {
      return List.of();
    }
    Group owner =
        measure == Measure.INJURED || measure == Measure.RELEASED ? null : owner(scene, t);
    if (owner != null && measure == Measure.ARRESTED && isWanted(w, owner)) {
      return List.of(); // "four warrants were out for her arrest"
    }
    if (owner != null) {
      return owner.kind() == Group.Kind.PRONOUN && owner.count().high() == null
          ? List.of()
          : List.of(Finding.of(measure, owner, t, null, "owned"));
    }
    Group shared = Denials.ofNouns(scene, t);
    Group none = shared == null ? Denials.withoutAny(scene, t) : shared;
    return none == null
        ? bare(scene, t, measure)
        : List.of(Finding.of(measure, none, t, null, "nominal"));
  }

  /** One past the "of" of "the killing of", "the killing by police of"; -1 without one. */
  private static int whose(Scene scene, int t) {
    Wording w = scene.wording();
    Group by = w.is(t + 1, "by") ? scene.startingAt(t + 2) : null;
    int of = w.is(t + 1, "\"") ? t + 2 : by == null ? t + 1 : by.end();
    return w.is(of, "of") ? of + 1 : -1;
  }

  private static boolean isWanted(Wording w, Group owner) {
    for (int k = owner.begin() - 1; k > owner.begin() - 6; k--) {
      if (w.word(k).startsWith("warrant")) {
        return true;
      }
    }
    return false;
  }

  /** "some cattle deaths", "five prior arrests": of what kind the noun is. */
  private static boolean isOfKind(Wording w, Group deed, Set<String> kinds) {
    for (int k = deed.begin(); k < deed.head(); k++) {
      if (kinds.contains(w.word(k))) {
        return true;
      }
    }
    return false;
  }

  /** "the killers of Commander Rey": whom they killed. */
  static List<Finding> killedBy(Scene scene, int t) {
    return scene.object(t + 2).stream()
        .filter(group -> group.kind() != Group.Kind.PLURAL)
        .map(group -> Finding.of(Measure.KILLED, group, t, null, "of"))
        .toList();
  }

  /** A group with a number whose noun is this trigger; null when there is none. */
  static Group headedBy(Scene scene, int t) {
    Group group = scene.endingAt(t + 1);
    return group != null && group.head() == t ? group : null;
  }

  /** "the student's death", "his arrest". */
  static Group owner(Scene scene, int t) {
    Wording w = scene.wording();
    int k = t - 1;
    while (k >= 0 && k > t - 4 && (w.isUnknown(k) || w.has(k, Tag.ADV)) && !w.isCapital(k)) {
      k--;
    }
    if (w.is(k, "'s") || w.is(k, "'")) {
      Group group = scene.endingAt(k);
      boolean owns = w.is(k, "'s") || w.word(k - 1).endsWith("s");
      if (group == null && k == t - 1 && owns && !w.word(t).endsWith("s")) {
        return Names.owning(w, k); // "REY'S MURDER": no capital tells the name
      }
      return group == null || w.has(group.head(), Tag.PEOPLE) ? null : group;
    }
    if (w.is(k, "his") || w.is(k, "her")) {
      return new Group(
          k,
          k + 1,
          k,
          Group.ONE,
          Qualifier.EXACT,
          Role.UNKNOWN,
          false,
          Group.Kind.PRONOUN,
          false,
          false);
    }
    return null;
  }

  private static List<Finding> bare(Scene scene, int t, Measure measure) {
    Wording w = scene.wording();
    boolean plural = w.lastToken(t).lower().endsWith("s");
    int how = MANNER.contains(w.word(t - 1)) ? t - 1 : t;
    boolean made = w.has(how - 1, Tag.MAKE) || how == 0 && w.has(t + 1, Tag.MAKE);
    if (measure == Measure.ARRESTED && w.is(t, "arrest") && made) {
      // "police make arrest": a headline leaves out the article.
      Group one = Group.some(t, t + 1, t).counting(Group.ONE, Qualifier.EXACT);
      return List.of(Finding.of(measure, one, t, null, "nominal"));
    }
    boolean placed = measure == Measure.KILLED && DeedNouns.isPlaced(w, t);
    if (plural && (placed || isReported(w, t)) && measure != Measure.INJURED) {
      Group some =
          new Group(
              t,
              t + 1,
              t,
              Group.SOME,
              Qualifier.VAGUE,
              Role.UNKNOWN,
              false,
              Group.Kind.PLURAL,
              false,
              w.is(t - 1, "more"));
      return List.of(Finding.of(measure, some, t, null, placed ? "of" : "plural"));
    }
    return List.of();
  }

  /** A plural that news reports, and no class of things: "arrests were made", "causing deaths". */
  private static boolean isReported(Wording w, int t) {
    if (w.hasAny(t - 1, Tag.DET.bit | Tag.POSS.bit)
        || w.is(t - 1, "'s")
        || w.is(t - 1, "further")
        || w.word(t - 1).equals("no") // "no more arrests"
        || w.is(t - 2, "no")) {
      return false;
    }
    boolean verb = w.hasAny(t + 1, Tag.AUX_P.bit) || w.is(t + 1, "made") || w.is(t + 1, "reported");
    int verbAt = MANNER.contains(w.word(t - 1)) ? t - 2 : t - 1;
    boolean caused =
        w.hasAny(verbAt, Tag.MAKE.bit | Tag.VERB.bit | Tag.SAY.bit)
            || w.is(t - 1, "more")
            || w.is(t - 1, "mass")
            || w.is(t - 1, "been")
            || w.word(t - 1).startsWith("film");
    return verb || caused;
  }

  /** "no casualties" says two things (codebook 1.1); other casualties are ambiguous. */
  static List<Finding> casualties(Scene scene, int t) {
    Group counted = scene.endingAt(t + 1);
    Group group = counted == null ? Denials.withoutAny(scene, t) : counted;
    if (group == null || group.kind() != Group.Kind.NOBODY) {
      return List.of();
    }
    if (scene.wording().lastToken(t).is("life")) {
      return List.of(Finding.of(Measure.KILLED, group, t, null, "casualties")); // "loss of life"
    }
    return List.of(
        Finding.of(Measure.KILLED, group, t, null, "casualties"),
        Finding.of(Measure.INJURED, group, t, null, "casualties"));
  }

  /** A number of four digits that may be a year of our time. */
  static boolean isYear(Wording w, int k) {
    return w.isNumber(k)
        && w.word(k).length() == 4
        && w.word(k).compareTo("1900") > 0
        && w.word(k).compareTo("2040") < 0;
  }

  /** A month's name; "a march" is none. */
  private static boolean isMonth(Wording w, int at) {
    if (w.is(at, "march") && !w.hasAny(at - 1, Tag.DET.bit)) {
      boolean dated = w.is(at - 1, "on") || w.is(at - 1, "since") || w.isNumber(at - 1);
      return dated || w.isCapital(at);
    }
    return w.hasAny(at, Tag.MONTH.bit);
  }

  static boolean isDate(Wording w, int k) {
    if (!w.isNumber(k)) {
      return false;
    }
    boolean year = isYear(w, k);
    int after = k + 1;
    return year && !w.hasAny(after, Wording.PEOPLE)
        || isMonth(w, w.is(k - 1, ".") && w.word(k - 2).length() < 5 ? k - 2 : k - 1)
        || w.hasAny(k + 1, Tag.MONTH.bit)
        || year && (w.is(k - 1, "in") || w.is(k - 1, "since") || w.is(k - 1, "of"));
  }
}
