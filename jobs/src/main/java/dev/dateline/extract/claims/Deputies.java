package dev.dateline.extract.claims;

import java.util.List;
import java.util.Set;

/** Deputies, who are a sheriff's or of a parliament, as the text around tells. */
final class Deputies {
  private static final Set<String> WORDS = Set.of("deputy", "deputies");

  private static final TriggerScan PARLIAMENTS =
      new TriggerScan(
          List.of(
              "parliament",
              "national assembly",
              "legislative assembly",
              "chamber of deputies",
              "congress",
              "senate",
              "lawmaker"));

  private static final TriggerScan SHERIFFS = new TriggerScan(List.of("sheriff", "marshal"));

  /** Characters of a text that tell what its deputies are: asked for each of them. */
  private static final int REACH = 8_000;

  private Deputies() {}

  static boolean areElected(Wording w, int head) {
    if (head < 0 || !WORDS.contains(w.lastToken(head).lower())) {
      return false;
    }
    String text = w.sentence().passage().source().reading();
    int end = Math.min(text.length(), REACH);
    return PARLIAMENTS.hits(text, 0, end) && !SHERIFFS.hits(text, 0, end);
  }
}
