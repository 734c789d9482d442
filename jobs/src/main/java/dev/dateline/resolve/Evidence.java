package dev.dateline.resolve;

import dev.dateline.model.Claim;
import dev.dateline.model.DayPrecision;
import dev.dateline.model.Field;
import dev.dateline.model.Restriction;
import dev.dateline.model.RestrictionStatus;
import dev.dateline.model.Scope;
import dev.dateline.model.TacticUse;
import dev.dateline.resolve.days.DayExpression;
import dev.dateline.resolve.days.DayExpression.Bearing;
import dev.dateline.resolve.places.PlaceKind;
import dev.dateline.resolve.toponyms.Sighting;
import dev.dateline.text.SourceText;
import java.time.LocalDate;
import java.util.List;

/**
 * Gives each claim and restriction the place and days of the nearest expression that governs it: in
 * its own sentence, else those of its event.
 */
final class Evidence {
  /** What a round-up tells outside its parts, its headline too, is told of none of them. */
  private static final Locator.EventPart OUTSIDE =
      new Locator.EventPart(
          null,
          new Segment(0, 0, -1),
          new PlaceChoice(-1, "outside the parts of a round-up"),
          new DayChoice(null, null, null, "outside the parts of a round-up"));

  private final Scene scene;
  private final List<Locator.EventPart> parts;

  Evidence(Scene scene, List<Locator.EventPart> parts) {
    this.scene = scene;
    this.parts = parts;
  }

  Claim place(Claim claim) {
    Locator.EventPart part = part(claim.field(), claim.sentence());
    int own = ownPlace(claim.field(), claim.sentence(), claim.charBegin(), claim.charEnd(), part);
    DayExpression day = ownDay(claim.field(), claim.sentence(), claim.charBegin(), claim.charEnd());
    boolean event = claim.scope() == Scope.EVENT;
    LocalDate begin = day != null ? day.first() : event ? part.day().begin() : null;
    LocalDate end = day != null ? day.last() : event ? part.day().end() : null;
    if (day != null && day.bearing() == Bearing.SINCE) {
      // A running count ends with the report, or with the event where that is later.
      end = scene.anchor.day() == null ? null : scene.anchor.day();
    } else if (day != null && day.bearing() == Bearing.UNTIL) {
      begin =
          part.day().begin() != null && !part.day().begin().isAfter(end) ? part.day().begin() : end;
    }
    return claim.located(event ? part.mentionId() : null, id(own), begin, end);
  }

  Restriction place(Restriction restriction) {
    Locator.EventPart part = part(restriction.field(), restriction.sentence());
    int own =
        ownPlace(
            restriction.field(),
            restriction.sentence(),
            restriction.charBegin(),
            restriction.charEnd(),
            part);
    LocalDate first = restriction.firstDay();
    LocalDate last = restriction.lastDay();
    DayPrecision firstPrecision = restriction.firstPrecision();
    DayPrecision lastPrecision = restriction.lastPrecision();
    boolean ends =
        restriction.status() == RestrictionStatus.LIFTED
            || restriction.status() == RestrictionStatus.EASED;
    for (DayExpression day : scene.daysOf(restriction.field(), restriction.sentence())) {
      if (!day.isResolved() || day.precision() == DayPrecision.YEAR) {
        continue;
      }
      if (day.bearing() == Bearing.UNTIL) {
        last = last == null ? day.last() : last;
        lastPrecision = lastPrecision == null ? day.precision() : lastPrecision;
      }
    }
    DayExpression day =
        ownDay(
            restriction.field(),
            restriction.sentence(),
            restriction.charBegin(),
            restriction.charEnd());
    if (day != null && day.bearing() != Bearing.UNTIL) {
      if (ends && last == null) {
        last = day.last();
        lastPrecision = day.precision();
      } else if (!ends && first == null) {
        first = day.first();
        firstPrecision = day.precision();
        boolean run = day.precision() != DayPrecision.DAY && day.bearing() == Bearing.ON;
        last = last == null && run ? day.last() : last;
        lastPrecision = last != null && lastPrecision == null ? day.precision() : lastPrecision;
      }
    }
    if (first != null && last != null && last.isBefore(first)) {
      last = null;
      lastPrecision = null;
    }
    boolean event = restriction.scope() == Scope.EVENT;
    return restriction.located(
        event ? part.mentionId() : null,
        id(own),
        restriction.place() != null || own < 0 ? restriction.place() : scene.gazetteer.name(own),
        first,
        last,
        firstPrecision,
        lastPrecision);
  }

  TacticUse place(TacticUse tactic) {
    boolean event = tactic.scope() == Scope.EVENT;
    return tactic.inMention(event ? part(tactic.field(), tactic.sentence()).mentionId() : null);
  }

  private Locator.EventPart part(Field field, int sentence) {
    for (Locator.EventPart part : parts) {
      if (part.holds(field, sentence)) {
        return part;
      }
    }
    return parts.size() == 1 ? parts.get(0) : OUTSIDE;
  }

  private String id(int place) {
    return place < 0 ? null : scene.gazetteer.id(place);
  }

  /** The place that the claim's own sentence puts it in, else its event's. */
  private int ownPlace(
      Field field, int sentence, int charBegin, int charEnd, Locator.EventPart part) {
    SourceText source = source(field);
    int best = -1;
    int bestDistance = Integer.MAX_VALUE;
    for (Sighting s : scene.sightingsOf(field, sentence)) {
      PlaceKind kind = scene.gazetteer.kind(s.place());
      boolean placed = (s.isLocative() || s.isDateline()) && !s.isQualifier() && !s.isSpoken();
      if (!placed
          || kind == PlaceKind.COUNTRY
              && part.place().place() >= 0
              && scene.gazetteer.country(part.place().place())
                  == scene.gazetteer.country(s.place())) {
        continue;
      }
      int distance = Scene.distance(source, s.begin(), s.end(), charBegin, charEnd);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = s.place();
      }
    }
    return best >= 0 ? best : part.place().place();
  }

  private DayExpression ownDay(Field field, int sentence, int charBegin, int charEnd) {
    DayExpression day = scene.nearestDay(field, sentence, charBegin, charEnd);
    return day != null && day.isResolved() ? day : null;
  }

  private SourceText source(Field field) {
    return field == Field.TITLE ? scene.document.title().source() : scene.document.text().source();
  }
}
