package dev.dateline.report;

import dev.dateline.export.Countries;
import dev.dateline.model.Event;
import dev.dateline.model.Measure;
import dev.dateline.model.Theme;
import dev.dateline.report.chart.Outlines;
import dev.dateline.report.chart.RangeBars;
import dev.dateline.report.chart.RestrictionBands;
import dev.dateline.report.chart.Series;
import dev.dateline.report.chart.Timeline;
import dev.dateline.report.chart.WorldMap;
import dev.dateline.report.view.EventList;
import dev.dateline.report.view.Headline;
import dev.dateline.report.view.IndexPage;
import dev.dateline.report.view.Shell;
import dev.dateline.report.view.ThemeRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Prepares the first page. */
final class IndexPages {
  private static final int TOP_EVENTS = 12;

  private final ReportSource source;
  private final ReportOptions options;

  IndexPages(ReportSource source, ReportOptions options) {
    this.source = source;
    this.options = options;
  }

  /**
   * Prepares the page.
   *
   * @param overview of all events
   * @param files of the events on the first list
   */
  IndexPage page(Shell shell, Overview overview, List<EventFile> files, EventList list) {
    List<Event> events = files.stream().map(EventFile::event).toList();
    List<RejectCount> rejects = source.rejectCounts();
    return new IndexPage(
        shell,
        summary(overview),
        headlines(overview),
        caveats(overview),
        timeline(overview),
        WorldMap.of(events),
        Outlines.shipped(),
        RestrictionBands.of(files),
        Stream.of(Measure.KILLED, Measure.INJURED, Measure.ARRESTED)
            .map(measure -> RangeBars.of(measure, events, TOP_EVENTS))
            .filter(Objects::nonNull)
            .toList(),
        GrownTolls.of(files),
        list,
        themes(source.themes()),
        CoverageViews.of(source.articleCounts()),
        Rejections.rows(rejects),
        rejects.stream().mapToLong(RejectCount::records).sum(),
        ManifestViews.of(source.manifest()),
        options.texts());
  }

  private static String summary(Overview overview) {
    long events = overview.all().events();
    if (events == 0) {
      return "No event was found in these articles.";
    }
    int countries = overview.byCountry().size();
    String days =
        overview.byDay().isEmpty()
            ? ""
            : ", " + Words.days(overview.byDay().firstKey(), overview.byDay().lastKey(), null);
    return Words.number(events)
        + (events == 1 ? " event" : " events")
        + (countries == 0
            ? ""
            : countries == 1 ? " in one country" : " in " + countries + " countries")
        + days;
  }

  private static List<Headline> headlines(Overview overview) {
    List<Headline> headlines = new ArrayList<>();
    for (Measure measure :
        List.of(
            Measure.KILLED,
            Measure.INJURED,
            Measure.ARRESTED,
            Measure.MISSING,
            Measure.RELEASED,
            Measure.PARTICIPANTS)) {
      Tally tally = overview.all().of(measure);
      boolean always =
          measure == Measure.KILLED || measure == Measure.INJURED || measure == Measure.ARRESTED;
      if (always || tally.known() > 0) {
        headlines.add(headline(measure, tally, overview.all().events()));
      }
    }
    return headlines;
  }

  private static Headline headline(Measure measure, Tally tally, long events) {
    String name = Words.word(measure);
    if (tally.known() == 0) {
      return new Headline(name, "m-" + name, Words.UNKNOWN, "no figure reported", "");
    }
    String range =
        tally.open() > 0
            ? "at least " + Words.number(tally.low())
            : tally.low() == tally.high()
                ? "no range in the reports used"
                : Words.number(tally.low()) + " to " + Words.number(tally.high());
    String told =
        (tally.known() == events ? "from all " : "from " + Words.number(tally.known()) + " of ")
            + Words.number(events)
            + (events == 1 ? " event" : " events");
    String note =
        tally.open() == 0
            ? told
            : told + "; " + Words.number(tally.open()) + " without an upper bound";
    return new Headline(name, "m-" + name, Words.number(tally.point()), range, note);
  }

  private static List<String> caveats(Overview overview) {
    List<String> caveats = new ArrayList<>();
    caveat(
        caveats,
        overview.undated(),
        "has no day and is not on the timeline",
        "have no day and are not on the timeline");
    caveat(caveats, overview.unplaced(), "has no country", "have no country");
    caveat(
        caveats,
        overview.unreconciled(),
        "has reports that disagree",
        "have reports that disagree");
    return caveats;
  }

  private static void caveat(List<String> caveats, long events, String one, String many) {
    if (events > 0) {
      caveats.add(
          events == 1 ? "One event " + one + "." : Words.number(events) + " events " + many + ".");
    }
  }

  /** Null when no event has a day. */
  static Timeline timeline(Overview overview) {
    SortedMap<LocalDate, Tally> events = new TreeMap<>();
    overview
        .byDay()
        .forEach(
            (day, sums) ->
                events.put(
                    day, new Tally(sums.events(), sums.events(), sums.events(), sums.events(), 0)));
    List<Series> series = new ArrayList<>();
    series.add(new Series("events", "m-events", events));
    for (Measure measure : List.of(Measure.KILLED, Measure.INJURED, Measure.ARRESTED)) {
      SortedMap<LocalDate, Tally> byDay = new TreeMap<>();
      overview
          .byDay()
          .forEach(
              (day, sums) -> {
                if (sums.of(measure).known() > 0) {
                  byDay.put(day, sums.of(measure));
                }
              });
      series.add(new Series(Words.word(measure), "m-" + Words.word(measure), byDay));
    }
    return Timeline.of(series);
  }

  private static List<ThemeRow> themes(List<Theme> themes) {
    return themes.stream()
        .sorted(
            Comparator.comparing((Theme theme) -> -Objects.requireNonNullElse(theme.events(), 0))
                .thenComparing(Theme::themeId))
        .map(
            theme ->
                new ThemeRow(
                    Objects.requireNonNullElse(Shown.line(theme.label()), theme.themeId()),
                    theme.terms() == null
                        ? List.of()
                        : theme.terms().stream().map(Shown::line).toList(),
                    Objects.requireNonNullElse(theme.events(), 0),
                    Words.days(theme.firstDay(), theme.lastDay(), null),
                    theme.countries() == null
                        ? List.of()
                        : theme.countries().stream()
                            .map(Countries::name)
                            .map(Shown::line)
                            .toList()))
        .toList();
  }
}
