package dev.dateline.report;

import dev.dateline.model.Count;
import dev.dateline.model.EventToll;
import dev.dateline.model.Measure;
import dev.dateline.report.chart.TollSteps;
import dev.dateline.report.view.GrownToll;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The events whose toll moved most from the first report of it to the last. */
final class GrownTolls {
  private static final int MOST = 4;

  private GrownTolls() {}

  private record Growth(EventFile file, Measure measure, TollSteps chart, long moved) {}

  static List<GrownToll> of(List<EventFile> files) {
    return files.stream()
        .map(GrownTolls::growth)
        .filter(Objects::nonNull)
        .sorted(
            Comparator.comparing((Growth growth) -> growth.measure())
                .thenComparing(growth -> -growth.moved())
                .thenComparing(growth -> growth.file().event().eventId()))
        .limit(MOST)
        .map(GrownTolls::view)
        .toList();
  }

  /** By the gravest measure that moved; null when none did. */
  private static Growth growth(EventFile file) {
    for (Measure measure : List.of(Measure.KILLED, Measure.INJURED, Measure.ARRESTED)) {
      List<Long> points =
          file.tolls().stream()
              .filter(toll -> toll.measure() == measure && toll.asOf() != null)
              .sorted(Comparator.comparing(EventToll::asOf))
              .map(toll -> new Count(toll.low(), toll.best(), toll.high()).point())
              .filter(Objects::nonNull)
              .toList();
      long moved = points.isEmpty() ? 0 : points.get(points.size() - 1) - points.get(0);
      if (moved != 0) {
        return new Growth(file, measure, TollSteps.of(measure, file.tolls()), Math.abs(moved));
      }
    }
    return null;
  }

  private static GrownToll view(Growth growth) {
    List<TollSteps.Line> lines = growth.chart().table();
    return new GrownToll(
        EventTitle.of(growth.file().event()),
        EventRows.path(growth.file().event()),
        said(lines.get(0)),
        said(lines.get(lines.size() - 1)),
        growth.chart());
  }

  private static String said(TollSteps.Line line) {
    String figure = line.best().equals(Words.UNKNOWN) ? "at least " + line.low() : line.best();
    return figure + " as of " + line.asOf();
  }
}
