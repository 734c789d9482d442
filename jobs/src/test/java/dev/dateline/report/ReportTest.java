package dev.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.ActorKind;
import dev.dateline.model.Coded;
import dev.dateline.model.EventKind;
import dev.dateline.model.IgnoredReason;
import dev.dateline.model.Measure;
import dev.dateline.model.Qualifier;
import dev.dateline.model.Resolver;
import dev.dateline.model.RestrictionStatus;
import dev.dateline.model.RestrictionType;
import dev.dateline.model.Role;
import dev.dateline.model.SourceKind;
import dev.dateline.model.Status;
import dev.dateline.model.Tactic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
  private static final ReportOptions FEW = new ReportOptions(true, 10, 3);

  private static Map<String, String> pages(ReportSource source, ReportOptions options) {
    Map<String, String> pages = new TreeMap<>();
    Report.write(source, options, (path, content) -> assertThat(pages.put(path, content)).isNull());
    return pages;
  }

  private static String between(String page, String begin, String end) {
    int from = page.indexOf(begin) + begin.length();
    return page.substring(from, page.indexOf(end, from));
  }

  @Test
  void givesTheSameBytesForTheSameDataset() {
    assertThat(pages(SampleDataset.small(), ReportOptions.DEFAULT))
        .isEqualTo(pages(SampleDataset.small(), ReportOptions.DEFAULT));
  }

  @Test
  void hasAPageForEachEventWithEveryClaimAndWhatBecameOfIt() {
    Map<String, String> pages = pages(SampleDataset.small(), ReportOptions.DEFAULT);
    for (EventFile file : SampleEvents.all()) {
      String page = pages.get("events/" + file.event().eventId() + ".html");
      for (ClaimInContext claim : file.claims()) {
        assertThat(page).contains("<mark>" + claim.claim().quote() + "</mark>");
      }
    }
    assertThat(pages.get("events/00000000000000a1.html"))
        .contains("Police denied <mark>that 20 had died</mark>.")
        .contains(">denied<", ">background<", ">counted, disputed<")
        .contains("Different figures of killed, side by side")
        .contains("same town Nakuru", "copy of Rift Wire");
  }

  @Test
  void addsUpEventsWithoutTakingUnknownForNone() {
    String index = pages(SampleDataset.small(), ReportOptions.DEFAULT).get("index.html");
    assertThat(index)
        .contains("<dt>Killed</dt><dd><b>7</b><span>6 to 9</span><span>from 2 of 5 events</span>")
        .contains("from 3 of 5 events; 1 without an upper bound")
        .contains("One event has no day and is not on the timeline.");
  }

  @Test
  void showsAnUnknownFigureAsADashAndAStatedNoneAsZero() {
    String index = pages(SampleDataset.small(), ReportOptions.DEFAULT).get("index.html");
    String galle = between(index, "id=\"e-00000000000000b2\"", "</li>");
    assertThat(galle).contains("<span aria-hidden=\"true\">0</span><span class=\"sr\">0</span>");
    assertThat(galle)
        .contains("<span aria-hidden=\"true\">\u2013</span><span class=\"sr\">not reported</span>");
  }

  @Test
  void turnsToFurtherPagesWhenThereAreManyEvents() {
    Map<String, String> pages = pages(SampleDataset.large(25), FEW);
    assertThat(pages.keySet())
        .contains("index.html", "events-2.html", "events-3.html")
        .doesNotContain("events-4.html");
    assertThat(pages).hasSize(3 + 1 + 25);
    assertThat(pages.get("index.html").split("<li id=\"e-", -1)).hasSize(11);
    assertThat(pages.get("events-3.html").split("<li id=\"e-", -1)).hasSize(6);
    assertThat(pages.get("events-3.html")).contains("Events 21 to 25 of 25.");
  }

  @Test
  void leadsOnlyToPagesThatAreThere() {
    Map<String, String> pages = pages(SampleDataset.large(25), FEW);
    pages.forEach(
        (path, content) -> {
          Matcher link = Pattern.compile("href=\"([^\"#:]+)(#([^\"]*))?\"").matcher(content);
          while (link.find()) {
            String target = path.startsWith("events/") ? "events/" + link.group(1) : link.group(1);
            String file = target.replace("events/../", "");
            assertThat(pages).as(path + " leads to " + file).containsKey(file);
            if (link.group(3) != null) {
              assertThat(pages.get(file)).contains("id=\"" + link.group(3) + "\"");
            }
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "]]></script><svg/onload=alert(1)>",
        "${7*7} <#assign x=1> </title></style>",
        "a \u202e\u2066desrever\u0000\u001b[31m \ud800 z"
      })
  void leavesHostileTextText(String hostile) {
    Map<String, String> pages =
        pages(new SampleDataset().with(SampleEvents.saying(hostile)), ReportOptions.DEFAULT);
    String escaped =
        Shown.line(hostile)
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;");
    pages.forEach(
        (path, page) -> {
          assertThat(page)
              .doesNotContain("<img", "onload=alert(1)>", "<script>alert", "</title></style>");
          if (!path.equals("method.html")) {
            assertThat(page).contains(escaped);
          }
          assertThat(page).doesNotContain("\u202e", "\u2066", "\u0000", "\u001b");
          assertThat(new String(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
              .isEqualTo(page);
          assertThat(page).doesNotContain("href=\"javascript:");
          assertThat(page.split("<script", -1)).hasSizeLessThanOrEqualTo(2);
          assertThat(page.split(" on[a-z]+=\"", -1)).hasSize(1);
        });
  }

  @Test
  void letsNothingActButItsOwnStyleAndScriptAndFetchesNothing() {
    pages(SampleDataset.small(), ReportOptions.DEFAULT)
        .forEach(
            (path, page) -> {
              String policy =
                  between(page, "http-equiv=\"Content-Security-Policy\" content=\"", "\"")
                      .replace("&#39;", "'");
              assertThat(policy).startsWith("default-src 'none'; ");
              assertThat(policy)
                  .contains(
                      "style-src " + Resources.policyHash(between(page, "<style>", "</style>")));
              if (page.contains("<script>")) {
                assertThat(policy)
                    .contains(
                        "script-src "
                            + Resources.policyHash(between(page, "<script>", "</script>")));
              }
              assertThat(page).doesNotContain("style=\"", "src=\"", "@import", "url(");
            });
  }

  @Test
  void keepsTextsToItselfWhenAsked() {
    ReportOptions options = ReportOptions.DEFAULT.withoutTexts();
    List<String> texts =
        SampleEvents.all().stream()
            .flatMap(file -> file.claims().stream())
            .map(claim -> claim.claim().quote())
            .toList();
    assertThat(texts).isNotEmpty();
    pages(SampleDataset.small(), options)
        .forEach((path, page) -> texts.forEach(text -> assertThat(page).doesNotContain(text)));
  }

  @Test
  void namesOnTheMethodPageWhateverATableMayHold() {
    String page = pages(new SampleDataset(), ReportOptions.DEFAULT).get("method.html");
    Stream.<Coded[]>of(
            Measure.values(),
            Qualifier.values(),
            RestrictionType.values(),
            RestrictionStatus.values(),
            Tactic.values(),
            EventKind.values(),
            Role.values(),
            ActorKind.values(),
            SourceKind.values(),
            IgnoredReason.values(),
            Status.values(),
            Resolver.values())
        .flatMap(Stream::of)
        .forEach(member -> assertThat(page).containsIgnoringCase(Words.word(member)));
  }

  @Test
  void holdsNoClockAndNoFolderOfWhoeverRanIt() {
    pages(SampleDataset.small(), ReportOptions.DEFAULT)
        .forEach(
            (path, page) -> assertThat(page).doesNotContain("2024-03-20T08", "/home/somebody"));
  }

  @Test
  void tellsKindAndPlaceFromDayAndWords() {
    EventTitle title = EventTitle.of(SampleEvents.nakuru().event());
    assertThat(title.name()).isEqualTo("Fuel price march in Nakuru");
    assertThat(title.topic()).isEmpty();
    assertThat(title.dated()).startsWith("Fuel price march in Nakuru, ");
  }

  @Test
  void isReadableForADatasetWithoutEvents() {
    Map<String, String> pages = pages(new SampleDataset(), ReportOptions.DEFAULT);
    assertThat(pages).containsOnlyKeys("index.html", "method.html");
    assertThat(pages.get("index.html"))
        .contains("No event was found in these articles.", "No event has a known day.");
  }
}
