package dev.dateline.count;

import dev.dateline.model.Count;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Figures of one thing that nobody ranks (codebook 2.5): the lowest low, the highest high, open if
 * any is, no best. Figures that only say less than another are left out first. A commutative,
 * associative and idempotent sum, whose zero is {@link #NONE}.
 *
 * @param counts the figures, none of which contains another
 */
public record Rivals(Set<Count> counts) {
  public static final Rivals NONE = new Rivals(Set.of());

  public static Rivals of(Count count) {
    return count.isKnown() ? new Rivals(Set.of(count)) : NONE;
  }

  public static Rivals of(Collection<Count> counts) {
    return counts.stream().map(Rivals::of).reduce(NONE, Rivals::merge);
  }

  public Rivals merge(Rivals other) {
    Set<Count> all = new LinkedHashSet<>(counts);
    all.addAll(other.counts);
    Set<Count> tight = new LinkedHashSet<>();
    for (Count count : all) {
      boolean saysLess =
          all.stream().anyMatch(c -> !c.equals(count) && count.contains(c) && !isTwin(count, c));
      if (!saysLess) {
        tight.add(count);
      }
    }
    return new Rivals(Set.copyOf(tight));
  }

  /** Whether all agree, one of them said more or less precisely. */
  public boolean agree() {
    return counts.size() <= 1;
  }

  /** The figure that stands for them all. */
  public Count count() {
    if (counts.size() == 1) {
      return counts.iterator().next();
    }
    return hull(counts);
  }

  /** The range from the lowest low to the highest high, without a best. */
  static Count hull(Collection<Count> counts) {
    Long low = null;
    Long high = null;
    boolean open = counts.isEmpty();
    for (Count count : counts) {
      Long least = count.low() != null ? count.low() : count.best();
      low = low == null ? least : least == null ? low : Long.valueOf(Math.min(low, least));
      open |= count.high() == null;
      high =
          high == null
              ? count.high()
              : count.high() == null ? high : Long.valueOf(Math.max(high, count.high()));
    }
    return new Count(low, null, open ? null : high);
  }

  /** The same range with another best: two figures, neither of which says less. */
  private static boolean isTwin(Count one, Count other) {
    return one.contains(other) && other.contains(one) && one.best() != null;
  }
}
