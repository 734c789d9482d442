package dev.dateline.text;

import dev.dateline.model.Count;
import dev.dateline.model.Qualifier;

/**
 * A quantity phrase: a stretch of tokens and the number of things it stands for (codebook 1.1).
 *
 * @param first index of its first token in the list that was searched
 * @param last index of its last token
 * @param count what it says
 * @param qualifier how it bounds its number
 * @param kind what the phrase is made of
 */
public record Quantity(int first, int last, Count count, Qualifier qualifier, Kind kind) {
  /** What a quantity phrase is made of. */
  public enum Kind {
    /** A figure or number word: six, 4,000, at least 20. */
    NUMBER,
    /** A word of no certain number: several, many, a few. */
    WORD,
    /** A plural of a round number: dozens, thousands. */
    ROUND,
    /** A pair: both, a couple of. */
    PAIR,
    /** A rank that implies a count: the fifth. */
    ORDINAL,
    /** The size of a group in an adjective: four-member, 2000-strong. */
    SIZE
  }
}
