package dev.dateline.extract.claims;

import dev.dateline.model.Change;
import dev.dateline.model.Measure;
import dev.dateline.model.Scope;
import dev.dateline.model.Status;
import dev.dateline.text.Document;
import dev.dateline.text.Token;

/** Judges what a sentence says: its status, its scope, and how it relates to figures before. */
final class Guards {
  /**
   * @param none whether a negated verb makes the count zero
   */
  record Verdict(Status status, Scope scope, Change change, boolean none) {}

  private final int year;

  Guards(Document document) {
    this.year = document.published() == null ? 0 : document.published().getYear();
  }

  Judge judge(Scene scene) {
    return new Judge(scene);
  }

  /** Judges the findings of one sentence. */
  final class Judge {
    private final Scene scene;
    private final Wording w;
    private final Wording g;
    private final boolean past;

    Judge(Scene scene) {
      this.scene = scene;
      this.w = scene.wording();
      this.g = new Wording(w.sentence(), w.letterCase(), ClaimLexicon.guards());
      this.past = isPast();
    }

    /** Null when the finding is no claim at all. */
    Verdict of(Finding finding) {
      int t = finding.trigger();
      boolean negated = isNegated(finding);
      if (negated && finding.rule().endsWith(".active")) {
        return null;
      }
      Status status = status(finding, t);
      Scope scope = past || isLegal(t) ? Scope.BACKGROUND : Scope.EVENT;
      return new Verdict(status, scope, change(finding), negated);
    }

    private boolean isNegated(Finding finding) {
      int t = finding.trigger();
      for (int k = t - 1; k >= Math.max(0, t - 4); k--) {
        if (w.is(k, "not") || w.is(k, "n't") || w.is(k, "never")) {
          return !w.is(k + 1, "only");
        }
        if (!w.hasAny(k, Tag.ADV.bit | Tag.AUX.bit | Tag.AUX_S.bit | Tag.AUX_P.bit)) {
          return false;
        }
      }
      return false;
    }

    private Status status(Finding finding, int t) {
      int token = w.firstToken(t);
      int k = scene.leftOfAdverbs(t - 1);
      boolean toBase = false;
      for (int at = k; at >= Math.max(0, k - 4); at--) {
        if (w.has(at, Tag.MODAL)) {
          return Status.HYPOTHETICAL;
        }
        if (w.is(at, "to")) {
          toBase = true;
          break;
        }
        if (!w.hasAny(
            at, Tag.AUX.bit | Tag.AUX_S.bit | Tag.AUX_P.bit | Tag.ADV.bit | Tag.NEG.bit)) {
          break;
        }
      }
      int guard = g.lexemeOf(token);
      if (finding.rule().endsWith(".toll") && isForeseen(finding)) {
        return Status.HYPOTHETICAL;
      }
      if (w.is(t + 1, "were") && w.is(t + 2, "expected")) {
        return Status.HYPOTHETICAL;
      }
      if (toBase && !isMoved(guard) && !isRank(finding)) {
        return Status.HYPOTHETICAL;
      }
      return cue(guard, finding);
    }

    /** "the toll could reach 65". */
    private boolean isForeseen(Finding finding) {
      for (int at = finding.trigger(); at < finding.group().begin(); at++) {
        if (w.has(at, Tag.MODAL) || w.is(at, "expected") || w.is(at, "feared")) {
          return true;
        }
      }
      return false;
    }

    private boolean isMoved(int guard) {
      for (int at = guard; at >= Math.max(0, guard - 14); at--) {
        if (g.has(at, Tag.MOTION)) {
          return true;
        }
      }
      return false;
    }

    private boolean isRank(Finding finding) {
      int begin = finding.group().begin();
      for (int at = finding.trigger(); at > begin; at--) {
        if (w.is(at, "to") && (w.is(at - 1, "reported") || w.is(at - 1, "said")
            || w.is(at - 1, "known") || w.is(at - 1, "confirmed") || w.is(at - 1, "found"))) {
          return true;
        }
      }
      String word = w.word(begin);
      return word.equals("first") || word.equals("only") || word.equals("latest");
    }

    private Status cue(int guard, Finding finding) {
      for (int at = guard; at >= Math.max(0, guard - 9); at--) {
        boolean near = guard - at <= 5;
        if (g.has(at, Tag.DENY)) {
          return Status.DENIED;
        }
        if (near && g.has(at, Tag.WISH) && !finding.rule().endsWith(".passive")) {
          return Status.HYPOTHETICAL;
        }
        if (g.has(at, Tag.IF) || near && g.has(at, Tag.THOUGHT)) {
          return Status.HYPOTHETICAL;
        }
        if (g.is(at, ";") || g.is(at, ".")) {
          break;
        }
      }
      return Status.ASSERTED;
    }

    private boolean isLegal(int t) {
      int guard = g.lexemeOf(w.firstToken(t));
      for (int at = guard; at >= Math.max(0, guard - 8); at--) {
        if (g.has(at, Tag.LEGAL)) {
          return true;
        }
      }
      return false;
    }

    private boolean isPast() {
      for (int at = 0; at < g.size(); at++) {
        if (g.has(at, Tag.ANNIVERSARY)) {
          return true;
        }
        int said = yearOf(g.token(at));
        if (said > 0 && (year == 0 || said < year)) {
          return true;
        }
      }
      return false;
    }

    private Change change(Finding finding) {
      if (finding.rule().endsWith(".toll")) {
        return Change.CUMULATIVE;
      }
      if (finding.group().more() && finding.measure() != Measure.PARTICIPANTS) {
        return Change.MORE;
      }
      return Change.TOTAL;
    }
  }

  private static int yearOf(Token token) {
    String text = token.text();
    if (token.kind() != Token.Kind.NUMBER || text.length() != 4) {
      return 0;
    }
    for (int i = 0; i < 4; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return 0;
      }
    }
    int year = Integer.parseInt(text);
    return year >= 1900 && year <= 2035 ? year : 0;
  }
}
