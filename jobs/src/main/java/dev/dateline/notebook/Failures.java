package dev.dateline.notebook;

import dev.dateline.model.CallerMistake;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.EvalException;
import jdk.jshell.JShellException;
import jdk.jshell.UnresolvedReferenceException;
import org.apache.spark.sql.AnalysisException;

/** What went wrong in a cell, in as few lines as say it; the whole stack trace goes to the log. */
final class Failures {
  /** A plan in an exception of Spark's can take hundreds. */
  private static final int MOST_LINES = 12;

  private static final int MOST_CAUSES = 4;

  private Failures() {}

  /**
   * Describes a failure.
   *
   * @param told what JShell says of it, with lines of snippets
   * @param failure what was thrown; null when the code could not be started
   * @param snippet that failed
   * @param line of the cell that the snippet began at, from 1
   */
  static List<String> lines(JShellException told, Throwable failure, String snippet, int line) {
    if (told instanceof UnresolvedReferenceException unresolved) {
      return List.of(
          "line "
              + line
              + ": "
              + unresolved.getSnippet().source().strip().lines().findFirst().orElse("")
              + " uses something that is not declared yet");
    }
    String at = "line " + (told instanceof EvalException e ? line(e, snippet, line) : line) + ": ";
    return failure == null ? List.of(at + told.getMessage()) : lines(at, failure);
  }

  /** Describes what was thrown, and its causes; {@code at} says where. */
  static List<String> lines(String at, Throwable failure) {
    if (failure instanceof CallerMistake) {
      return List.of(at + failure.getMessage());
    }
    if (failure instanceof InterruptedException) {
      return List.of(at + "interrupted");
    }
    if (failure instanceof AnalysisException analysis) {
      // Its own message has the whole plan at its end.
      return shortened(at + analysis.getSimpleMessage());
    }
    List<String> lines = new ArrayList<>(shortened(at + described(failure)));
    Throwable cause = failure.getCause();
    for (int i = 0; i < MOST_CAUSES && cause != null; i++) {
      lines.addAll(shortened("because of " + described(cause)));
      cause = cause.getCause();
    }
    return lines;
  }

  /** Whether its author needs more than {@link #lines}: a stack trace, in the log. */
  static boolean isPuzzling(Throwable failure) {
    return failure != null
        && !(failure instanceof CallerMistake)
        && !(failure instanceof InterruptedException)
        && !(failure instanceof AnalysisException);
  }

  private static String described(Throwable failure) {
    String name = failure.getClass().getSimpleName();
    return failure.getMessage() == null ? name : name + ": " + failure.getMessage().strip();
  }

  private static List<String> shortened(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    List<String> some = new ArrayList<>(lines.subList(0, MOST_LINES));
    some.add("... (" + (lines.size() - MOST_LINES) + " more lines)");
    return some;
  }

  /** JShell names a snippet's file by its id. */
  private static int line(EvalException told, String snippet, int begin) {
    for (StackTraceElement frame : told.getStackTrace()) {
      if (("#" + snippet).equals(frame.getFileName())) {
        return begin + frame.getLineNumber() - 1;
      }
    }
    return begin;
  }
}
