package dev.dateline.report;

import dev.dateline.model.Event;
import dev.dateline.model.EventToll;
import dev.dateline.model.Measure;
import dev.dateline.report.chart.RangeBars;
import dev.dateline.report.chart.RestrictionBands;
import dev.dateline.report.chart.TollSteps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The report's charts and a table, each as markup that stands by itself with the styles it needs:
 * what notebooks show.
 */
public final class Fragments {
  private static final Templates TEMPLATES = new Templates();
  private static final String STYLE = Resources.text("fragment.css");

  private Fragments() {}

  /**
   * A table.
   *
   * @param rows as many cells each as there are columns; a source's words in them are spelled out
   * @param note what is said below it; null for nothing
   */
  public record TablePart(List<Column> columns, List<List<String>> rows, String note) {}

  /**
   * A column.
   *
   * @param number whether its cells stand at the right
   */
  public record Column(String name, boolean number) {}

  public static String table(TablePart table) {
    return render("table", "", table);
  }

  /** Words in place of a chart. */
  public static String note(String words) {
    return render("note", "", words);
  }

  /** Events, and who came to harm, over time; null when no event has a day. */
  public static String timeline(String title, List<Event> events) {
    Overview overview = new Overview();
    events.forEach(overview::add);
    return drawn("timeline", title, IndexPages.timeline(overview));
  }

  /** A measure as it became known, as a chart and a table; null when nothing was reported of it. */
  public static String toll(String title, Measure measure, List<EventToll> tolls) {
    return drawn("toll", title, TollSteps.of(measure, tolls));
  }

  /** Which restrictions held where and when; null when none can be placed in time. */
  public static String restrictions(String title, List<EventFile> files) {
    return drawn("bands", title, RestrictionBands.of(files));
  }

  /** Figures with their ranges, one below another; null when there are none. */
  public static String ranges(String title, String style, List<RangeBars.Labelled> figures) {
    return drawn(
        "ranges", title, figures.isEmpty() ? null : RangeBars.of("figures", style, figures));
  }

  private static String drawn(String kind, String title, Record chart) {
    return chart == null ? null : render(kind, title, chart);
  }

  private static String render(String kind, String title, Object part) {
    Map<String, Object> model = new HashMap<>();
    model.put("style", STYLE);
    model.put("kind", kind);
    model.put("title", title);
    // Two charts of a page need ids of their own, and the same chart the same one.
    model.put("id", "t-" + Integer.toHexString((kind + title + part).hashCode()));
    model.put("part", part);
    return TEMPLATES.render("fragment.ftlh", model);
  }
}
