package dev.dateline.extract.claims;

import dev.dateline.model.Change;
import dev.dateline.model.Claim;
import dev.dateline.model.ContentId;
import dev.dateline.model.Count;
import dev.dateline.model.Measure;
import dev.dateline.model.Qualifier;
import dev.dateline.model.Role;
import dev.dateline.text.Document;
import dev.dateline.text.RuleFiles;
import dev.dateline.text.Sentence;
import dev.dateline.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns findings into claims: judged, with evidence, roles and sources. */
final class ClaimMaker {
  /** Lexemes before a figure within which the text says that it was the first one. */
  private static final int FIRST = 8;

  /** Reports before a rank among which the others are looked for. */
  private static final int RECENT = 24;

  private final Document document;
  private final Guards guards;
  private final Sources sources;
  private final Roles roles;

  /** Whether the article is about unrest; null until somebody asks. */
  private Boolean unrest;

  ClaimMaker(Document document, RuleFiles files, GroupReader groups) {
    this.document = document;
    this.guards = new Guards(document, ClaimLexicon.guards(files));
    this.sources = new Sources(document, files);
    Bodies bodies = Bodies.of(files);
    Cast cast = new Cast(document, ClaimLexicon.of(files), groups, bodies);
    this.roles = new Roles(cast, bodies, this::isOfUnrest);
  }

  void add(Scene scene, List<Finding> findings, List<Draft> drafts) {
    Guards.Judge judge = guards.judge(scene);
    Map<Measure, String> totals = new HashMap<>();
    for (Finding told : findings) {
      Finding finding = unranked(Antecedents.of(scene, told, drafts), drafts);
      Guards.Verdict verdict = judge.of(finding);
      if (verdict == null || !isClaim(scene, finding) || refersBack(finding, drafts)) {
        continue;
      }
      Claim claim = claim(scene, finding, verdict, totals);
      if (!finding.part()) {
        totals.putIfAbsent(finding.measure(), claim.claimId());
      }
      drafts.add(new Draft(claim, finding, scene));
    }
  }

  /** What the whole article leaves of the claims. */
  List<Draft> settled(List<Draft> drafts) {
    return guards.settled(drafts);
  }

  private boolean isOfUnrest() {
    unrest =
        unrest == null
            ? Boolean.valueOf(Unrest.isSubject(document.text().source().reading()))
            : unrest;
    return unrest;
  }

  /** "Two died. A third man was hurt": the rank counts those of another fate as well. */
  private static Finding unranked(Finding finding, List<Draft> drafts) {
    Group group = finding.group();
    Long rank = group.count().low();
    boolean harm = finding.measure() == Measure.KILLED || finding.measure() == Measure.INJURED;
    if (group.kind() != Group.Kind.RANKED || rank == null || !harm) {
      return finding;
    }
    boolean others = false;
    for (Draft draft : drafts.subList(Math.max(0, drafts.size() - RECENT), drafts.size())) {
      Measure measure = draft.claim().measure();
      boolean before = Long.valueOf(rank - 1).equals(draft.finding().group().count().point());
      if (before && measure == finding.measure()) {
        return finding;
      }
      others |= before && (measure == Measure.KILLED || measure == Measure.INJURED);
    }
    return others ? finding.of(group.unranked()) : finding;
  }

  /** "the students" after a count of them: no new claim (codebook 1.1, small print). */
  private static boolean refersBack(Finding finding, List<Draft> drafts) {
    Group group = finding.group();
    if (!group.definite() || group.kind() != Group.Kind.PLURAL || finding.part()) {
      return false;
    }
    return drafts.stream()
        .anyMatch(
            draft ->
                draft.claim().measure() == finding.measure()
                    && draft.finding().group().isNumbered()
                    && (draft.finding().group().role() == group.role()
                        || group.role() == Role.UNKNOWN));
  }

