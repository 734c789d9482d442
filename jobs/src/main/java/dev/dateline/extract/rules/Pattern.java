package dev.dateline.extract.rules;

import dev.dateline.text.Token;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A pattern over tokens and word classes, compiled to a graph. A match is bounded in length,
 * because patterns know no repetition, and no state is tried twice at one token, so that the time
 * for a sentence is linear in its tokens. Immutable; matches may run in parallel.
 *
 * @see PatternParser
 */
public final class Pattern {
  /** Marks that no gap reaches across, so that a pattern stays inside a clause. */
  private static final Set<String> BARRIERS =
      Set.of(",", ";", ":", ".", "!", "?", "\u2014", "\u2013", "--", "(", ")");

  private static final Set<String> LIST_MARKS = Set.of(",", "(", ")");

  /** Words that no article, adjective or noun before a noun is. */
  private static final Set<String> PHRASE_ENDS =
      Set.of(
          "after",
          "before",
          "during",
          "at",
          "in",
          "on",
          "by",
          "from",
          "with",
          "as",
          "over",
          "amid",
          "since",
          "because",
          "who",
          "which",
          "that",
          "when",
          "while",
          "where",
          "near",
          "to",
          "until",
          "till",
          "following",
          "despite",
          "under",
          "into",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "has",
          "have",
          "had",
          "will",
          "would",
          "could",
          "may",
          "might",
          "can",
          "said",
          "says",
          "told",
          "but",
          "if",
          "than",
          "against",
          "around",
          "outside",
          "inside",
          "between",
          "through",
          "without",
          "within",
          "about",
          "along",
          "ahead",
          "it",
          "they",
          "he",
          "she",
          "we",
          "not",
          "\"",
          "\u201c",
          "\u201d");

  /** A state: what it reads, and where that leads. */
  sealed interface State permits Word, OfClass, Any, Fork, Mark, End {}

  record Word(String lower, int next) implements State {}

  record OfClass(Lexicon.WordClass words, int next) implements State {}

  /** Any token that a gap reaches across. */
  record Any(Reach reach, int next) implements State {}

  /** What a gap reaches across. */
  enum Reach {
    /** Words of one clause. */
    CLAUSE,
    /** Words that can stand before a noun in its phrase: no preposition, no form of be. */
    PHRASE,
    /** Words and the commas and brackets of a list or an aside. */
    LIST;

    boolean takes(Token token) {
      String word = token.lower();
      return switch (this) {
        case CLAUSE -> !BARRIERS.contains(word);
        case PHRASE -> !BARRIERS.contains(word) && !PHRASE_ENDS.contains(word);
        case LIST -> !BARRIERS.contains(word) || LIST_MARKS.contains(word);
      };
    }
  }

  record Fork(int[] ways) implements State {}

  /** Begin or end of a named part. */
  record Mark(String name, boolean opens, int next) implements State {}

  record End() implements State {}

  /**
   * Where a pattern was found.
   *
   * @param begin index of the first token
   * @param end one past the last
   * @param parts named parts as {begin, end} of tokens
   * @param skipped tokens that gaps were filled with
   */
  record Found(int begin, int end, Map<String, int[]> parts, BitSet skipped) {}

  /** A token that a gap was filled with, and those before it; null at the end of the chain. */
  private record Skip(int at, Skip before) {}

  private record Step(int state, int at, int gaps, Skip skips, Map<String, int[]> parts) {
    Step to(int next, int position) {
      return new Step(next, position, gaps, skips, parts);
    }

    Step over(int next) {
      return new Step(next, at + 1, gaps + 1, new Skip(at, skips), parts);
    }

    BitSet skipped() {
      BitSet skipped = new BitSet();
      for (Skip skip = skips; skip != null; skip = skip.before()) {
        skipped.set(skip.at());
      }
      return skipped;
    }
  }

  private final String source;
  private final List<State> states;
  private final int start;
  private final List<Set<String>> needs;
  private final Set<String> firstWords;

  Pattern(
      String source,
      List<State> states,
      int start,
      List<Set<String>> needs,
      Set<String> firstWords) {
    this.source = source;
    this.states = List.copyOf(states);
    this.start = start;
    this.needs = List.copyOf(needs);
    this.firstWords = Set.copyOf(firstWords);
  }

  /** Sets of words, of each of which a text must have one for the pattern to be found in it. */
  List<Set<String>> needs() {
    return needs;
  }

  /** First words of every text that the pattern finds. */
  Set<String> firstWords() {
    return firstWords;
  }

  /** The match that begins at a token and skips the fewest tokens, the longest of such, or null. */
  Found at(List<Token> tokens, int begin) {
    BitSet tried = new BitSet();
    // Steps that skip a token wait at the end, so that steps come in the order of their skips.
    Deque<Step> open = new ArrayDeque<>();
    open.addFirst(new Step(start, begin, 0, null, Map.of()));
    Step best = null;
    while (!open.isEmpty()) {
      Step step = open.removeFirst();
      if (best != null && step.gaps() > best.gaps()) {
        break;
      }
      int number = (step.at() - begin) * states.size() + step.state();
      if (tried.get(number)) {
        continue;
      }
      tried.set(number);
      if (!(states.get(step.state()) instanceof End)) {
        follow(step, tokens, open);
      } else if (best == null || step.at() > best.at()) {
        best = step;
      }
    }
    return best == null ? null : new Found(begin, best.at(), best.parts(), best.skipped());
  }

  private void follow(Step step, List<Token> tokens, Deque<Step> open) {
    int at = step.at();
    boolean more = at < tokens.size();
    State state = states.get(step.state());
    if (state instanceof Word word) {
      if (more && tokens.get(at).is(word.lower())) {
        open.addFirst(step.to(word.next(), at + 1));
      }
    } else if (state instanceof OfClass of) {
      of.words().ends(tokens, at, end -> open.addFirst(step.to(of.next(), end)));
    } else if (state instanceof Any any) {
      if (more && any.reach().takes(tokens.get(at))) {
        open.addLast(step.over(any.next()));
      }
    } else if (state instanceof Fork fork) {
      for (int i = fork.ways().length - 1; i >= 0; i--) {
        open.addFirst(step.to(fork.ways()[i], at));
      }
    } else if (state instanceof Mark mark) {
      Map<String, int[]> parts = marked(step.parts(), mark, at);
      open.addFirst(new Step(mark.next(), at, step.gaps(), step.skips(), parts));
    }
  }

  private static Map<String, int[]> marked(Map<String, int[]> parts, Mark mark, int at) {
    Map<String, int[]> more = new HashMap<>(parts);
    int[] part = more.get(mark.name());
    more.put(mark.name(), mark.opens() ? new int[] {at, at} : new int[] {part[0], at});
    return more;
  }

  @Override
  public String toString() {
    return source;
  }
}
