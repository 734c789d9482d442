package dev.dateline.resolve;

import dev.dateline.extract.Extraction;
import dev.dateline.model.Claim;
import dev.dateline.model.Field;
import dev.dateline.model.Measure;
import dev.dateline.model.Scope;
import dev.dateline.resolve.days.DayAnchor;
import dev.dateline.resolve.days.DayExpression;
import dev.dateline.resolve.days.DayExpression.Bearing;
import dev.dateline.resolve.days.DayExpression.EventTie;
import dev.dateline.resolve.days.DayReader;
import dev.dateline.resolve.days.DayWords;
import dev.dateline.resolve.places.Gazetteer;
import dev.dateline.resolve.toponyms.Sighting;
import dev.dateline.resolve.toponyms.Toponyms;
import dev.dateline.resolve.toponyms.Words;
import dev.dateline.text.Document;
import dev.dateline.text.RuleFiles;
import dev.dateline.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** All that an article tells of places and days, and where in it the event is told. */
final class Scene {
  private static final int STATEMENT_APART = 1000;

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
  private final IdentityHashMap<DayExpression, Integer> governed = new IdentityHashMap<>();
  private final Set<DayExpression> sequels = Collections.newSetFromMap(new IdentityHashMap<>());
  private final boolean harm;
  private final DayWords terms;
  private boolean[] eventSentences;

  Scene(Document document, Extraction extraction, Gazetteer gazetteer, RuleFiles files) {
    this.document = document;
    this.extraction = extraction;
    this.gazetteer = gazetteer;
    this.toponyms = Toponyms.of(document, gazetteer, files);
    this.terms = DayWords.of(files);
    this.anchor = Anchors.of(document, toponyms, terms);
    this.textDays = outsideDatelines(new DayReader(toponyms.textWords(), anchor, terms).read());
    this.titleDays =
        toponyms.titleWords() == null
            ? List.of()
            : new DayReader(toponyms.titleWords(), anchor, terms).read();
    this.textEvidence = new int[document.text().sentences().size() + 1];
    this.textLimits = new boolean[textEvidence.length];
    this.titleEvidence =
        new int[document.title() == null ? 1 : document.title().sentences().size() + 1];
    this.harm = extraction.claims().stream().anyMatch(Scene::isHarm);
    extraction.claims().stream().filter(Claim::counts).forEach(this::mark);
    extraction.restrictions().stream()
        .filter(restriction -> restriction.scope() == Scope.EVENT)
        .forEach(restriction -> markLimit(restriction.field(), restriction.sentence()));
    extraction.tactics().stream()
        .filter(tactic -> tactic.scope() == Scope.EVENT)
        .forEach(t -> mark(t.field(), t.sentence(), t.charBegin(), t.charEnd()));
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

  private static boolean isHarm(Claim claim) {
    boolean harm = claim.measure() == Measure.KILLED || claim.measure() == Measure.INJURED;
    return harm && claim.counts() && (claim.low() == null || claim.low() > 0);
  }

  /** Of a crime the arrest comes after the deed; of unrest it is part. */
  private void mark(Claim claim) {
    boolean sequel =
        harm
            && !extraction.kind().isUnrest()
            && (claim.measure() == Measure.ARRESTED || claim.measure() == Measure.RELEASED);
    if (!sequel) {
      mark(claim.field(), claim.sentence(), claim.charBegin(), claim.charEnd());
      return;
    }
    int[] evidence = claim.field() == Field.TITLE ? titleEvidence : textEvidence;
    if (claim.sentence() < evidence.length) {
      evidence[claim.sentence()]++;
      DayExpression day =
          nearestDay(claim.field(), claim.sentence(), claim.charBegin(), claim.charEnd());
      if (day != null && day.tie() == EventTie.NONE) {
        sequels.add(day);
      }
    }
  }

  /** Whether a day is that of what followed the deaths and injuries that the article tells. */
  boolean isSequel(DayExpression day) {
    return harm && governs(day) == 0 && (day.sequel() || sequels.contains(day));
  }

  /** Whether a day is that of the deaths or injuries of an article that tells of no unrest. */
  boolean isDeed(DayExpression day) {
    return harm && !extraction.kind().isUnrest() && governs(day) > 0;
  }

  private void mark(Field field, Integer sentence, Integer charBegin, Integer charEnd) {
    int[] evidence = field == Field.TITLE ? titleEvidence : textEvidence;
    if (sentence != null && sentence >= 0 && sentence < evidence.length) {
      evidence[sentence]++;
      DayExpression day = nearestDay(field, sentence, charBegin, charEnd);
      if (day != null) {
        governed.merge(day, 1, Integer::sum);
      }
    }
  }

  /**
   * The day that governs a stretch of a sentence: the nearest that is not merely one to count from,
   * nor that of a statement where there is another; null when the sentence tells none.
   */
  DayExpression nearestDay(Field field, int sentence, int charBegin, int charEnd) {
    SourceText source = field == Field.TITLE ? document.title().source() : document.text().source();
    DayExpression best = null;
    int least = Integer.MAX_VALUE;
    for (DayExpression day : daysOf(field, sentence)) {
      if (day.bearing() == Bearing.AFTER || day.bearing() == Bearing.BEFORE) {
        continue;
      }
      int distance = distance(source, day.begin(), day.end(), charBegin, charEnd);
      distance += day.speech() ? STATEMENT_APART : 0;
      if (distance < least) {
        least = distance;
        best = day;
      }
    }
    return best != null && best.speech() ? null : best;
  }

  static int distance(SourceText source, int begin, int end, int charBegin, int charEnd) {
    int from = source.offset(begin);
    int to = source.offset(end);
    return from >= charEnd ? from - charEnd : Math.max(0, charBegin - to);
  }

  /** Number of claims and uses of force of the event that a day governs. */
  int governs(DayExpression day) {
    return governed.getOrDefault(day, 0);
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

  /** Whether a sentence of the text has a word for what happens in public: "march", "torched". */
  boolean tellsEvent(int sentence) {
    if (eventSentences == null) {
      eventSentences = new boolean[textEvidence.length];
      Words words = toponyms.textWords();
      for (int i = 0; i < words.size(); i++) {
        eventSentences[words.sentence(i)] |= terms.tellsEvent(words.folded(i));
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
