package dev.dateline.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which Dateline this is.
 *
 * @param version as released
 * @param commit of the source it was built from; {@code unknown} where the build knew none
 */
record Build(String version, String commit) {
  private static final String UNKNOWN = "unknown";

  static Build current() {
    Properties build = new Properties();
    try (InputStream resource = Build.class.getResourceAsStream("/dev/dateline/build.properties")) {
      build.load(resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Build(known(build, "version"), known(build, "commit"));
  }

  /** Classes that run without having been packaged see the placeholders. */
  private static String known(Properties build, String name) {
    String value = build.getProperty(name, UNKNOWN);
    return value.startsWith("$") ? UNKNOWN : value;
  }
}
