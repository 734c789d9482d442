package dev.dateline.count;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Count;
import dev.dateline.model.Resolver;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Codebook 3: three ways from reports to a figure. */
class ReconciliationTest {
  @Test
  void theLatestReportReplacesUpwardsAndDownwards() {
    List<Report> reports =
        List.of(report(1, "a", 1, 1, 1L), report(2, "b", 5, 5, 5L), report(3, "a", 4, 4, 4L));
    assertThat(latest(reports).count()).isEqualTo(Count.exactly(4));
    assertThat(Reconciliation.timeline(reports))
        .extracting(step -> step.count().best())
        .containsExactly(1L, 5L, 4L);
    assertThat(Reconciliation.timeline(reports))
        .extracting(Reconciliation.Step::sources)
        .containsExactly(1, 2, 2);
  }

  @Test
  void aReportThatOnlySaysLessReplacesNothing() {
    List<Report> reports = List.of(report(1, "a", 6, 6, 6L), report(2, "b", 2, 2, null));
    assertThat(latest(reports).count()).isEqualTo(Count.exactly(6));
    assertThat(latest(reports).reconciled()).isTrue();
  }

  @Test
  void reportsOfOneTimeAreRivals() {
    Reconciliation both = latest(List.of(report(1, "a", 2, 2, 2L), report(1, "b", 11, 11, 11L)));
    assertThat(both.count()).isEqualTo(new Count(2L, null, 11L));
    assertThat(both.reconciled()).isFalse();
  }

  @Test
  void aReportWithoutATimeComesFirst() {
    Report timeless = new Report(null, "a", "z", 9L, 9L, 9L, false, List.of());
    assertThat(latest(List.of(report(1, "b", 3, 3, 3L), timeless)).count())
        .isEqualTo(Count.exactly(3));
  }

  @Test
  void threeMoreAreAddedOnce() {
    Report more = new Report(at(2), "b", "m1", 3L, 3L, 3L, true, List.of());
    Report again = new Report(at(3), "c", "m2", 3L, 3L, 3L, true, List.of());
    assertThat(latest(List.of(report(1, "a", 2, 2, 2L), more, again)).count())
        .isEqualTo(Count.exactly(5));
  }

  @Test
  void theConservativeTakesTheLowestOfTheSourcesLastWords() {
    List<Report> reports =
        List.of(
            report(1, "a", 1, 1, 1L),
            report(2, "a", 8, 8, 8L),
            report(3, "b", 6, 6, null),
            report(4, "c", 20, 20, 20L));
    Reconciliation least = Reconciliation.of(Resolver.CONSERVATIVE, reports);
    assertThat(least.count()).isEqualTo(new Count(6L, 6L, null));
  }

  @Test
  void theRangeSpansAllReportsAndItsBestIsTheLowerMedian() {
    List<Report> reports =
        List.of(report(1, "a", 1, 1, 1L), report(2, "a", 3, 3, 3L), report(3, "b", 9, 9, 9L));
    assertThat(Reconciliation.of(Resolver.RANGE, reports).count()).isEqualTo(new Count(1L, 3L, 9L));
  }

  @Test
  void zeroIsAFigureAndNothingIsNone() {
    assertThat(latest(List.of(report(1, "a", 0, 0, 0L))).count()).isEqualTo(Count.exactly(0));
    assertThat(latest(List.of()).count()).isEqualTo(Count.UNKNOWN);
  }

  @Property
  void theOrderOfAskingDoesNotMatter(
      @ForAll("reports") List<Report> reports, @ForAll Resolver resolver, @ForAll long seed) {
    List<Report> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Reconciliation.of(resolver, shuffled))
        .isEqualTo(Reconciliation.of(resolver, reports));
  }

  @Property
  void theRangeHoldsWhatTheOthersSay(@ForAll("reports") List<Report> reports) {
    Count range = Reconciliation.of(Resolver.RANGE, reports).count();
    Count least = Reconciliation.of(Resolver.CONSERVATIVE, reports).count();
    if (range.low() != null && least.low() != null) {
      assertThat(range.low()).isLessThanOrEqualTo(least.low());
    }
  }

  @Property
  void rivalsAreAMonoid(
      @ForAll("counts") Count a, @ForAll("counts") Count b, @ForAll("counts") Count c) {
    Rivals x = Rivals.of(a);
    Rivals y = Rivals.of(b);
    Rivals z = Rivals.of(c);
    assertThat(x.merge(Rivals.NONE)).isEqualTo(x);
    assertThat(x.merge(y)).isEqualTo(y.merge(x));
    assertThat(x.merge(y).merge(z)).isEqualTo(x.merge(y.merge(z)));
    assertThat(x.merge(x)).isEqualTo(x);
  }

  @Provide
  Arbitrary<Count> counts() {
    Arbitrary<Long> small = Arbitraries.longs().between(0, 9);
    return Combinators.combine(small, small, small, Arbitraries.integers().between(0, 4))
        .as(
            (low, more, most, form) ->
                switch (form) {
                  case 0 -> Count.exactly(low);
                  case 1 -> new Count(low, low, null);
                  case 2 -> new Count(low, null, low + more + most);
                  case 3 -> new Count(low, low + more, low + more + most);
                  default -> Count.UNKNOWN;
                });
  }

  @Provide
  Arbitrary<List<Report>> reports() {
    Arbitrary<Report> report =
        Combinators.combine(
                counts(),
                Arbitraries.integers().between(0, 4),
                Arbitraries.of("a", "b", "c"),
                Arbitraries.integers().between(0, 999_999))
            .as(
                (count, time, source, id) ->
                    new Report(
                        at(time),
                        source,
                        "id" + id,
                        count.low(),
                        count.best(),
                        count.high(),
                        false,
                        List.of()));
    return report.list().ofMaxSize(8).uniqueElements(Report::articleId);
  }

  private static Reconciliation latest(List<Report> reports) {
    return Reconciliation.of(Resolver.LATEST, reports);
  }

  private static Report report(int hour, String source, long low, long best, Long high) {
    return new Report(at(hour), source, source + hour, low, best, high, false, List.of());
  }

  private static Instant at(int hour) {
    return Instant.ofEpochSecond(hour * 3600L);
  }
}
