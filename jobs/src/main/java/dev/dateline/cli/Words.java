package dev.dateline.cli;

import dev.dateline.table.Manifest;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What a command tells the person who started it, on standard error: data go to standard output.
 */
final class Words {
  private static final List<String> TOLD =
      List.of("articles", "rejects", "claims", "restrictions", "mentions", "events", "themes");

  private Words() {}

  /** Standard output in UTF-8, whatever the locale is. */
  static PrintStream data() {
    return new PrintStream(System.out, true, StandardCharsets.UTF_8);
  }

  static void say(String line) {
    System.err.println("dateline: " + line);
  }

  /** Rows of the main tables, and where to look next. */
  static void summarise(Manifest manifest, String dataset) {
    for (String table : TOLD) {
      Manifest.TableContent content = manifest.tables().get(table);
      if (content != null) {
        System.err.printf(Locale.ROOT, "  %-13s%,9d%n", table, content.rows());
      }
    }
    say("report: " + dataset + "/report/index.html");
  }
}
