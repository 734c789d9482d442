package dev.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Count;
import dev.dateline.model.DayPrecision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 27);

  @Test
  void writesFiguresInFewSigns() {
    assertThat(Words.figure(Count.UNKNOWN)).isEqualTo("\u2013");
    assertThat(Words.figure(Count.exactly(0))).isEqualTo("0");
    assertThat(Words.figure(Count.exactly(4000))).isEqualTo("4,000");
    assertThat(Words.figure(new Count(6L, 6L, null))).isEqualTo("6+");
    assertThat(Words.figure(new Count(6L, null, 11L))).isEqualTo("6\u201311");
    assertThat(Words.figure(new Count(null, null, 10L))).isEqualTo("\u226410");
    assertThat(Words.figure(new Count(null, 50L, null))).isEqualTo("~50");
  }

  @Test
  void saysThemInWords() {
    assertThat(Words.spoken(Count.UNKNOWN)).isEqualTo("not reported");
    assertThat(Words.spoken(Count.exactly(0))).isEqualTo("0");
    assertThat(Words.spoken(new Count(6L, 6L, null))).isEqualTo("at least 6");
    assertThat(Words.spoken(new Count(6L, 8L, null))).isEqualTo("at least 6, best estimate 8");
    assertThat(Words.spoken(new Count(6L, 8L, 11L))).isEqualTo("between 6 and 11, best estimate 8");
    assertThat(Words.spoken(new Count(6L, null, 11L))).isEqualTo("between 6 and 11");
    assertThat(Words.spoken(new Count(null, null, 10L))).isEqualTo("at most 10");
    assertThat(Words.spoken(new Count(null, 50L, null))).isEqualTo("about 50");
  }

  @Test
  void writesDaysAsFineAsTheyAreKnown() {
    assertThat(Words.days(null, null, null)).isEqualTo("day unknown");
    assertThat(Words.days(DAY, DAY, DayPrecision.DAY)).isEqualTo("27 Feb 2024");
    assertThat(Words.days(DAY, DAY.plusDays(1), DayPrecision.DAYS))
        .isEqualTo("27\u201328 Feb 2024");
    assertThat(Words.days(DAY, DAY.plusDays(3), DayPrecision.DAYS))
        .isEqualTo("27 Feb\u20131 Mar 2024");
    assertThat(Words.days(DAY, DAY.plusYears(1), DayPrecision.DAYS))
        .isEqualTo("27 Feb 2024\u201327 Feb 2025");
    assertThat(Words.days(DAY, DAY, DayPrecision.MONTH)).isEqualTo("February 2024");
    assertThat(Words.days(DAY, DAY, DayPrecision.YEAR)).isEqualTo("2024");
  }
}
