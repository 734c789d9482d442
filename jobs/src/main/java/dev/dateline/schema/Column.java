package dev.dateline.schema;

/**
 * A column of a table.
 *
 * @param type as Spark SQL writes it: {@code string}, {@code bigint}, {@code array<string>} ...
 * @param unit of its numbers; empty where there is none
 * @param nulls when it is null; {@code never} when it is not
 * @param meaning in plain words
 */
public record Column(
    String table, String name, String type, String unit, String nulls, String meaning) {

  /** The whole entry in one line, as it stands beside the column in a file. */
  public String comment() {
    return meaning
        + (unit.isEmpty() ? "" : " [" + unit + "]")
        + (isNullable() ? "; null " + nulls : "");
  }

  public boolean isNullable() {
    return !nulls.equals("never");
  }
}
