package dev.dateline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeMap;

/** What Jupyter reads to know our kernel. */
final class KernelSpec {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private KernelSpec() {}

  /**
   * Writes {@code kernel.json}.
   *
   * @param folder named as notebooks name the kernel
   * @param launcher {@code jobs/bin/dateline}, which starts the kernel
   */
  static void write(Path folder, Path launcher) throws IOException {
    TreeMap<String, Object> spec = new TreeMap<>();
    spec.put("argv", List.of(launcher.toString(), "kernel", "{connection_file}"));
    spec.put("display_name", "Dateline (Java, Spark)");
    spec.put("language", "java");
    // A signal would end Java.
    spec.put("interrupt_mode", "message");
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "kernel", ".draft");
    JSON.writeValue(draft.toFile(), spec);
    // A Jupyter that runs already reads it whole at any moment.
    Files.move(draft, folder.resolve("kernel.json"), StandardCopyOption.REPLACE_EXISTING);
  }
}
