package dev.dateline.model;

/** Whose convention turns vague quantity words into numbers (codebook 1.1). */
public enum Profile implements Coded {
  CCC,
  ACLED;
}
