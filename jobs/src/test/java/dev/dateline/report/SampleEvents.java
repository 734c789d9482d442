package dev.dateline.report;

import dev.dateline.model.ActorKind;
import dev.dateline.model.Change;
import dev.dateline.model.Claim;
import dev.dateline.model.Count;
import dev.dateline.model.DayPrecision;
import dev.dateline.model.Event;
import dev.dateline.model.EventArticle;
import dev.dateline.model.EventKind;
import dev.dateline.model.EventRestriction;
import dev.dateline.model.EventToll;
import dev.dateline.model.Field;
import dev.dateline.model.GeoPrecision;
import dev.dateline.model.Measure;
import dev.dateline.model.Qualifier;
import dev.dateline.model.Restriction;
import dev.dateline.model.RestrictionContext;
import dev.dateline.model.RestrictionStatus;
import dev.dateline.model.RestrictionType;
import dev.dateline.model.Role;
import dev.dateline.model.RoleCount;
import dev.dateline.model.Scope;
import dev.dateline.model.SourceKind;
import dev.dateline.model.Status;
import dev.dateline.model.Tactic;
import dev.dateline.model.TacticUse;
import dev.dateline.model.Totals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Event files of our own writing, for tests of what people look at. */
public final class SampleEvents {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

  private SampleEvents() {}

  public static List<EventFile> all() {
    return List.of(nakuru(), galle(), valparaiso(), lyon(), unknown());
  }

