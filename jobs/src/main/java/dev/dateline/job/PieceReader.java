package dev.dateline.job;

import dev.dateline.ingest.FieldMap;
import dev.dateline.ingest.FilePiece;
import dev.dateline.ingest.FolderColumns;
import dev.dateline.ingest.Intake;
import dev.dateline.ingest.SourceRecord;
import dev.dateline.model.RejectReason;
import dev.dateline.table.RowCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/** Reads pieces of files, on an executor, into rows of {@link Intake.Outcome}. */
final class PieceReader implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<SerializableConfiguration> configuration;
  private final TreeMap<String, String> map;
  private final LocalDate published;
  private final int maxRecordBytes;

  PieceReader(Broadcast<SerializableConfiguration> configuration, RunOptions options) {
    this.configuration = configuration;
    this.map = new TreeMap<>(options.map());
    this.published = options.published();
    this.maxRecordBytes = options.maxRecordBytes();
  }

  /**
   * A piece of a file, to be read as its inspection says.
   *
   * @param begin first byte
   * @param end one past the last byte
   */
  record Piece(Inspection inspection, long begin, long end) {}

  /** Pieces that one task reads. */
  record Pieces(List<Piece> pieces) {}

  @Override
  public Iterator<Row> call(Row group) {
    Intake intake = new Intake(FieldMap.of((Map<String, String>) map), published);
    SourceStreams streams = new SourceStreams(configuration.value().value());
    Iterator<Piece> pieces = RowCodec.of(Pieces.class).fromRow(group).pieces().iterator();
    return new Outcomes(pieces, streams, intake, maxRecordBytes);
  }

  /** One outcome after another, with one file open at a time. */
  private static final class Outcomes implements Iterator<Row> {
    private final RowCodec<Intake.Outcome> codec = RowCodec.of(Intake.Outcome.class);
    private final Iterator<Piece> pieces;
    private final SourceStreams streams;
    private final Intake intake;
    private final int maxRecordBytes;
    private Iterator<SourceRecord> records = Collections.emptyIterator();
    private InputStream input = InputStream.nullInputStream();
    private Piece piece;
    private Map<String, String> folders = Map.of();

    Outcomes(Iterator<Piece> pieces, SourceStreams streams, Intake intake, int maxRecordBytes) {
      this.pieces = pieces;
      this.streams = streams;
      this.intake = intake;
      this.maxRecordBytes = maxRecordBytes;
    }

    @Override
    public boolean hasNext() {
      while (!records.hasNext()) {
        close();
        if (!pieces.hasNext()) {
          return false;
        }
        piece = pieces.next();
        folders = FolderColumns.of(piece.inspection().file().path());
        records = open();
      }
      return true;
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      SourceRecord record = FolderColumns.completed(records.next(), folders);
      return codec.toRow(intake.accept(piece.inspection().file().sourceFile(), record));
    }

    private Iterator<SourceRecord> open() {
      Inspection inspection = piece.inspection();
      if (inspection.problem() != null) {
        return refused(inspection.problem(), inspection.excerpt());
      }
      FilePiece stretch = new FilePiece(inspection.file().name(), piece.begin(), piece.end());
      try {
        input = streams.open(inspection.file().path(), Math.max(0, piece.begin() - 1));
        return inspection.format().reader().read(stretch, input, maxRecordBytes);
      } catch (IOException e) {
        return refused(RejectReason.UNREADABLE_FILE, inspection.file().told(e));
      }
    }

    private Iterator<SourceRecord> refused(RejectReason reason, String excerpt) {
      return List.of(SourceRecord.refused(piece.begin(), reason, excerpt)).iterator();
    }

    private void close() {
      try {
        input.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
