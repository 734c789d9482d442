package dev.dateline.extract.restrictions;

import dev.dateline.model.Article;
import dev.dateline.text.Document;
import java.time.LocalDate;
import java.util.List;

/** Documents for tests: a text, and nothing else known of it but a day. */
final class Texts {
  private static final LocalDate DAY = LocalDate.of(2019, 5, 17);

  private Texts() {}

  static Document document(String text) {
    return Document.of(
        new Article(
            "a", null, null, null, null, null, null, null, DAY, null, "en", text, List.of(), null,
            null, null, null, null));
  }
}
