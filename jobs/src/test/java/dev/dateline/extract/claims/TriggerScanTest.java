package dev.dateline.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TriggerScanTest {
  private static final List<String> TRIGGERS = List.of("a", "bc", "cab", "bba", "ca bb", "cb ac");
  private static final TriggerScan SCAN = new TriggerScan(TRIGGERS);

  @Test
  void findsTriggersOfAnyLengthWhereAWordBegins() {
    TriggerScan scan = new TriggerScan(List.of("hit", "di", "lost his", "killed"));
    assertThat(hits(scan, "He was Killed")).isTrue();
    assertThat(hits(scan, "a hit")).isTrue();
    assertThat(hits(scan, "to di")).isTrue();
    assertThat(hits(scan, "the dig")).isTrue();
    assertThat(hits(scan, "he lost\nhis hat")).isTrue();
    assertThat(hits(scan, "he lost her")).isFalse();
    assertThat(hits(scan, "a whit, and Edi")).isFalse();
    assertThat(hits(scan, "kill")).isFalse();
    assertThat(hits(scan, "hi")).isFalse();
    assertThat(hits(scan, "")).isFalse();
  }

  @Test
  void looksAtTheStretchAlone() {
    assertThat(SCAN.hits("cc ca bb", 0, 7)).isFalse();
    assertThat(SCAN.hits("cc ca bb", 0, 8)).isTrue();
    assertThat(SCAN.hits("cc ca bb", 4, 8)).isTrue();
  }

  /** Against the plain way of looking: every beginning of a word, every trigger. */
  @Property
  void findsWhatAPlainSearchFinds(
      @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'e') String letters) {
    String text = letters.replace('d', ' ').replace('e', '-');
    boolean plain = false;
    for (int i = 0; i < text.length(); i++) {
      boolean begins = i == 0 || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '-';
      String rest = text.substring(i);
      plain |= begins && TRIGGERS.stream().anyMatch(rest::startsWith);
    }
    assertThat(hits(SCAN, text)).isEqualTo(plain);
    assertThat(hits(SCAN, text.toUpperCase(Locale.ROOT))).isEqualTo(plain);
  }

  private static boolean hits(TriggerScan scan, String text) {
    return scan.hits(text, 0, text.length());
  }
}
