package dev.dateline.extract.claims;

import dev.dateline.model.Field;
import dev.dateline.model.Measure;
import dev.dateline.model.Scope;
import dev.dateline.model.Status;
import dev.dateline.text.Document;
import dev.dateline.text.Sentence;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Weighs whether what an article reports belongs to its own event or to an earlier or another one
 * (codebook 1.2). No single word decides: times, tense, what the opening told, how the people are
 * referred to and what is done about them each speak for or against.
 */
final class Background {
  /** The last sentence of a lede. */
  static final int LEDE = 2;

  private static final Set<String> REFERRING =
      Set.of(
          "he", "she", "they", "it", "both", "those", "these", "that", "his", "her", "their",
          "among", "all", "none", "some", "most");

  private static final int HUNDRED = 100;

  private final Document document;
  private final ClaimLexicon guards;
  private final Clock clock;
  private final int length;
  private final String opening;

  /** Numbers of people that the article told as its news, by measure. */
  private final Map<Measure, Set<Long>> news = new EnumMap<>(Measure.class);

  /** Whether the opening told of harm or arrests as news. */
  private boolean loud;

  /** Whether the article opens with a trial; null until somebody asks. */
  private Boolean trial;

  /** The last sentence that told of the past; null before any did. */
  private Sentence past;

  /** What was told last; null at first. */
  private Scope last;

  Background(Document document, ClaimLexicon guards) {
    this.clock = Clock.of(document);
    this.document = document;
    this.guards = guards;
    this.length = document.text().source().reading().length();
    this.opening = opening(document);
  }

  /** The title and the lede in lower case. */
  private static String opening(Document document) {
    String text = document.text().source().reading();
    int end = 0;
    for (Sentence sentence : document.text().sentences()) {
      end = sentence.number() <= LEDE ? sentence.end() : end;
    }
    String title = document.title() == null ? "" : document.title().source().reading();
    return (title + " " + text.substring(0, end)).toLowerCase(Locale.ROOT);
  }

  private boolean isTrial() {
    trial = trial == null ? Boolean.valueOf(opensWithTrial()) : trial;
    return trial;
  }

  private boolean opensWithTrial() {
    for (Sentence sentence : document.sentences()) {
      if (sentence.field() == Field.TEXT && sentence.number() >= LEDE) {
        break;
      }
      Wording g = new Wording(sentence, document.letterCase(), guards);
      for (int at = 0; at < g.size(); at++) {
        if (g.has(at, Tag.LEGAL)) {
          return true;
        }
      }
    }
    return false;
  }

  Weigher weigher(Scene scene, Wording cues) {
    return new Weigher(scene, cues);
  }

  /** Weighs the findings of one sentence. */
  final class Weigher {
    private final Wording w;
    private final Sentence sentence;
    private final Bearing bearing;
    private final Timing timing;

    /** Whether the sentence turns to another incident. */
    private final boolean apart;

    /** Whether the sentence before was of the past; null until somebody asks. */
    private Boolean pastBefore;

    Weigher(Scene scene, Wording cues) {
      this.w = scene.wording();
      this.sentence = w.sentence();
      this.bearing = new Bearing(scene, cues);
      this.timing = new Timing(w, clock);
      this.apart = OtherIncident.opens(w);
    }

    Scope of(Finding finding, Status status) {
      Set<Sign> signs = signs(finding);
      double weight = 0;
      for (Sign sign : signs) {
        weight += sign.weight;
      }
      Scope scope = weight > 0 ? Scope.BACKGROUND : Scope.EVENT;
      keep(finding, status, signs, scope);
      return scope;
    }

    private void keep(Finding finding, Status status, Set<Sign> signs, Scope scope) {
      if (bearing.isBracketed(finding)) {
        return; // what follows goes on with what stands outside
      }
      if (status.counts()) {
        last = scope;
      }
      if (scope == Scope.BACKGROUND) {
        boolean told = signs.contains(Sign.PAST_TIME) || signs.contains(Sign.PAST_WORDS);
        past = told || signs.contains(Sign.CARRIED) ? sentence : past;
        return;
      }
      Long number = finding.group().count().point();
      if (status.counts() && number != null && number > 1) {
        news.computeIfAbsent(finding.measure(), m -> new HashSet<>()).add(number);
      }
      loud |= status.counts() && isLede() && !signs.contains(Sign.NAMED_DEED);
    }

