package dev.dateline.ingest;

import dev.dateline.model.RejectReason;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Records of one file; a file that breaks off ends with a record that says so. */
abstract class RecordIterator implements Iterator<SourceRecord> {
  private SourceRecord next;
  private boolean done;

  /** The next record, or null when there are no more. */
  abstract SourceRecord read() throws IOException;

  /** Bytes from the start of the file to what is read next. */
  abstract long position();

  @Override
  public final boolean hasNext() {
    if (next == null && !done) {
      try {
        next = read();
        done = next == null;
      } catch (IOException e) {
        next =
            SourceRecord.refused(
                position(), RejectReason.UNREADABLE_FILE, String.valueOf(e.getMessage()));
        done = true;
      }
    }
    return next != null;
  }

  @Override
  public final SourceRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    SourceRecord record = next;
    next = null;
    return record;
  }
}
