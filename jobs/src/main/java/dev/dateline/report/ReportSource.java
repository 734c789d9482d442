package dev.dateline.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.model.Event;
import dev.dateline.model.Theme;
import java.util.Iterator;
import java.util.List;

/** A dataset as the report reads it. Nothing here needs more memory than a page of events. */
public interface ReportSource {
  /** The manifest, whole. */
  JsonNode manifest();

  /** Every event once, in the order of {@link Severity}. */
  Iterator<Event> events();

  /** The files of some events, in the order given. */
  List<EventFile> files(List<Event> events);

  List<Theme> themes();

  /** Every accepted article is counted in exactly one row. */
  List<ArticleCount> articleCounts();

  /** Every refused record is counted in exactly one row. */
  List<RejectCount> rejectCounts();
}
