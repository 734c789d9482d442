package dev.dateline.fuzz;

/** Where Jazzer comes in: feeds the target that the property {@code dateline.fuzz} names. */
public final class JazzerEntry {
  private static final FuzzTarget TARGET =
      FuzzTarget.valueOf(System.getProperty("dateline.fuzz", FuzzTarget.AUTO.name()));

  static {
    // Models and gazetteers are loaded now, or the first try would be the slowest by far.
    Seeds.of(TARGET).forEach(TARGET::feed);
  }

  private JazzerEntry() {}

  /** Called by Jazzer, by this name. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    TARGET.feed(bytes);
  }
}
