package dev.dateline.model;

/** How a figure relates to the one before it (codebook 1.2): adds to it, replaces it, or stands. */
public enum Change implements Coded {
  TOTAL,
  MORE,
  CUMULATIVE;
}
