package dev.dateline.text;

import dev.dateline.model.Article;
import dev.dateline.model.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An article prepared for reading: its fields with their sentences, and what the source says of it.
 * Of a field longer than any report's the {@link Beginning} is read. Instances belong to one
 * thread.
 */
public final class Document {
  /** A shorter title may as well be the first words of the text. */
  private static final int SHORTEST_HEADING = 12;

  private final Article article;
  private final Passage title;
  private final Passage text;

  private Document(Article article, Passage title, Passage text) {
    this.article = article;
    this.title = title;
    this.text = text;
  }

  public static Document of(Article article) {
    Passage title =
        article.title() == null || article.title().isBlank()
            ? null
            : new Passage(Field.TITLE, SourceText.of(Beginning.of(article.title())));
    SourceText source = SourceText.of(Beginning.of(article.text()));
    Passage text = new Passage(Field.TEXT, source, heading(title, source.reading()));
    return new Document(article, title, text);
  }

  /**
   * Characters of the title that the text begins with again, and runs into without a space: "Man
   * shot in ParkvilleA man was shot". Saved pages that lost their markup do so. 0 otherwise.
   */
  private static int heading(Passage title, String text) {
    String words = title == null ? "" : title.source().reading().strip();
    int end = words.length();
    if (end < SHORTEST_HEADING || end >= text.length() || !text.startsWith(words)) {
      return 0;
    }
    char next = text.charAt(end);
    return Character.isUpperCase(next) || Character.isDigit(next) ? end : 0;
  }

  public Article article() {
    return article;
  }

  public String id() {
    return article.articleId();
  }

  /** Null when the article has no title. */
  public Passage title() {
    return title;
  }

  public Passage text() {
    return text;
  }

  /** Title first, when there is one. */
  public List<Passage> passages() {
    return title == null ? List.of(text) : List.of(title, text);
  }

  /** All sentences in reading order, the title's first. */
  public List<Sentence> sentences() {
    List<Sentence> all = new ArrayList<>();
    passages().forEach(passage -> all.addAll(passage.sentences()));
    return Collections.unmodifiableList(all);
  }

  /** Day of publication on the source's own clock; null when unknown. */
  public LocalDate published() {
    return article.publishedDay();
  }

  public LetterCase letterCase() {
    return text.letterCase();
  }
}
