package dev.dateline;

import dev.dateline.cli.DatelineCommand;

/** Entry point of the command line and of {@code spark-submit}. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    int code = DatelineCommand.run(arguments);
    if (code != 0) {
      System.exit(code);
    }
  }
}
