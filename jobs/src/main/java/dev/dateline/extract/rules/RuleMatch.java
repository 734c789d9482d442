package dev.dateline.extract.rules;

import dev.dateline.text.Sentence;
import java.util.BitSet;
import java.util.Map;

/**
 * A rule's pattern found in a sentence.
 *
 * @param begin index of the first token in the sentence
 * @param end one past the last
 * @param parts named parts of the pattern as {begin, end} of tokens
 * @param skipped tokens that the pattern's gaps were filled with
 */
public record RuleMatch(
    Rule rule, Sentence sentence, int begin, int end, Map<String, int[]> parts, BitSet skipped) {

  public int length() {
    return end - begin;
  }

  public boolean overlaps(RuleMatch other) {
    return sentence == other.sentence && begin < other.end && other.begin < end;
  }

  /** Words of a named part as written, or null when the match has none of that name. */
  public String part(String name) {
    int[] part = parts.get(name);
    return part == null || part[0] == part[1] ? null : words(part[0], part[1]);
  }

  /** The sentence's characters from one token to before another, in the reading view. */
  public String words(int from, int to) {
    return sentence
        .passage()
        .source()
        .reading()
        .substring(sentence.tokens().get(from).begin(), sentence.tokens().get(to - 1).end());
  }
}
