package dev.dateline.resolve.days;

import dev.dateline.model.DayPrecision;
import java.time.LocalDate;

/**
 * A stretch of text that tells a day or a run of days.
 *
 * @param begin UTF-16 index in the reading view of its passage
 * @param end one past its last character
 * @param sentence number of its sentence within the passage
 * @param first first day; null when nothing tells what the expression counts from
 * @param last last day, the same as the first for a single day; null with it
 * @param bearing how what is told bears on the day
 * @param speech whether it is only the day on which somebody spoke
 * @param future whether what is told was still to come
 * @param earlier whether it is the day of something else that came before: "following Friday's ..."
 * @param sequel whether it is the day of what follows an event: "was charged on Monday"
 * @param tie whether it stands beside a word for what happened
 */
public record DayExpression(
    int begin,
    int end,
    int sentence,
    LocalDate first,
    LocalDate last,
    DayPrecision precision,
    Bearing bearing,
    boolean speech,
    boolean future,
    boolean earlier,
    boolean sequel,
    EventTie tie) {

  /** The run of days from this one to another. */
  DayExpression to(DayExpression other) {
    return new DayExpression(
        begin,
        other.end,
        sentence,
        first,
        other.last,
        DayPrecision.DAYS,
        Bearing.ON,
        speech,
        future,
        earlier,
        sequel,
        tie);
  }

  /** How something bears on a day. */
  public enum Bearing {
    ON,
    SINCE,
    UNTIL,
    AFTER,
    BEFORE
  }

  /** How closely an expression stands to a word for what happened. */
  public enum EventTie {
    NONE,
    /** "The march on Friday", "began on Tuesday". */
    BESIDE,
    /** "Monday's clashes". */
    OWNED
  }

  public boolean isResolved() {
    return first != null;
  }
}
