package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import dev.dateline.text.Quantities;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs the frames over a sentence: from its groups and triggers to findings. */
final class FindingReader {
  private static final long SHARED =
      Tag.bits(Tag.HARM, Tag.SHOOT, Tag.DIE, Tag.STATE, Tag.CONDITION);

  /** Lexemes between a deed and the verb that names its people at most. */
  private static final int SHORT = 8;

  private static final Set<String> KILLERS =
      Set.of("killer", "killers", "murderer", "murderers", "assassin", "assassins");

  /** What was done to somebody, as a noun: "the stabbing of a guard". */
  private static final Set<String> NOMINAL = Set.of("wounding", "stabbing", "shooting", "maiming");

  private final TollFrame tolls;

  FindingReader(Quantities quantities) {
    this.tolls = new TollFrame(quantities);
  }

  /**
   * @param before what the sentence before counted; null when nothing
   */
  List<Finding> read(Scene scene, Measure before) {
    Wording w = scene.wording();
    List<Finding> findings = new ArrayList<>();
    List<Group> shared = List.of();
    int last = -100;
    for (int t = 0; t < w.size(); t++) {
      if (w.hasAny(t, SHARED)) {
        VerbFrame.Result result = shared(scene, t, t - last < 14 ? shared : List.of());
        if (!result.subject().isEmpty()) {
          shared = result.subject();
          last = t;
        }
        List<Finding> members = members(scene, t, result.findings());
        add(findings, members.isEmpty() ? tolls.numbered(scene, result.findings()) : members);
        if (result.findings().isEmpty()) {
          add(findings, StateFrame.list(scene, t));
        }
      }
      addOthers(scene, t, findings);
    }
    addParts(scene, findings);
    addFatal(scene, findings);
    add(findings, Attributes.read(scene));
    add(findings, Gaps.read(scene, findings));
    add(findings, Figures.read(scene, List.copyOf(findings), before));
    add(findings, CrowdFrame.counted(scene, findings));
    findings.removeIf(finding -> isNamedAgain(finding, findings));
    findings.replaceAll(finding -> unranked(finding, findings));
    return findings;
  }

  /** Who "those killed" are, where the sentence says it; empty when it does not. */
  private static List<Finding> members(Scene scene, int t, List<Finding> found) {
    List<Finding> among = among(scene, t, found);
    return among.isEmpty() ? identified(scene, t, found) : among;
  }

  /** "those who died were Asha Rao and two clerks", "killed were": their names are their number. */
  private static List<Finding> identified(Scene scene, int t, List<Finding> found) {
    Wording w = scene.wording();
    boolean opens = t == 0 || t == 1 && w.is(0, "also"); // "also hurt was a porter"
    boolean inverted = found.isEmpty() && opens && w.sense(t).form() == Sense.Form.PP;
    boolean those = inverted || found.size() == 1 && w.is(found.get(0).group().begin(), "those");
    int be = t + 1;
    while (those && be < t + SHORT && !w.isMark(be) && !w.hasAny(be, Scene.FINITE)) {
      be++;
    }
    int include = w.is(t + 1, "also") ? t + 2 : t + 1;
    if (those && !inverted && w.word(include).startsWith("include")) {
      List<Group> members = scene.object(include + 1);
      return members.stream()
          .filter(FindingReader::isMember)
          .map(group -> Finding.of(w.sense(t).measure(), group, t, null, "listed").asPart())
          .toList();
    }
    boolean one = inverted && (w.is(be, "was") || w.is(be, "is"));
    boolean lists = those && (w.is(be, "were") || w.is(be, "are") || one);
    int from = w.is(be + 1, "identified") && w.is(be + 2, "as") ? be + 3 : be + 1;
    from = w.is(from, ":") ? from + 1 : from;
    List<Group> people = lists ? scene.object(from) : List.of();
    boolean told = people.stream().allMatch(FindingReader::isTold);
    return told
        ? people.stream()
            .map(group -> Finding.of(w.sense(t).measure(), group, t, null, "listed"))
            .toList()
        : List.of();
  }

  private static boolean isMember(Group group) {
    return isTold(group) || Group.ONE.equals(group.count());
  }

