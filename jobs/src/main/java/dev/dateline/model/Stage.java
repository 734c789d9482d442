package dev.dateline.model;

/** A stage of the pipeline that can refuse a record. */
public enum Stage implements Coded {
  INGEST,
  NORMALISE,
  DEDUPLICATE,
  EXTRACT,
  RESOLVE,
  CLUSTER,
  COUNT,
  THEMES;
}
