package dev.dateline.model;

/** Whether the article stands behind what is said (codebook 1.2). */
public enum Status implements Coded {
  ASSERTED,
  DENIED,
  HYPOTHETICAL,
  DISPUTED;

  /** Only asserted and disputed claims enter totals. */
  public boolean counts() {
    return this == ASSERTED || this == DISPUTED;
  }
}
