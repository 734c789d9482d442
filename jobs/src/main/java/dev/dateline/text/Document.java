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
    Passage text = new Passage(Field.TEXT, SourceText.of(Beginning.of(article.text())));
    return new Document(article, title, text);
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
