package dev.dateline.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One holder at a time, whether the rival is of this process or of another. */
@Tag("spark")
class DatasetLockTest {
  private static final String GOT = "got";
  private static final String REFUSED = "refused";

  @TempDir Path folder;

  @Test
  void oneProcessHoldsItOnce() throws IOException {
    DatasetLock first = take(marker());
    assertThat(first).isNotNull();
    assertThat(take(marker())).isNull();
    first.close();
    assertThat(Files.exists(Path.of(marker()))).isFalse();
    try (DatasetLock again = take(marker())) {
      assertThat(again).isNotNull();
    }
  }

  @Test
  void anotherProcessIsRefusedWhileItIsHeld() throws IOException {
    try (DatasetLock held = take(marker())) {
      assertThat(held).isNotNull();
      assertThat(rival()).isEqualTo(REFUSED);
      // A refusal within this process must not let go of it either.
      assertThat(take(marker())).isNull();
      assertThat(rival()).isEqualTo(REFUSED);
    }
    assertThat(rival()).isEqualTo(GOT);
  }

  @Test
  void whatAKilledProcessLeftIsNoLock() throws IOException {
    Files.writeString(Path.of(marker()), "4711\n");
    try (DatasetLock held = take(marker())) {
      assertThat(held).isNotNull();
    }
  }

  /** Tries for the lock in a process of its own. */
  public static void main(String[] args) throws IOException {
    System.out.println(take(args[0]) == null ? REFUSED : GOT);
  }

  private static DatasetLock take(String marker) throws IOException {
    return DatasetLock.take(
        FileSystem.getLocal(new Configuration()),
        new org.apache.hadoop.fs.Path("file://" + marker));
  }

  private String marker() {
    return folder.resolve(".dataset.lock").toString();
  }

  private String rival() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DatasetLockTest.class.getName(),
                marker())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      return output.readLine();
    }
  }
}
