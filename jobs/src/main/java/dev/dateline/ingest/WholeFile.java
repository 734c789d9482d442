package dev.dateline.ingest;

import dev.dateline.model.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;

/** Formats whose file is read whole, because a record can't be told without what surrounds it. */
abstract class WholeFile implements RecordReader {
  @Override
  public final boolean splits() {
    return false;
  }

  @Override
  public final Iterator<SourceRecord> read(FilePiece piece, InputStream input, int maxBytes) {
    return new RecordIterator() {
      private Queue<SourceRecord> records;

      @Override
      SourceRecord read() throws IOException {
        if (records == null) {
          byte[] bytes = input.readNBytes(maxBytes + 1);
          records =
              new ArrayDeque<>(
                  bytes.length > maxBytes
                      ? List.of(SourceRecord.refused(0, RejectReason.TOO_LONG, Utf8.lenient(bytes)))
                      : records(piece, bytes));
        }
        return records.poll();
      }

      @Override
      long position() {
        return 0;
      }
    };
  }

  /** The records of a file in order; a file that can't be read is one record that says so. */
  abstract List<SourceRecord> records(FilePiece file, byte[] bytes);
}