  /** Two rival death tolls, a growing one, a denied one, a curfew and a shutdown. */
  public static EventFile nakuru() {
    Event event =
        event(
            "00000000000000a1",
            "Fuel price march in Nakuru",
            EventKind.MARCH,
            DAY,
            DAY.plusDays(2),
            "Nakuru",
            "KE",
            -0.2833,
            36.0667,
            Map.of(
                Measure.KILLED,
                new Count(6L, 7L, 9L),
                Measure.INJURED,
                new Count(31L, 31L, null),
                Measure.ARRESTED,
                Count.exactly(140),
                Measure.PARTICIPANTS,
                new Count(2000L, null, null)),
            List.of(RestrictionType.CURFEW, RestrictionType.INTERNET_SHUTDOWN),
            List.of(Tactic.LIVE_FIRE, Tactic.TEAR_GAS),
            4,
            3,
            false);
    return new EventFile(
        event,
        List.of(
            link(event, "n1", 1.0, "first report"),
            link(
                event,
                "n2",
                0.83,
                "same town Nakuru",
                "days 5 to 6 March",
                "words in common: fuel, march"),
            link(event, "n3", 0.79, "same town Nakuru", "adjoining day"),
            link(event, "n4", 0.99, "copy of n2")),
        List.of(
            article(
                "n1",
                "Harbour Post",
                "Six dead as fuel march turns bloody",
                "2024-03-05T15:00:00Z",
                null),
            article("n2", "Rift Wire", "Death toll rises in Nakuru", "2024-03-06T09:30:00Z", null),
            article(
                "n3",
                "Daily Lantern",
                "Police and party differ over Nakuru dead",
                "2024-03-07T18:10:00Z",
                null),
            article(
                "n4", "Evening Kite", "Death toll rises in Nakuru", "2024-03-06T11:00:00Z", "n2")),
        List.of(
            claim(
                "c1",
                "n1",
                Measure.KILLED,
                Count.exactly(6),
                "Six people were shot dead",
                "Crowds filled Kenyatta Avenue by noon. ",
                " when officers opened fire, witnesses said.",
                "witnesses",
                SourceKind.WITNESS,
                Status.ASSERTED,
                Scope.EVENT),
            claim(
                "c2",
                "n2",
                Measure.KILLED,
                Count.exactly(7),
                "the toll had risen to seven",
                "The county hospital said ",
                " by Wednesday morning.",
                "the county hospital",
                SourceKind.HOSPITAL,
                Status.ASSERTED,
                Scope.EVENT),
            claim(
                "c3",
                "n3",
                Measure.KILLED,
                Count.exactly(9),
                "nine of its members had been killed",
                "The party said ",
                ", a figure police rejected.",
                "the party",
                SourceKind.PARTY,
                Status.DISPUTED,
                Scope.EVENT),
            claim(
                "c4",
                "n3",
                Measure.KILLED,
                Count.exactly(20),
                "that 20 had died",
                "Police denied ",
                ".",
                "police",
                SourceKind.POLICE,
                Status.DENIED,
                Scope.EVENT),
            claim(
                "c5",
                "n3",
                Measure.KILLED,
                Count.exactly(40),
                "40 people were killed",
                "In the unrest of 2007, ",
                " in the same town.",
                null,
                SourceKind.NONE,
                Status.ASSERTED,
                Scope.BACKGROUND),
            claim(
                "c6",
                "n2",
                Measure.INJURED,
                new Count(31L, 31L, null),
                "At least 31 people were treated for gunshot wounds",
                "",
                ".",
                "the county hospital",
                SourceKind.HOSPITAL,
                Status.ASSERTED,
                Scope.EVENT),
            claim(
                "c7",
                "n1",
                Measure.ARRESTED,
                Count.exactly(140),
                "140 protesters were detained",
                "Police said ",
                " overnight.",
                "police",
                SourceKind.POLICE,
                Status.ASSERTED,
                Scope.EVENT),
            claim(
                "c8",
                "n1",
                Measure.PARTICIPANTS,
                new Count(2000L, null, null),
                "Thousands marched",
                "",
                " on the county offices.",
                null,
                SourceKind.NONE,
                Status.ASSERTED,
                Scope.EVENT)),
        List.of(
            restriction(
                "r1",
                "n1",
                RestrictionType.CURFEW,
                RestrictionStatus.IN_FORCE,
                "imposed a dusk-to-dawn curfew",
                "county commissioner",
                null,
                DAY,
                DAY.plusDays(4)),
            restriction(
                "r2",
                "n2",
                RestrictionType.INTERNET_SHUTDOWN,
                RestrictionStatus.IN_FORCE,
                "mobile internet was cut",
                "the regulator",
                "mobile data",
                DAY.plusDays(1),
                null)),
        List.of(
            tactic("t1", "n1", Tactic.LIVE_FIRE, "opened fire"),
            tactic("t2", "n1", Tactic.TEAR_GAS, "fired tear gas")),
        List.of(
            toll(event, "2024-03-05T15:00:00Z", Measure.KILLED, Count.exactly(6), 1, "c1"),
            toll(event, "2024-03-06T09:30:00Z", Measure.KILLED, Count.exactly(7), 2, "c2"),
            toll(event, "2024-03-07T18:10:00Z", Measure.KILLED, new Count(6L, 7L, 9L), 3, "c3"),
            toll(
                event,
                "2024-03-06T09:30:00Z",
                Measure.INJURED,
                new Count(31L, 31L, null),
                1,
                "c6")),
        List.of(
            held(
                event,
                RestrictionType.CURFEW,
                DAY,
                DAY.plusDays(4),
                "county commissioner",
                null,
                RestrictionStatus.LIFTED),
            held(
                event,
                RestrictionType.INTERNET_SHUTDOWN,
                DAY.plusDays(1),
                null,
                "the regulator",
                "mobile data",
                RestrictionStatus.IN_FORCE)));
  }

