package dev.dateline.text;

import dev.dateline.model.Count;
import dev.dateline.model.Qualifier;

/** What "at least", "more than" and their kind make of a number (codebook 1.1). */
final class Bounds {
  /** Below this, "more than N" of a plain number means at least one more. */
  private static final long SMALL = 20;

  private Bounds() {}

  /**
   * @param core the number or plural without its bound
   * @param bound one of the bounds of the lexicon
   * @param plain whether the number is one figure or number word, and no dozen
   */
  static Quantity apply(Quantity core, String bound, int first, int last, boolean plain) {
    Long n = core.count().point();
    boolean round = core.kind() == Quantity.Kind.ROUND;
    if (round && !bound.equals("at_most") && !bound.equals("less_than")) {
      return new Quantity(first, last, core.count(), Qualifier.VAGUE, core.kind());
    }
    return switch (bound) {
      case "at_least" -> open(core, first, last, n, Qualifier.AT_LEAST);
      case "more_than" ->
          open(core, first, last, plain && n < SMALL ? n + 1 : n, Qualifier.MORE_THAN);
      case "at_most" -> closed(core, first, last, n, Qualifier.AT_MOST);
      case "less_than" -> closed(core, first, last, Math.max(0, n - 1), Qualifier.LESS_THAN);
      case "nearly" -> {
        Count count = new Count(null, n, n);
        yield new Quantity(first, last, count, Qualifier.LESS_THAN, core.kind());
      }
      case "about" -> new Quantity(first, last, core.count(), Qualifier.ABOUT, core.kind());
      default -> new Quantity(first, last, core.count(), core.qualifier(), core.kind());
    };
  }

  private static Quantity open(Quantity core, int first, int last, long low, Qualifier qualifier) {
    return new Quantity(first, last, new Count(low, low, null), qualifier, core.kind());
  }

  private static Quantity closed(
      Quantity core, int first, int last, long high, Qualifier qualifier) {
    return new Quantity(first, last, new Count(null, null, high), qualifier, core.kind());
  }
}
