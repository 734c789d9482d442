package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import dev.dateline.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How many took part: who marched, gathered, went on strike; and crowds by their size. */
final class CrowdFrame {
  /** Lexemes between a gathering and what it drew. */
  private static final int REACH = 9;

  private static final long ARTICLES = Tag.bits(Tag.DET, Tag.POSS);
  private static final long DEEDS = Tag.bits(Tag.DEED, Tag.CASUALTIES, Tag.WOUND, Tag.REMAINS);

  private static final Set<String> DRAWS =
      Set.of(
          "drew",
          "draws",
          "drawing",
          "drawn",
          "attracted",
          "attracting",
          "attracts",
          "brought",
          "gathered",
          "saw",
          "numbered",
          "numbering",
          "by");

  /** What is of those who take part: "a march of 300 nurses". */
  private static final Set<String> GATHERINGS =
      Set.of(
          "march",
          "rally",
          "demonstration",
          "protest",
          "strike",
          "procession",
          "walkout",
          "gathering",
          "vigil",
          "sit-in",
          "picket",
          "demo");

  /** Verbs that say with "be" where people are. */
  private static final Set<String> STANDING =
      Set.of("assembled", "camped", "gathered", "massed", "packed");

  /** What people take part in that is no protest. */
  private static final Set<String> CIVIC =
      Set.of(
          "ambush",
          "assault",
          "attack",
          "attacks",
          "battle",
          "bombing",
          "census",
          "ceremony",
          "competition",
          "conference",
          "coup",
          "crime",
          "debate",
          "deliberations",
          "dialogue",
          "discussion",
          "discussions",
          "election",
          "elections",
          "exercise",
          "exercises",
          "fighting",
          "forum",
          "game",
          "games",
          "investigation",
          "kidnapping",
          "meeting",
          "meetings",
          "mission",
          "negotiations",
          "offensive",
          "operation",
          "operations",
          "plot",
          "poll",
          "polls",
          "programme",
          "race",
          "raid",
          "raids",
          "robbery",
          "search",
          "seminar",
          "study",
          "summit",
          "survey",
          "talks",
          "tournament",
          "training",
          "trial",
          "vote",
          "voting",
          "war",
          "workshop");

  /** What a protest is called, and no people. */
  private static final Set<String> HOW =
      Set.of(
          "peaceful",
          "violent",
          "planned",
          "large",
          "small",
          "huge",
          "massive",
          "recent",
          "silent",
          "noisy",
          "rowdy",
          "similar",
          "unauthorised",
          "unauthorized",
          "illegal");

  private CrowdFrame() {}

  static List<Finding> read(Scene scene, int t) {
    Wording w = scene.wording();
    int k = scene.leftOfAdverbs(t - 1);
    // "at climate protest": the noun, behind its preposition.
    Group before = scene.endingAt(k + 1);
    int first = before == null ? k : before.begin();
    boolean named = before == null ? w.isUnknown(k) : before.kind() == Group.Kind.THINGS;
    boolean noun =
        named && w.has(first - 1, Tag.PREP)
            || w.hasAny(t - 1, ARTICLES)
            || HOW.contains(w.word(t - 1)) && w.hasAny(t - 2, ARTICLES) // "at a peaceful protest"
            || w.is(t - 1, "'s") // "arrested over Saturday's march"
            || w.has(t - 1, Tag.PREP) && !w.is(t - 1, "to");
    boolean date = w.has(t, Tag.MONTH) && w.isNumber(t + 1);
    boolean gerund = w.sense(t).form() == Sense.Form.ING && w.has(t - 1, Tag.PREP);
    if (w.has(t, Tag.ACTION) && (noun || date) || gerund || isCivic(w, t)) {
      return List.of();
    }
    List<Finding> met = met(scene, t);
    boolean passive = VerbFrame.isBe(w, k) || w.is(k, "been");
    boolean done = passive && w.sense(t).weak() && w.sense(t).form() == Sense.Form.PAST;
    boolean fleeing = w.is(t + 1, "themselves") && w.word(t).startsWith("thr");
    if (!met.isEmpty() || fleeing || done && !STANDING.contains(w.word(t))) {
      return met; // "hundreds were attacked", "20 guests threw themselves out"
    }
    int verb =
        w.hasAny(k, Tag.AUX.bit | Tag.AUX_S.bit | Tag.AUX_P.bit | Tag.MODAL.bit)
            ? scene.chainStart(k)
            : t;
    List<Finding> findings = new ArrayList<>();
    for (Group group : scene.subject(verb)) {
      if (isCrowd(group)
          && !(w.sense(t).weak() && group.role() != Role.PROTESTER && !isMany(group))) {
        findings.add(Finding.of(Measure.PARTICIPANTS, group, t, null, "took_part"));
      }
    }
    return findings;
  }

