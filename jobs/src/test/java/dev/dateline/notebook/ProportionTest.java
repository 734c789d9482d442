package dev.dateline.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.model.CallerMistake;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProportionTest {
  /** By Wilson's formula, worked out by hand. */
  @Test
  void agreesWithTheFormula() {
    Proportion most = Proportion.of(32, 40);
    assertThat(most.low()).isCloseTo(0.6524, within(1e-4));
    assertThat(most.share()).isEqualTo(0.8);
    assertThat(most.high()).isCloseTo(0.8950, within(1e-4));
    assertThat(Proportion.of(10, 10).low()).isCloseTo(0.7225, within(1e-4));
    assertThat(Proportion.of(0, 10).high()).isCloseTo(0.2775, within(1e-4));
  }

  @Property
  void theShareLiesInItsBarAndTheBarBetweenNoneAndAll(
      @ForAll @IntRange(min = 0, max = 5000) int so, @ForAll @IntRange(max = 5000) int others) {
    if (so + others > 0) {
      Proportion found = Proportion.of(so, so + others);
      assertThat(found.low()).isBetween(0.0, found.share());
      assertThat(found.high()).isBetween(found.share(), 1.0);
      assertThat(found.high()).isGreaterThan(found.low());
    }
  }

  @Test
  void noShareOfNothing() {
    assertThatThrownBy(() -> Proportion.of(0, 0)).isInstanceOf(CallerMistake.class);
    assertThatThrownBy(() -> Proportion.of(3, 2)).isInstanceOf(CallerMistake.class);
    assertThatThrownBy(() -> Proportion.of(-1, 2)).isInstanceOf(CallerMistake.class);
  }
}
