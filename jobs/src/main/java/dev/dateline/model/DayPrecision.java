package dev.dateline.model;

/** How finely a day is known (codebook 5). */
public enum DayPrecision implements Coded {
  DAY,
  DAYS,
  WEEK,
  MONTH,
  YEAR;
}