  /** "took part in the vote": no protest. */
  private static boolean isCivic(Wording w, int t) {
    boolean apart = w.is(t + 1, "in"); // "took part in" may be one lexeme, "took part" another
    if (!apart && !w.lastToken(t).is("in")) {
      return false;
    }
    int at = apart ? t + 2 : t + 1;
    while (w.hasAny(at, ARTICLES) || w.isUnknown(at) && w.isUnknown(at + 1)) {
      at++;
    }
    return CIVIC.contains(w.word(at)) || w.has(at, Tag.DEED); // "took part in the murder of"
  }

  /** "police clashed with 300 students", "a rally attended by 700 people": who was there. */
  private static List<Finding> met(Scene scene, int t) {
    Wording w = scene.wording();
    boolean clash = w.word(t).startsWith("clash") && w.is(t + 1, "with");
    boolean attended = w.is(t, "attended") && w.is(t + 1, "by") && isOfAction(w, t);
    Group group = clash || attended ? scene.startingAt(t + 2) : null;
    return group != null && isCrowd(group) && isMany(group)
        ? List.of(Finding.of(Measure.PARTICIPANTS, group, t, null, "took_part"))
        : List.of();
  }

  private static boolean isOfAction(Wording w, int t) {
    for (int k = t - 1; k > t - REACH; k--) {
      if (w.has(k, Tag.ACTION)) {
        return true;
      }
    }
    return false;
  }

  /** "the march drew 10,000 people", "put the turnout at 20,000", "a crowd estimated at 8,000". */
  static List<Finding> drawn(Scene scene, int t) {
    Wording w = scene.wording();
    int end = Math.min(w.size(), t + REACH);
    boolean aside = w.isComma(t + 1) || w.is(t + 1, "(");
    Group strong = aside ? scene.startingAt(t + 2) : null;
    boolean isStrong = strong != null && isMany(strong) && isStrong(w, strong);
    boolean gathering = w.is(t + 1, "of") && GATHERINGS.contains(w.word(t));
    Group of = gathering ? scene.startingAt(t + 2) : null;
    boolean crowd =
        of != null
            && isMany(of)
            && isCrowd(of)
            && w.hasAny(of.head(), Wording.PEOPLE)
            && !w.word(of.end()).startsWith("'");
    if (isStrong || crowd) {
      Group size = isStrong ? strong.as(Group.Kind.COUNTED) : of;
      return List.of(Finding.of(Measure.PARTICIPANTS, size, t, null, "crowd"));
    }
    for (int k = t + 1; k < end; k++) {
      if (w.isMark(k) || w.has(k, Tag.SUB)) {
        return List.of();
      }
      boolean draws = DRAWS.contains(w.word(k));
      boolean at =
          w.is(k, "at") && (w.is(t, "turnout") || w.is(t, "crowd") || w.is(t, "attendance"));
      Group group = draws || at ? scene.startingAt(k + 1) : null;
      boolean deed = group != null && w.hasAny(group.head(), DEEDS); // "brought 131 arrests"
      if (group != null && isMany(group) && !deed && isCrowd(group)) {
        return List.of(Finding.of(Measure.PARTICIPANTS, group, t, null, "crowd"));
      }
    }
    return List.of();
  }

  private static boolean isMany(Group group) {
    Long most = group.count().point() == null ? group.count().high() : group.count().point();
    most = most == null ? group.count().low() : most; // "hundreds"
    return most != null && most >= 20;
  }

  /** "the crowd, 10,000 strong, marched". */
  private static boolean isStrong(Wording w, Group group) {
    return w.is(group.end(), "strong") || w.is(group.end() - 1, "strong");
  }

  private static boolean isCrowd(Group group) {
    boolean many = group.count().high() == null || group.count().high() > 1;
    return group.kind() == Group.Kind.COUNTED
        && many
        && group.role() != Role.SECURITY
        && group.role() != Role.MILITANT;
  }

  /** Counted protesters, and crowds with a size, that no verb of the sentence claims. */
  static List<Finding> counted(Scene scene, List<Finding> found) {
    Wording w = scene.wording();
    List<Finding> findings = new ArrayList<>();
    for (Group group : scene.groups()) {
      boolean taken = found.stream().anyMatch(f -> overlaps(f.group(), group));
      boolean named =
          isCrowd(group)
              && isMany(group)
              && (group.role() == Role.PROTESTER || isOfMob(w, group))
              && group.head() >= 0
              && w.hasAny(group.head(), Wording.PEOPLE);
      if (!taken && named) {
        findings.add(Finding.of(Measure.PARTICIPANTS, group, group.head(), null, "crowd"));
      }
    }
    return findings;
  }

  /** "a mob of 5,000 persons": who they are is said by the noun before their number. */
  private static boolean isOfMob(Wording w, Group group) {
    for (int k = group.begin(); k < group.head(); k++) {
      if ((w.is(k, "mob") || w.is(k, "crowd")) && w.is(k + 1, "of")) {
        return true;
      }
    }
    return false;
  }

  private static boolean overlaps(Group a, Group b) {
    return a.begin() < b.end() && b.begin() < a.end();
  }
}
