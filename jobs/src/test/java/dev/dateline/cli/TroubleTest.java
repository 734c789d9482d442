package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

class TroubleTest {
  @Test
  void aFullDiskIsToldHoweverDeepItLies() {
    IOException full = new IOException("No space left on device");
    assertThat(Trouble.told(full)).contains("the disk is full").doesNotContain("\n");
    assertThat(Trouble.told(new IllegalStateException("a", new UncheckedIOException(full))))
        .contains("the disk is full");
    assertThat(
            Trouble.told(
                new IllegalStateException(
                    "Lost task 0.0: java.io.IOException: Disk quota exceeded\n\tat a.B.c")))
        .contains("the disk is full (Disk quota exceeded)");
  }

  @Test
  void whatMayNotBeReadIsNamed() {
    assertThat(Trouble.told(new AccessDeniedException("/a/b")))
        .isEqualTo("permission denied: /a/b");
  }

  @Test
  void ourOwnFaultsAreNone() {
    assertThat(Trouble.told(new IllegalStateException("no such claim"))).isNull();
    assertThat(Trouble.told(new NullPointerException())).isNull();
  }
}
