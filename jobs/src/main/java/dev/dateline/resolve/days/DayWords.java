package dev.dateline.resolve.days;

import dev.dateline.resolve.toponyms.PlaceWords;
import dev.dateline.text.RuleFiles;
import java.util.Set;

/** The words of {@code lexicon/en/days.tsv} that say what a day is the day of. */
public record DayWords(
    Set<String> speech,
    Set<String> speechBetween,
    Set<String> future,
    Set<String> speechAhead,
    Set<String> earlier,
    Set<String> sequels,
    Set<String> events,
    Set<String> acts,
    Set<String> beginnings,
    Set<String> since,
    Set<String> until,
    Set<String> after,
    Set<String> before) {
  /** The words of the files that are read by. */
  public static DayWords of(RuleFiles files) {
    return files.once(DayWords.class, DayWords::load);
  }

  private static DayWords load(RuleFiles files) {
    PlaceWords lexicon = PlaceWords.of(files, "days");
    return new DayWords(
        lexicon.words("speech"),
        lexicon.words("speech_between"),
        lexicon.words("future"),
        lexicon.words("speech_ahead"),
        lexicon.words("earlier"),
        lexicon.words("sequel"),
        lexicon.words("event"),
        lexicon.words("act"),
        lexicon.words("beginning"),
        lexicon.words("since"),
        lexicon.words("until"),
        lexicon.words("after"),
        lexicon.words("before"));
  }

  /** Whether a word, folded, tells that something happened in public: "clashes", "torched". */
  public boolean tellsEvent(String folded) {
    return events.contains(folded) || acts.contains(folded);
  }
}
