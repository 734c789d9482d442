package dev.dateline.ingest;

import dev.dateline.ingest.page.ArticlePage;
import dev.dateline.model.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Web archives as crawlers write them, CC-NEWS among them: every HTTP response of a page, and every
 * page that an archive holds without one, is a record. Requests and the crawler's own notes are no
 * records; a response that is no page, or none that a server answered well, is refused. What is
 * broken in one record costs no other.
 */
public final class WarcRecords implements RecordReader {
  private static final MediaType XHTML = MediaType.parse("application/xhtml+xml");
  private static final Set<String> PAGES = Set.of("response", "resource");

  @Override
  public boolean recognises(FileHead head, FieldMap fields) {
    return head.latin().startsWith("WARC/");
  }

  @Override
  public boolean splits() {
    return false;
  }

  @Override
  public Iterator<SourceRecord> read(FilePiece piece, InputStream input, int maxBytes) {
    WarcFrames frames = new WarcFrames(input, PAGES, maxBytes);
    return new RecordIterator() {
      @Override
      SourceRecord read() throws IOException {
        WarcFrames.Frame frame = frames.next();
        return frame == null ? null : record(frame, maxBytes);
      }

      @Override
      long position() {
        return frames.position();
      }
    };
  }

  /** A refusal with what went wrong and where. */
  private static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final RejectReason reason;

    Refusal(RejectReason reason, String words) {
      super(words);
      this.reason = reason;
    }
  }

  /**
   * A page's bytes.
   *
   * @param charset as the server declared it; null to take the page's own word for it
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Page(byte[] bytes, String charset) {}

  private static SourceRecord record(WarcFrames.Frame frame, int maxBytes) {
    if (frame.problem() != null) {
      String words = frame.words() + ": " + Utf8.lenient(frame.bytes());
      return SourceRecord.refused(frame.offset(), frame.problem(), words);
    }
    String address = "";
    try {
      WarcReader reader =
          new WarcReader(
              Channels.newChannel(InputStream.nullInputStream()), ByteBuffer.wrap(frame.bytes()));
      reader.setLenient(true);
      WarcRecord record = reader.next().orElseThrow(() -> new IOException("empty record"));
      address = address(record);
      Page page =
          record instanceof WarcResponse response ? answer(response, maxBytes) : page(record);
      return record(frame.offset(), page, address.isEmpty() ? null : address, fetched(record));
    } catch (Refusal e) {
      return SourceRecord.refused(frame.offset(), e.reason, e.getMessage() + " " + address);
    } catch (IOException | RuntimeException e) {
      String words = e.getMessage() + " " + address;
      return SourceRecord.refused(frame.offset(), RejectReason.MALFORMED, words);
    }
  }

  private static SourceRecord record(long offset, Page page, String address, String fetched) {
    Map<String, String> fields =
        new HashMap<>(ArticlePage.fields(page.bytes(), page.charset(), address));
    if (fetched != null) {
      fields.putIfAbsent("published", fetched);
    }
    return fields.containsKey("text")
        ? SourceRecord.of(offset, fields, fields.get("text"))
        : SourceRecord.refused(offset, RejectReason.EMPTY_TEXT, address);
  }

  /** The page in a server's answer. */
  private static Page answer(WarcResponse response, int maxBytes) throws IOException, Refusal {
    HttpResponse http = response.http();
    if (http.status() != 200) {
      throw new Refusal(RejectReason.UNKNOWN_FORMAT, "status " + http.status());
    }
    String charset = charset(http.contentType());
    // The block is in memory already, and so bounded.
    byte[] sent = http.body().stream().readAllBytes();
    byte[] bytes;
    try {
      bytes = BodyEncoding.decode(sent, http.headers().all("Content-Encoding"), maxBytes);
    } catch (BodyEncoding.UnknownEncoding e) {
      throw new Refusal(RejectReason.UNKNOWN_FORMAT, e.getMessage());
    }
    if (bytes.length > maxBytes) {
      throw new Refusal(RejectReason.TOO_LONG, "more than " + maxBytes + " bytes when decoded");
    }
    return new Page(bytes, charset);
  }

  /** A page that was saved without a server's answer. */
  private static Page page(WarcRecord record) throws IOException, Refusal {
    String charset = charset(record.contentType());
    return new Page(record.body().stream().readAllBytes(), charset);
  }

  /** A record's charset, when it names one that we know; the page's own word decides otherwise. */
  private static String charset(MediaType type) throws Refusal {
    if (!type.base().equals(MediaType.HTML) && !type.base().equals(XHTML)) {
      throw new Refusal(RejectReason.UNKNOWN_FORMAT, type.raw());
    }
    String named = type.parameters().get("charset");
    try {
      return named != null && Charset.isSupported(named) ? named : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static String address(WarcRecord record) {
    String target = record.headers().first("WARC-Target-URI").orElse("").strip();
    return target.startsWith("<") && target.endsWith(">")
        ? target.substring(1, target.length() - 1)
        : target;
  }

  /** When a page was fetched; null when its record does not say so in a way that can be read. */
  private static String fetched(WarcRecord record) {
    return record
        .headers()
        .first("WARC-Date")
        .filter(written -> Published.parse(written) != null)
        .orElse(null);
  }
}
