package dev.dateline.extract.claims;

import dev.dateline.model.Change;
import dev.dateline.model.Measure;
import dev.dateline.model.Scope;
import dev.dateline.model.Status;
import dev.dateline.text.Document;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Judges what a sentence says: its status, its scope, and how it relates to figures before. */
final class Guards {
  /**
   * @param none whether a negated verb makes the count zero
   */
  record Verdict(Status status, Scope scope, Change change, boolean none) {}

  /** The last sentence of a lede. */
  private static final int LEDE = 2;

  /** Day of publication; null when unknown. */
  private final LocalDate published;

  private final int year;

  /** The latest year that the text names, when nobody says when it was published. */
  private final int latest;

  private int pastSentence = -10;

  /** Measures that the article gave a figure of before. */
  private final Set<Measure> told = EnumSet.noneOf(Measure.class);

  Guards(Document document) {
    this.published = document.published();
    this.year = document.published() == null ? 0 : document.published().getYear();
    this.latest = year == 0 ? latestYear(document.text().source().reading()) : year;
  }

  private static int latestYear(String text) {
    int latest = 0;
    for (int i = 0; i + 4 <= text.length(); i++) {
      char c = text.charAt(i);
      boolean starts =
          (c == '1' || c == '2') && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
      if (starts && (i + 4 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 4)))) {
        int said = yearOf(text.substring(i, i + 4));
        latest = Math.max(latest, said);
      }
    }
    return latest;
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
      boolean earlier = past || isLegal(t) || isMentioned(finding);
      Scope scope = earlier ? Scope.BACKGROUND : Scope.EVENT;
      Change change = change(finding);
      if (status.counts() && scope == Scope.EVENT && !isAside(finding)) {
        told.add(finding.measure());
      }
      return new Verdict(status, scope, change, negated);
    }

    private boolean isAside(Finding finding) {
      return finding.group().kind() == Group.Kind.PRONOUN || finding.group().more();
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
      if (finding.group().kind() == Group.Kind.RANKED) {
        return true;
      }
      int begin = finding.group().begin();
      for (int at = finding.trigger(); at > begin; at--) {
        if (w.is(at, "to")
            && (w.is(at - 1, "reported")
                || w.is(at - 1, "said")
                || w.is(at - 1, "known")
                || w.is(at - 1, "confirmed")
                || w.is(at - 1, "found"))) {
          return true;
        }
      }
      for (int at = finding.trigger(); at > Math.max(0, finding.trigger() - 4); at--) {
        if (w.is(at, "to")
            && (w.is(at - 1, "able")
                || w.is(at - 1, "managed")
                || w.is(at - 1, "helped")
                || w.is(at - 1, "went")
                || w.is(at - 1, "going"))) {
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
      for (int at = Math.max(0, guard - 20); at < Math.min(g.size(), guard + 20); at++) {
        if (g.has(at, Tag.LEGAL) && w.sense(t).measure() != Measure.ARRESTED) {
          return true;
        }
      }
      return false;
    }

    /** "the killing of pilgrims", "assassinates priests": named as known, not told as news. */
    private boolean isMentioned(Finding finding) {
      boolean noun = finding.rule().endsWith(".of") || finding.rule().endsWith(".owned");
      boolean reaction = noun && isReaction(finding.trigger());
      if (finding.measure() != Measure.KILLED || w.sentence().number() == 0) {
        return finding.measure() == Measure.KILLED && reaction;
      }
      Sense.Form form = w.sense(finding.trigger()).form();
      boolean habit =
          finding.group().kind() == Group.Kind.PLURAL
              && finding.rule().endsWith(".active")
              && (form == Sense.Form.S || form == Sense.Form.BASE);
      // In the lede the death of a single person is the news itself.
      boolean lede = finding.group().high() == 1 && w.sentence().number() <= LEDE;
      boolean named = finding.rule().endsWith(".of") && !w.is(finding.trigger() - 1, "of") && !lede;
      return habit || named || isKnown(finding) || reaction;
    }

    /** "Those killed in the fire", "the man who died": whom the reader is taken to know of. */
    private boolean isKnown(Finding finding) {
      Group group = finding.group();
      String first = w.word(group.begin());
      if (!first.equals("the") && !first.equals("those") && !first.equals("these")) {
        return false;
      }
      if (finding.rule().endsWith(".reduced")) {
        return true;
      }
      for (int k = group.end(); k < finding.trigger(); k++) {
        if (w.is(k, "who")) {
          return true;
        }
      }
      return false;
    }

    /** "in response to the killing", "to protest the killing of": what people react to. */
    private boolean isReaction(int t) {
      for (int k = Math.max(0, t - 9); k < t; k++) {
        String word = w.word(k);
        if (word.equals("response")
            || word.equals("retaliation")
            || word.equals("avenge")
            || word.equals("revenge")
            || word.startsWith("protest")
            || word.startsWith("condemn")
            || word.equals("anger")
            || word.equals("silence")) {
          return true;
        }
      }
      return false;
    }

    private boolean isPast() {
      int number = w.sentence().number();
      if (PastDays.isNamedIn(w.tokens(), published)) {
        pastSentence = number;
        return true;
      }
      for (int at = 0; at < g.size(); at++) {
        if (g.has(at, Tag.ANNIVERSARY)) {
          pastSentence = number;
          return true;
        }
        int said = yearOf(g.token(at).text());
        boolean dated = year == 0 && isMonth(at);
        if (said > 0
            && (said < latest
                || year == 0
                    && !dated
                    && latest > 0
                    && w.is(w.lexemeOf(g.firstToken(at)) - 1, "in"))) {
          pastSentence = number;
          return true;
        }
      }
      boolean follows = pastSentence == number - 1 && !hasDay();
      return follows;
    }

    private boolean isMonth(int at) {
      int lexeme = w.lexemeOf(g.firstToken(at));
      for (int k = Math.max(0, lexeme - 4); k < lexeme; k++) {
        if (w.has(k, Tag.MONTH)) {
          return true;
        }
      }
      return false;
    }

    private boolean hasDay() {
      for (int k = 0; k < w.size(); k++) {
        if (w.has(k, Tag.DAY)) {
          return true;
        }
      }
      return false;
    }

    private Change change(Finding finding) {
      if (finding.rule().endsWith(".toll")) {
        return Change.CUMULATIVE;
      }
      if (finding.group().more()
          && finding.measure() != Measure.PARTICIPANTS
          && told.contains(finding.measure())) {
        return Change.MORE;
      }
      return Change.TOTAL;
    }
  }

  private static int yearOf(String text) {
    if (text.length() != 4) {
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
