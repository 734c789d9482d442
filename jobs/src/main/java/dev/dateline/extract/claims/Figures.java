package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Figures that another source gives for what was counted before: "the government says two", "the
 * opposition put the number at 30", "residents gave eight to twelve" (codebook 2.5).
 */
final class Figures {
  /** Nouns that stand for the count told last. */
  private static final Set<String> NOUNS =
      Set.of("number", "figure", "count", "tally", "dead", "killed", "injured", "wounded");

  /** Verbs by which a source gives a number, beside those of saying. */
  private static final Set<String> GIVING =
      Set.of("gave", "gives", "counted", "counts", "put", "puts", "cited");

  /** Lexemes within which a sentence that only gives another figure comes to its verb. */
  private static final int OPENING = 6;

  /** UTF-16 units of a sentence that may give nothing but another figure. */
  private static final int SHORT = 160;

  private Figures() {}

  /**
   * @param before what the sentence before counted; null when nothing
   */
  static List<Finding> read(Scene scene, List<Finding> found, Measure before) {
    List<Finding> figures = new ArrayList<>();
    Wording w = scene.wording();
    Measure[] counted = counted(found, w.size());
    for (int t = 1; t < w.size() - 1; t++) {
      Measure told = counted[t];
      Group put = w.is(t + 1, "at") && w.is(t - 1, "the") ? scene.startingAt(t + 2) : null;
      if (put != null && NOUNS.contains(w.word(t)) && isPut(w, t - 2)) {
        Measure own = w.sense(t).measure();
        add(figures, own != null ? own : told != null ? told : before, put, t);
      }
      Group ranging = isRanging(w, t) ? scene.startingAt(overRange(scene, t)) : null;
      if (ranging != null) {
        add(figures, told != null ? told : before, ranging, t);
      }
      Group said = isGiving(w, t) ? scene.startingAt(t + 1) : null;
      Measure meant = told == null && t <= OPENING ? before : told;
      if (said != null && meant != null && closes(w, said.end())) {
        add(figures, meant, said, t);
      }
    }
    return figures;
  }

  /** Whether a sentence is so short that it may hold another figure alone: "The union says 40." */
  static boolean mayTell(Sentence sentence) {
    return sentence.end() - sentence.begin() < SHORT && sentence.text().contains(" sa");
  }

  private static void add(List<Finding> figures, Measure measure, Group group, int t) {
    boolean number = group.kind() == Group.Kind.COUNTED && group.head() < 0;
    if (measure != null && number) {
      figures.add(Finding.of(measure, group, t, null, "figure"));
    }
  }

  /** "figures ranging from eight to twelve", "a figure of 30". */
  private static boolean isRanging(Wording w, int t) {
    return w.is(t, "figures") || w.is(t, "figure") || w.is(t, "estimates") || w.is(t, "estimate");
  }

  private static int overRange(Scene scene, int t) {
    Wording w = scene.wording();
    int at = w.is(t + 1, "ranging") || w.is(t + 1, "varying") ? t + 2 : t + 1;
    boolean of = w.is(at, "of") || w.is(at, "from") && scene.startingAt(at) == null;
    return of ? at + 1 : at;
  }

  private static boolean isPut(Wording w, int at) {
    return w.word(at).startsWith("put")
        || w.is(at, "placed")
        || w.is(at, "estimated")
        || w.is(at, "gave")
        || w.is(at, "set");
  }

  private static boolean isGiving(Wording w, int t) {
    return w.has(t, Tag.SAY) || GIVING.contains(w.word(t));
  }

  /** Nothing that the number could count follows it. */
  private static boolean closes(Wording w, int at) {
    return at >= w.size() || w.isMark(at) || w.has(at, Tag.CONJ) || w.has(at, Tag.SUB);
  }

  /** By lexeme, what was counted last before it; null when nothing was. */
  private static Measure[] counted(List<Finding> found, int size) {
    Measure[] counted = new Measure[size + 1];
    for (Finding finding : found) {
      if (finding.measure() != Measure.PARTICIPANTS && finding.group().isNumbered()) {
        counted[finding.end()] = finding.measure();
      }
    }
    for (int k = 1; k <= size; k++) {
      counted[k] = counted[k] == null ? counted[k - 1] : counted[k];
    }
    return counted;
  }
}
