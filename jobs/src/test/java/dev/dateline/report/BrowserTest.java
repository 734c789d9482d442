package dev.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages in a real browser. Skipped where no Chromium is installed. */
@Tag("browser")
class BrowserTest {
  private static final String HOSTILE =
      "\"><img src=http://unwanted.example/x.png onerror=window.struck=1><script>window.struck=1</script>";

  @TempDir static Path folder;
  private static Browser browser;
  private static Path small;

  @BeforeAll
  static void start() throws IOException {
    Path program = Browser.installed();
    assumeTrue(program != null, "no Chromium on the PATH: apt-get install chromium");
    browser = Browser.start(program);
    small = written("small", SampleDataset.small());
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  /** After whatever was done to a page: it asked for nothing but itself and has no complaint. */
  @AfterEach
  void fetchesNothingAndComplainsOfNothing() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests())
        .allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
    assertThat(browser.requests().stream().filter(url -> url.startsWith("file:"))).hasSize(1);
  }

  private static Path written(String name, ReportSource source) {
    Path root = folder.resolve(name);
    Report.write(source, ReportOptions.DEFAULT, ReportPreview.folder(root));
    return root;
  }

  private static int number(String expression) {
    return browser.evaluate(expression).asInt();
  }

  private static String text(String expression) {
    return browser.evaluate(expression).asText();
  }

  /** Sets a control of the filter as a reader would, and waits for the page to follow. */
  private static void choose(String id, String value) {
    browser.evaluate(
        """
        new Promise(done => {
          const control = document.getElementById('%s');
          control.value = '%s';
          control.dispatchEvent(new Event('input', {bubbles: true}));
          control.dispatchEvent(new Event('change', {bubbles: true}));
          setTimeout(done, 200);
        })"""
            .formatted(id, value));
  }

  private static int shown() {
    return number(
        "[...document.querySelectorAll('#events > li')].filter(each => each.offsetHeight > 0).length");
  }

  @Test
  void drawsEveryChartWithMarksOfSomeSize() {
    browser.resize(1200, 900);
    browser.open(small.resolve("index.html"));
    for (String marks :
        List.of(
            "#t-timeline ~ g .bar",
            "#map .land path",
            "#map .dots circle",
            "#t-bands ~ g .band",
            "#t-top-killed ~ g .point",
            "#t-coverage ~ g rect")) {
      assertThat(
              number(
                  "[...document.querySelectorAll('%s')].filter(each => each.getBoundingClientRect().width > 0).length"
                      .formatted(marks)))
          .as(marks)
          .isPositive();
    }
  }

  @Test
  void cutsNoLabelOfAChart() {
    browser.resize(1200, 900);
    browser.open(small.resolve("index.html"));
    String cut =
        """
        [...document.querySelectorAll('.chart svg:not(#map) text')].filter(each => {
          const word = each.getBoundingClientRect(), chart = each.closest('svg').getBoundingClientRect();
          return word.left < chart.left - 1 || word.right > chart.right + 1 || word.bottom > chart.bottom + 1;
        }).map(each => each.textContent).join('; ')""";
    assertThat(text(cut)).isEmpty();
  }

  @Test
  void findsEventsByCountryDayMeasureAndWords() {
    browser.open(small.resolve("index.html"));
    assertThat(shown()).isEqualTo(5);
    choose("country", "LK");
    assertThat(shown()).isEqualTo(1);
    assertThat(text("document.getElementById('shown').textContent"))
        .isEqualTo("1 of 5 events fits.");
    assertThat(
            number(
                "[...document.querySelectorAll('#map .dots a')].filter(each => each.style.display !== 'none').length"))
        .isLessThan(5);
    choose("country", "");
    choose("measure", "killed");
    assertThat(shown())
        .isEqualTo(
            number(
                "document.querySelectorAll('#events > li[data-killed]:not([data-killed=\"0\"])').length"));
    choose("measure", "");
    choose("from", "2024-03-06");
    assertThat(shown()).isBetween(1, 4);
    choose("from", "");
    choose("q", "GALLE");
    assertThat(shown()).isEqualTo(1);
    choose("q", "no such word");
    assertThat(shown()).isZero();
    assertThat(number("document.getElementById('empty').offsetHeight")).isPositive();
    browser.evaluate(
        "new Promise(done => {document.getElementById('again').click(); setTimeout(done, 200);})");
    assertThat(shown()).isEqualTo(5);
  }

  @Test
  void putsEventsInAnotherOrder() {
    browser.open(small.resolve("index.html"));
    choose("order", "old");
    String days =
        "[...document.querySelectorAll('#events > li')].map(each => each.dataset.begin).filter(Boolean).join(' ')";
    assertThat(text(days).split(" ")).isSorted();
  }

  @Test
  void sizesDotsByAnotherFigure() {
    browser.open(small.resolve("index.html"));
    String radii =
        "[...document.querySelectorAll('#map .dots circle')].map(each => each.getAttribute('r')).join(' ')";
    String before = text(radii);
    browser.evaluate("document.querySelector('input[name=dots][value=ARRESTED]').click()");
    assertThat(text(radii)).isNotEqualTo(before);
  }

  @Test
  void isWalkedThroughByKeyboard() {
    browser.open(small.resolve("index.html"));
    browser.press("Tab", 9);
    assertThat(text("document.activeElement.className")).isEqualTo("skip");
    assertThat(number("document.activeElement.getBoundingClientRect().left")).isNotNegative();
    for (int i = 0; i < 8; i++) {
      browser.press("Tab", 9);
    }
    assertThat(text("getComputedStyle(document.activeElement).outlineStyle")).isEqualTo("solid");
    assertThat(
            number(
                "[...document.querySelectorAll('a, button, input, select, summary')].filter(each => each.tabIndex < 0).length"))
        .isZero();
  }

  @Test
  void tellsListenersWhatEveryPictureAndControlIs() {
    browser.open(small.resolve("index.html"));
    assertThat(
            text(
                "[...document.querySelectorAll('svg')].filter(each => !document.getElementById(each.getAttribute('aria-labelledby'))).length"))
        .isEqualTo("0");
    assertThat(
            text(
                "[...document.querySelectorAll('input, select')].filter(each => !each.labels.length).map(each => each.id).join(' ')"))
        .isEmpty();
    assertThat(text("document.querySelectorAll('h1').length + ' ' + document.documentElement.lang"))
        .isEqualTo("1 en");
  }

  @Test
  void fitsAPhoneWithoutScrollingSideways() {
    browser.resize(375, 700);
    try (Stream<Path> pages = Files.walk(small)) {
      for (Path page : pages.filter(Files::isRegularFile).sorted().toList()) {
        browser.open(page);
        assertThat(number("document.documentElement.scrollWidth"))
            .as(page.toString())
            .isLessThanOrEqualTo(375);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } finally {
      browser.resize(1200, 900);
    }
  }

  @Test
  void keepsWordsReadableInLightAndDark() {
    browser.open(small.resolve("index.html"));
    for (String scheme : List.of("light", "dark")) {
      browser.show("screen", scheme);
      String faint =
          """
          (() => {
            const channel = c => { c /= 255; return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4); };
            const light = rgb => 0.2126 * channel(rgb[0]) + 0.7152 * channel(rgb[1]) + 0.0722 * channel(rgb[2]);
            const parse = words => words.match(/[0-9.]+/g).map(Number);
            const ground = each => {
              for (; each; each = each.parentElement) {
                const rgb = parse(getComputedStyle(each).backgroundColor);
                if (rgb.length < 4 || rgb[3] > 0) return rgb;
              }
              return [255, 255, 255];
            };
            return [...document.querySelectorAll('main :is(p, dt, dd, b, span, a, th, td, h1, h2, h3, summary, small, q)')]
              .filter(each => each.offsetHeight > 1 && each.textContent.trim())
              .filter(each => {
                const a = light(parse(getComputedStyle(each).color)), b = light(ground(each));
                return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5;
              })
              .map(each => each.className + ' ' + each.textContent.slice(0, 20)).slice(0, 5).join('; ');
          })()""";
      assertThat(text(faint)).as(scheme).isEmpty();
    }
    browser.show("screen", "light");
  }

  @Test
  void printsWithoutControls() {
    browser.open(small.resolve("index.html"));
    browser.show("print", "light");
    assertThat(
            number(
                "['.top', '.filter', '.tools'].map(each => document.querySelector(each).offsetHeight).reduce((a, b) => a + b)"))
        .isZero();
    assertThat(
            number(
                "document.querySelector('#t-timeline').closest('svg').getBoundingClientRect().height"))
        .isPositive();
    browser.show("screen", "light");
  }

  @Test
  void leavesHostileTextText() throws IOException {
    Path hostile = written("hostile", new SampleDataset().with(SampleEvents.saying(HOSTILE)));
    try (Stream<Path> pages = Files.walk(hostile)) {
      for (Path page : pages.filter(Files::isRegularFile).sorted().toList()) {
        browser.open(page);
        assertThat(text("String(window.struck)")).isEqualTo("undefined");
        assertThat(number("document.querySelectorAll('img, main script').length")).isZero();
        fetchesNothingAndComplainsOfNothing();
      }
      browser.open(hostile.resolve("index.html"));
      assertThat(text("document.querySelector('main').textContent"))
          .contains("<img src=http://unwanted.example/x.png");
    }
  }

  @Test
  void opensTwoThousandEventsInTwoSeconds() throws IOException {
    Path large = written("large", SampleDataset.large(2000));
    Path index = large.resolve("index.html");
    assertThat(Files.size(index)).isLessThan(15L << 20);
    browser.open(index);
    double millis =
        browser.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd").asDouble();
    assertThat(number("document.querySelectorAll('#events > li').length")).isPositive();
    System.out.printf("2,000 events: %,d bytes, loaded in %.0f ms%n", Files.size(index), millis);
    assertThat(millis).isLessThan(2000);
  }
}
