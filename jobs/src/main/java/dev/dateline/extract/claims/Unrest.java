package dev.dateline.extract.claims;

import java.util.List;

/** Whether a text speaks of unrest often enough for its crowds to be protesters. */
final class Unrest {
  private static final TriggerScan WORDS =
      new TriggerScan(
          List.of(
              "protest",
              "riot",
              "demonstrat",
              "rally",
              "rallies",
              "marche",
              "dharna",
              "curfew",
              "clashes",
              "clashed",
              "mob ",
              "mobs",
              "unrest",
              "strike",
              "communal",
              "public violence",
              "tear gas",
              "teargas",
              "prohibitory",
              "agitation",
              "bandh"));

  private Unrest() {}

  static boolean isSubject(String text) {
    int found = 0;
    int at = 0;
    while (at < text.length() && found < 2) {
      int end = Math.min(text.length(), at + 120);
      if (WORDS.hits(text, at, end)) {
        found++;
      }
      at = end;
    }
    return found >= (text.length() < 700 ? 1 : 2);
  }
}
