package dev.dateline.extract.unrest;

import dev.dateline.model.EventKind;
import dev.dateline.text.Passage;
import dev.dateline.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an article's words add up to. A word of unrest counts little where its sentence speaks of
 * something else: an earlier year, a trial, what is said and asked of it afterwards, a novel, a
 * market, a match; and wherever it stands when the head of the article is of something else, so
 * that a metal protests and a horse is called after a baton. A word repeated counts a few times
 * only.
 */
final class Evidence {
  private static final Set<String> OF_UNREST =
      Set.of("gathering", "action", "violence", "strike", "response");

  /** Words that are of unrest whatever stands beside them. */
  private static final Set<String> FIRM = Set.of("gathering", "violence", "response");

  private static final Set<String> OF_OTHER_NEWS =
      Set.of("past", "court", "market", "sport", "arts", "talk");

  /** Matters that a whole article is of when its head says so. */
  private static final List<String> MATTERS = List.of("market", "sport", "arts", "accident");

  /** Words of one matter in the head that make the article one of it. */
  private static final int OF_A_MATTER = 3;

  private static final String CURFEW = "curfew";
  private static final String POLICE = "police";
  private static final String REVIEW = "review";
  private static final double ASIDE = 0.3;
  private static final int REPEATS_IN_HEAD = 2;
  private static final int REPEATS_IN_BODY = 3;

  /** A word that counts, and whether its sentence speaks of something else. */
  private record Told(UnrestWords.Hit hit, boolean inHead, boolean aside) {
    String wordClass() {
      return UnrestWords.CLASSES.get(hit.wordClass());
    }
  }

  final double[] inHead;
  final double[] inBody;
  final Map<EventKind, Double> votes = new EnumMap<>(EventKind.class);
  private final List<Told> told = new ArrayList<>();
  private final Map<String, Integer> headRepeats = new HashMap<>();
  private final Map<String, Integer> bodyRepeats = new HashMap<>();
  private final boolean curfewTells;
  private boolean reviews;
  private boolean opensEarlier;
  private boolean elsewhere;

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
    reviews |= cut > text.length() && text.regionMatches(true, 0, REVIEW, 0, REVIEW.length());
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
      boolean earlier = namesEarlierYear(text, sentence, published);
      aside |= earlier || text.substring(sentence.begin(), sentence.end()).contains(" ago");
      for (UnrestWords.Hit hit : hits.subList(first, at)) {
        String wordClass = UnrestWords.CLASSES.get(hit.wordClass());
        opensEarlier |= earlier && hit.begin() < cut && FIRM.contains(wordClass);
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
    if (repeats <= (inTheHead ? REPEATS_IN_HEAD : REPEATS_IN_BODY)) {
      told.add(new Told(hit, inTheHead, aside));
    }
  }

  /** Adds up, once all fields are there. */
  void weigh() {
    elsewhere = isElsewhere();
    for (Told word : told) {
      double weight = isDiscounted(word) ? ASIDE : 1;
      (word.inHead() ? inHead : inBody)[word.hit().wordClass()] += weight;
      if (word.hit().kind() != null) {
        double votes = weight * (word.inHead() ? UnrestReader.WEIGHT_OF_HEAD : 1);
        this.votes.merge(word.hit().kind(), votes, Double::sum);
      }
    }
  }

  /** Police and arrests are in the news of everything else, too. */
  private boolean isDiscounted(Told word) {
    boolean ofUnrest = OF_UNREST.contains(word.wordClass());
    return ofUnrest && word.aside() || elsewhere && (ofUnrest || word.wordClass().equals(POLICE));
  }

  /** Whether the head is of something else, told only once the words are weighed. */
  boolean elsewhere() {
    return elsewhere;
  }

  private boolean isElsewhere() {
    long firm = firmInHead(false);
    boolean ofAMatter =
        MATTERS.stream().anyMatch(m -> inHead(m) >= OF_A_MATTER && inHead(m) > firm);
    boolean oldCase = opensEarlier && inHead("court") > 0 && firm < firmInHead(true);
    return ofAMatter || oldCase || reviews;
  }

  private long firmInHead(boolean aside) {
    return told.stream()
        .filter(w -> w.inHead() && w.aside() == aside && FIRM.contains(w.wordClass()))
        .count();
  }

  private long inHead(String wordClass) {
    return told.stream().filter(w -> w.inHead() && w.wordClass().equals(wordClass)).count();
  }

  /** Whether the sentence has a year before that of publication. */
  private static boolean namesEarlierYear(String text, Sentence sentence, LocalDate published) {
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
