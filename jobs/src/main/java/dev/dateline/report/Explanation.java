package dev.dateline.report;

import dev.dateline.model.Count;
import dev.dateline.model.Event;
import dev.dateline.model.EventToll;
import dev.dateline.model.IgnoredNumber;
import dev.dateline.model.Mention;
import dev.dateline.report.view.ArticleCard;
import dev.dateline.report.view.ClaimCard;
import dev.dateline.report.view.ClaimGroup;
import dev.dateline.report.view.EventPage;
import dev.dateline.report.view.Named;
import dev.dateline.report.view.RestrictionCard;
import dev.dateline.report.view.Shell;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Where a figure comes from, as a tree to be read in a terminal. */
public final class Explanation {
  private static final Shell NO_SHELL = new Shell("", "", "", "", "", "");

  private final ReportOptions options;
  private final UnaryOperator<String> highlight;

  /**
   * Explains with all texts.
   *
   * @param highlight what is done to a quote so that it stands out; the terminal's affair
   */
  public Explanation(UnaryOperator<String> highlight) {
    this(ReportOptions.DEFAULT, highlight);
  }

  public Explanation(ReportOptions options, UnaryOperator<String> highlight) {
    this.options = options;
    this.highlight = highlight;
  }

  /**
   * An event: its totals, every claim with quote, source and fate, and why its articles are one.
   */
  public Tree event(EventFile file) {
    Event event = file.event();
    EventPage page = new EventPages(options).page(NO_SHELL, file, null, null, "");
    Tree tree = new Tree("event " + event.eventId() + ": " + EventTitle.of(event).name());
    Tree facts = tree.add("what, when and where");
    page.facts()
        .forEach(
            fact ->
                facts.add(fact.name().toLowerCase(java.util.Locale.ROOT) + ": " + fact.value()));
    TotalsTree.hang(tree, event.totals(), event.byRole(), event.reconciled());
    conflicts(tree, page.claims());
    claims(tree, page.claims());
    tolls(tree, file.tolls());
    restrictions(tree, page.restrictions());
    named(tree, "force used", page.tactics());
    articles(tree, page.articles());
    return tree;
  }

  /** An article: its events, its totals by mention, every claim, and the numbers passed over. */
  public Tree article(ArticleFile file) {
    ArticleLine article = file.article();
    String title =
        options.texts() && article.title() != null ? ": " + Shown.line(article.title()) : "";
    Tree tree = new Tree("article " + article.articleId() + title);
    Tree facts = tree.add("where it comes from");
    facts.addIfSaid(ClaimCards.outlet(article));
    facts.addIfSaid(ClaimCards.time(article));
    facts.addIfSaid(Shown.line(article.url()));
    facts.addIfSaid(
        article.sourceId() == null ? null : "id in the input: " + Shown.line(article.sourceId()));
    facts.addIfSaid(
        article.copyOf() == null
            ? null
            : "copy of article " + article.copyOf() + ", which is read in its place");
    Tree events = tree.add(file.links().isEmpty() ? "in no event" : "in these events");
    file.links().stream()
        .sorted(Comparator.comparing(link -> link.eventId()))
        .forEach(
            link -> {
              Tree event = events.add("event " + link.eventId());
              if (link.why() != null) {
                link.why().forEach(reason -> event.add(Shown.line(reason)));
              }
            });
    file.mentions().stream()
        .sorted(Comparator.comparing(Mention::mentionId))
        .forEach(mention -> mention(tree, mention));
    ClaimCards cards = new ClaimCards(List.of(article), file.claims(), options);
    claims(tree, cards.groups());
    restrictions(tree, new EventPages(options).restrictions(List.of(article), file.restrictions()));
    named(tree, "force used", new EventPages(options).tactics(file.tactics()));
    ignored(tree, file.ignoredNumbers());
    return tree;
  }

  private static void mention(Tree tree, Mention mention) {
    Tree branch = tree.add("mention " + mention.mentionId() + ": " + Words.word(mention.kind()));
    branch.add(
        "day: "
            + Words.days(mention.dayBegin(), mention.dayEnd(), mention.dayPrecision())
            + reason(mention.dayReason()));
    String place = mention.place() == null ? "unknown" : Shown.line(mention.place());
    branch.add(
        "place: "
            + place
            + (mention.country() == null ? "" : ", " + mention.country())
            + reason(mention.placeReason()));
    TotalsTree.hang(branch, mention.totals(), mention.byRole(), mention.reconciled());
  }

  private static String reason(String reason) {
    return reason == null || reason.isBlank() ? "" : " (" + Shown.line(reason) + ")";
  }