  static EventFile galle() {
    Event event =
        event(
            "00000000000000b2",
            "Bus drivers' strike in Galle",
            EventKind.STRIKE,
            DAY.minusDays(3),
            DAY.plusDays(7),
            "Galle",
            "LK",
            6.0367,
            80.217,
            Map.of(
                Measure.INJURED,
                Count.exactly(12),
                Measure.ARRESTED,
                new Count(24L, 24L, null),
                Measure.KILLED,
                Count.exactly(0)),
            List.of(RestrictionType.ASSEMBLY_BAN, RestrictionType.EDUCATION_CLOSURE),
            List.of(Tactic.BATON_CHARGE),
            2,
            2,
            true);
    return new EventFile(
        event,
        List.of(
            link(event, "g1", 1.0, "first report"),
            link(event, "g2", 0.9, "same town Galle", "same parties: drivers' union")),
        List.of(
            article(
                "g1",
                "Southern Mail",
                "Strike empties Galle's roads",
                "2024-03-03T04:00:00Z",
                null),
            article(
                "g2", "Island Bell", "No one killed, minister says", "2024-03-04T04:00:00Z", null)),
        List.of(
            claim(
                "c10",
                "g1",
                Measure.INJURED,
                Count.exactly(12),
                "A dozen strikers were beaten",
                "",
                " outside the depot.",
                null,
                SourceKind.NONE,
                Status.ASSERTED,
                Scope.EVENT),
            claim(
                "c11",
                "g2",
                Measure.KILLED,
                Count.exactly(0),
                "no one was killed",
                "The minister said ",
                ".",
                "the minister",
                SourceKind.GOVERNMENT,
                Status.ASSERTED,
                Scope.EVENT),
            claim(
                "c12",
                "g1",
                Measure.ARRESTED,
                new Count(24L, 24L, null),
                "At least 24 drivers were arrested",
                "",
                ".",
                "the union",
                SourceKind.PARTY,
                Status.ASSERTED,
                Scope.EVENT)),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            held(
                event,
                RestrictionType.ASSEMBLY_BAN,
                DAY.minusDays(2),
                DAY.plusDays(6),
                "the magistrate",
                "gatherings of five or more",
                RestrictionStatus.EXTENDED),
            held(
                event,
                RestrictionType.EDUCATION_CLOSURE,
                null,
                DAY,
                "the education office",
                "all schools",
                RestrictionStatus.LIFTED)));
  }

  static EventFile valparaiso() {
    Event event =
        event(
            "00000000000000c3",
            "Dockers' sit-in at the port of Valparaiso",
            EventKind.SIT_IN,
            DAY,
            DAY.plusDays(3),
            "Valparaiso",
            "CL",
            -33.0393,
            -71.6273,
            Map.of(
                Measure.ARRESTED,
                new Count(10L, 30L, 60L),
                Measure.PARTICIPANTS,
                Count.exactly(450),
                Measure.RELEASED,
                Count.exactly(10)),
            List.of(RestrictionType.ROAD_BLOCK),
            List.of(),
            1,
            1,
            true);
    return new EventFile(
        event,
        List.of(link(event, "v1", 1.0)),
        List.of(article("v1", "Puerto Times", "Dockers sit down", "2024-03-06T12:00:00Z", null)),
        List.of(
            claim(
                "c20",
                "v1",
                Measure.ARRESTED,
                new Count(10L, 30L, 60L),
                "between 10 and 60 dockers",
                "Marines took away ",
                ", accounts differed.",
                null,
                SourceKind.NONE,
                Status.ASSERTED,
                Scope.EVENT)),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            held(
                event,
                RestrictionType.ROAD_BLOCK,
                DAY.plusDays(1),
                DAY.plusDays(1),
                "the navy",
                "the coast road",
                RestrictionStatus.LIFTED)));
  }

  static EventFile lyon() {
    Event event =
        event(
            "00000000000000d4",
            "Pension rally in Lyon",
            EventKind.PROTEST,
            DAY.plusDays(9),
            DAY.plusDays(9),
            "Lyon",
            "FR",
            45.748,
            4.8467,
            Map.of(
                Measure.PARTICIPANTS,
                new Count(null, 9500L, 9500L),
                Measure.INJURED,
                Count.exactly(3)),
            List.of(),
            List.of(Tactic.WATER_CANNON),
            1,
            1,
            true);
    return new EventFile(
        event,
        List.of(link(event, "l1", 1.0)),
        List.of(
            article(
                "l1", "Rhone Gazette", "Pensioners on the bridge", "2024-03-14T19:00:00Z", null)),
        List.of(
            claim(
                "c30",
                "l1",
                Measure.PARTICIPANTS,
                new Count(null, 9500L, 9500L),
                "nearly 9,500 pensioners",
                "",
                " crossed the bridge.",
                null,
                SourceKind.NONE,
                Status.ASSERTED,
                Scope.EVENT),
            claim(
                "c31",
                "l1",
                Measure.INJURED,
                Count.exactly(3),
                "three were hurt",
                "",
                ".",
                null,
                SourceKind.NONE,
                Status.ASSERTED,
                Scope.EVENT)),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Nothing is resolved, nothing is told. */
  static EventFile unknown() {
    Event event =
        new Event(
            "00000000000000e5",
            null,
            EventKind.RIOT,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            Totals.UNKNOWN,
            List.of(),
            true,
            List.of(),
            List.of(),
            1,
            1,
            null,
            null,
            null,
            null);
    return new EventFile(
        event,
        List.of(link(event, "u1", null)),
        List.of(new ArticleLine("u1", null, null, null, null, null, null, null, null, null)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The n-th of many events. */
  static EventFile numbered(int n) {
    String id = String.format("%016x", 0xf00000 + n);
    String article = "m" + n;
    LocalDate day = LocalDate.of(2023, 1, 1).plusDays(n % 300);
    Event event =
        event(
            id,
            "March number " + n + " in town " + n % 97,
            EventKind.MARCH,
            day,
            day,
            "Town " + n % 97,
            n % 2 == 0 ? "KE" : "PE",
            -30 + n % 97 * 0.7,
            -70 + n % 89 * 1.5,
            Map.of(
                Measure.KILLED,
                Count.exactly(n % 7),
                Measure.ARRESTED,
                new Count((long) n % 50, (long) n % 50, null)),
            List.of(RestrictionType.CURFEW),
            List.of(),
            1,
            1,
            true);
    return new EventFile(
        event,
        List.of(link(event, article, 1.0, "only report")),
        List.of(article(article, "Outlet " + n % 11, "March " + n, "2023-01-01T00:00:00Z", null)),
        List.of(
            claim(
                "k" + n,
                article,
                Measure.KILLED,
                Count.exactly(n % 7),
                "the number killed was given as " + n % 7,
                "In the evening ",
                ", it was said.",
                "officials",
                SourceKind.GOVERNMENT,
                Status.ASSERTED,
                Scope.EVENT),
            claim(
                "a" + n,
                article,
                Measure.ARRESTED,
                new Count((long) n % 50, (long) n % 50, null),
                "at least " + n % 50 + " arrests",
                "There were ",
                ".",
                "police",
                SourceKind.POLICE,
                Status.ASSERTED,
                Scope.EVENT)),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            held(
                event,
                RestrictionType.CURFEW,
                day,
                day.plusDays(n % 5),
                null,
                null,
                RestrictionStatus.IN_FORCE)));
  }

  /** An event whose every free text is the given one. */
  public static EventFile saying(String text) {
    Event event =
        new Event(
            "00000000000000f6",
            text,
            EventKind.PROTEST,
            DAY,
            DAY,
            DayPrecision.DAY,
            "1",
            text,
            text,
            "KE",
            1.0,
            36.0,
            GeoPrecision.PLACE,
            List.of(text),
            totals(Map.of(Measure.KILLED, Count.exactly(1))),
            List.of(),
            true,
            List.of(RestrictionType.CURFEW),
            List.of(),
            1,
            1,
            null,
            null,
            0.5,
            null);
    ArticleLine article =
        new ArticleLine(
            "h1", text, "javascript:alert(1)//" + text, text, text, text, null, DAY, "en", null);
    return new EventFile(
        event,
        List.of(link(event, "h1", 1.0, text)),
        List.of(article),
        List.of(
            claim(
                "h2",
                "h1",
                Measure.KILLED,
                Count.exactly(1),
                text,
                text,
                text,
                text,
                SourceKind.NONE,
                Status.ASSERTED,
                Scope.EVENT)),
        List.of(
            restriction(
                "h3",
                "h1",
                RestrictionType.CURFEW,
                RestrictionStatus.IN_FORCE,
                text,
                text,
                text,
                DAY,
                DAY)),
        List.of(tactic("h4", "h1", Tactic.OTHER, text)),
        List.of(),
        List.of(
            held(event, RestrictionType.CURFEW, DAY, DAY, text, text, RestrictionStatus.IN_FORCE)));
  }

  private static Event event(
      String id,
      String label,
      EventKind kind,
      LocalDate begin,
      LocalDate end,
      String place,
      String country,
      double latitude,
      double longitude,
      Map<Measure, Count> figures,
      List<RestrictionType> restrictions,
      List<Tactic> tactics,
      int articles,
      int sources,
      boolean reconciled) {
    List<RoleCount> roles = new ArrayList<>();
    if (figures.containsKey(Measure.KILLED)) {
      Count killed = figures.get(Measure.KILLED);
      roles.add(
          new RoleCount(
              Measure.KILLED, Role.PROTESTER, killed.low(), killed.best(), killed.high()));
    }
    return new Event(
        id,
        label,
        kind,
        begin,
        end,
        begin.equals(end) ? DayPrecision.DAY : DayPrecision.DAYS,
        "g" + id,
        place,
        null,
        country,
        latitude,
        longitude,
        GeoPrecision.PLACE,
        List.of("marchers", "police"),
        totals(figures),
        roles,
        reconciled,
        restrictions,
        tactics,
        articles,
        sources,
        begin.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC),
        end.atTime(18, 0).toInstant(java.time.ZoneOffset.UTC),
        0.8,
        "t1");
  }

  private static Totals totals(Map<Measure, Count> figures) {
    return Totals.from(measure -> figures.getOrDefault(measure, Count.UNKNOWN));
  }

  private static EventArticle link(Event event, String article, Double similarity, String... why) {
    return new EventArticle(
        event.eventId(), article, "s-" + article, "m-" + article, similarity, List.of(why));
  }

  private static ArticleLine article(
      String id, String outlet, String title, String published, String copyOf) {
    Instant at = Instant.parse(published);
    return new ArticleLine(
        id,
        "s-" + id,
        "https://" + outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".example/" + id,
        outlet,
        title,
        null,
        at,
        at.atZone(java.time.ZoneOffset.UTC).toLocalDate(),
        "en",
        copyOf);
  }

  private static ClaimInContext claim(
      String id,
      String article,
      Measure measure,
      Count count,
      String quote,
      String before,
      String after,
      String source,
      SourceKind kind,
      Status status,
      Scope scope) {
    return new ClaimInContext(
        new Claim(
            id,
            article,
            "m-" + article,
            Field.TEXT,
            1,
            before.length(),
            before.length() + quote.length(),
            quote,
            measure,
            count.low(),
            count.best(),
            count.high(),
            Qualifier.EXACT,
            Change.TOTAL,
            status,
            scope,
            false,
            Role.PROTESTER,
            false,
            null,
            ActorKind.SECURITY,
            source,
            kind,
            null,
            null,
            DAY,
            DAY,
            "rule." + id,
            0.9),
        before,
        after);
  }

  private static RestrictionInContext restriction(
      String id,
      String article,
      RestrictionType type,
      RestrictionStatus status,
      String quote,
      String issuer,
      String target,
      LocalDate first,
      LocalDate last) {
    return new RestrictionInContext(
        new Restriction(
            id,
            article,
            "m-" + article,
            Field.TEXT,
            2,
            0,
            quote.length(),
            quote,
            type,
            status,
            Scope.EVENT,
            RestrictionContext.UNREST,
            issuer,
            target,
            null,
            null,
            first,
            last,
            DayPrecision.DAY,
            last == null ? null : DayPrecision.DAY,
            null,
            "rule." + id,
            0.9),
        "On Tuesday evening the authorities ",
        ".");
  }

  private static TacticUse tactic(String id, String article, Tactic tactic, String quote) {
    return new TacticUse(
        id,
        article,
        "m-" + article,
        Field.TEXT,
        1,
        0,
        quote.length(),
        quote,
        tactic,
        Status.ASSERTED,
        Scope.EVENT,
        ActorKind.SECURITY,
        "rule." + id);
  }

  private static EventToll toll(
      Event event, String asOf, Measure measure, Count count, int sources, String... claims) {
    return new EventToll(
        event.eventId(),
        Instant.parse(asOf),
        measure,
        count.low(),
        count.best(),
        count.high(),
        sources,
        List.of(claims));
  }

  private static EventRestriction held(
      Event event,
      RestrictionType type,
      LocalDate first,
      LocalDate last,
      String issuer,
      String target,
      RestrictionStatus status) {
    return new EventRestriction(
        event.eventId(),
        type,
        event.place(),
        issuer,
        target,
        first,
        last,
        status,
        1,
        List.of("r-" + type.code()));
  }
}
