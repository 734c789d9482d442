package dev.dateline.report;

import dev.dateline.export.Countries;
import dev.dateline.model.Event;
import dev.dateline.report.view.EventList;
import dev.dateline.report.view.EventRow;
import dev.dateline.report.view.ListPage;
import dev.dateline.report.view.MethodPage;
import dev.dateline.report.view.Named;
import dev.dateline.report.view.Shell;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the report of a dataset: {@code index.html} with the most severe events, {@code
 * events-2.html} and on with the rest, a page for each event, and the codebook. Holds one list's
 * events at a time.
 */
public final class Report {
  private static final String INDEX = "index.html";
  private static final String METHOD = "method.html";

  private final ReportSource source;
  private final ReportOptions options;
  private final Site site;
  private final Templates templates = new Templates();
  private final String style = Resources.text("report.css");
  private final String script = Resources.text("report.js");
  private final String version;

  private Report(ReportSource source, ReportOptions options, Site site) {
    this.source = source;
    this.options = options;
    this.site = site;
    this.version = Shown.line(source.manifest().path("version").asText(""));
  }

  public static void write(ReportSource source, ReportOptions options, Site site) {
    new Report(source, options, site).write();
  }

  private void write() {
    Overview overview = new Overview();
    // Two passes: a list names all the others, so their number must be known before the first.
    for (Iterator<Event> events = source.events(); events.hasNext(); ) {
      overview.add(events.next());
    }
    long total = overview.all().events();
    int lists = (int) Math.max(1, (total + options.eventsPerPage() - 1) / options.eventsPerPage());
    Shell method = shell("How it is counted", "", "");
    site.page(METHOD, templates.render("codebook.ftlh", new MethodPage(method)));
    Iterator<Event> events = source.events();
    for (int list = 0; list < lists; list++) {
      List<Event> batch = new ArrayList<>();
      while (events.hasNext() && batch.size() < options.eventsPerPage()) {
        batch.add(events.next());
      }
      List<EventFile> files = source.files(batch);
      eventPages(files, name(list));
      EventList listed = list(files, list, lists, total);
      if (list == 0) {
        Shell shell = shell("Dateline report", "", script);
        site.page(
            INDEX,
            templates.render(
                "index.ftlh",
                new IndexPages(source, options).page(shell, overview, files, listed)));
      } else {
        Shell shell = shell("Events, page " + (list + 1), "", script);
        site.page(name(list), templates.render("list.ftlh", new ListPage(shell, listed)));
      }
    }
  }

  private static String name(int list) {
    return list == 0 ? INDEX : "events-" + (list + 1) + ".html";
  }

  private EventList list(List<EventFile> files, int list, int lists, long total) {
    EventRows rows = new EventRows(options);
    List<EventRow> listed = files.stream().map(rows::listed).toList();
    Map<String, String> countries = new TreeMap<>();
    for (EventRow row : listed) {
      if (!row.country().isEmpty()) {
        countries.put(Shown.line(Countries.name(row.country())), row.country());
      }
    }
    List<Named> pages = new ArrayList<>();
    for (int each = 0; each < lists; each++) {
      pages.add(new Named(each == 0 ? "Most severe" : "Page " + (each + 1), name(each)));
    }
    long from = (long) list * options.eventsPerPage() + 1;
    return new EventList(
        listed,
        countries.entrySet().stream()
            .map(each -> new Named(each.getKey(), each.getValue()))
            .toList(),
        from,
        total,
        pages,
        list);
  }

  private void eventPages(List<EventFile> files, String list) {
    EventPages pages = new EventPages(options);
    for (int i = 0; i < files.size(); i++) {
      Event event = files.get(i).event();
      Named previous = i == 0 ? null : neighbour(files.get(i - 1).event());
      Named next = i + 1 == files.size() ? null : neighbour(files.get(i + 1).event());
      Shell shell = shell(EventTitle.of(event).dated(), "../", "");
      site.page(
          EventRows.path(event),
          templates.render("event.ftlh", pages.page(shell, files.get(i), previous, next, list)));
    }
  }

  private static Named neighbour(Event event) {
    return new Named(EventTitle.of(event).dated(), event.eventId() + ".html");
  }

  private Shell shell(String title, String root, String pageScript) {
    String policy =
        "default-src 'none'; style-src "
            + Resources.policyHash(style)
            + (pageScript.isEmpty() ? "" : "; script-src " + Resources.policyHash(pageScript))
            + "; img-src data:; base-uri 'none'; form-action 'none'";
    return new Shell(title, root, style, pageScript, policy, version);
  }
}
