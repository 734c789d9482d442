package dev.dateline.cli;

/** How a command ended, for scripts. */
enum ExitCode {
  DONE(0),
  /** A fault of Dateline's own; the stack trace says where. */
  BUG(1),
  /** Something the caller can put right; one line says what. */
  MISTAKE(2),
  /** Done, but some input was refused; {@code read} alone ends so. */
  REFUSED(3);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
