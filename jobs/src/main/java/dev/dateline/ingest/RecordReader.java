package dev.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

/** Reads the records of one format. Implementations hold no state, so that one serves all. */
public interface RecordReader {
  /** Whether a file of this beginning is of this format. */
  boolean recognises(FileHead head, FieldMap fields);

  /**
   * Whether reading may begin in the middle of a file, at the first record that begins at or after
   * any byte: then a large file is read in pieces.
   */
  boolean splits();

  /**
   * Reads records in file order. What can't be read is a record too, with its reason.
   *
   * @param input from {@code piece.begin()}, or one byte before when that is not the file's start
   * @param maxBytes the longest record that is read; a longer one is refused
   */
  Iterator<SourceRecord> read(FilePiece piece, InputStream input, int maxBytes) throws IOException;
}