  private static boolean isTold(Group group) {
    return group.kind() == Group.Kind.NAMED || group.isNumbered() && group.head() >= 0;
  }

  /** "two reporters were among those arrested": the two, and nobody else is counted. */
  private static List<Finding> among(Scene scene, int t, List<Finding> found) {
    Wording w = scene.wording();
    boolean those = found.size() == 1 && w.is(found.get(0).group().begin(), "those");
    int before = those ? found.get(0).group().begin() - 1 : -1;
    int be = scene.leftOfAdverbs(before - 1);
    if (!w.is(before, "among") || !w.hasAny(be, Tag.AUX_S.bit | Tag.AUX_P.bit)) {
      return List.of();
    }
    return scene.subject(scene.chainStart(be)).stream()
        .filter(group -> group.isNumbered() || Group.ONE.equals(group.count()))
        .map(group -> Finding.of(found.get(0).measure(), group, t, null, "listed"))
        .toList();
  }

  private static VerbFrame.Result shared(Scene scene, int t, List<Group> subject) {
    Wording w = scene.wording();
    if (w.hasAny(t, Tag.HARM.bit | Tag.SHOOT.bit)) {
      return VerbFrame.read(scene, t, subject);
    }
    return w.has(t, Tag.DIE)
        ? LifeFrame.life(scene, t, subject)
        : StateFrame.read(scene, t, subject);
  }

  private void addOthers(Scene scene, int t, List<Finding> findings) {
    Wording w = scene.wording();
    if (w.has(t, Tag.MAYBE)) {
      add(findings, LifeFrame.maybe(scene, t));
    }
    if (w.has(t, Tag.DEED)) {
      List<Finding> amounting = tolls.amounting(scene, t);
      add(findings, amounting.isEmpty() ? NounFrame.deed(scene, t) : amounting);
    } else if (w.is(t, "killing") && isNominal(w, t) || isDoneTo(scene, t)) {
      add(findings, NounFrame.deed(scene, t));
    }
    if (w.is(t + 1, "of") && KILLERS.contains(w.word(t))) {
      add(findings, NounFrame.killedBy(scene, t));
    }
    add(findings, Hits.read(scene, t));
    if (w.is(t, "in")) {
      add(findings, Whereabouts.within(scene, t));
    }
    if (w.has(t, Tag.WOUND)) {
      add(findings, WoundFrame.injuries(scene, t));
    }
    if (w.has(t, Tag.CASUALTIES)) {
      add(findings, NounFrame.casualties(scene, t));
    }
    if (w.has(t, Tag.REMAINS)) {
      add(findings, LossFrame.remains(scene, t));
    }
    if (w.is(t, "victims")) {
      add(findings, LossFrame.victims(scene, t));
    }
    if (w.has(t, Tag.CLAIM)) {
      add(findings, LossFrame.lives(scene, t));
    }
    boolean has = w.is(t, "has") || w.is(t, "have") || w.is(t, "had");
    if (w.has(t, Tag.SUFFER) || has && hasWound(w, t + 1)) {
      add(findings, WoundFrame.suffered(scene, t));
    }
    if (w.is(t, "with") && !w.is(t + 1, "no") && hasWound(w, t + 1)) {
      add(findings, WoundFrame.wounded(scene, t));
    }
    if (w.has(t, Tag.CONDITION) && w.word(t).equals("with")) {
      add(findings, WoundFrame.arrived(scene, t));
    }
    if (w.is(t, "condition")) {
      add(findings, WoundFrame.condition(scene, t));
    }
    boolean free = w.is(t + 1, "free") || w.is(t + 1, "-") && w.is(t + 2, "free");
    if (w.has(t, Tag.TOLL) && !free) {
      add(findings, tolls.toll(scene, t));
    }
    if (w.has(t, Tag.ACTION)) {
      add(findings, CrowdFrame.drawn(scene, t));
    }
    if (w.has(t, Tag.PART)) {
      add(findings, CrowdFrame.read(scene, t));
    }
  }

