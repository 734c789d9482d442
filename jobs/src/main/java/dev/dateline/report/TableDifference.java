package dev.dateline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How a table of one dataset differs from the same table of another.
 *
 * @param table its name
 * @param key the columns by which a row is known in both
 * @param leftRows rows of the first dataset's table
 * @param rightRows rows of the second's
 * @param onlyLeft rows that the second lacks
 * @param onlyRight rows that the first lacks
 * @param left some of the rows that the second lacks, in order
 * @param right some of the rows that the first lacks, in order
 */
public record TableDifference(
    String table,
    List<String> key,
    long leftRows,
    long rightRows,
    long onlyLeft,
    long onlyRight,
    List<Map<String, Object>> left,
    List<Map<String, Object>> right) {
  private static final int LONGEST = 60;

  /** A table that is the same in both. */
  public static TableDifference none(String table, long rows) {
    return new TableDifference(table, List.of(), rows, rows, 0, 0, List.of(), List.of());
  }

  public boolean isNone() {
    return onlyLeft == 0 && onlyRight == 0;
  }

  /** The table's line and, when it differs, a line for each example. */
  public Tree tree() {
    if (isNone()) {
      return new Tree(table + ": same, " + Words.number(leftRows) + " rows");
    }
    Tree tree =
        new Tree(
            table
                + ": differs, "
                + Words.number(leftRows)
                + " and "
                + Words.number(rightRows)
                + " rows, "
                + Words.number(onlyLeft)
                + " only in the first, "
                + Words.number(onlyRight)
                + " only in the second");
    Map<String, Map<String, Object>> counterparts = new LinkedHashMap<>();
    right.forEach(row -> counterparts.put(name(row), row));
    List<String> gone = new ArrayList<>();
    for (Map<String, Object> row : left) {
      Map<String, Object> counterpart = counterparts.remove(name(row));
      if (counterpart == null) {
        gone.add("only in the first: " + name(row));
      } else {
        Tree changed = tree.add("changed: " + name(row));
        row.forEach(
            (column, value) -> {
              if (!Objects.equals(value, counterpart.get(column))) {
                changed.add(
                    column + ": " + shorten(value) + " \u2192 " + shorten(counterpart.get(column)));
              }
            });
      }
    }
    gone.forEach(tree::add);
    counterparts.keySet().forEach(name -> tree.add("only in the second: " + name));
    if (left.size() < onlyLeft || right.size() < onlyRight) {
      tree.add("\u2026 and more");
    }
    return tree;
  }

  /** All tables, one under another. */
  public static String print(List<TableDifference> differences) {
    return differences.stream()
        .map(difference -> difference.tree().toString())
        .collect(Collectors.joining());
  }

  private String name(Map<String, Object> row) {
    return key.stream()
        .map(column -> column + "=" + shorten(row.get(column)))
        .collect(Collectors.joining(" "));
  }

  private static String shorten(Object value) {
    String text = Shown.line(String.valueOf(value));
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "\u2026";
  }
}
