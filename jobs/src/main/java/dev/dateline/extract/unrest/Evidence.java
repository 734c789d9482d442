package dev.dateline.extract.unrest;

import dev.dateline.model.EventKind;
import dev.dateline.text.Passage;
import dev.dateline.text.Sentence;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an article's words add up to. A word of unrest counts little where its sentence speaks of
 * something else: an earlier year, a trial, a novel, a market, a match; and a word repeated counts
 * a few times only.
 */
final class Evidence {
  private static final Set<String> OF_UNREST =
      Set.of("gathering", "action", "violence", "strike", "response");
  private static final Set<String> OF_OTHER_NEWS = Set.of("past", "market", "sport");

  private static final String CURFEW = "curfew";
  private static final double ASIDE = 0.3;
  private static final int REPEATS_IN_HEAD = 2;
  private static final int REPEATS_IN_BODY = 3;

  final double[] inHead;
  final double[] inBody;
  final Map<EventKind, Double> votes = new EnumMap<>(EventKind.class);
  private final Map<String, Integer> headRepeats = new HashMap<>();
  private final Map<String, Integer> bodyRepeats = new HashMap<>();

  private final boolean curfewTells;

  /**
   * @param curfewTells whether the word is one of unrest here
   */
  Evidence(int classes, boolean curfewTells) {
    this.curfewTells = curfewTells;
    this.inHead = new double[classes];
    this.inBody = new double[classes];
  }

  /**
   * Adds a field.
   *
   * @param cut where its head ends
   * @param published day of publication; null when unknown, then no year is an earlier one
   */
  void add(UnrestWords words, Passage passage, int cut, LocalDate published) {
    String text = passage.source().reading();
    List<UnrestWords.Hit> hits = words.in(passage);
    int at = 0;
    for (Sentence sentence : passage.sentences()) {
      int first = at;
      boolean aside = false;
      while (at < hits.size() && hits.get(at).begin() < sentence.end()) {
        aside |= OF_OTHER_NEWS.contains(UnrestWords.CLASSES.get(hits.get(at).wordClass()));
        at++;
      }
      if (first == at) {
        continue;
      }
      aside |= namesEarlierTime(text, sentence, published);
      for (UnrestWords.Hit hit : hits.subList(first, at)) {
        add(hit, text, hit.begin() < cut, aside);
      }
    }
  }

  private void add(UnrestWords.Hit hit, String text, boolean inTheHead, boolean aside) {
    String word = text.substring(hit.begin(), hit.end());
    if (!curfewTells && word.regionMatches(true, 0, CURFEW, 0, CURFEW.length())) {
      return;
    }
    int repeats = (inTheHead ? headRepeats : bodyRepeats).merge(word, 1, Integer::sum);
    if (repeats > (inTheHead ? REPEATS_IN_HEAD : REPEATS_IN_BODY)) {
      return;
    }
    boolean discounted = aside && OF_UNREST.contains(UnrestWords.CLASSES.get(hit.wordClass()));
    double weight = discounted ? ASIDE : 1;
    (inTheHead ? inHead : inBody)[hit.wordClass()] += weight;
    if (hit.kind() != null) {
      votes.merge(hit.kind(), weight * (inTheHead ? UnrestReader.WEIGHT_OF_HEAD : 1), Double::sum);
    }
  }

  /** Whether the sentence has a year before that of publication, or "ago". */
  private static boolean namesEarlierTime(String text, Sentence sentence, LocalDate published) {
    if (text.substring(sentence.begin(), sentence.end()).contains(" ago")) {
      return true;
    }
    if (published == null) {
      return false;
    }
    int digits = 0;
    int value = 0;
    for (int i = sentence.begin(); i <= sentence.end(); i++) {
      char c = i < sentence.end() ? text.charAt(i) : ' ';
      if (c >= '0' && c <= '9' && digits < 5) {
        digits++;
        value = value * 10 + c - '0';
      } else {
        if (digits == 4 && value > 1900 && value < published.getYear()) {
          return true;
        }
        digits = 0;
        value = 0;
      }
    }
    return false;
  }
}
