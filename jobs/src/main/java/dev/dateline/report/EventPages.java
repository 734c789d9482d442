package dev.dateline.report;

import dev.dateline.model.Event;
import dev.dateline.model.EventArticle;
import dev.dateline.model.Measure;
import dev.dateline.model.Restriction;
import dev.dateline.model.RestrictionContext;
import dev.dateline.model.RoleCount;
import dev.dateline.model.Scope;
import dev.dateline.model.TacticUse;
import dev.dateline.report.chart.RestrictionBands;
import dev.dateline.report.chart.TollSteps;
import dev.dateline.report.view.ArticleCard;
import dev.dateline.report.view.EventPage;
import dev.dateline.report.view.Named;
import dev.dateline.report.view.RestrictionCard;
import dev.dateline.report.view.Shell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Turns an event's file into its own page. */
final class EventPages {
  private final ReportOptions options;

  EventPages(ReportOptions options) {
    this.options = options;
  }

  /**
   * Prepares a page.
   *
   * @param previous the event before it on the list; null on the first
   * @param next the event after it; null on the last
   * @param list file of the list it is on
   */
  EventPage page(Shell shell, EventFile file, Named previous, Named next, String list) {
    return new EventPage(
        shell,
        new EventRows(options).headed(file),
        facts(file.event()),
        roles(file.event()),
        Arrays.stream(Measure.values())
            .map(measure -> TollSteps.of(measure, file.tolls()))
            .filter(Objects::nonNull)
            .toList(),
        new ClaimCards(file, options).groups(),
        RestrictionBands.of(List.of(file)),
        restrictions(file.articles(), file.restrictions()),
        tactics(file.tactics()),
        articles(file),
        previous,
        next,
        list,
        options.texts());
  }

  private static List<Named> facts(Event event) {
    List<Named> facts = new ArrayList<>();
    fact(facts, "Kind", Words.capital(Words.word(event.kind())));
    fact(facts, "Days", days(event));
    fact(facts, "Place", place(event));
    fact(
        facts,
        "Parties",
        event.parties() == null ? null : Shown.line(String.join("; ", event.parties())));
    fact(facts, "Articles", articleCount(event));
    fact(facts, "First report", Words.time(event.firstPublishedAt()));
    fact(facts, "Last report", Words.time(event.lastPublishedAt()));
    fact(facts, "Restrictions", String.join(", ", EventRows.words(event.restrictions())));
    fact(facts, "Force used", String.join(", ", EventRows.words(event.tactics())));
    fact(
        facts,
        "Figures",
        Boolean.FALSE.equals(event.reconciled())
            ? "Reports could not be brought to one figure; the range holds all of them."
            : null);
    fact(
        facts,
        "Confidence",
        event.confidence() == null ? null : String.format(Locale.ROOT, "%.2f", event.confidence()));
    fact(facts, "Event id", event.eventId());
    return facts;
  }

