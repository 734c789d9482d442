package dev.dateline.model;

/**
 * Totals of every measure, of an article's mention or of an event. A measure of which nothing was
 * said is {@link Count#UNKNOWN}.
 */
public record Totals(
    @Flat(prefix = "killed_") Count killed,
    @Flat(prefix = "injured_") Count injured,
    @Flat(prefix = "missing_") Count missing,
    @Flat(prefix = "arrested_") Count arrested,
    @Flat(prefix = "released_") Count released,
    @Flat(prefix = "participants_") Count participants) {

  /** Totals of which nothing is known. */
  public static final Totals UNKNOWN =
      new Totals(
          Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN);

  /** Builds totals from a function that answers for each measure. */
  public static Totals from(java.util.function.Function<Measure, Count> answer) {
    return new Totals(
        answer.apply(Measure.KILLED),
        answer.apply(Measure.INJURED),
        answer.apply(Measure.MISSING),
        answer.apply(Measure.ARRESTED),
        answer.apply(Measure.RELEASED),
        answer.apply(Measure.PARTICIPANTS));
  }

  public Count of(Measure measure) {
    return switch (measure) {
      case KILLED -> killed;
      case INJURED -> injured;
      case MISSING -> missing;
      case ARRESTED -> arrested;
      case RELEASED -> released;
      case PARTICIPANTS -> participants;
    };
  }
}
