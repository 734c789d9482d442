package dev.dateline.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns that hold an article's own words. They are left out, not emptied, where texts may not
 * be passed on.
 */
public final class Withheld {
  private static final Set<String> COLUMNS = Set.of("text", "title", "quote", "excerpt");

  private Withheld() {}

  public static List<String> without(List<String> columns) {
    return columns.stream().filter(column -> !COLUMNS.contains(column)).toList();
  }

  public static Map<String, Object> without(Map<String, Object> row) {
    Map<String, Object> kept = new LinkedHashMap<>(row);
    kept.keySet().removeAll(COLUMNS);
    return kept;
  }
}
