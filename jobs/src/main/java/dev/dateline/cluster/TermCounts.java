package dev.dateline.cluster;

import dev.dateline.text.Sentence;
import dev.dateline.text.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The terms of some sentences, counted with their place in the news and their capitals. */
final class TermCounts {
  /** Words from the beginning that count as the lede. */
  private static final int LEDE_WORDS = 60;

  private static final double TITLE = 2.5;
  private static final double LEDE = 1.5;

  /** A name tells more than its rarity says. */
  private static final double NAME = 1.5;

  /** Terms that stand in more of the background than one article in e^2 are no features. */
  private static final double LEAST_WEIGHT = 2.0;

  private static final double MOST_WEIGHT = 9.0;

  /** Of a very long text the heaviest terms are enough. */
  private static final int MOST_TERMS = 250;

  private static final class Tally {
    double count;
    int seen;
    int capitals;
  }

  /** A term and how much it tells of this text. */
  record Weighted(String term, double weight) {}

  private final Map<String, Tally> tallies = new HashMap<>();
  private int words;

  /** The headline's words, of most weight. */
  void addTitle(Sentence sentence) {
    addAll(sentence, true);
  }

  boolean isEmpty() {
    return tallies.isEmpty();
  }

  void add(Sentence sentence) {
    addAll(sentence, false);
  }

  private void addAll(Sentence sentence, boolean title) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      String term = Terms.of(tokens.get(i));
      if (term != null && !isCredit(tokens, i)) {
        Tally tally = tallies.computeIfAbsent(term, unseen -> new Tally());
        tally.count += title ? TITLE : words < LEDE_WORDS ? LEDE : 1;
        // The first word has a capital anyway, and in a headline many have.
        if (i > 0 && !title) {
          tally.seen++;
          tally.capitals += tokens.get(i).isCapitalised() ? 1 : 0;
        }
        words += title ? 0 : 1;
      }
    }
  }

  /** An agency's initials in brackets, as datelines have them, say nothing of the news. */
  private static boolean isCredit(List<Token> tokens, int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.get(at - 1).is("(")
        && tokens.get(at + 1).is(")")
        && tokens.get(at).text().equals(tokens.get(at).text().toUpperCase(Locale.ROOT));
  }

  /** Terms with weights whose squares sum to 1, sorted by term. */
  List<Weighted> weighted(Background background, boolean capitalsTell) {
    Map<String, Double> weights = new HashMap<>();
    tallies.forEach(
        (term, tally) -> {
          double rarity = background.weight(term);
          if (rarity > LEAST_WEIGHT) {
            boolean name = capitalsTell && tally.seen > 0 && 2 * tally.capitals >= tally.seen;
            double often = 1 + Math.log(tally.count);
            weights.put(term, often * Math.min(rarity, MOST_WEIGHT) * (name ? NAME : 1));
          }
        });
    List<Weighted> heaviest =
        weights.entrySet().stream()
            .map(entry -> new Weighted(entry.getKey(), entry.getValue()))
            .sorted(HEAVIEST)
            .limit(MOST_TERMS)
            .toList();
    double squares = heaviest.stream().mapToDouble(term -> term.weight * term.weight).sum();
    Map<String, Weighted> sorted = new TreeMap<>();
    for (Weighted term : heaviest) {
      double share = term.weight / Math.sqrt(squares);
      sorted.put(term.term, new Weighted(term.term, Math.round(share * 1e6) / 1e6));
    }
    return List.copyOf(sorted.values());
  }

  static final Comparator<Weighted> HEAVIEST =
      Comparator.comparingDouble(Weighted::weight).reversed().thenComparing(Weighted::term);
}
