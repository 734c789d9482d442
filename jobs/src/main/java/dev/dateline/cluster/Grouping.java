package dev.dateline.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups mentions by rounds: each group chooses the group it is most like on average, among those
 * with which {@link Cohesion} holds, and two that choose each other become one, until none do. A
 * round depends on the set of links only, so that order and partitions do not matter; average
 * likeness keeps a chain of look-alikes from becoming one event.
 */
public final class Grouping {
  private static final class Group {
    final String id;
    long size = 1;
    long within;
    LinkSums sums = new LinkSums();

    Group(String id) {
      this.id = id;
    }
  }

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Integer> into = new ArrayList<>();

  private Grouping() {}

  /**
   * Groups mentions.
   *
   * @param links each pair once
   * @return each mention of a link with the least mention of its group, sorted by mention
   */
  public static Map<String, String> of(Iterable<Link> links) {
    Grouping grouping = new Grouping();
    for (Link link : links) {
      int a = grouping.number(link.a());
      int b = grouping.number(link.b());
      grouping.groups.get(a).sums.add(b, link.score());
      grouping.groups.get(b).sums.add(a, link.score());
    }
    while (grouping.round()) {
      // Each round joins at least one pair, so there is a last one.
    }
    return grouping.named();
  }

  private int number(String mention) {
    return numbers.computeIfAbsent(
        mention,
        unseen -> {
          groups.add(new Group(mention));
          into.add(groups.size() - 1);
          return groups.size() - 1;
        });
  }

  private boolean round() {
    int[] choice = new int[groups.size()];
    for (int i = 0; i < choice.length; i++) {
      choice[i] = into.get(i) == i ? choice(groups.get(i)) : -1;
    }
    boolean joined = false;
    for (int i = 0; i < choice.length; i++) {
      int other = choice[i];
      if (other > i && choice[other] == i) {
        boolean first = groups.get(i).id.compareTo(groups.get(other).id) < 0;
        join(first ? i : other, first ? other : i);
        joined = true;
      }
    }
    return joined;
  }

  private int choice(Group group) {
    int best = -1;
    double most = 0;
    for (int slot = 0; slot < group.sums.slots(); slot++) {
      int number = group.sums.key(slot);
      if (number < 0) {
        continue;
      }
      Group other = groups.get(number);
      long sum = group.sums.sum(slot);
      if (Cohesion.holds(sum, group.size, group.within, other.size, other.within)) {
        double across = Cohesion.across(sum, group.size, other.size);
        boolean better = best < 0 || across > most;
        boolean tied = best >= 0 && across == most;
        if (better || (tied && other.id.compareTo(groups.get(best).id) < 0)) {
          best = number;
          most = across;
        }
      }
    }
    return best;
  }

  private void join(int kept, int gone) {
    Group to = groups.get(kept);
    Group from = groups.get(gone);
    to.within += from.within + to.sums.remove(gone);
    to.size += from.size;
    from.sums.remove(kept);
    for (int slot = 0; slot < from.sums.slots(); slot++) {
      int neighbour = from.sums.key(slot);
      if (neighbour >= 0) {
        long sum = from.sums.sum(slot);
        LinkSums theirs = groups.get(neighbour).sums;
        theirs.remove(gone);
        theirs.add(kept, sum);
        to.sums.add(neighbour, sum);
      }
    }
    from.sums = new LinkSums();
    into.set(gone, kept);
  }

  private Map<String, String> named() {
    Map<String, String> named = new TreeMap<>();
    numbers.forEach((mention, number) -> named.put(mention, groups.get(root(number)).id));
    return named;
  }

  private int root(int number) {
    int root = number;
    while (into.get(root) != root) {
      root = into.get(root);
    }
    return root;
  }
}
