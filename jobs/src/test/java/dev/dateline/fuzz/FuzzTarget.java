package dev.dateline.fuzz;

import dev.dateline.ingest.FieldMap;
import dev.dateline.ingest.FileHead;
import dev.dateline.ingest.FilePiece;
import dev.dateline.ingest.Format;
import dev.dateline.ingest.Intake;
import dev.dateline.ingest.SourceRecord;
import dev.dateline.model.Article;
import dev.dateline.model.Claim;
import dev.dateline.model.Field;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.model.Reading;
import dev.dateline.read.ArticleInput;
import dev.dateline.read.ArticleReader;
import dev.dateline.read.ReadingJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What is fed with hostile bytes, and what must hold whatever they are: no exception, no more
 * records than bytes, places inside of the file and in its order, and of each record either an
 * article or a refusal.
 */
public enum FuzzTarget {
  JSON(Format.JSON),
  CSV(Format.CSV),
  WARC(Format.WARC),
  XML(Format.XML),
  HTML(Format.HTML),
  TEXT(Format.TEXT),
  /** A file of any format, told by its content. */
  AUTO(null) {
    @Override
    public void feed(byte[] bytes) {
      byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, FileHead.BYTES));
      Format format = Format.recognise(new FileHead("file", head), FIELDS);
      if (format != null && format.reader() != null) {
        check(bytes, records(format, FilePiece.whole("file"), bytes));
      }
    }
  },
  /** {@code dateline read}, from the bytes of a file to the line that is printed. */
  READ(null) {
    @Override
    public void feed(byte[] bytes) {
      try {
        Iterator<SourceRecord> records =
            ArticleInput.of("file", new ByteArrayInputStream(bytes)).records(LONGEST);
        ReadingJson output = new ReadingJson(OutputStream.nullOutputStream(), true);
        while (records.hasNext()) {
          Article article = INTAKE.accept("file", records.next()).article();
          if (article != null) {
            Reading reading = READER.get().read(article, true);
            reading.claims().forEach(claim -> checkQuote(article, claim));
            output.write("id", reading);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  static final int LONGEST = 1 << 16;
  private static final FieldMap FIELDS = FieldMap.of(Map.of());
  private static final Intake INTAKE = new Intake(FIELDS, null);
  private static final ThreadLocal<ArticleReader> READER =
      ThreadLocal.withInitial(() -> new ArticleReader(Profile.CCC, Kinds.ALL));

  private final Format format;

  FuzzTarget(Format format) {
    this.format = format;
  }

  /**
   * Feeds bytes to the target.
   *
   * @throws RuntimeException or an error of any kind when something does not hold
   */
  public void feed(byte[] bytes) {
    List<SourceRecord> whole = records(format, FilePiece.whole("file"), bytes);
    check(bytes, whole);
    if (format.reader().splits()) {
      int middle = bytes.length / 2;
      List<SourceRecord> pieces = new ArrayList<>();
      pieces.addAll(records(format, new FilePiece("file", 0, middle), bytes));
      pieces.addAll(records(format, new FilePiece("file", middle, bytes.length), bytes));
      require(middle == 0 || pieces.equals(whole), "pieces give other records than the whole");
    }
  }

  static List<SourceRecord> records(Format format, FilePiece piece, byte[] bytes) {
    int from = (int) Math.max(0, piece.begin() - 1);
    List<SourceRecord> records = new ArrayList<>();
    try {
      format
          .reader()
          .read(piece, new ByteArrayInputStream(bytes, from, bytes.length - from), LONGEST)
          .forEachRemaining(records::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  static void check(byte[] bytes, List<SourceRecord> records) {
    require(records.size() <= bytes.length + 1, "more records than bytes");
    long last = -1;
    for (SourceRecord record : records) {
      require(record.offset() > last || last <= 0, "two records at one place");
      require(record.offset() >= last, "records out of order");
      require(record.offset() <= bytes.length, "a record behind the end");
      last = record.offset();
      Intake.Outcome outcome = INTAKE.accept("file", record);
      require((outcome.article() == null) != (outcome.rejection() == null), "neither or both");
      if (outcome.article() != null) {
        require(!outcome.article().text().isBlank(), "an article without a text");
        require(isWhole(outcome.article().text()), "half a character");
      }
    }
  }

  private static boolean isWhole(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  private static void checkQuote(Article article, Claim claim) {
    String field = claim.field() == Field.TITLE ? article.title() : article.text();
    int begin = field.offsetByCodePoints(0, claim.charBegin());
    int end = field.offsetByCodePoints(0, claim.charEnd());
    require(field.substring(begin, end).equals(claim.quote()), "a quote that is not there");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
