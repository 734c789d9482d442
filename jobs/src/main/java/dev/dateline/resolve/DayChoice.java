package dev.dateline.resolve;

import dev.dateline.model.DayPrecision;
import dev.dateline.model.Field;
import dev.dateline.resolve.days.DayExpression;
import dev.dateline.resolve.days.DayExpression.Bearing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Chooses the day of an article's event among the days it tells: a day on which something is told
 * to have happened, early in the text, beside the claims, not the day on which somebody spoke of
 * it.
 *
 * @param begin null when unresolved
 * @param end null with it
 * @param precision null with it
 * @param reason how it was found, or why not
 */
record DayChoice(LocalDate begin, LocalDate end, DayPrecision precision, String reason) {
  private static final int OLD_DAYS = 10;

  static DayChoice of(Scene scene, int begin, int end, boolean withTitle) {
    DayExpression best = null;
    double bestScore = 0;
    if (withTitle) {
      for (DayExpression day : scene.titleDays) {
        double score = score(scene, day, Field.TITLE, 0);
        if (score > bestScore) {
          best = day;
          bestScore = score;
        }
      }
    }
    boolean unresolved = false;
    for (DayExpression day : scene.textDays) {
      if (day.sentence() < begin || day.sentence() >= end) {
        continue;
      }
      unresolved |= !day.isResolved();
      double score = score(scene, day, Field.TEXT, day.sentence() - begin);
      if (score > bestScore) {
        best = day;
        bestScore = score;
      }
    }
    if (best != null && best.isResolved()) {
      String reason =
          best.speech() ? "day of the statement, no other told" : "day told in the text";
      return new DayChoice(best.first(), best.last(), best.precision(), reason);
    }
    LocalDate anchor = scene.anchor.day();
    if (anchor != null) {
      return new DayChoice(
          anchor, anchor, DayPrecision.DAY, "no day told; " + scene.anchor.reason());
    }
    String what = unresolved ? "days told without a date; " : "no day told; ";
    return new DayChoice(null, null, null, what + scene.anchor.reason());
  }

  /** News is of the last days: an older day is rather that of something told as context. */
  private static double freshness(long age) {
    if (age <= 2) {
      return 1;
    }
    if (age <= 4) {
      return 0.85;
    }
    if (age <= 7) {
      return 0.6;
    }
    return age <= OLD_DAYS ? 0.45 : age <= 60 ? 0.3 : 0.1;
  }

  private static double score(Scene scene, DayExpression day, Field field, int distance) {
    if (!day.isResolved()
        || day.precision() == DayPrecision.YEAR
        || day.precision() == DayPrecision.MONTH) {
      return 0;
    }
    double score = 10.0 / (1 + 0.25 * distance);
    boolean told = field == Field.TEXT && scene.tellsEvent(day.sentence());
    score *=
        scene.evidence(field, day.sentence()) > 0
            ? 1.6
            : told || scene.tellsLimit(field, day.sentence()) ? 1.3 : 1;
    score *=
        switch (day.tie()) {
          case OWNED -> 1.8;
          case BESIDE -> 1.35;
          case NONE -> 1;
        };
    score *= day.speech() ? 0.35 : 1;
    score *= day.future() ? 0.15 : 1;
    score *= day.earlier() ? 0.45 : 1;
    score *= day.bearing() == Bearing.ON ? 1 : 0.4;
    boolean run = day.precision() == DayPrecision.DAYS;
    score *= day.precision() == DayPrecision.DAY ? 1 : run ? 0.9 : day.speech() ? 0 : 0.4;
    LocalDate anchor = scene.anchor.day();
    if (anchor != null && day.isResolved()) {
      long age = ChronoUnit.DAYS.between(day.first(), anchor);
      score *= freshness(age);
    }
    return score;
  }
}
