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

  /** A state: what it reads, and where that leads. */
  sealed interface State permits Word, OfClass, Any, Fork, Mark, End {}

  record Word(String lower, int next) implements State {}

  record OfClass(Lexicon.WordClass words, int next) implements State {}

  /** Any token but a barrier. */
  record Any(int next) implements State {}

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
   */
  record Found(int begin, int end, Map<String, int[]> parts) {}

  private record Step(int state, int at, int gaps, Map<String, int[]> parts) {}

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
    open.addFirst(new Step(start, begin, 0, Map.of()));
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
    return best == null ? null : new Found(begin, best.at(), best.parts());
  }

  private void follow(Step step, List<Token> tokens, Deque<Step> open) {
    int at = step.at();
    boolean more = at < tokens.size();
    State state = states.get(step.state());
    if (state instanceof Word word) {
      if (more && tokens.get(at).is(word.lower())) {
        open.addFirst(new Step(word.next(), at + 1, step.gaps(), step.parts()));
      }
    } else if (state instanceof OfClass of) {
      of.words()
          .ends(
              tokens,
              at,
              end -> open.addFirst(new Step(of.next(), end, step.gaps(), step.parts())));
    } else if (state instanceof Any any) {
      if (more && !BARRIERS.contains(tokens.get(at).lower())) {
        open.addLast(new Step(any.next(), at + 1, step.gaps() + 1, step.parts()));
      }
    } else if (state instanceof Fork fork) {
      for (int i = fork.ways().length - 1; i >= 0; i--) {
        open.addFirst(new Step(fork.ways()[i], at, step.gaps(), step.parts()));
      }
    } else if (state instanceof Mark mark) {
      open.addFirst(new Step(mark.next(), at, step.gaps(), marked(step.parts(), mark, at)));
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
