package dev.dateline;

/** Entry point of the command line and of {@code spark-submit}. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.err.println("dateline");
  }
}