  /** "has severe burns": numbers and adjectives at most between the two. */
  private static boolean hasWound(Wording w, int from) {
    int at = from;
    while (at < from + 6
        && (w.isNumber(at)
            || w.isUnknown(at)
            || w.hasAny(at, Tag.ADV.bit | Tag.CONDITION.bit)
            || at == from && w.hasAny(at, Tag.DET.bit | Tag.POSS.bit)
            || w.hasAny(at, Tag.HARM.bit | Tag.THING.bit) && leadsToWound(w, at + 1)
            || w.is(at, "or")
            || w.is(at, "and"))) {
      at++;
    }
    return w.has(at, Tag.WOUND);
  }

  /** "bullet and knife wounds": what made the wound stands before it. */
  private static boolean leadsToWound(Wording w, int at) {
    return w.has(at, Tag.WOUND) || w.is(at, "and") || w.is(at, "or");
  }

  /** Whether two findings count the same people; a part may stand inside its total's words. */
  private static boolean isSame(Finding known, Finding finding) {
    Group a = known.group();
    Group b = finding.group();
    boolean last = a.end() == b.end() && b.begin() < a.begin();
    boolean inside = finding.part() && !known.part() && (a.begin() < b.begin() || last);
    return known.measure() == finding.measure()
        && a.begin() < b.end()
        && b.begin() < a.end()
        && !inside;
  }

  /** "the stabbing of a guard", and not "the beating of drums". */
  private static boolean isDoneTo(Scene scene, int t) {
    Wording w = scene.wording();
    boolean act = w.hasAny(t, Tag.SHOOT.bit | Tag.HARM.bit) && w.is(t + 1, "of");
    Group whom = act && NOMINAL.contains(w.word(t)) ? scene.startingAt(t + 2) : null;
    return whom != null
        && (whom.kind() == Group.Kind.NAMED
            || whom.more()
            || w.hasAny(whom.head(), Wording.PEOPLE));
  }

  private static boolean isNominal(Wording w, int t) {
    return w.is(t + 1, "of") || w.hasAny(t - 1, Tag.DET.bit | Tag.POSS.bit) || w.is(t - 1, "'s");
  }

  private static void addParts(Scene scene, List<Finding> findings) {
    for (Finding total : List.copyOf(findings)) {
      if (!total.part() && total.measure() != Measure.PARTICIPANTS && total.group().isNumbered()) {
        for (Finding part : StateFrame.parts(scene, total)) {
          // "86 hurt, including six who were seriously hurt": found by its own verb before.
          findings.replaceAll(f -> isOwn(f, part) ? f.asPart() : f);
          add(findings, List.of(part));
        }
      }
    }
  }

  /** "one man is dead after a fatal shooting": the deed of a death that the sentence tells of. */
  private static boolean isNamedAgain(Finding deed, List<Finding> findings) {
    return deed.rule().endsWith(".nominal")
        && deed.measure() == Measure.KILLED
        && Group.ONE.equals(deed.group().count())
        && findings.stream()
            .anyMatch(
                other ->
                    other.measure() == Measure.KILLED
                        && !other.rule().endsWith(".nominal")
                        && Group.ONE.equals(other.group().count()));
  }

  /** "left two dead and a third man wounded": the rank counts those of another fate as well. */
  private static Finding unranked(Finding finding, List<Finding> findings) {
    Long rank = finding.group().count().low();
    if (finding.group().kind() != Group.Kind.RANKED || rank == null) {
      return finding;
    }
    boolean others =
        findings.stream()
            .anyMatch(
                other ->
                    other.measure() != finding.measure()
                        && Long.valueOf(rank - 1).equals(other.group().count().point()));
    return others ? finding.of(finding.group().unranked()) : finding;
  }

  /** "five people were shot, one fatally": some of the wounded died. */
  private static void addFatal(Scene scene, List<Finding> findings) {
    for (Finding total : List.copyOf(findings)) {
      if (total.measure() == Measure.INJURED && total.group().isNumbered() && !total.part()) {
        add(findings, StateFrame.fatal(scene, total));
      }
    }
  }

  private static boolean isOwn(Finding known, Finding part) {
    return known.measure() == part.measure() && known.group().equals(part.group());
  }

  /** One finding a measure and group, the first of them. */
  private static void add(List<Finding> findings, List<Finding> more) {
    for (Finding finding : more) {
      if (findings.stream().noneMatch(f -> isSame(f, finding))) {
        findings.add(finding);
      }
    }
  }
}
