package dev.dateline.resolve;

import dev.dateline.extract.Extraction;
import dev.dateline.model.Article;
import dev.dateline.model.EventKind;
import dev.dateline.model.Mention;
import dev.dateline.text.Document;
import java.time.LocalDate;
import java.util.List;

/** Articles for tests, and what the locator makes of them when extraction found nothing. */
final class Articles {
  static final Extraction NOTHING =
      new Extraction(
          List.of(), List.of(), List.of(), List.of(), true, 1, EventKind.PROTEST, List.of());

  private Articles() {}

  static Article article(String url, String title, String published, String text) {
    return new Article(
        "0123456789abcdef",
        "a",
        url,
        null,
        title,
        null,
        null,
        null,
        published == null ? null : LocalDate.parse(published),
        null,
        "en",
        text,
        List.of(),
        "a",
        0L,
        null,
        null,
        null);
  }

  static Document document(String published, String text) {
    return Document.of(article(null, null, published, text));
  }

  static Located located(Document document) {
    return new Locator().locate(document, NOTHING, NOTHING.isProtest(), true);
  }

  static Mention mention(String published, String text) {
    return located(document(published, text)).mentions().get(0);
  }
}
