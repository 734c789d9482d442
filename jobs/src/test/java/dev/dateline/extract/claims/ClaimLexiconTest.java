package dev.dateline.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimLexiconTest {
  @Test
  void aWordOfAnEntryMayBeSeveral() {
    assertThat(ClaimLexicon.phrases("lost|loses an_eye|a_leg"))
        .containsExactly("lost an eye", "lost a leg", "loses an eye", "loses a leg");
  }

  @Test
  void anEmptyWayLeavesTheWordOut() {
    assertThat(ClaimLexicon.phrases("sent to |the jail"))
        .containsExactly("sent to jail", "sent to the jail");
  }

  @Test
  void anEntryWithoutChoicesIsItself() {
    assertThat(ClaimLexicon.phrases("held without bail")).containsExactly("held without bail");
  }
}
