package dev.dateline.fuzz;

/** Where Jazzer comes in: feeds the target that the property {@code dateline.fuzz} names. */
public final class JazzerEntry {
  private static final FuzzTarget TARGET =
      FuzzTarget.valueOf(System.getProperty("dateline.fuzz", FuzzTarget.AUTO.name()));

  private JazzerEntry() {}

  /**
   * Called by Jazzer once, by this name: models and gazetteers load here, so that no try is slow.
   */
  public static void fuzzerInitialize() {
    Seeds.of(TARGET).forEach(TARGET::feed);
  }

  /** Called by Jazzer, by this name. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    TARGET.feed(bytes);
  }
}
