package dev.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {
  @Test
  void spellsOutWhatWouldActInsteadOfBeingRead() {
    assertThat(Shown.line("a\u202eb\u0007c\ud800d")).isEqualTo("a[U+202E]b[U+0007]c[U+D800]d");
    assertThat(Shown.line("\u001b[2Jgone")).isEqualTo("[U+001B][2Jgone");
  }

  @Test
  void leavesOtherScriptsAndSignsAlone() {
    assertThat(Shown.line("\u0646\u0627\u0645 caf\u00e9 \ud83d\ude00"))
        .isEqualTo("\u0646\u0627\u0645 caf\u00e9 \ud83d\ude00");
  }

  @Test
  void makesOneLineOfMany() {
    assertThat(Shown.line("one\r\n\t two\u00a0three ")).isEqualTo("one two three");
    assertThat(Shown.text("one\n two")).isEqualTo("one\n two");
    assertThat(Shown.line(null)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//host/path",
        "https:",
        "http://",
        "not a link",
        "http://a b/"
      })
  void followsNoLinkButToAWebPage(String url) {
    assertThat(Shown.link(url)).isNull();
  }

  @Test
  void followsLinksToWebPages() {
    assertThat(Shown.link(" https://paper.example/a?b=c&d=%20 "))
        .isEqualTo("https://paper.example/a?b=c&d=%20");
    assertThat(Shown.link("HTTP://paper.example/\u00e9")).isEqualTo("HTTP://paper.example/%C3%A9");
  }

  @Property
  void nothingShownActs(@ForAll String text) {
    assertThat(Shown.line(text).codePoints())
        .noneMatch(
            c ->
                Character.getType(c) == Character.SURROGATE
                    || Character.isISOControl(c)
                    || (c >= 0x202a && c <= 0x202e));
  }
}
