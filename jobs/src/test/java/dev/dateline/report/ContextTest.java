package dev.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContextTest {
  @Test
  void keepsToTheSentence() {
    assertThat(Context.before("It rained. The hospital said ")).isEqualTo("The hospital said ");
    assertThat(Context.after(" by Wednesday. Rain fell.")).isEqualTo(" by Wednesday.");
  }

  @Test
  void takesNoInitialForTheEndOfASentence() {
    assertThat(Context.before("Police under J. Mwangi said "))
        .isEqualTo("Police under J. Mwangi said ");
  }

  @Test
  void isEmptyWhereTheQuoteBeginsOrEndsTheSentence() {
    assertThat(Context.before("It rained. ")).isEmpty();
    assertThat(Context.before("")).isEmpty();
    assertThat(Context.after(".")).isEqualTo(".");
    assertThat(Context.after(null)).isEmpty();
  }

  @Test
  void cutsALongSentenceAtAWord() {
    String words = "word ".repeat(60);
    assertThat(Context.before(words)).startsWith("\u2026 word").endsWith("word ");
    assertThat(Context.after(" " + words)).startsWith(" word").endsWith("word\u2026");
  }
}
