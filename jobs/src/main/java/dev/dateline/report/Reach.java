package dev.dateline.report;

/** How far around a quote a reader is shown its field. */
public final class Reach {
  /** Code points on each side. */
  public static final int CODE_POINTS = 240;

  private Reach() {}
}
