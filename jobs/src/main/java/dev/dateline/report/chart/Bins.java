package dev.dateline.report.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Equal stretches of the calendar that cover some days: days while they are few, else weeks, months
 * or years.
 */
public final class Bins {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private final ChronoUnit unit;
  private final LocalDate first;
  private final int size;

  private Bins(ChronoUnit unit, LocalDate first, int size) {
    this.unit = unit;
    this.first = first;
    this.size = size;
  }

  public static Bins over(LocalDate first, LocalDate last) {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    ChronoUnit unit =
        days <= 100
            ? ChronoUnit.DAYS
            : days <= 700 ? ChronoUnit.WEEKS : days <= 3650 ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    LocalDate start = start(unit, first);
    return new Bins(unit, start, (int) unit.between(start, start(unit, last)) + 1);
  }

  private static LocalDate start(ChronoUnit unit, LocalDate day) {
    return switch (unit) {
      case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTHS -> day.withDayOfMonth(1);
      case YEARS -> day.withDayOfYear(1);
      default -> day; // ChronoUnit is not ours to exhaust
    };
  }

  /** First day of the first bin. */
  public LocalDate first() {
    return first;
  }

  /** Days that the bins cover. */
  public long days() {
    return ChronoUnit.DAYS.between(first, first.plus(size, unit));
  }

  public int size() {
    return size;
  }

  public int of(LocalDate day) {
    return (int) unit.between(first, start(unit, day));
  }

  /** {@code day}, {@code week}, {@code month} or {@code year}. */
  public String unit() {
    String plural = unit.toString().toLowerCase(Locale.ROOT);
    return plural.substring(0, plural.length() - 1);
  }

  /** What a reader calls the stretch. */
  public String label(int bin) {
    LocalDate start = first.plus(bin, unit);
    return switch (unit) {
      case WEEKS -> "week of " + DATE.format(start);
      case MONTHS -> MONTH.format(start);
      case YEARS -> Integer.toString(start.getYear());
      default -> DATE.format(start);
    };
  }

  /** Bins to write a label at, at most about a dozen, with short labels. */
  List<Tick> ticks(double from, double width) {
    List<Tick> ticks = new ArrayList<>();
    int step = Math.max(1, (size + 11) / 12);
    for (int bin = 0; bin < size; bin += step) {
      LocalDate start = first.plus(bin, unit);
      String label =
          switch (unit) {
            case MONTHS -> MONTH.format(start);
            case YEARS -> Integer.toString(start.getYear());
            default -> bin == 0 ? DATE.format(start) : DAY.format(start);
          };
      ticks.add(new Tick(Chart.round(from + (bin + 0.5) * width), label));
    }
    return ticks;
  }
}