    private boolean isLede() {
      return sentence.field() == Field.TITLE || sentence.number() <= LEDE;
    }

    private Set<Sign> signs(Finding finding) {
      Set<Sign> signs = EnumSet.of(Sign.NEWS);
      addWhen(signs, finding);
      addWhere(signs);
      Long number = finding.group().count().point();
      boolean harm = finding.measure() == Measure.KILLED || finding.measure() == Measure.INJURED;
      if (finding.measure() == Measure.KILLED) {
        signs.add(Sign.DEATHS);
      }
      if (number != null && number >= HUNDRED && harm) {
        signs.add(Sign.HUNDREDS);
      }
      if (number != null
          && number > 1
          && news.getOrDefault(finding.measure(), Set.of()).contains(number)) {
        signs.add(Sign.TOLD);
      }
      if (last == Scope.EVENT || last != null && !apart) {
        signs.add(last == Scope.EVENT ? Sign.AFTER_EVENT : Sign.AFTER_BACKGROUND);
      }
      if (harm && isTrial()) {
        signs.add(Sign.TRIAL);
      }
      String place = isLede() ? null : bearing.place(finding);
      if (place != null && !opening.contains(place)) {
        signs.add(Sign.OTHER_PLACE);
      }
      bearing.add(signs, finding, isLede());
      return signs;
    }

    private void addWhen(Set<Sign> signs, Finding finding) {
      TimeCues.Kind time = timing.of(finding);
      if (time == null) {
        addCarried(signs);
        return;
      }
      switch (time) {
        case FRESH -> signs.add(Sign.FRESH_TIME);
        case RECENT -> {
          signs.add(Sign.RECENT_TIME);
          if (bearing.isRelative(finding)) {
            signs.add(Sign.RECENT_ASIDE);
          }
        }
        case PAST -> signs.add(Sign.PAST_TIME);
        case SPAN -> {
          if (finding.measure() != Measure.PARTICIPANTS) {
            signs.add(Sign.LONG_PERIOD);
          }
        }
      }
    }

    /** The time of the sentence before goes on while nothing says another. */
    private void addCarried(Set<Sign> signs) {
      if (apart) {
        return; // "Meanwhile, two guards died": the past is over
      }
      int steps = past == null ? 0 : sentence.number() - past.number();
      if (steps < 1 || steps > 2 || past.field() != sentence.field()) {
        pastBefore = pastBefore == null ? Boolean.valueOf(isPastBefore()) : pastBefore;
        if (pastBefore) {
          signs.add(Sign.PAST_BEFORE);
        }
        return;
      }
      boolean refers = REFERRING.contains(w.tokens().get(0).lower());
      boolean same = past.paragraph() == sentence.paragraph();
      if (steps == 1) {
        signs.add(same || refers ? Sign.CARRIED : Sign.CARRIED_FAR);
      } else if (same && refers) {
        signs.add(Sign.CARRIED_FAR);
      }
    }

    /** "It shook in May. That quake killed six": the sentence before says when. */
    private boolean isPastBefore() {
      if (sentence.field() == Field.TITLE || sentence.number() == 0) {
        return false;
      }
      Sentence before = document.text().sentences().get(sentence.number() - 1);
      return before.paragraph() == sentence.paragraph()
          && TimeCues.of(before.tokens(), clock).stream()
              .anyMatch(c -> c.kind() == TimeCues.Kind.PAST || c.kind() == TimeCues.Kind.SPAN);
    }

    private void addWhere(Set<Sign> signs) {
      if (isLede()) {
        signs.add(Sign.LEDE);
        return;
      }
      double at = (double) sentence.begin() / Math.max(1, length);
      if (at > 0.5) {
        signs.add(Sign.SECOND_HALF);
      }
      if (at > 0.8) {
        signs.add(Sign.END);
      }
      if (!loud) {
        signs.add(Sign.QUIET_OPENING);
      }
    }
  }
}
