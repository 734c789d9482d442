package dev.dateline.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the report of the sample events to a folder, to be looked at. */
public final class ReportPreview {
  private ReportPreview() {}

  /** Arguments: the folder, and how many events (none for the small sample). */
  public static void main(String[] arguments) {
    SampleDataset dataset =
        arguments.length > 1
            ? SampleDataset.large(Integer.parseInt(arguments[1]))
            : SampleDataset.small();
    Report.write(dataset, ReportOptions.DEFAULT, folder(Path.of(arguments[0])));
  }

  static Site folder(Path root) {
    return (path, content) -> {
      try {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