  /** A bare plural pronoun counts nobody anew. */
  private static boolean isClaim(Scene scene, Finding finding) {
    Group group = finding.group();
    boolean plural = group.count().high() == null && group.count().best() == null;
    return group.kind() != Group.Kind.THINGS
        && !Animals.isOne(scene.wording(), group)
        && !isNumberOf(scene.wording(), group)
        && !(group.kind() == Group.Kind.PRONOUN && plural)
        && !isWound(scene.wording(), group);
  }

  /** "the number of people who died": which is said elsewhere, if anywhere. */
  private static boolean isNumberOf(Wording w, Group group) {
    return group.kind() != Group.Kind.RANKED
        && w.is(group.begin(), "the")
        && w.is(group.begin() + 1, "number")
        && w.is(group.begin() + 2, "of");
  }

  private static boolean isChild(Scene scene, Finding finding) {
    Group group = finding.group();
    boolean one = Group.ONE.equals(group.count()) && group.kind() != Group.Kind.PRONOUN;
    Group described = group.child() ? null : Descriptions.of(scene, finding);
    return group.child()
        || described != null && described.child()
        || one && Ages.isChildBehind(scene.wording(), group.end());
  }

  /** Wounds that somebody has are no count of people; injuries that are reported are. */
  private static boolean isWound(Wording w, Group group) {
    if (group.head() < 0 || !w.has(group.head(), Tag.WOUND)) {
      return false;
    }
    if (!w.has(group.head(), Tag.DEED) || !group.isNumbered()) {
      return true;
    }
    for (int k = group.begin() - 1; k > Math.max(-1, group.begin() - 7); k--) {
      boolean has = w.is(k, "with") || w.is(k, "for") || w.is(k, "of");
      if (w.has(k, Tag.SUFFER) || has && group.kind() != Group.Kind.NOBODY) {
        return true; // but "it ended with no injuries"
      }
    }
    return false;
  }

  /** "the union at first spoke of five dead": a figure of which the text says that it is old. */
  private static boolean isFirstFigure(Wording w, Finding finding) {
    for (int k = finding.begin() - 1; k >= Math.max(0, finding.begin() - FIRST); k--) {
      boolean first =
          w.is(k, "initially")
              || w.is(k, "originally")
              || w.lastToken(k).is("first") && (w.is(k - 1, "at") || w.word(k).equals("at"));
      if (first) {
        return finding.group().isNumbered() && !w.has(finding.trigger(), Tag.CARRY);
      }
      if (w.isMark(k) && !w.isComma(k)) {
        return false;
      }
    }
    return false;
  }

  private Claim claim(
      Scene scene, Finding finding, Guards.Verdict verdict, Map<Measure, String> totals) {
    Wording w = scene.wording();
    Sentence sentence = w.sentence();
    SourceText source = sentence.passage().source();
    int begin = w.begin(finding.begin());
    int end = w.end(finding.end() - 1);
    int charBegin = source.offset(begin);
    int charEnd = source.offset(end);
    Count count = verdict.none() ? Count.exactly(0) : finding.group().count();
    Actors.Actor actor = Actors.of(scene, finding);
    Role role = roles.of(scene, finding, actor.kind());
    String id =
        ContentId.of(
            document.id(),
            sentence.field().code(),
            Integer.toString(charBegin),
            Integer.toString(charEnd),
            finding.measure().code(),
            Integer.toString(finding.group().begin()));
    Change change = verdict.change();
    Sources.Source credited = sources.of(scene, finding);
    return new Claim(
        id,
        document.id(),
        null,
        sentence.field(),
        sentence.number(),
        charBegin,
        charEnd,
        source.quote(begin, end),
        finding.measure(),
        count.low(),
        count.best(),
        count.high(),
        verdict.none() ? Qualifier.EXACT : finding.group().qualifier(),
        change,
        verdict.status(),
        verdict.scope(),
        isFirstFigure(w, finding),
        role,
        isChild(scene, finding),
        actor.text(),
        actor.kind(),
        credited.text(),
        credited.kind(),
        finding.part() ? totals.get(finding.measure()) : null,
        null,
        null,
        null,
        finding.rule(),
        null);
  }
}
