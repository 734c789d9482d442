package dev.dateline.extract.rules;

import dev.dateline.text.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
      Set.of(
          ",", ";", ":", ".", "!", "?", "\u2014", "\u2013", "--", "(", ")", "\u201c", "\u201d",
          "\"");

  /** A state: what it reads, and where that leads. */
  sealed interface State permits Word, OfClass, Any, Fork, Mark, End {}

  record Word(String lower, int next) implements State {}

  record OfClass(String name, int next) implements State {}

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

  private record Step(int state, int at, Map<String, int[]> parts) {}

  private final String source;
  private final List<State> states;
  private final int start;
  private final Set<String> anchors;
  private final Set<String> firstWords;

  Pattern(
      String source, List<State> states, int start, Set<String> anchors, Set<String> firstWords) {
    this.source = source;
    this.states = List.copyOf(states);
    this.start = start;
    this.anchors = Set.copyOf(anchors);
    this.firstWords = Set.copyOf(firstWords);
  }

  /** Words of which a text must have one for the pattern to be found in it. */
  Set<String> anchors() {
    return anchors;
  }

  /** First words of every text that the pattern finds. */
  Set<String> firstWords() {
    return firstWords;
  }

  /** The longest match that begins at a token, or null. */
  Found at(List<Token> tokens, int begin, Lexicon lexicon) {
    Map<Integer, BitSet> tried = new HashMap<>();
    Deque<Step> open = new ArrayDeque<>();
    open.push(new Step(start, begin, Map.of()));
    Found longest = null;
    while (!open.isEmpty()) {
      Step step = open.pop();
      BitSet here = tried.computeIfAbsent(step.at(), at -> new BitSet(states.size()));
      if (here.get(step.state())) {
        continue;
      }
      here.set(step.state());
      if (states.get(step.state()) instanceof End) {
        if (longest == null || step.at() > longest.end()) {
          longest = new Found(begin, step.at(), step.parts());
        }
      } else {
        follow(step, tokens, lexicon).forEach(open::push);
      }
    }
    return longest;
  }

  private List<Step> follow(Step step, List<Token> tokens, Lexicon lexicon) {
    int at = step.at();
    boolean more = at < tokens.size();
    List<Step> next = new ArrayList<>(2);
    State state = states.get(step.state());
    if (state instanceof Word word) {
      if (more && tokens.get(at).is(word.lower())) {
        next.add(new Step(word.next(), at + 1, step.parts()));
      }
    } else if (state instanceof OfClass of) {
      for (Lexicon.Match match : lexicon.all(of.name(), tokens, at)) {
        next.add(new Step(of.next(), match.end(), step.parts()));
      }
    } else if (state instanceof Any any) {
      if (more && !BARRIERS.contains(tokens.get(at).lower())) {
        next.add(new Step(any.next(), at + 1, step.parts()));
      }
    } else if (state instanceof Fork fork) {
      // Pushed last is tried first.
      for (int i = fork.ways().length - 1; i >= 0; i--) {
        next.add(new Step(fork.ways()[i], at, step.parts()));
      }
    } else if (state instanceof Mark mark) {
      next.add(new Step(mark.next(), at, marked(step.parts(), mark, at)));
    }
    return next;
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
