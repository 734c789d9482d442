package dev.dateline.evaluate;

import java.util.EnumMap;
import java.util.Map;

/** What was right, found and marked, per figure. A monoid: {@link #merge} adds. */
final class Tally {
  private final Map<Figure, long[]> cells = new EnumMap<>(Figure.class);

  /**
   * @param right found and marked alike
   * @param found all that was found; for a share, equal to {@code marked}
   * @param marked all that was marked
   */
  void add(Figure figure, long right, long found, long marked) {
    long[] cell = cells.computeIfAbsent(figure, key -> new long[3]);
    cell[0] += right;
    cell[1] += found;
    cell[2] += marked;
  }

  void merge(Tally other) {
    other.cells.forEach((figure, cell) -> add(figure, cell[0], cell[1], cell[2]));
  }

  long right(Figure figure) {
    return cell(figure)[0];
  }

  long found(Figure figure) {
    return cell(figure)[1];
  }

  long marked(Figure figure) {
    return cell(figure)[2];
  }

  double precision(Figure figure) {
    return share(right(figure), found(figure));
  }

  double recall(Figure figure) {
    return share(right(figure), marked(figure));
  }

  /** F1 of a matched figure, or the share of a counted one; 0 where there is nothing to count. */
  double value(Figure figure) {
    if (!figure.isMatch()) {
      return recall(figure);
    }
    double sum = precision(figure) + recall(figure);
    return sum == 0 ? 0 : 2 * precision(figure) * recall(figure) / sum;
  }

  private long[] cell(Figure figure) {
    return cells.getOrDefault(figure, new long[3]);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
