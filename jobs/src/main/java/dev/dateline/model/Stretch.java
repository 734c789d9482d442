package dev.dateline.model;

/**
 * Sentences of an article's text that tell of one of its events.
 *
 * @param begin number of the first
 * @param end one past the last
 */
public record Stretch(int begin, int end) {
  public boolean holds(int sentence) {
    return sentence >= begin && sentence < end;
  }
}
