package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @ParameterizedTest
  @CsvSource({
    "the mayor\u00E2\u20AC\u2122s office,the mayor\u2019s office",
    "the mayor\u00E2\u0080\u0099s office,the mayor\u2019s office",
    "a caf\u00C3\u00A9 in S\u00C3\u00A3o Jo\u00C3\u00A3o,a caf\u00E9 in S\u00E3o Jo\u00E3o",
    "a caf\u00E3\u00A9 in lower case,a caf\u00E9 in lower case",
    "we go\u00E2\u20AC\uFFFD he said,we go\u201D he said",
    "we go\u00E2\u20AC\u009D he said,we go\u201D he said",
    "so far\u00C2 full coverage,so far  full coverage",
    "the town\u00E2 s bakers,the town\u2019s bakers",
    "it\u0092s over,it\u2019s over",
    "\"they haven''t left the mayor''s office\",\"they haven't left the mayor's office\"",
    "\u00C3\u00A2\u00E2\u201A\u00AC\u00E2\u201E\u00A2tis,\u2019tis"
  })
  void whatIsBrokenReadsAsIfMended(String damaged, String mended) {
    SourceText text = SourceText.of(damaged);
    assertThat(text.reading()).isEqualTo(mended);
    assertThat(text.isMended()).isTrue();
    assertThat(text.source()).isEqualTo(damaged);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Six people died.",
        "He said ''no'' and ''that'' was it; an inch is 2''.",
        "The ch\u00E2teau in S\u00E3o Paulo, \u00C9lys\u00E9e and \u00C5lesund",
        "\u00ABLIBERT\u00C9\u00BB read the banner",
        "\u201CAmanh\u00E3\u201D he wrote \u2014 tomorrow\u2026",
        "\u041C\u043E\u0441\u043A\u0432\u0430, \u5317\u4EAC, \uD83D\uDE00"
      })
  void whatIsWholeStaysTheSameString(String whole) {
    assertThat(SourceText.of(whole).reading()).isSameAs(whole);
    assertThat(SourceText.of(whole).isMended()).isFalse();
  }

  @Property(tries = 300)
  void misreadTextReadsAsItWas(@ForAll("news") String news) {
    assertThat(SourceText.of(misread(news, WINDOWS)).reading()).isEqualTo(news);
    assertThat(SourceText.of(misread(misread(news, WINDOWS), WINDOWS)).reading()).isEqualTo(news);
    assertThat(SourceText.of(misread(news, StandardCharsets.ISO_8859_1)).reading()).isEqualTo(news);
  }

  @Property(tries = 300)
  void quotesAreAlwaysTheSourcesOwnCharacters(@ForAll("anything") String source) {
    SourceText text = SourceText.of(source);
    int length = text.reading().length();
    assertThat(length).isLessThanOrEqualTo(source.length());
    assertThat(text.offset(0)).isZero();
    assertThat(text.offset(length)).isEqualTo(source.codePointCount(0, source.length()));
    for (int begin = 0; begin < length; begin++) {
      int end = Math.min(length, begin + 5);
      int from = text.offset(begin);
      int to = text.offset(end);
      assertThat(from).isLessThanOrEqualTo(to);
      if (splitsPair(source, from) || splitsPair(source, to)) {
        continue;
      }
      String cut =
          source.substring(source.offsetByCodePoints(0, from), source.offsetByCodePoints(0, to));
      assertThat(text.quote(begin, end)).isEqualTo(cut);
    }
  }

  /** A stretch that begins or ends inside a character outside the basic plane is no quote. */
  private static boolean splitsPair(String source, int offset) {
    return source.codePoints().skip(Math.max(0, offset - 1)).limit(2).anyMatch(c -> c > 0xFFFF);
  }

  private static String misread(String text, Charset charset) {
    return new String(text.getBytes(StandardCharsets.UTF_8), charset);
  }

  @Provide
  Arbitrary<String> news() {
    // Characters whose UTF-8 has only bytes that Windows-1252 uses.
    return Arbitraries.of(
            "a", "b", " ", ". ", "\u2019", "\u201C", "\u2013", "\u2014", "\u2026", "\u00E9",
            "\u00F1", "\u20AC", "\u00FC", "\u0161", "6 ", "police ")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.of(
            "a",
            " ",
            "s",
            "\u00E2",
            "\u20AC",
            "\u2122",
            "\u00C3",
            "\u00C2",
            "\u00A9",
            "\u00A0",
            "\uFFFD",
            "\u0092",
            "\u00F0",
            "\u0178",
            "\u02DC",
            "\uD83D\uDE00",
            "\u00E3",
            "\u201A",
            "\u00AC",
            "\u00E1")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }
}
