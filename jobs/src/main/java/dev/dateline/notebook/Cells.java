package dev.dateline.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** Cells of Java, one after another; what one declares the next ones know. */
final class Cells implements AutoCloseable {
  /** What every notebook of ours would begin with. */
  private static final List<String> IMPORTS =
      List.of(
          "import java.util.*;",
          "import org.apache.spark.sql.*;",
          "import dev.dateline.notebook.*;");

  /** Expressions that are written for their value; an assignment is not. */
  private static final Set<Snippet.SubKind> VALUES =
      Set.of(
          Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND,
          Snippet.SubKind.VAR_VALUE_SUBKIND,
          Snippet.SubKind.OTHER_EXPRESSION_SUBKIND);

  private final CellExecution execution = new CellExecution(new CellLoader());
  private final JShell shell;

  /** Also between two statements, when no code runs that could be interrupted. */
  private volatile boolean interrupted;

  /**
   * @param classPath what cells are compiled against
   */
  Cells(String classPath) {
    shell =
        JShell.builder()
            .executionEngine(new InProcess(execution), Map.of())
            .compilerOptions("-classpath", classPath)
            .build();
    IMPORTS.forEach(shell::eval);
  }

  private record InProcess(CellExecution execution) implements ExecutionControlProvider {
    @Override
    public String name() {
      return "in-process";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
      return execution;
    }
  }

  /** What is left to complete, and where it began in the cell. */
  record Completion(List<String> words, int from, int to) {}

  /**
   * Runs a cell.
   *
   * @return the value of the expression that it ends in; null when it ends in none, or in one with
   *     a semicolon, which as in other notebooks is not to be shown
   * @throws CellFailure when it can't be compiled or ends in an exception; what came before the
   *     failing statement has been done
   */
  Object run(String cell) throws CellFailure {
    Object value = null;
    String rest = cell;
    interrupted = false;
    while (!rest.isBlank()) {
      if (interrupted) {
        throw new CellFailure(List.of("interrupted"), null);
      }
      String statement = rest.stripLeading();
      int line = 1 + (int) lines(cell, cell.length() - statement.length());
      CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(statement);
      switch (info.completeness()) {
        case EMPTY -> {
          return value; // comments alone
        }
        case DEFINITELY_INCOMPLETE ->
            throw new CellFailure(
                List.of("line " + line + ": the cell ends before this statement does"), null);
        case COMPLETE, COMPLETE_WITH_SEMI, CONSIDERED_INCOMPLETE, UNKNOWN -> {
          rest = info.source() == null ? "" : info.remaining();
          boolean hidden =
              statement
                  .substring(0, statement.length() - rest.length())
                  .stripTrailing()
                  .endsWith(";");
          // JShell's source has the semicolon that the cell may lack.
          Object last = eval(info.source() == null ? statement : info.source(), line);
          value = hidden ? null : last;
        }
      }
    }
    return value;
  }

  private Object eval(String source, int line) throws CellFailure {
    Object value = null;
    for (SnippetEvent event : shell.eval(source)) {
      if (event.causeSnippet() != null) {
        continue; // an earlier declaration that this one completes
      }
      Snippet snippet = event.snippet();
      if (event.status() == Snippet.Status.REJECTED) {
        throw new CellFailure(complaints(snippet, line), null);
      }
      if (event.exception() != null) {
        Throwable failure = execution.failure();
        throw new CellFailure(
            Failures.lines(event.exception(), failure, snippet.id(), line), failure);
      }
      value = VALUES.contains(snippet.subKind()) ? execution.value() : null;
    }
    return value;
  }

  /**
   * Makes a value fit to be shown; that is work of the cell, as rows are only now computed.
   *
   * @throws CellFailure when that fails
   */
  <T> T present(Object value, Function<Object, T> shown) throws CellFailure {
    try {
      return execution.run(() -> shown.apply(value));
    } catch (Exception e) {
      throw new CellFailure(Failures.lines("to show the result: ", e), e);
    }
  }

  /** What the compiler says, at lines of the cell. */
  private List<String> complaints(Snippet snippet, int line) {
    List<String> complaints = new ArrayList<>();
    for (Diag each : shell.diagnostics(snippet).filter(Diag::isError).toList()) {
      int at = (int) Math.min(Math.max(0, each.getStartPosition()), snippet.source().length());
      // The class that a cell is wrapped in is no place that its author knows.
      String said = each.getMessage(null).replaceFirst("(?m)^\\s*location: class\\s*$", "").strip();
      complaints.add("line " + (line + lines(snippet.source(), at)) + ": " + said);
    }
    return complaints.isEmpty() ? List.of("line " + line + ": not valid Java") : complaints;
  }

  private static long lines(String text, int end) {
    return text.substring(0, end).chars().filter(each -> each == '\n').count();
  }

  /** How the word at a place of a cell may go on. */
  Completion complete(String cell, int at) {
    SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
    int begin = 0;
    CompletionInfo info = analysis.analyzeCompletion(cell.substring(0, at));
    while (info.source() != null && !info.remaining().isBlank()) {
      begin = at - info.remaining().length();
      info = analysis.analyzeCompletion(info.remaining());
    }
    int[] anchor = {at - begin};
    TreeSet<String> words = new TreeSet<>();
    for (Suggestion each :
        analysis.completionSuggestions(cell.substring(begin, at), at - begin, anchor)) {
      words.add(each.continuation());
    }
    return new Completion(List.copyOf(words), begin + anchor[0], at);
  }

  /** Asks the running cell to end. */
  void interrupt() {
    interrupted = true;
    execution.stop();
  }

  @Override
  public void close() {
    shell.close();
  }
}
