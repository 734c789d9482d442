package dev.dateline.notebook;

import java.util.List;

/** A cell that could not be run to its end. The lines are what its author reads. */
final class CellFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> lines;

  CellFailure(List<String> lines, Throwable cause) {
    super(String.join("\n", lines), cause);
    this.lines = List.copyOf(lines);
    // Jupyter sends it along, and it would tell of the kernel, not of the cell.
    setStackTrace(new StackTraceElement[0]);
  }

  List<String> lines() {
    return lines;
  }
}
