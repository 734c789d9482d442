package dev.dateline.resolve.days;

import dev.dateline.resolve.toponyms.Words;

/** Tells the day of what follows an event, in court above all, from the day of the event. */
final class Sequels {
  private static final int REACH = 5;

  private final Words words;
  private final DayWords terms;

  Sequels(Words words, DayWords terms) {
    this.words = words;
    this.terms = terms;
  }

  /**
   * "Was charged on Monday", "on Monday the magistrate".
   *
   * @param first first word of the day
   * @param last last word of it
   * @param opens whether the day opens its sentence: a comma then parts it from nothing
   */
  boolean tells(int first, int last, boolean opens) {
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      boolean parted = words.hasInGap(i, ',') || words.hasInGap(i, ';');
      if (words.sentence(i) != words.sentence(first) || parted) {
        break;
      }
      if (tells(i)) {
        return true;
      }
    }
    for (int i = last + 1; i <= Math.min(words.size() - 1, last + REACH); i++) {
      boolean parted = words.hasInGap(i - 1, ',') && !opens;
      if (words.sentence(i) != words.sentence(last) || parted) {
        return false;
      }
      if (tells(i)) {
        return true;
      }
    }
    return false;
  }

  /** Police charge crowds, too: a charge of the law is one that somebody "was charged" with. */
  private boolean tells(int at) {
    String word = words.folded(at);
    if (!terms.sequels().contains(word)) {
      return false;
    }
    String before = words.folded(at - 1);
    return !word.equals("charged")
        || before.equals("was")
        || before.equals("were")
        || before.equals("been")
        || words.folded(at + 1).equals("with");
  }
}
