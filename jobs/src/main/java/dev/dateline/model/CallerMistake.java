package dev.dateline.model;

/**
 * Something that whoever started Dateline can put right: a folder that is not there, an option that
 * does not fit. The message is one line that names the value and the way out; it is all that is
 * shown, and the exit code is 2.
 */
public final class CallerMistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CallerMistake(String message) {
    super(message);
  }

  public CallerMistake(String message, Throwable cause) {
    super(message, cause);
  }
}
