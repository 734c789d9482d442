package dev.dateline.model;

/** Why a record was not used. A closed list: adding one needs a line in the data dictionary. */
public enum RejectReason implements Coded {
  MALFORMED,
  EMPTY_TEXT,
  UNREADABLE_DATE,
  INVALID_UTF8,
  TOO_LONG,
  UNREADABLE_FILE,
  UNKNOWN_FORMAT,
  LANGUAGE,
  DUPLICATE_ID,
  FAILED;
}
