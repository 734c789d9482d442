package dev.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Count;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TallyTest {
  @Provide
  Arbitrary<Tally> tallies() {
    Arbitrary<Long> step = Arbitraries.longs().between(0, 1000);
    return Combinators.combine(step, step, step, Arbitraries.integers().between(0, 4))
        .as(
            (low, more, most, shape) ->
                Tally.of(
                    switch (shape) {
                      case 0 -> Count.UNKNOWN;
                      case 1 -> new Count(low, low + more, null);
                      case 2 -> new Count(null, null, low);
                      case 3 -> new Count(low, null, low + more);
                      default -> new Count(low, low + more, low + more + most);
                    }));
  }

  @Property
  void addsInAnyOrder(
      @ForAll("tallies") Tally a, @ForAll("tallies") Tally b, @ForAll("tallies") Tally c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.plus(Tally.NONE)).isEqualTo(a);
  }

  @Property
  void staysInOrder(@ForAll("tallies") Tally a, @ForAll("tallies") Tally b) {
    Tally sum = a.plus(b);
    assertThat(sum.low()).isLessThanOrEqualTo(sum.point());
    assertThat(sum.point()).isLessThanOrEqualTo(sum.high());
  }

  @Test
  void leavesOutTheUnknownAndCountsAStatedNone() {
    assertThat(Tally.of(Count.UNKNOWN).known()).isZero();
    assertThat(Tally.of(Count.exactly(0)).known()).isEqualTo(1);
    assertThat(Tally.of(Count.UNKNOWN).count()).isEqualTo(Count.UNKNOWN);
    assertThat(Tally.of(new Count(2L, null, null)).plus(Tally.of(Count.exactly(3))).count())
        .isEqualTo(new Count(5L, 5L, null));
  }
}
