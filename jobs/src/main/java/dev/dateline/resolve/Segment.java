package dev.dateline.resolve;

import dev.dateline.model.Stretch;

/**
 * A run of sentences of the text that tells of one event.
 *
 * @param begin number of its first sentence
 * @param end one past its last
 * @param place number of the place that it opens with, or -1 when the whole text is one segment
 */
record Segment(int begin, int end, int place) {
  Stretch stretch() {
    return new Stretch(begin, end);
  }

  boolean holds(int sentence) {
    return sentence >= begin && sentence < end;
  }
}
