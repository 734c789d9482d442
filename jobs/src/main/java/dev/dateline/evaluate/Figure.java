package dev.dateline.evaluate;

/**
 * The figures that an evaluation tells. Those with {@link #isMatch} are precision, recall and F1 of
 * found against marked; the others are shares of articles or claims that are right.
 */
public enum Figure {
  ANY_SCOPE("claims of any scope, lower bound", true),
  LOWER_BOUND("claims of the event, lower bound", true),
  EXACT("claims of the event, exact", true),
  RESTRICTION("restriction type", true),
  RESTRICTION_STATUS("restriction type and status", true),
  PROTEST("protest article", true),
  TOTAL_KILLED("total KILLED right", false),
  TOTAL_INJURED("total INJURED right", false),
  TOTAL_ARRESTED("total ARRESTED right", false),
  TOTAL_ENDS("totals with both ends right", false),
  TOLD_FOR_NOTHING("total told where nothing is reported", false),
  ROLE("role right where the value is", false);

  private final String label;
  private final boolean match;

  Figure(String label, boolean match) {
    this.label = label;
    this.match = match;
  }

  public String label() {
    return label;
  }

  public boolean isMatch() {
    return match;
  }
}
