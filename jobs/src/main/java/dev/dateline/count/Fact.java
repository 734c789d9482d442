package dev.dateline.count;

import dev.dateline.model.Change;
import dev.dateline.model.Claim;
import dev.dateline.model.Count;
import dev.dateline.model.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What one or more claims of an article say about the same people. */
final class Fact {
  private static final Set<String> WOMEN =
      Set.of("woman", "girl", "wife", "mother", "daughter", "sister", "she", "her", "herself");
  private static final Set<String> MEN =
      Set.of("man", "boy", "husband", "father", "son", "brother", "he", "him", "his", "himself");

  private Count count;
  private Role role;
  private final boolean part;
  private final boolean more;
  private Boolean woman;

  /** Those of a vague number who were told of one by one: "many, a reporter among them". */
  private final Map<Role, Count> members = new EnumMap<>(Role.class);

  Fact(Claim claim) {
    this.count = claim.count();
    this.role = claim.role();
    this.part = claim.partOf() != null;
    this.more = claim.change() == Change.MORE;
    this.woman = isWoman(claim.quote());
  }

  Count count() {
    return count;
  }

  Role role() {
    return role;
  }

  /** By role, those it counts of whom the role is known. */
  Map<Role, Count> byRole() {
    Map<Role, Count> known = new EnumMap<>(members);
    if (point() > 0) {
      known.put(role, count);
    }
    known.remove(Role.UNKNOWN);
    return known;
  }

  boolean isPart() {
    return part;
  }

  boolean isMore() {
    return more;
  }

  long point() {
    return point(count);
  }

  private static long point(Count count) {
    return count.point() != null ? count.point() : count.high() == null ? 0 : count.high();
  }

  /** Same number, of people who may be the same. */
  boolean agrees(Claim claim) {
    if (!fits(claim) || point() != point(claim.count())) {
      return false;
    }
    Boolean other = isWoman(claim.quote());
    return point() != 1 || woman == null || other == null || woman.equals(other);
  }

  /** One says less of the same than the other: "scores" and 77, "over 80" and 81. */
  boolean allows(Claim claim) {
    if (!fits(claim) || part != (claim.partOf() != null) || more) {
      return false;
    }
    Count other = claim.count();
    boolean open = count.high() == null && count.low() != null;
    boolean otherOpen = other.high() == null && other.low() != null;
    boolean capped = count.low() == null || other.low() == null;
    long a = point();
    long b = point(other);
    if (a == 0 || b == 0 || a == 1 && b > 2 || b == 1) {
      return otherOpen && b <= 2 && a >= 1 && b > 0 || open && a <= 2 && b == 1;
    }
    boolean near = Math.max(a, b) <= 1.6 * Math.min(a, b);
    return open && (count.contains(other) && (near || a <= 40 && count.best() == null))
        || otherOpen && (other.contains(count) && (near || b <= 40 && other.best() == null))
        || capped && near;
  }

  private boolean fits(Claim claim) {
    return role == claim.role()
        || role == Role.UNKNOWN
        || claim.role() == Role.UNKNOWN
        || role == Role.CIVILIAN && claim.role() == Role.PROTESTER
        || role == Role.PROTESTER && claim.role() == Role.CIVILIAN;
  }

  /** Takes a claim of the same people in; the more certain number stays. */
  void add(Claim claim) {
    if (woman == null) {
      woman = isWoman(claim.quote());
    }
    Count other = claim.count();
    if (isVague(other) && point() < other.low()) {
      members.putIfAbsent(role, count);
      role = claim.role();
      count = other;
      return;
    }
    if (isVague(count) && point(other) < count.low()) {
      members.putIfAbsent(claim.role(), other);
      return;
    }
    if (role == Role.UNKNOWN) {
      role = claim.role();
    }
    boolean better =
        width(other) < width(count) || width(other) == width(count) && point(other) > point();
    if (better) {
      count = other;
    }
  }

  private static boolean isVague(Count count) {
    return count.low() != null && count.best() == null && count.high() == null;
  }

  private static int width(Count count) {
    return count.best() != null && count.high() != null
        ? 0
        : count.best() != null ? 1 : count.high() != null ? 2 : 3;
  }

  /** Whether this reads as a total of the others: they explain it, or are single people of it. */
  boolean isStated(long parts, List<Fact> facts) {
    return parts == point()
        || point() >= 2
            && facts.stream()
                .allMatch(
                    f -> f == this || f.isPart() || f.point() <= 1 || f.role() != Role.UNKNOWN)
            && parts <= point();
  }

  private static Boolean isWoman(String quote) {
    for (String word : quote.toLowerCase(Locale.ROOT).split("[^a-z]+", 0)) {
      if (WOMEN.contains(word)) {
        return true;
      }
      if (MEN.contains(word)) {
        return false;
      }
    }
    return null;
  }

  static Count add(Count a, Count b) {
    long low = (a.low() == null ? 0 : a.low()) + (b.low() == null ? 0 : b.low());
    return new Count(low, sum(a.best(), b.best()), sum(a.high(), b.high()));
  }

  private static Long sum(Long a, Long b) {
    return a == null || b == null ? null : Long.valueOf(a + b);
  }
}
