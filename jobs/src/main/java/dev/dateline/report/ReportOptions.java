package dev.dateline.report;

/**
 * How a report is made.
 *
 * @param texts whether quotes and titles of articles are shown; off for corpora whose texts may not
 *     be passed on
 * @param eventsPerPage events on the first page and on each further list
 * @param quotesPerEvent quotes behind an event's figures on a list; its own page has them all
 */
public record ReportOptions(boolean texts, int eventsPerPage, int quotesPerEvent) {
  public static final ReportOptions DEFAULT = new ReportOptions(true, 2000, 6);

  public ReportOptions {
    if (eventsPerPage < 1 || quotesPerEvent < 0) {
      throw new IllegalArgumentException("a page holds at least one event");
    }
  }

  public ReportOptions withoutTexts() {
    return new ReportOptions(false, eventsPerPage, quotesPerEvent);
  }
}
