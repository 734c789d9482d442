package dev.dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One article in the layouts that newsrooms use: the same title, time and text from each. */
class ArticlePageTest {
  private static final String TITLE = "Bus drivers block the harbour bridge in Port Amara";
  private static final List<String> TEXT =
      List.of(
          "Some 300 bus drivers parked their vehicles across the harbour bridge in Port Amara on"
              + " Monday to demand four months of unpaid wages, bringing the city's traffic to a"
              + " stop for most of the morning.",
          "Police detained 12 of them after a first warning went unheeded, a spokeswoman said. Two"
              + " officers were slightly hurt when a windscreen was smashed with an iron bar.",
          "\"We have children to feed,\" said one driver, who asked not to be named. \"The ministry"
              + " has promised us the money three times since spring, and three times it lied.\"",
          "The governor has called the drivers' union to talks on Wednesday.");
  private static final String PARAGRAPHS =
      TEXT.stream().map(p -> "<p>" + p + "</p>").collect(Collectors.joining("\n"));
  private static final String LINKED =
      """
      <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
        {"@type": "WebSite", "name": "The Amara Post"},
        {"@type": ["NewsArticle"], "headline": "%s", "datePublished": "2024-03-11T15:20:00Z",
         "author": [{"@type": "Person", "name": "Ana Brito"}], "publisher": {"name": "The Amara Post"}}]}
      </script>"""
          .formatted(TITLE);
  private static final String GRAPH =
      """
      <meta property="og:title" content="%s"><meta property="og:site_name" content="The Amara Post">
      <meta property="article:published_time" content="2024-03-11T15:20:00Z">
      <meta name="author" content="Ana Brito">"""
          .formatted(TITLE);
  private static final String MENU =
      "<ul>" + "<li><a href='/x'>Politics and economy today</a></li>".repeat(30) + "</ul>";
  private static final String TEASERS =
      "<div class='related'>"
          + ("<p><a href='/y'>Minister visits the north after the flood of last week</a></p>"
              .repeat(20))
          + "</div>";

  @TestFactory
  Stream<DynamicTest> findsTheArticleInEveryLayout() {
    return layouts().entrySet().stream()
        .map(layout -> DynamicTest.dynamicTest(layout.getKey(), () -> read(layout.getValue())));
  }

  private static void read(String html) {
    Map<String, String> fields = fields(html);
    assertThat(fields.get("text")).isEqualTo(String.join("\n\n", TEXT));
    assertThat(fields.get("title")).isEqualTo(TITLE);
    assertThat(fields.get("published")).startsWith("2024-03-11");
  }

  private static Map<String, String> layouts() {
    return Map.of(
        "semantic article with JSON-LD",
        page(
            LINKED,
            "<nav>"
                + MENU
                + "</nav><article><h1>"
                + TITLE
                + "</h1>"
                + PARAGRAPHS
                + "</article><aside>"
                + TEASERS
                + "</aside>"),
        "divisions with OpenGraph",
        page(
            GRAPH,
            "<div id='menu'>"
                + MENU
                + "</div><div class='story'><h1>"
                + TITLE
                + "</h1><div class='body'>"
                + PARAGRAPHS
                + "</div></div>"
                + TEASERS),
        "table of the nineties",
        page(
            "<meta name='date' content='2024-03-11'>",
            "<table><tr><td>"
                + MENU
                + "</td><td><h1>"
                + TITLE
                + "</h1>"
                + PARAGRAPHS
                + "</td></tr></table>"),
        "time element and no meta",
        page(
            "",
            "<header>"
                + MENU
                + "</header><main><h1>"
                + TITLE
                + "</h1><time datetime='2024-03-11T15:20Z'>11 March</time><section>"
                + PARAGRAPHS
                + "</section></main>"),
        "comments longer than the article",
        page(
            GRAPH,
            "<article><h1>"
                + TITLE
                + "</h1>"
                + PARAGRAPHS
                + "</article><div id='comments'>"
                + "<p>I was on that bridge for two hours and missed my train because of them!</p>"
                    .repeat(40)
                + "</div>"),
        "paragraphs apart, with captions and adverts between",
        page(
            GRAPH,
            "<div class='content'>"
                + "<figure><img><figcaption>Buses on the bridge, as"
                + " seen from the harbour on Monday</figcaption></figure>"
                + TEXT.stream()
                    .map(
                        p ->
                            "<p>"
                                + p
                                + "</p><div class='ad'>Buy one and get another one free until Sunday</div>")
                    .collect(Collectors.joining())
                + "</div>"),
        "divisions for paragraphs",
        page(
            GRAPH,
            "<div class='text'>"
                + TEXT.stream().map(p -> "<div>" + p + "</div>").collect(Collectors.joining())
                + "</div>"
                + "<div class='footer'>"
                + MENU
                + "</div>"),
        "links inside the text",
        page(
            GRAPH,
            "<article>"
                + PARAGRAPHS.replace(
                    "harbour bridge in Port Amara",
                    "<a href='/b'>harbour bridge</a> in <b>Port Amara</b>")
                + "</article>"),
        "article nested deep",
        page(LINKED, "<div>".repeat(60) + PARAGRAPHS + "</div>".repeat(60)),
        "newsletter box in the middle",
        page(
            LINKED,
            "<article>"
                + PARAGRAPHS.replaceFirst(
                    "</p>",
                    "</p><div class='newsletter-box'>"
                        + "<p>Get the news of the day in your letter box every morning at six.</p></div>")
                + "</article>"));
  }

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html><head><title>"
        + TITLE
        + "</title>"
        + head
        + "</head><body>"
        + body
        + "<footer><p>Copyright The Amara Post, all rights reserved, 2024</p></footer></body></html>";
  }

  private static Map<String, String> fields(String html) {
    return ArticlePage.fields(html.getBytes(StandardCharsets.UTF_8), "UTF-8", null);
  }

  @Test
  void takesBylinePublisherAndAddress() {
    Map<String, String> fields =
        ArticlePage.fields(
            page(LINKED, PARAGRAPHS).getBytes(StandardCharsets.UTF_8),
            null,
            "https://www.amarapost.example/a/1");
    assertThat(fields)
        .containsEntry("byline", "Ana Brito")
        .containsEntry("publisher", "The Amara Post")
        .containsEntry("url", "https://www.amarapost.example/a/1");
    assertThat(
            ArticlePage.fields(
                page("", PARAGRAPHS).getBytes(StandardCharsets.UTF_8),
                null,
                "https://www.a.example/1"))
        .containsEntry("publisher", "a.example");
  }

  @Test
  void believesThePageAboutItsCharset() {
    String html =
        page(
            "<meta charset='windows-1252'>",
            "<p>The café in Orléans was shut by police on Friday.</p>");
    Map<String, String> fields =
        ArticlePage.fields(html.getBytes(StandardCharsets.ISO_8859_1), null, null);
    assertThat(fields.get("text")).contains("café in Orléans");
  }

  @Test
  void survivesNestingAndEmptiness() {
    String deep =
        "<div>".repeat(200_000) + "<p>The end of a long way down, where nobody reads.</p>";
    assertThat(fields(deep).get("text")).contains("end of a long way down");
    assertThat(fields("")).doesNotContainKey("text");
    assertThat(fields("<html><script>alert(1)</script></html>")).doesNotContainKey("text");
  }
}