  private void conflicts(Tree tree, List<ClaimGroup> groups) {
    if (groups.stream().allMatch(group -> group.rivals().isEmpty())) {
      return;
    }
    Tree branch = tree.add("figures that differ, side by side");
    for (ClaimGroup group : groups) {
      for (ClaimGroup.Rival rival : group.rivals()) {
        Tree figure = branch.add(group.measure() + " " + rival.figure());
        rival.claims().forEach(card -> figure.add(by(card)));
      }
    }
  }

  private void claims(Tree tree, List<ClaimGroup> groups) {
    if (groups.isEmpty()) {
      tree.add("claims: none");
    }
    for (ClaimGroup group : groups) {
      Tree branch =
          tree.add(
              group.measure()
                  + ", every claim: "
                  + group.claims().size()
                  + ", of which counted "
                  + group.counted());
      for (ClaimCard card : group.claims()) {
        Tree line = branch.add(card.figure() + " " + card.measure() + ", " + card.state());
        if (!card.quote().isEmpty()) {
          line.add(quote(card.before(), card.quote(), card.after()));
        }
        line.add(by(card));
        line.addIfSaid(card.who() == null ? null : "counts: " + card.who());
        line.addIfSaid(card.actor() == null ? null : "by the hand of: " + card.actor());
        line.add(
            card.qualifier()
                + ", "
                + card.reading()
                + ", "
                + card.evidence()
                + (card.tags().isEmpty() ? "" : ", " + String.join(", ", card.tags())));
      }
    }
  }

  private String quote(String before, String quote, String after) {
    return "\u201c" + before + highlight.apply(quote) + after + "\u201d";
  }

  private static String by(ClaimCard card) {
    return (card.source() == null ? "no source named" : "said " + card.source())
        + "; "
        + (card.outlet() == null ? "outlet unknown" : card.outlet())
        + (card.time() == null ? "" : ", " + card.time())
        + (card.link() == null ? "" : ", " + card.link());
  }

  private static void tolls(Tree tree, List<EventToll> tolls) {
    if (tolls.isEmpty()) {
      return;
    }
    Tree branch = tree.add("as it became known");
    tolls.stream()
        .sorted(
            Comparator.comparing(EventToll::measure)
                .thenComparing(
                    EventToll::asOf, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())))
        .forEach(
            toll ->
                branch.add(
                    (toll.asOf() == null ? "undated" : Words.time(toll.asOf()))
                        + ": "
                        + Words.word(toll.measure())
                        + " "
                        + TotalsTree.bounds(new Count(toll.low(), toll.best(), toll.high()))));
  }

  private void restrictions(Tree tree, List<RestrictionCard> cards) {
    if (cards.isEmpty()) {
      return;
    }
    Tree branch = tree.add("restrictions, every report: " + cards.size());
    for (RestrictionCard card : cards) {
      Tree line =
          branch.add(
              card.type()
                  + (card.status() == null ? "" : ", " + card.status())
                  + (card.background() ? ", background" : "")
                  + (card.health() ? ", public health" : ""));
      if (!card.quote().isEmpty()) {
        line.add(quote(card.before(), card.quote(), card.after()));
      }
      line.addIfSaid(card.place() == null ? null : "at " + card.place());
      line.addIfSaid(card.days());
      line.addIfSaid(card.hours() == null ? null : "daily " + card.hours());
      line.addIfSaid(card.target() == null ? null : "of " + card.target());
      line.addIfSaid(card.issuer() == null ? null : "by " + card.issuer());
      line.add(card.evidence());
    }
  }

  private static void named(Tree tree, String title, List<Named> entries) {
    if (!entries.isEmpty()) {
      Tree branch = tree.add(title);
      entries.forEach(entry -> branch.add(entry.name() + ": " + entry.value()));
    }
  }

  private static void articles(Tree tree, List<ArticleCard> articles) {
    Tree branch = tree.add("articles, and why they are one event");
    for (ArticleCard article : articles) {
      Tree line =
          branch.add(
              "article "
                  + article.id()
                  + ": "
                  + (article.outlet() == null ? "outlet unknown" : article.outlet())
                  + (article.time() == null ? "" : ", " + article.time())
                  + (article.copyOf() == null ? "" : ", copy of " + article.copyOf()));
      article.why().forEach(line::add);
    }
  }

  private void ignored(Tree tree, List<IgnoredNumber> numbers) {
    if (numbers.isEmpty()) {
      return;
    }
    Tree branch = tree.add("numbers that are no claim");
    numbers.stream()
        .sorted(
            Comparator.comparing(IgnoredNumber::field)
                .thenComparing(IgnoredNumber::charBegin)
                .thenComparing(IgnoredNumber::charEnd)
                .thenComparing(IgnoredNumber::reason))
        .forEach(
            number ->
                branch.add(
                    (options.texts()
                            ? "\u201c" + Shown.line(number.quote()) + "\u201d: "
                            : Words.word(number.field()) + " " + number.charBegin() + ": ")
                        + Words.word(number.reason())));
  }
}
