package dev.dateline.report;

import dev.dateline.model.Claim;
import dev.dateline.model.Count;
import dev.dateline.model.Measure;
import dev.dateline.model.Role;
import dev.dateline.model.Scope;
import dev.dateline.model.SourceKind;
import dev.dateline.model.Status;
import dev.dateline.report.view.ClaimCard;
import dev.dateline.report.view.ClaimGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The claims of an event, in the order of measures, then of publication, then of the text. */
final class ClaimCards {
  private final Map<String, ArticleLine> articles = new HashMap<>();
  private final List<ClaimInContext> claims;
  private final ReportOptions options;

  ClaimCards(EventFile file, ReportOptions options) {
    this(file.articles(), file.claims(), options);
  }

  ClaimCards(List<ArticleLine> lines, List<ClaimInContext> claims, ReportOptions options) {
    lines.forEach(article -> articles.put(article.articleId(), article));
    this.claims = claims.stream().sorted(order()).toList();
    this.options = options;
  }

  List<ClaimCard> all() {
    return claims.stream().map(this::card).toList();
  }

  /** A group for each measure that has claims. */
  List<ClaimGroup> groups() {
    List<ClaimGroup> groups = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      List<ClaimInContext> ours =
          claims.stream().filter(each -> each.claim().measure() == measure).toList();
      if (!ours.isEmpty()) {
        List<ClaimCard> cards = ours.stream().map(this::card).toList();
        int counted = (int) cards.stream().filter(ClaimCard::counted).count();
        groups.add(
            new ClaimGroup(
                Words.word(measure), "m-" + Words.word(measure), counted, rivals(ours), cards));
      }
    }
    return groups;
  }

  /** Whether a claim enters its article's totals: asserted, of this event, whole and current. */
  static boolean counted(Claim claim) {
    return claim.counts() && !Boolean.TRUE.equals(claim.superseded()) && claim.partOf() == null;
  }

  /** In one word or two, what became of a claim. */
  static String state(Claim claim) {
    if (claim.scope() == Scope.BACKGROUND) {
      return claim.status() == Status.ASSERTED
          ? "background"
          : "background, " + Words.word(claim.status());
    }
    if (!claim.status().counts()) {
      return Words.word(claim.status());
    }
    if (Boolean.TRUE.equals(claim.superseded())) {
      return "superseded";
    }
    if (claim.partOf() != null) {
      return "part of a total";
    }
    return claim.status() == Status.DISPUTED ? "counted, disputed" : "counted";
  }

  private List<ClaimGroup.Rival> rivals(List<ClaimInContext> ours) {
    Map<Count, List<ClaimCard>> byFigure = new LinkedHashMap<>();
    ours.stream()
        .filter(each -> counted(each.claim()))
        .sorted(
            Comparator.comparing(
                (ClaimInContext each) ->
                    Objects.requireNonNullElse(each.claim().count().point(), -1L)))
        .forEach(
            each ->
                byFigure
                    .computeIfAbsent(each.claim().count(), unseen -> new ArrayList<>())
                    .add(card(each)));
    if (byFigure.size() < 2) {
      return List.of();
    }
    return byFigure.entrySet().stream()
        .map(
            each ->
                new ClaimGroup.Rival(
                    Words.figure(each.getKey()), Words.spoken(each.getKey()), each.getValue()))
        .toList();
  }

  private ClaimCard card(ClaimInContext each) {
    Claim claim = each.claim();
    ArticleLine article = articles.get(claim.articleId());
    boolean texts = options.texts();
    return new ClaimCard(
        claim.claimId(),
        Words.figure(claim.count()),
        Words.spoken(claim.count()),
        Words.word(claim.measure()),
        "m-" + Words.word(claim.measure()),
        state(claim),
        counted(claim),
        texts ? Context.before(each.before()) : "",
        texts ? Shown.line(claim.quote()) : "",
        texts ? Context.after(each.after()) : "",
        outlet(article),
        article == null || !texts ? null : Shown.line(article.title()),
        time(article),
        article == null ? null : Shown.link(article.url()),
        source(claim),
        who(claim),
        actor(claim),
        Words.word(claim.qualifier()),
        Words.word(claim.change()),
        "article "
            + claim.articleId()
            + ", "
            + Words.word(claim.field())
            + " "
            + claim.charBegin()
            + "\u2013"
            + claim.charEnd()
            + ", rule "
            + Shown.line(claim.rule()),
        tags(claim));
  }

  static String outlet(ArticleLine article) {
    if (article == null) {
      return null;
    }
    if (article.publisher() != null && !article.publisher().isBlank()) {
      return Shown.line(article.publisher());
    }
    String link = Shown.link(article.url());
    return link != null ? java.net.URI.create(link).getHost() : "article " + article.articleId();
  }

  static String time(ArticleLine article) {
    if (article == null) {
      return null;
    }
    return article.publishedAt() != null
        ? Words.time(article.publishedAt())
        : Words.day(article.publishedDay());
  }

  static String source(Claim claim) {
    boolean kind = claim.sourceKind() != null && claim.sourceKind() != SourceKind.NONE;
    String named = Shown.line(claim.source());
    if (named == null || named.isBlank()) {
      return kind ? Words.word(claim.sourceKind()) : null;
    }
    boolean said = !kind || named.toLowerCase(Locale.ROOT).contains(Words.word(claim.sourceKind()));
    return said ? named : named + " (" + Words.word(claim.sourceKind()) + ")";
  }

  private static String who(Claim claim) {
    boolean child = Boolean.TRUE.equals(claim.child());
    boolean known = claim.role() != null && claim.role() != Role.UNKNOWN;
    if (!known) {
      return child ? "children" : null;
    }
    return Words.word(claim.role()) + (child ? ", children" : "");
  }

  private static String actor(Claim claim) {
    String named = Shown.line(claim.actor());
    return named == null || named.isBlank() ? Words.word(claim.actorKind()) : named;
  }

  private static List<String> tags(Claim claim) {
    List<String> tags = new ArrayList<>();
    if (claim.partOf() != null) {
      tags.add("part of " + claim.partOf());
    }
    if (claim.confidence() != null) {
      tags.add(String.format(Locale.ROOT, "confidence %.2f", claim.confidence()));
    }
    return tags;
  }

  private Comparator<ClaimInContext> order() {
    Comparator<Instant> undatedFirst = Comparator.nullsFirst(Comparator.naturalOrder());
    return Comparator.comparing((ClaimInContext each) -> each.claim().measure())
        .thenComparing(each -> !counted(each.claim()))
        .thenComparing(this::publishedAt, undatedFirst)
        .thenComparing(each -> each.claim().articleId())
        .thenComparing(each -> each.claim().field())
        .thenComparing(each -> each.claim().charBegin())
        .thenComparing(each -> each.claim().charEnd())
        .thenComparing(each -> String.valueOf(each.claim().claimId()));
  }

  private Instant publishedAt(ClaimInContext each) {
    ArticleLine article = articles.get(each.claim().articleId());
    return article == null ? null : article.publishedAt();
  }
}
