package dev.dateline.ingest;

import dev.dateline.model.Article;
import dev.dateline.model.CallerMistake;
import dev.dateline.model.ContentId;
import dev.dateline.model.RejectReason;
import dev.dateline.model.Rejection;
import dev.dateline.model.Stage;
import dev.dateline.text.Beginning;
import dev.dateline.text.Language;
import dev.dateline.text.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Decides of each record whether it is an article, and makes it one. */
public final class Intake {
  private final FieldMap fields;
  private final LocalDate published;

  /**
   * @param fields where each field is found
   * @param published day of records that tell none; null for none
   * @throws CallerMistake when no article can be of that day
   */
  public Intake(FieldMap fields, LocalDate published) {
    if (published != null && !Published.isPlausible(published)) {
      throw new CallerMistake("no article was published on " + published);
    }
    this.fields = fields;
    this.published = published;
  }

  /**
   * What became of a record: exactly one of the two.
   *
   * @param article null when it was refused
   * @param rejection null when it was accepted
   */
  public record Outcome(Article article, Rejection rejection) {}

  /**
   * Accepts or refuses a record.
   *
   * @param sourceFile the file it was read from, named as the tables shall name it
   */
  public Outcome accept(String sourceFile, SourceRecord record) {
    if (record.problem() != null) {
      return refuse(sourceFile, record, record.problem());
    }
    String text = fields.value("text", record.fields());
    if (text == null) {
      return refuse(sourceFile, record, RejectReason.EMPTY_TEXT);
    }
    String written = fields.value("published", record.fields());
    Published time = published == null ? null : Published.on(published);
    if (!Published.isUnknown(written)) {
      time = Published.parse(written);
      if (time == null) {
        return refuse(sourceFile, record, RejectReason.UNREADABLE_DATE);
      }
    }
    String language = Language.of(text);
    return Language.isForeign(language)
        ? refuse(sourceFile, record, RejectReason.LANGUAGE)
        : new Outcome(article(sourceFile, record, text, time, language), null);
  }

  private Article article(
      String sourceFile, SourceRecord record, String rawText, Published time, String language) {
    String text = wholeCharacters(rawText);
    String id = value("id", record);
    String url = value("url", record);
    String publisher = value("publisher", record);
    String title = value("title", record);
    List<String> notes = notes(title, text, !text.equals(rawText));
    return new Article(
        articleId(url, id, sourceFile, publisher, title, time, text),
        id,
        url,
        publisher,
        title,
        value("byline", record),
        value("dateline", record),
        time == null ? null : time.instant(),
        time == null ? null : time.day(),
        time == null ? null : time.precision(),
        language,
        text,
        notes,
        sourceFile,
        record.offset(),
        null,
        null,
        null);
  }

  private static String articleId(
      String url,
      String id,
      String sourceFile,
      String publisher,
      String title,
      Published time,
      String text) {
    if (url != null) {
      return ContentId.of("url", url);
    }
    return id != null
        ? ContentId.of("record", id, sourceFile)
        : ContentId.of("text", publisher, title, time == null ? null : time.instant(), text);
  }

  private String value(String field, SourceRecord record) {
    String value = fields.value(field, record.fields());
    return value == null ? null : wholeCharacters(value);
  }

  private static Outcome refuse(String sourceFile, SourceRecord record, RejectReason reason) {
    return new Outcome(
        null,
        new Rejection(Stage.INGEST, reason, null, sourceFile, record.offset(), record.excerpt()));
  }

  /** What a reader should know of a text, in alphabetical order. */
  private static List<String> notes(String title, String text, boolean halves) {
    List<String> notes = new ArrayList<>();
    if (halves) {
      notes.add("half_character");
    }
    if (SourceText.of(text).isMended() || (title != null && SourceText.of(title).isMended())) {
      notes.add("mojibake");
    }
    if (Beginning.isPartOf(text) || (title != null && Beginning.isPartOf(title))) {
      notes.add("read_in_part");
    }
    if (isTruncated(text)) {
      notes.add("truncated");
    }
    return List.copyOf(notes);
  }

  /** Half of a character outside the basic plane, left by a cut elsewhere, stands for nothing. */
  private static String wholeCharacters(String text) {
    StringBuilder whole = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        whole = whole == null ? new StringBuilder(text) : whole;
        whole.setCharAt(i, '\uFFFD');
      }
    }
    return whole == null ? text : whole.toString();
  }

  private static boolean isTruncated(String text) {
    String end = text.substring(Math.max(0, text.length() - 40)).stripTrailing();
    return end.endsWith("...")
        || end.endsWith("\u2026")
        || end.endsWith("[\u2026]")
        || end.endsWith("[...]")
        || end.endsWith(" chars]");
  }
}
