package dev.dateline.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;

import dev.dateline.table.Partitioning;
import java.time.LocalDate;
import org.apache.spark.sql.Column;

/** The months that tables are partitioned by, as {@code 2024-11}. */
final class Months {
  private Months() {}

  static String of(LocalDate day) {
    return day == null
        ? Partitioning.UNKNOWN_MONTH
        : "%04d-%02d".formatted(day.getYear(), day.getMonthValue());
  }

  /** The same of a column of days. */
  static Column of(Column day) {
    return coalesce(date_format(day, "yyyy-MM"), lit(Partitioning.UNKNOWN_MONTH));
  }
}
