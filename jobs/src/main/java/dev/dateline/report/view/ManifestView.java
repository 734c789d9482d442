package dev.dateline.report.view;

import java.util.List;

/**
 * The manifest in readable form.
 *
 * @param facts what ran and what it was asked
 * @param files that were read
 * @param moreFiles files that only the manifest lists
 */
public record ManifestView(
    List<Named> facts, List<File> files, int moreFiles, List<Step> stages, List<TableRow> tables) {

  /** An input file. */
  public record File(String name, String format, String bytes, String hash) {}

  /** What a stage read and what became of it. */
  public record Step(String name, String read, String kept, String folded, String rejected) {}
}
