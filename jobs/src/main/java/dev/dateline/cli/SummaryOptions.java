package dev.dateline.cli;

import dev.dateline.job.Progress;
import dev.dateline.table.Manifest;
import picocli.CommandLine.Option;

/** How much a command that writes a dataset says, and in which form. */
final class SummaryOptions {
  /** Set by the launcher, which alone can see where standard error goes. */
  private static final String TERMINAL = "dateline.terminal";

  @Option(names = "--quiet", description = "Say nothing unless something is wrong.")
  private boolean quiet;

  @Option(
      names = "--json",
      description =
          "When done, print one JSON line to standard output: the dataset, rows of each table, what"
              + " each stage read, kept and refused.")
  private boolean json;

  /** Does something that tells how far it is, and sums up what came of it. */
  void tell(String dataset, Work work) {
    Manifest manifest;
    if (quiet) {
      manifest = work.make(unheard -> {});
    } else if (Boolean.getBoolean(TERMINAL)) {
      ProgressBar bar = new ProgressBar(System.err);
      try {
        manifest = work.make(bar);
      } finally {
        bar.stop();
      }
    } else {
      manifest = work.make(Words::say);
    }
    if (json) {
      Words.data().println(SummaryJson.of(manifest, dataset));
    }
    if (!quiet) {
      Words.summarise(manifest, dataset);
    }
  }

  /** What makes a dataset. */
  interface Work {
    Manifest make(Progress progress);
  }
}
