package dev.dateline.model;

/** Why a number near a trigger is no claim (codebook 1.5). */
public enum IgnoredReason implements Coded {
  NOT_PEOPLE,
  OTHER_MEASURE,
  CHARGES,
  SUPERSEDED,
  AGE,
  DATE,
  MONEY,
  RATIO,
  UNPARSED,
  AMBIGUOUS;
}
