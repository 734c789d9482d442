package dev.dateline.ingest;

import dev.dateline.model.RejectReason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Separated values with a header. Quoted values may hold line ends, so a file is read from its
 * start; the separator is the mark that the header has most of. Records are cut from bytes, each
 * byte a character until its values are decoded, so that offsets are bytes and a value that is not
 * UTF-8 spoils its own record only.
 */
public final class CsvRecords implements RecordReader {
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  @Override
  public boolean recognises(FileHead head, FieldMap fields) {
    String header = head.firstLine();
    return header.indexOf(separator(header)) > 0
        && fields.finds("text", names(values(header, separator(header))));
  }

  @Override
  public boolean splits() {
    return false;
  }

  @Override
  public Iterator<SourceRecord> read(FilePiece piece, InputStream input, int maxBytes)
      throws IOException {
    CsvScanner scanner = new CsvScanner(new BufferedInputStream(input, 64 << 10), maxBytes);
    return new RecordIterator() {
      private List<String> header;
      private char separator;

      @Override
      SourceRecord read() throws IOException {
        if (header == null) {
          CsvScanner.Slice first = scanner.header();
          if (first == null) {
            return null;
          }
          separator = separator(first.latin());
          header = names(values(first.latin(), separator));
          scanner.separatedBy(separator);
        }
        CsvScanner.Slice slice = scanner.next();
        return slice == null ? null : record(slice, header, separator);
      }

      @Override
      long position() {
        return scanner.position();
      }
    };
  }

  private static SourceRecord record(CsvScanner.Slice slice, List<String> header, char separator) {
    byte[] bytes = slice.latin().getBytes(StandardCharsets.ISO_8859_1);
    String raw = Utf8.lenient(bytes);
    if (slice.problem() != null) {
      return SourceRecord.refused(slice.offset(), slice.problem(), raw);
    }
    if (Utf8.decode(bytes) == null) {
      return SourceRecord.refused(slice.offset(), RejectReason.INVALID_UTF8, raw);
    }
    List<String> values = values(slice.latin(), separator);
    if (values == null || values.size() != header.size()) {
      return SourceRecord.refused(slice.offset(), RejectReason.MALFORMED, raw);
    }
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      fields.putIfAbsent(
          header.get(i), Utf8.decode(values.get(i).getBytes(StandardCharsets.ISO_8859_1)));
    }
    return SourceRecord.of(slice.offset(), fields, raw);
  }

  private static List<String> names(List<String> header) {
    if (header == null) {
      return List.of();
    }
    return header.stream()
        .map(name -> name.startsWith(Utf8.LATIN_BYTE_ORDER_MARK) ? name.substring(3) : name)
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The values of one record, or null when its quotes do not pair. */
  private static List<String> values(String record, char separator) {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
    try (CSVParser parser = CSVParser.parse(record, format)) {
      List<String> values = new ArrayList<>();
      for (CSVRecord row : parser) {
        row.forEach(values::add);
      }
      return values;
    } catch (IOException | IllegalStateException | java.io.UncheckedIOException e) {
      return null;
    }
  }

  private static char separator(String header) {
    char best = SEPARATORS[0];
    long most = 0;
    for (char mark : SEPARATORS) {
      long count = header.chars().filter(c -> c == mark).count();
      if (count > most) {
        most = count;
        best = mark;
      }
    }
    return best;
  }
}
