package dev.dateline.ingest;

import dev.dateline.ingest.page.ArticlePage;
import dev.dateline.model.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Web archives as crawlers write them, CC-NEWS among them: every HTTP response of a page is a
 * record. Requests and the crawler's own notes are no records; a response that is no page, or none
 * that a server answered well, is refused.
 */
public final class WarcRecords implements RecordReader {
  private static final MediaType XHTML = MediaType.parse("application/xhtml+xml");

  @Override
  public boolean recognises(FileHead head, FieldMap fields) {
    return head.latin().startsWith("WARC/");
  }

  @Override
  public boolean splits() {
    return false;
  }

  @Override
  public Iterator<SourceRecord> read(FilePiece piece, InputStream input, int maxBytes)
      throws IOException {
    WarcReader reader = new WarcReader(input);
    return new RecordIterator() {
      @Override
      SourceRecord read() throws IOException {
        for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
          if (next.get() instanceof WarcResponse response) {
            return record(response, reader.position(), maxBytes);
          }
        }
        return null;
      }

      @Override
      long position() {
        return reader.position();
      }
    };
  }

  private static SourceRecord record(WarcResponse response, long offset, int maxBytes)
      throws IOException {
    String address = response.target();
    byte[] body;
    String charset;
    try {
      if (response.http().status() != 200) {
        return SourceRecord.refused(
            offset, RejectReason.UNKNOWN_FORMAT, response.http().status() + " " + address);
      }
      MediaType type = response.payloadType();
      if (!type.base().equals(MediaType.HTML) && !type.base().equals(XHTML)) {
        return SourceRecord.refused(offset, RejectReason.UNKNOWN_FORMAT, type + " " + address);
      }
      charset = known(type.parameters().get("charset"));
      Optional<WarcPayload> payload = response.payload();
      body =
          payload.isPresent()
              ? payload.get().body().stream().readNBytes(maxBytes + 1)
              : new byte[0];
    } catch (ParsingException e) {
      return SourceRecord.refused(offset, RejectReason.MALFORMED, address);
    }
    if (body.length > maxBytes) {
      return SourceRecord.refused(offset, RejectReason.TOO_LONG, address);
    }
    Map<String, String> fields = new HashMap<>(ArticlePage.fields(body, charset, address));
    fields.putIfAbsent("published", response.date().toString());
    return fields.containsKey("text")
        ? SourceRecord.of(offset, fields, fields.get("text"))
        : SourceRecord.refused(offset, RejectReason.EMPTY_TEXT, address);
  }

  /** A server's word for the charset, when it names one; the page's own word decides otherwise. */
  private static String known(String charset) {
    try {
      return charset != null && Charset.isSupported(charset) ? charset : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
