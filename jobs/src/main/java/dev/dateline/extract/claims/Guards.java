package dev.dateline.extract.claims;

import dev.dateline.model.Change;
import dev.dateline.model.Measure;
import dev.dateline.model.Scope;
import dev.dateline.model.Status;
import dev.dateline.text.Document;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Judges what a sentence says: its status, its scope, and how it relates to figures before. */
final class Guards {
  /**
   * @param none whether a negated verb makes the count zero
   */
  record Verdict(Status status, Scope scope, Change change, boolean none) {}

  private final ClaimLexicon lexicon;
  private final Background background;
  private final NaturalDeaths natural = new NaturalDeaths();

  /** Measures that the article gave a figure of before. */
  private final Set<Measure> told = EnumSet.noneOf(Measure.class);

  Guards(Document document, ClaimLexicon lexicon) {
    this.lexicon = lexicon;
    this.background = new Background(document, lexicon);
  }

  /** Without deaths that only an obituary tells of. */
  List<Draft> settled(List<Draft> drafts) {
    return natural.without(drafts);
  }

  Judge judge(Scene scene) {
    return new Judge(scene);
  }

  /** Judges the findings of one sentence. */
  final class Judge {
    private final Wording w;
    private final Wording cues;
    private final Assertion assertion;
    private final Background.Weigher scope;

    /** Measures that the sentence gave a figure of before. */
    private final Set<Measure> beside = EnumSet.noneOf(Measure.class);

    Judge(Scene scene) {
      this.w = scene.wording();
      this.cues = new Wording(w.sentence(), w.letterCase(), lexicon);
      this.assertion = new Assertion(scene, cues);
      this.scope = background.weigher(scene, cues);
    }

    /** Null when the finding is no claim at all. */
    Verdict of(Finding finding) {
      boolean negated = assertion.isNegated(finding);
      boolean crowd = finding.measure() == Measure.PARTICIPANTS;
      if (negated && (crowd || finding.rule().endsWith(".active"))) {
        return null; // who did not join was not counted
      }
      boolean nobody = negated || finding.group().kind() == Group.Kind.NOBODY;
      if (w.is(finding.trigger(), "harmed") && !nobody) {
        return null; // harm has many kinds; that nobody came to harm has one
      }
      if (natural.isNatural(w, cues, finding)
          || NaturalDeaths.isPatient(w, cues, finding)
          || Damage.isOfFortune(w, cues, finding)) {
        return null;
      }
      Status status = assertion.status(finding);
      Scope told = scope.of(finding, status);
      Change change = change(finding);
      beside.add(finding.measure());
      if (status.counts() && told == Scope.EVENT && !isAside(finding)) {
        Guards.this.told.add(finding.measure());
      }
      return new Verdict(status, told, change, negated);
    }

    private boolean isAside(Finding finding) {
      // "he was shot" may be the dead man; "arrested him" brings in somebody held
      boolean known =
          finding.group().kind() == Group.Kind.PRONOUN && finding.measure() != Measure.ARRESTED;
      return known || finding.group().more();
    }

    /** "a man killed another man": other than who did it, and no second victim. */
    private boolean isOtherThanDoer(Finding finding) {
      Group by = finding.by();
      Group group = finding.group();
      return w.is(group.begin(), "another")
          && group.head() >= 0
          && (by != null && isSame(by.head(), group.head()) || isBefore(group));
    }

    private boolean isSame(int one, int other) {
      return one >= 0 && w.word(one).equals(w.word(other));
    }

    /**
     * Whether the sentence spoke of one such person before: "a man who came in shot another man".
     */
    private boolean isBefore(Group group) {
      for (int k = 1; k < group.begin(); k++) {
        if (isSame(k, group.head()) && (w.is(k - 1, "a") || w.is(k - 1, "one"))) {
          return true;
        }
      }
      return false;
    }

    private Change change(Finding finding) {
      boolean ranked = finding.group().kind() == Group.Kind.RANKED;
      if (finding.rule().endsWith(".toll") || ranked) {
        return Change.CUMULATIVE;
      }
      // "killing five and injuring another 40": others than the dead beside them
      boolean others = !beside.isEmpty() && !beside.contains(finding.measure());
      if (finding.group().more()
          && !others
          && !isOtherThanDoer(finding)
          && finding.measure() != Measure.PARTICIPANTS
          && told.contains(finding.measure())) {
        return Change.MORE;
      }
      return Change.TOTAL;
    }
  }
}
