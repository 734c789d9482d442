package dev.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.EventRestriction;
import dev.dateline.model.RestrictionStatus;
import dev.dateline.model.RestrictionType;
import dev.dateline.report.chart.RestrictionBands;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestrictionBandsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

  private static EventFile held(EventRestriction... intervals) {
    EventFile file = SampleEvents.nakuru();
    return new EventFile(
        file.event(),
        file.links(),
        file.articles(),
        file.claims(),
        file.restrictions(),
        file.tactics(),
        file.tolls(),
        List.of(intervals));
  }

  private static EventRestriction interval(
      RestrictionType type, LocalDate first, LocalDate last, RestrictionStatus status) {
    return new EventRestriction(
        "00000000000000a1", type, "Nakuru", null, null, first, last, status, 1, List.of("r"));
  }

  @Test
  void leavesOutWhatWasNeverInForce() {
    assertThat(
            RestrictionBands.of(
                List.of(
                    held(
                        interval(RestrictionType.CURFEW, DAY, DAY, RestrictionStatus.PROPOSED),
                        interval(RestrictionType.LOCKDOWN, DAY, DAY, RestrictionStatus.DENIED)))))
        .isNull();
  }

  @Test
  void marksEndsThatNobodyReported() {
    RestrictionBands.Band band =
        RestrictionBands.of(
                List.of(
                    held(interval(RestrictionType.CURFEW, null, null, RestrictionStatus.IN_FORCE))))
            .rows()
            .get(0)
            .bands()
            .get(0);
    assertThat(band.startOpen()).isTrue();
    assertThat(band.endOpen()).isTrue();
    assertThat(band.title()).isEqualTo("Curfew, not reported to not reported, in force");
  }

  @Test
  void staysWithTheDaysOfTheEvents() {
    RestrictionBands bands =
        RestrictionBands.of(
            List.of(
                held(
                    interval(
                        RestrictionType.CURFEW, DAY.minusYears(4), DAY, RestrictionStatus.LIFTED),
                    interval(
                        RestrictionType.ITEM_BAN,
                        DAY.minusYears(9),
                        DAY.minusYears(8),
                        RestrictionStatus.LIFTED))));
    assertThat(bands.rows()).extracting(RestrictionBands.Row::type).containsExactly("curfew");
    assertThat(bands.table())
        .extracting(RestrictionBands.Line::type)
        .containsExactlyInAnyOrder("curfew", "item ban");
    assertThat(bands.ticks().get(0).label()).isEqualTo("27 Feb 2024");
  }
}
