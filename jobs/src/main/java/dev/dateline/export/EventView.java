package dev.dateline.export;

import java.util.List;
import java.util.Map;

/** Events in the columns of another dataset. */
public interface EventView {
  /** Column names in order. */
  List<String> columns();

  /** The rows that stand for an event; none where the other dataset has no place for its kind. */
  List<Map<String, Object>> rows(SourcedEvent event);
}
