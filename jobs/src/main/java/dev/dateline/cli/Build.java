package dev.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which Dateline this is. */
final class Build implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Properties build = new Properties();
    try (InputStream resource = Build.class.getResourceAsStream("/dev/dateline/build.properties")) {
      build.load(resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new String[] {
      "dateline " + build.getProperty("version") + " (" + build.getProperty("commit") + ")"
    };
  }
}