  private static void fact(List<Named> facts, String name, String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Named(name, value));
    }
  }

  private static String days(Event event) {
    String days = Words.days(event.dayBegin(), event.dayEnd(), event.dayPrecision());
    return event.dayPrecision() == null
        ? days
        : days + " (known to the " + Words.word(event.dayPrecision()) + ")";
  }

  private static String place(Event event) {
    String where = EventRows.where(event);
    if (event.latitude() == null || event.longitude() == null) {
      return where;
    }
    String precision =
        event.geoPrecision() == null ? "" : ", known to the " + Words.word(event.geoPrecision());
    return where
        + String.format(
            Locale.ROOT, " (%.4f, %.4f%s)", event.latitude(), event.longitude(), precision);
  }

  private static String articleCount(Event event) {
    return event.articles() == null
        ? null
        : Words.number(event.articles())
            + " from "
            + Words.number(Objects.requireNonNullElse(event.sources(), 0))
            + " independent sources";
  }

  private static List<Named> roles(Event event) {
    if (event.byRole() == null) {
      return List.of();
    }
    return event.byRole().stream()
        .sorted(Comparator.comparing(RoleCount::measure).thenComparing(RoleCount::role))
        .map(
            each ->
                new Named(
                    Words.word(each.role()) + ", " + Words.word(each.measure()),
                    Words.figure(
                        new dev.dateline.model.Count(each.low(), each.best(), each.high()))))
        .toList();
  }

  /** Every reported restriction, by type, then publication, then place in the text. */
  List<RestrictionCard> restrictions(List<ArticleLine> lines, List<RestrictionInContext> reports) {
    Map<String, ArticleLine> articles = byId(lines);
    Comparator<RestrictionInContext> order =
        Comparator.comparing((RestrictionInContext each) -> each.restriction().type())
            .thenComparing(
                each -> publishedAt(articles.get(each.restriction().articleId())),
                Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(each -> each.restriction().articleId())
            .thenComparing(each -> each.restriction().field())
            .thenComparing(each -> each.restriction().charBegin())
            .thenComparing(each -> String.valueOf(each.restriction().restrictionId()));
    return reports.stream()
        .sorted(order)
        .map(each -> card(each, articles.get(each.restriction().articleId())))
        .toList();
  }

  private RestrictionCard card(RestrictionInContext each, ArticleLine article) {
    Restriction ours = each.restriction();
    boolean texts = options.texts();
    boolean dated = ours.firstDay() != null || ours.lastDay() != null;
    return new RestrictionCard(
        Words.word(ours.type()),
        Words.word(ours.status()),
        dated ? Words.days(ours.firstDay(), ours.lastDay(), ours.firstPrecision()) : null,
        Shown.line(ours.place()),
        Shown.line(ours.target()),
        Shown.line(ours.issuer()),
        Shown.line(ours.dailyHours()),
        ours.scope() == Scope.BACKGROUND,
        ours.context() == RestrictionContext.HEALTH,
        texts ? Context.before(each.before()) : "",
        texts ? Shown.line(ours.quote()) : "",
        texts ? Context.after(each.after()) : "",
        ClaimCards.outlet(article),
        ClaimCards.time(article),
        article == null ? null : Shown.link(article.url()),
        "article "
            + ours.articleId()
            + ", "
            + Words.word(ours.field())
            + " "
            + ours.charBegin()
            + "\u2013"
            + ours.charEnd()
            + ", rule "
            + Shown.line(ours.rule()));
  }

  /** Each kind of force and the quotes that report it. */
  List<Named> tactics(List<TacticUse> uses) {
    Map<String, List<String>> quotes = new TreeMap<>();
    uses.stream()
        .sorted(
            Comparator.comparing(TacticUse::articleId)
                .thenComparing(TacticUse::field)
                .thenComparing(TacticUse::charBegin)
                .thenComparing(each -> String.valueOf(each.tacticId())))
        .forEach(
            each -> {
              String state =
                  each.scope() == Scope.BACKGROUND
                      ? " (background)"
                      : each.status() != null && !each.status().counts()
                          ? " (" + Words.word(each.status()) + ")"
                          : "";
              String quote =
                  options.texts()
                      ? "\u201c" + Shown.line(each.quote()) + "\u201d"
                      : "article " + each.articleId();
              quotes
                  .computeIfAbsent(Words.word(each.tactic()), unseen -> new ArrayList<>())
                  .add(quote + state);
            });
    return quotes.entrySet().stream()
        .map(
            each ->
                new Named(
                    each.getKey(),
                    String.join(" \u00b7 ", each.getValue().stream().distinct().toList())))
        .toList();
  }

  private List<ArticleCard> articles(EventFile file) {
    Map<String, ArticleLine> articles = byId(file.articles());
    return file.links().stream()
        .sorted(
            Comparator.comparing(
                    (EventArticle link) -> publishedAt(articles.get(link.articleId())),
                    Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                .thenComparing(EventArticle::articleId)
                .thenComparing(link -> String.valueOf(link.mentionId())))
        .map(link -> card(link, articles))
        .toList();
  }

  private ArticleCard card(EventArticle link, Map<String, ArticleLine> articles) {
    ArticleLine article = articles.get(link.articleId());
    ArticleLine kept = article == null ? null : articles.get(article.copyOf());
    String copyOf =
        article == null || article.copyOf() == null
            ? null
            : kept == null ? article.copyOf() : ClaimCards.outlet(kept);
    return new ArticleCard(
        link.articleId(),
        ClaimCards.outlet(article),
        article == null || !options.texts() ? null : Shown.line(article.title()),
        article == null ? null : Shown.line(article.byline()),
        ClaimCards.time(article),
        article == null ? null : Shown.link(article.url()),
        copyOf,
        link.similarity() == null ? null : String.format(Locale.ROOT, "%.2f", link.similarity()),
        link.why() == null ? List.of() : link.why().stream().map(Shown::line).toList());
  }

  private static Instant publishedAt(ArticleLine article) {
    return article == null ? null : article.publishedAt();
  }

  private static Map<String, ArticleLine> byId(List<ArticleLine> lines) {
    Map<String, ArticleLine> articles = new HashMap<>();
    lines.forEach(article -> articles.put(article.articleId(), article));
    return articles;
  }
}
