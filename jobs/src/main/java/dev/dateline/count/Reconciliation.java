package dev.dateline.count;

import dev.dateline.model.Count;
import dev.dateline.model.Resolver;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * From the reports of one measure of an event to its figure (codebook 3).
 *
 * @param reconciled false when reports disagree and no rule brings them to one figure
 */
public record Reconciliation(Count count, boolean reconciled) {
  private static final Reconciliation NOTHING = new Reconciliation(Count.UNKNOWN, true);

  /** The value of {@code latest} as of a publication time. */
  public record Step(
      Instant asOf, Count count, boolean agreed, int sources, List<String> claimIds) {}

  /** Reconciles reports in any order. */
  public static Reconciliation of(Resolver resolver, List<Report> reports) {
    List<Report> known = known(reports);
    if (known.isEmpty()) {
      return NOTHING;
    }
    return switch (resolver) {
      case LATEST -> latest(known);
      case CONSERVATIVE -> conservative(known);
      case RANGE -> range(known);
    };
  }

  /** The toll as it grew or was corrected: a step for each publication time that tells of it. */
  public static List<Step> timeline(List<Report> reports) {
    List<Step> steps = new ArrayList<>();
    Set<String> sources = new HashSet<>();
    Set<String> added = new HashSet<>();
    Count current = Count.UNKNOWN;
    List<String> standsOn = List.of();
    boolean agreed = true;
    for (List<Report> together : byTime(known(reports))) {
      together.forEach(report -> sources.add(report.knownSource()));
      Rivals said = Rivals.of(together.stream().map(r -> total(r, steps, added)).toList());
      if (!current.isKnown() || !saysLess(said, current)) {
        current = said.count();
        agreed = said.agree();
        standsOn = claims(together);
      }
      steps.add(new Step(together.get(0).at(), current, agreed, sources.size(), standsOn));
    }
    return List.copyOf(steps);
  }

  private static boolean saysLess(Rivals said, Count current) {
    Count count = said.count();
    return count.contains(current);
  }

  /**
   * A figure that adds makes a total with what was known. The same addition told again by another
   * report is one addition.
   */
  private static Count total(Report report, List<Step> before, Set<String> added) {
    Count count = report.count();
    if (!Boolean.TRUE.equals(report.additional()) || before.isEmpty()) {
      return count;
    }
    Count known = before.get(before.size() - 1).count();
    if (!added.add(count.toString())) {
      return known;
    }
    return new Count(
        sum(known.low(), count.low()),
        sum(known.best(), count.best()),
        sum(known.high(), count.high()));
  }

  private static Long sum(Long one, Long other) {
    return one == null || other == null ? null : Long.valueOf(one + other);
  }

  private static Reconciliation latest(List<Report> known) {
    List<Step> steps = timeline(known);
    Step last = steps.get(steps.size() - 1);
    return new Reconciliation(last.count(), last.agreed());
  }

  private static Reconciliation conservative(List<Report> known) {
    List<Count> lasts = lastOfEachSource(known);
    Count least =
        lasts.stream()
            .filter(count -> count.point() != null)
            .min(
                Comparator.comparing(Count::point)
                    .thenComparing(Count::high, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Count::toString))
            .orElse(lasts.get(0));
    return new Reconciliation(least, Rivals.of(lasts).agree());
  }

  private static Reconciliation range(List<Report> known) {
    Count hull = Rivals.hull(known.stream().map(Report::count).toList());
    List<Count> lasts = lastOfEachSource(known);
    List<Long> points = lasts.stream().map(Count::point).filter(Objects::nonNull).sorted().toList();
    Long best = points.isEmpty() ? null : points.get((points.size() - 1) / 2);
    return new Reconciliation(new Count(hull.low(), best, hull.high()), Rivals.of(lasts).agree());
  }

  /** Of each independent source the last thing it said; rivals of one time combine. */
  private static List<Count> lastOfEachSource(List<Report> known) {
    Map<String, List<Report>> bySource = new TreeMap<>();
    known.forEach(r -> bySource.computeIfAbsent(r.knownSource(), k -> new ArrayList<>()).add(r));
    List<Count> lasts = new ArrayList<>();
    for (List<Report> reports : bySource.values()) {
      List<List<Report>> times = byTime(reports);
      List<Report> last = times.get(times.size() - 1);
      lasts.add(Rivals.of(last.stream().map(Report::count).toList()).count());
    }
    return lasts;
  }

  private static List<Report> known(List<Report> reports) {
    return reports.stream().filter(r -> r.count().isKnown()).sorted(Report.BY_TIME).toList();
  }

  private static List<List<Report>> byTime(List<Report> sorted) {
    List<List<Report>> times = new ArrayList<>();
    for (Report report : sorted) {
      List<Report> last = times.isEmpty() ? List.of() : times.get(times.size() - 1);
      if (last.isEmpty() || !Objects.equals(last.get(0).at(), report.at())) {
        times.add(new ArrayList<>());
      }
      times.get(times.size() - 1).add(report);
    }
    return times;
  }

  private static List<String> claims(List<Report> reports) {
    Set<String> ids = new TreeSet<>();
    reports.stream().map(Report::claimIds).filter(Objects::nonNull).forEach(ids::addAll);
    return List.copyOf(ids);
  }
}
