package dev.dateline.resolve;

import dev.dateline.extract.Extraction;
import dev.dateline.model.Field;
import dev.dateline.model.Scope;
import dev.dateline.resolve.days.DayAnchor;
import dev.dateline.resolve.days.DayExpression;
import dev.dateline.resolve.days.DayReader;
import dev.dateline.resolve.places.Gazetteer;
import dev.dateline.resolve.toponyms.Sighting;
import dev.dateline.resolve.toponyms.Toponyms;
import dev.dateline.resolve.toponyms.Words;
import dev.dateline.text.Document;
import java.util.ArrayList;
import java.util.List;

/** All that an article tells of places and days, and where in it the event is told. */
final class Scene {
  final Document document;
  final Extraction extraction;
  final Gazetteer gazetteer;
  final Toponyms toponyms;
  final DayAnchor anchor;
  final List<DayExpression> textDays;
  final List<DayExpression> titleDays;
  private final int[] textEvidence;
  private final int[] titleEvidence;
  private final boolean[] textLimits;
  private boolean[] eventSentences;

  Scene(Document document, Extraction extraction, Gazetteer gazetteer) {
    this.document = document;
    this.extraction = extraction;
    this.gazetteer = gazetteer;
    this.toponyms = Toponyms.of(document, gazetteer);
    this.anchor = Anchors.of(document, toponyms);
    this.textDays =
        outsideDatelines(
            new DayReader(
                    toponyms.textWords(), anchor.day(), Anchors.copyrightYear(toponyms.textWords()))
                .read());
    this.titleDays =
        toponyms.titleWords() == null
            ? List.of()
            : new DayReader(toponyms.titleWords(), anchor.day()).read();
    this.textEvidence = new int[document.text().sentences().size() + 1];
    this.textLimits = new boolean[textEvidence.length];
    this.titleEvidence =
        new int[document.title() == null ? 1 : document.title().sentences().size() + 1];
    extraction.claims().stream()
        .filter(claim -> claim.counts())
        .forEach(claim -> mark(claim.field(), claim.sentence()));
    extraction.restrictions().stream()
        .filter(restriction -> restriction.scope() == Scope.EVENT)
        .forEach(restriction -> markLimit(restriction.field(), restriction.sentence()));
    extraction.tactics().stream()
        .filter(tactic -> tactic.scope() == Scope.EVENT)
        .forEach(tactic -> mark(tactic.field(), tactic.sentence()));
  }

  /** A dateline's day is the report's, not the event's. */
  private List<DayExpression> outsideDatelines(List<DayExpression> days) {
    List<DayExpression> kept = new ArrayList<>();
    int at = 0;
    for (DayExpression day : days) {
      int word = toponyms.textWords().at(day.begin());
      while (at < toponyms.datelines().size() && toponyms.datelines().get(at).last() < word) {
        at++;
      }
      boolean outside =
          at == toponyms.datelines().size() || word < toponyms.datelines().get(at).word();
      if (outside && !Anchors.isStamp(toponyms.textWords(), day)) {
        kept.add(day);
      }
    }
    return kept;
  }

  private void mark(Field field, Integer sentence) {
    int[] evidence = field == Field.TITLE ? titleEvidence : textEvidence;
    if (sentence != null && sentence >= 0 && sentence < evidence.length) {
      evidence[sentence]++;
    }
  }

  private void markLimit(Field field, Integer sentence) {
    if (field == Field.TEXT && sentence != null && sentence >= 0 && sentence < textLimits.length) {
      textLimits[sentence] = true;
    }
  }

  /** Whether a sentence tells a restriction; its day is often not the event's. */
  boolean tellsLimit(Field field, int sentence) {
    return field == Field.TEXT && sentence < textLimits.length && textLimits[sentence];
  }

  /** Number of claims and uses of force of the event that a sentence tells. */
  int evidence(Field field, int sentence) {
    int[] evidence = field == Field.TITLE ? titleEvidence : textEvidence;
    return sentence < evidence.length ? evidence[sentence] : 0;
  }

  /** Whether a sentence of the text has a word for what happens in public: "march", "clashes". */
  boolean tellsEvent(int sentence) {
    if (eventSentences == null) {
      eventSentences = new boolean[textEvidence.length];
      Words words = toponyms.textWords();
      for (int i = 0; i < words.size(); i++) {
        eventSentences[words.sentence(i)] |= DayReader.eventWords().contains(words.folded(i));
      }
    }
    return sentence < eventSentences.length && eventSentences[sentence];
  }

  List<Sighting> sightings(Field field) {
    return field == Field.TITLE ? toponyms.title() : toponyms.text();
  }

  List<DayExpression> days(Field field) {
    return field == Field.TITLE ? titleDays : textDays;
  }

  /** Paragraph of a sentence of the text. */
  int paragraph(int sentence) {
    Words words = toponyms.textWords();
    int word = words.at(document.text().sentences().get(sentence).begin());
    return words.size() == 0 ? 0 : words.paragraph(Math.min(word, words.size() - 1));
  }

  /** Expressions of days in a sentence. */
  List<DayExpression> daysOf(Field field, int sentence) {
    List<DayExpression> here = new ArrayList<>();
    for (DayExpression day : days(field)) {
      if (day.sentence() == sentence) {
        here.add(day);
      }
    }
    return here;
  }

  /** Places named in a sentence. */
  List<Sighting> sightingsOf(Field field, int sentence) {
    List<Sighting> here = new ArrayList<>();
    for (Sighting sighting : sightings(field)) {
      if (sighting.sentence() == sentence) {
        here.add(sighting);
      }
    }
    return here;
  }
}
