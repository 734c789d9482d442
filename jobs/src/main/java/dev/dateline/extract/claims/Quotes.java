package dev.dateline.extract.claims;

import dev.dateline.text.Passage;
import dev.dateline.text.Sentence;

/** Which characters of a passage stand inside quotation marks; asked from left to right. */
final class Quotes {
  private final Passage passage;
  private int number;
  private int scanned;
  private boolean open;

  Quotes(Passage passage) {
    this.passage = passage;
  }

  /**
   * @param at UTF-16 index in the reading view, within the sentence; before what was asked last,
   *     the answer is that of the last
   */
  boolean isOpen(Sentence sentence, int at) {
    for (; number < sentence.number(); number++) {
      boolean ends =
          passage.sentences().get(number).paragraph()
              != passage.sentences().get(number + 1).paragraph();
      scan(passage.sentences().get(number + 1).begin());
      open &= !ends; // a paragraph opens its own quotes
    }
    scan(at);
    return open;
  }

  private void scan(int to) {
    String text = passage.source().reading();
    for (; scanned < to; scanned++) {
      char c = text.charAt(scanned);
      if (c == '\u201c') {
        open = true;
      } else if (c == '\u201d') {
        open = false;
      } else if (c == '"') {
        open = !open;
      }
    }
  }
}
