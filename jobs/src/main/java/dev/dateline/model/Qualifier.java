package dev.dateline.model;

/** How a phrase bounds its number (codebook 1.1). */
public enum Qualifier implements Coded {
  EXACT,
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN,
  ABOUT,
  BETWEEN,
  VAGUE;
}
