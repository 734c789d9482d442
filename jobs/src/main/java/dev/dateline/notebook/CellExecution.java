package dev.dateline.notebook;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import jdk.jshell.execution.DirectExecutionControl;

/**
 * Runs the code of cells in this process, beside Spark, and keeps what it gave: JShell itself hands
 * out no more than its text.
 */
final class CellExecution extends DirectExecutionControl {
  private final CellLoader loader;
  private Object value;
  private Throwable failure;
  private volatile Thread running;

  CellExecution(CellLoader loader) {
    super(loader);
    this.loader = loader;
  }

  /** What the code that ran last gave; null when it gave nothing. */
  Object value() {
    return value;
  }

  /** What ended the code that ran last; null when it came to its end. */
  Throwable failure() {
    return failure;
  }

  /** Asks running code to stop, as Java's blocking calls do when they are interrupted. */
  @Override
  public void stop() {
    Thread thread = running;
    if (thread != null) {
      thread.interrupt();
    }
  }

  @Override
  protected String invoke(Method method) throws Exception {
    value = null;
    failure = null;
    try {
      value = run(() -> method.invoke(null));
    } catch (InvocationTargetException e) {
      failure = e.getCause();
      throw e;
    }
    return "";
  }

  /**
   * Does something in a thread of its own, so that an interrupt reaches a cell and never the
   * kernel, and with the class loader that Spark takes over from whoever starts it.
   */
  <T> T run(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "cell");
    thread.setContextClassLoader(loader.classLoader());
    running = thread;
    thread.start();
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception known) {
        throw known;
      }
      throw e;
    } finally {
      running = null;
    }
  }
}
