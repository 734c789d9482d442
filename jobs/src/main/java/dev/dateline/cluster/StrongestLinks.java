package dev.dateline.cluster;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The strongest links of one mention, {@value Cohesion#COMPARED} of them at most: so many are what
 * a mention is taken to have been compared in. Which these are does not depend on the order in
 * which links are added, and a link may be added again.
 */
public final class StrongestLinks {
  /** The other end of a link, the score in millionths. */
  public record To(String mention, long score) {}

  private static final Comparator<To> WEAKEST =
      Comparator.comparingLong(To::score).thenComparing(To::mention, Comparator.reverseOrder());

  private final PriorityQueue<To> kept = new PriorityQueue<>(Cohesion.COMPARED + 1, WEAKEST);
  private final Set<String> mentions = new HashSet<>();

  /** Adds a link. */
  public void add(String mention, long score) {
    boolean full = kept.size() == Cohesion.COMPARED;
    if ((full && score < kept.peek().score()) || !mentions.add(mention)) {
      return;
    }
    kept.add(new To(mention, score));
    if (full) {
      mentions.remove(kept.poll().mention());
    }
  }

  /** The links that are kept, in no order. */
  public List<To> found() {
    return List.copyOf(kept);
  }
}
