package dev.dateline.model;

/** How the reports of one event become its totals (codebook 3). */
public enum Resolver implements Coded {
  LATEST,
  CONSERVATIVE,
  RANGE;
}
