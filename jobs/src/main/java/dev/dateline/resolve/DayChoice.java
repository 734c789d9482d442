package dev.dateline.resolve;

import dev.dateline.model.DayPrecision;
import dev.dateline.model.Field;
import dev.dateline.resolve.days.DayExpression;
import dev.dateline.resolve.days.DayExpression.Bearing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Chooses the day of an article's event among the days it tells: a day on which something is told
 * to have happened, early in the text, beside the claims, told more than once, not the day on which
 * somebody spoke of it. A weekday that nothing dates competes too: when it wins, the day is not
 * known, and a dated day of something else does not take its place.
 *
 * @param begin null when unresolved
 * @param end null with it
 * @param precision null with it
 * @param reason how it was found, or why not
 */
record DayChoice(LocalDate begin, LocalDate end, DayPrecision precision, String reason) {
  private static final int OLD_DAYS = 10;
  private static final double REPEAT_SHARE = 0.3;
  private static final double UNKNOWN_AGE = 0.7;
  private static final double SEQUEL_SHARE = 0.4;

  /** What speaks for one day: its best expression, and how much all of them weigh together. */
  private static final class Candidate {
    private DayExpression best;
    private double bestScore;
    private double sum;

    void add(DayExpression expression, double score) {
      sum += expression.speech() ? 0 : score;
      if (score > bestScore) {
        best = expression;
        bestScore = score;
      }
    }

    double weight() {
      double others = sum - (best.speech() ? 0 : bestScore);
      return bestScore + REPEAT_SHARE * Math.min(others, 2 * bestScore);
    }
  }

  static DayChoice of(Scene scene, int begin, int end, boolean withTitle) {
    Map<Object, Candidate> candidates = new LinkedHashMap<>();
    boolean unresolved = false;
    if (withTitle) {
      for (DayExpression day : scene.titleDays) {
        add(candidates, day, score(scene, day, Field.TITLE, 0));
      }
    }
    for (DayExpression day : scene.textDays) {
      if (day.sentence() >= begin && day.sentence() < end) {
        unresolved |= !day.isResolved();
        add(candidates, day, score(scene, day, Field.TEXT, day.sentence() - begin));
      }
    }
    DayExpression best = null;
    double most = 0;
    for (Candidate candidate : candidates.values()) {
      if (candidate.weight() > most) {
        best = candidate.best;
        most = candidate.weight();
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

  /** Days without a date are told apart by nothing but being so: they count as one. */
  private static void add(Map<Object, Candidate> candidates, DayExpression day, double score) {
    if (score > 0) {
      Object key = day.isResolved() ? day.first() : "undated";
      candidates.computeIfAbsent(key, any -> new Candidate()).add(day, score);
    }
  }

  /** News is of the last days: an older day is rather that of something told as context. */
  private static double freshness(long age) {
    if (age < 0) {
      return 0; // what is yet to come has not happened
    }
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
    if (!day.isResolved() && day.precision() != DayPrecision.DAY) {
      return 0;
    }
    double score = 10.0 / (1 + 0.25 * distance);
    boolean told = field == Field.TEXT && scene.tellsEvent(day.sentence());
    score *=
        scene.governs(day) > 0 ? 1.7 : told || scene.tellsLimit(field, day.sentence()) ? 1.3 : 1;
    score *=
        switch (day.tie()) {
          case OWNED -> 1.8;
          case BESIDE -> 1.35;
          case NONE -> 1;
        };
    score *= day.speech() ? 0.35 : 1;
    score *= day.future() ? 0.15 : 1;
    score *= day.earlier() && !scene.isDeed(day) ? 0.45 : 1;
    score *= scene.isSequel(day) ? SEQUEL_SHARE : 1;
    score *= day.bearing() == Bearing.ON ? 1 : 0.4;
    score *=
        switch (day.precision()) {
          case DAY -> 1;
          case DAYS -> 0.9;
          case WEEK -> distance == 0 || scene.governs(day) > 0 ? 0.4 : 0;
          case MONTH, YEAR -> 0;
        };
    LocalDate anchor = scene.anchor.day();
    if (day.isResolved()) {
      score *=
          anchor == null ? UNKNOWN_AGE : freshness(ChronoUnit.DAYS.between(day.first(), anchor));
    }
    return score;
  }
}
