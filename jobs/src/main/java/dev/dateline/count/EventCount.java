package dev.dateline.count;

import dev.dateline.count.Reconciliation.Step;
import dev.dateline.model.Count;
import dev.dateline.model.Event;
import dev.dateline.model.EventKind;
import dev.dateline.model.EventToll;
import dev.dateline.model.Measure;
import dev.dateline.model.Mention;
import dev.dateline.model.Resolver;
import dev.dateline.model.Role;
import dev.dateline.model.RoleCount;
import dev.dateline.model.Totals;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * An event and its toll as it grew.
 *
 * @param tolls sorted by measure and time
 */
public record EventCount(Event event, List<EventToll> tolls) {
  private static final int LABEL_TERMS = 3;
  private static final int PARTIES = 6;

  /** Brings the mentions of an event to its row (codebook 3 and 5). */
  public static EventCount of(EventInput input, Resolver resolver) {
    List<Member> members = input.members().stream().sorted(BY_TIME).toList();
    Map<Measure, Reconciliation> totals = new EnumMap<>(Measure.class);
    List<EventToll> tolls = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      List<Report> reports = reports(members, input.claims(), measure);
      totals.put(measure, Reconciliation.of(resolver, reports));
      Reconciliation.timeline(reports)
          .forEach(step -> tolls.add(toll(input.eventId(), measure, step)));
    }
    return new EventCount(event(input, members, totals, byRole(members, resolver)), tolls);
  }

  private static final Comparator<Member> BY_TIME =
      Comparator.comparing(
              Member::publishedAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
          .thenComparing(member -> member.mention().mentionId());

  /** One report an article: of two mentions of one article the more prominent that tells of it. */
  private static List<Report> reports(
      List<Member> members, List<CountedClaim> claims, Measure measure) {
    List<Report> reports = new ArrayList<>();
    Set<String> articles = new HashSet<>();
    for (Member member : members.stream().sorted(BY_RANK).toList()) {
      Mention mention = member.mention();
      Count count = mention.totals().of(measure);
      if (count.isKnown() && articles.add(mention.articleId())) {
        List<CountedClaim> own =
            claims.stream()
                .filter(c -> c.measure() == measure && c.mentionId().equals(mention.mentionId()))
                .toList();
        boolean additional = !own.isEmpty() && own.stream().allMatch(CountedClaim::additional);
        List<String> ids = own.stream().map(CountedClaim::claimId).sorted().toList();
        reports.add(report(member, count, additional, ids));
      }
    }
    return reports;
  }

  private static final Comparator<Member> BY_RANK =
      Comparator.comparing(Member::rank).thenComparing(BY_TIME);

  private static Report report(Member member, Count count, boolean additional, List<String> ids) {
    return new Report(
        member.publishedAt(),
        member.outlet(),
        member.mention().articleId(),
        count.low(),
        count.best(),
        count.high(),
        additional,
        ids);
  }

  private static List<RoleCount> byRole(List<Member> members, Resolver resolver) {
    List<RoleCount> counts = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      for (Role role : Role.values()) {
        List<Report> reports = new ArrayList<>();
        for (Member member : members) {
          member.mention().byRole().stream()
              .filter(c -> c.measure() == measure && c.role() == role)
              .map(c -> new Count(c.low(), c.best(), c.high()))
              .forEach(count -> reports.add(report(member, count, false, List.of())));
        }
        Count count = Reconciliation.of(resolver, reports).count();
        if (count.isKnown()) {
          counts.add(new RoleCount(measure, role, count.low(), count.best(), count.high()));
        }
      }
    }
    return counts;
  }

  private static EventToll toll(String eventId, Measure measure, Step step) {
    Count count = step.count();
    return new EventToll(
        eventId,
        step.asOf(),
        measure,
        count.low(),
        count.best(),
        count.high(),
        step.sources(),
        step.claimIds());
  }

  private static Event event(
      EventInput input,
      List<Member> members,
      Map<Measure, Reconciliation> totals,
      List<RoleCount> byRole) {
    List<Mention> mentions = members.stream().map(Member::mention).toList();
    EventDays days = EventDays.of(mentions);
    Mention place = place(mentions);
    EventKind kind = kind(mentions.stream().map(Mention::kind).toList());
    int sources = (int) members.stream().map(Member::outlet).distinct().count();
    boolean reconciled =
        totals.values().stream().allMatch(Reconciliation::reconciled)
            && mentions.stream().allMatch(m -> !Boolean.FALSE.equals(m.reconciled()));
    List<Instant> times =
        members.stream().map(Member::publishedAt).filter(Objects::nonNull).toList();
    return new Event(
        input.eventId(),
        label(kind, place, days, input.terms()),
        kind,
        days.begin(),
        days.end(),
        days.precision(),
        place == null ? null : place.placeId(),
        place == null ? null : place.place(),
        place == null ? null : place.admin1(),
        place == null ? null : place.country(),
        place == null ? null : place.latitude(),
        place == null ? null : place.longitude(),
        place == null ? null : place.geoPrecision(),
        parties(mentions),
        Totals.from(measure -> totals.get(measure).count()),
        byRole,
        reconciled,
        List.copyOf(new TreeSet<>(input.restrictions())),
        List.copyOf(new TreeSet<>(input.tactics())),
        input.articles(),
        sources,
        times.isEmpty() ? null : times.get(0),
        times.isEmpty() ? null : times.get(times.size() - 1),
        confidence(sources, reconciled, place != null, days.begin() != null, input.claims()),
        null);
  }

  /** The place that most mentions have, a town before a province before a country. */
  private static Mention place(List<Mention> mentions) {
    List<Mention> placed = mentions.stream().filter(m -> m.placeId() != null).toList();
    if (placed.isEmpty()) {
      return null;
    }
    var finest = placed.stream().map(Mention::geoPrecision).min(Comparator.naturalOrder()).get();
    List<Mention> fine = placed.stream().filter(m -> m.geoPrecision() == finest).toList();
    String id = Majority.of(fine.stream().map(Mention::placeId).toList());
    return fine.stream().filter(m -> m.placeId().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> parties(List<Mention> mentions) {
    List<String> all =
        mentions.stream()
            .map(Mention::parties)
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .toList();
    Set<String> told = new HashSet<>();
    return Majority.ranked(all).stream()
        .filter(party -> told.add(party.toLowerCase(Locale.ROOT)))
        .limit(PARTIES)
        .toList();
  }

  /**
   * What most say. Kinds of unrest stand together against each other one: three reports of a march,
   * a riot and a strike outweigh two that follow them up.
   */
  private static EventKind kind(List<EventKind> kinds) {
    List<EventKind> unrest = kinds.stream().filter(EventKind::isUnrest).toList();
    EventKind most = Majority.of(kinds);
    boolean outweighed = most == null || Collections.frequency(kinds, most) <= unrest.size();
    return outweighed && !unrest.isEmpty() ? Majority.of(unrest) : most;
  }

  private static String label(EventKind kind, Mention place, EventDays days, List<String> terms) {
    String what = kind == EventKind.SIT_IN ? "sit-in" : kind.code().replace('_', ' ');
    StringBuilder label = new StringBuilder();
    label.append(Character.toUpperCase(what.charAt(0))).append(what.substring(1));
    if (place != null) {
      label.append(" in ").append(place.place());
    }
    if (days.begin() != null) {
      label.append(", ").append(days.begin());
    }
    String said = place == null ? "" : fold(place.place() + ' ' + place.admin1());
    List<String> more = terms.stream().filter(term -> !said.contains(fold(term))).toList();
    if (!more.isEmpty()) {
      label.append(": ").append(String.join(", ", more.stream().limit(LABEL_TERMS).toList()));
    }
    return label.toString();
  }

  /** Without capitals and marks, as a place is written by papers that have neither. */
  private static String fold(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * How far the row can be trusted: of all events of one source half are taken to be right, of two
   * three quarters; what is not known or not brought to one figure takes a tenth away each.
   */
  private static double confidence(
      int sources, boolean reconciled, boolean placed, boolean dated, List<CountedClaim> claims) {
    double told =
        claims.stream()
            .map(CountedClaim::confidence)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .sorted()
            .average()
            .orElse(0.8);
    double confidence = (1 - Math.pow(0.5, Math.min(sources, 5))) * told;
    confidence *= (reconciled ? 1 : 0.9) * (placed ? 1 : 0.9) * (dated ? 1 : 0.9);
    return Math.round(confidence * 1000) / 1000.0;
  }
}
