package dev.dateline.ingest;

import dev.dateline.model.CallerMistake;
import dev.dateline.model.Coded;
import java.util.Arrays;
import java.util.Locale;

/** The formats that are read: the one list of them. Recognised in this order. */
@SuppressWarnings("ImmutableEnumChecker") // readers hold no state
public enum Format implements Coded {
  /** Read by Spark itself, so without a reader of ours. */
  PARQUET(null),
  WARC(new WarcRecords()),
  /** NITF, NewsML-G2, RSS and Atom. */
  XML(new WireXml()),
  HTML(new HtmlPages()),
  /** Lists of objects, and objects over many lines; {@link #JSON} has an object a line. */
  JSON_DOCUMENT(new JsonDocuments()),
  JSON(new JsonLines()),
  CSV(new CsvRecords()),
  TEXT(new PlainText());

  private static final String PARQUET_MAGIC = "PAR1";

  private final RecordReader reader;

  Format(RecordReader reader) {
    this.reader = reader;
  }

  /** Null for Parquet alone. */
  public RecordReader reader() {
    return reader;
  }

  /** The format of a file of this beginning, or null when it is none of ours. */
  public static Format recognise(FileHead head, FieldMap fields) {
    for (Format format : values()) {
      boolean fits =
          format.reader == null
              ? head.latin().startsWith(PARQUET_MAGIC)
              : format.reader.recognises(head, fields);
      if (fits) {
        return format;
      }
    }
    return null;
  }

  /**
   * The format that a caller names; null for {@code auto}.
   *
   * @throws CallerMistake when there is none of that name
   */
  public static Format named(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    if (word.equals("auto")) {
      return null;
    }
    return Arrays.stream(values())
        .filter(format -> format.code().equals(word) || (format == JSON && word.equals("jsonl")))
        .findFirst()
        .orElseThrow(
            () ->
                new CallerMistake(
                    "no format '"
                        + name
                        + "'; the formats are auto, json, csv, parquet, warc, xml, html,"
                        + " text"));
  }
}
