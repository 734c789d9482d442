package dev.dateline.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class CellsTest {
  /** Cells reach this test by it. */
  public static final CountDownLatch STARTED = new CountDownLatch(1);

  private final Cells cells = new Cells(System.getProperty("java.class.path"));

  @AfterAll
  void close() {
    cells.close();
  }

  private List<String> failure(String cell) {
    try {
      cells.run(cell);
    } catch (CellFailure e) {
      return e.lines();
    }
    throw new AssertionError("no failure: " + cell);
  }

  @Test
  void theValueOfTheLastExpressionIsTheCells() throws CellFailure {
    assertThat(cells.run("int a = 3;\n\n// twice\na * 2")).isEqualTo(6);
    assertThat(cells.run("a")).isEqualTo(3);
    assertThat(cells.run("List.of(a)\n    .size() // one\n")).isEqualTo(1);
  }

  @Test
  void aSemicolonHidesIt() throws CellFailure {
    assertThat(cells.run("1 + 1;")).isNull();
    assertThat(cells.run("1 + 1;\n2")).isEqualTo(2);
    assertThat(cells.run("int hidden = 4")).isNull();
    assertThat(cells.run("hidden = 5")).isNull();
    assertThat(cells.run("hidden")).isEqualTo(5);
    assertThat(cells.run("  \n// nothing\n")).isNull();
  }

  @Test
  void whatACellDeclaresTheNextOnesKnow() throws CellFailure {
    assertThat(
            cells.run("record Pair(String left, int right) {}\nint next(int n) { return n + 1; }"))
        .isNull();
    assertThat(cells.run("new Pair(\"x\", next(1)).right()")).isEqualTo(2);
    assertThat(cells.run("int next(int n) { return n + 2; }\nnext(1)")).isEqualTo(3);
    Object twice =
        cells.run("java.util.function.IntUnaryOperator twice = n -> next(n) * 2;\ntwice");
    assertThat(twice)
        .asInstanceOf(type(IntUnaryOperator.class))
        .satisfies(it -> assertThat(it.applyAsInt(1)).isEqualTo(6));
  }

  @Test
  void aMistakeIsToldAtItsLine() {
    assertThat(failure("int ok = 1;\n\nmissing(ok);"))
        .first()
        .asString()
        .startsWith("line 3: cannot find symbol")
        .contains("missing(int)")
        .doesNotContain("location");
    assertThat(failure("int open = 1;\nif (open == 1) {"))
        .containsExactly("line 2: the cell ends before this statement does");
  }

  @Test
  void anExceptionIsToldAtItsLineWithItsCauses() {
    assertThat(
            failure(
                "int z = 0;\n\nif (z == 0) {\n  throw new IllegalStateException(\"outer\","
                    + " new IllegalArgumentException(\"inner\"));\n}"))
        .containsExactly(
            "line 4: IllegalStateException: outer", "because of IllegalArgumentException: inner");
    assertThat(failure("Proportion.of(3, 2)"))
        .containsExactly("line 1: 3 of 2 is no share of a sample");
  }

  @Test
  void longMessagesAreCut() {
    assertThat(failure("throw new IllegalStateException(\"x\\n\".repeat(500));"))
        .hasSize(13)
        .last()
        .isEqualTo("... (488 more lines)");
  }

  @Test
  void whatFailsToBeShownIsTheCellsFailure() {
    assertThatThrownBy(
            () ->
                cells.present(
                    1,
                    value -> {
                      throw new IllegalStateException("no " + value);
                    }))
        .isInstanceOf(CellFailure.class)
        .hasMessage("to show the result: IllegalStateException: no 1");
  }

  @Test
  @Timeout(60)
  void aRunningCellCanBeInterrupted() throws Exception {
    Thread user =
        new Thread(
            () -> {
              try {
                STARTED.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              cells.interrupt();
            });
    user.start();
    assertThat(
            failure(
                "{ dev.dateline.notebook.CellsTest.STARTED.countDown(); Thread.sleep(600_000); }"))
        .containsExactly("line 1: interrupted");
    user.join();
    assertThat(cells.run("1 + 2")).isEqualTo(3);
  }

  @Test
  void wordsAreCompleted() throws CellFailure {
    cells.run("String harvest = \"x\";");
    Cells.Completion names = cells.complete("int q = 1;\nharv", 15);
    assertThat(names.words()).contains("harvest");
    assertThat(names.from()).isEqualTo(11);
    assertThat(cells.complete("harvest.toUpper", 15).words()).contains("toUpperCase(");
  }
}
