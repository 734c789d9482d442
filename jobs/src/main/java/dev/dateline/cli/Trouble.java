package dev.dateline.cli;

import java.nio.file.AccessDeniedException;
import java.util.List;

/** Failures that are the machine's and not ours: one line tells whoever can put them right. */
final class Trouble {
  /** How systems say that there is no room; Spark repeats a task's failure in words alone. */
  private static final List<String> FULL =
      List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

  private static final int MOST_CAUSES = 20;

  private Trouble() {}

  /** One line for the caller, or null when the failure is none of this kind. */
  static String told(Throwable failure) {
    Throwable at = failure;
    for (int i = 0; at != null && i < MOST_CAUSES; i++) {
      String message = String.valueOf(at.getMessage());
      for (String full : FULL) {
        if (message.contains(full)) {
          return "the disk is full (" + full + "): make room, or choose another folder";
        }
      }
      if (at instanceof AccessDeniedException denied) {
        return "permission denied: " + denied.getFile();
      }
      at = at.getCause();
    }
    return null;
  }
}
