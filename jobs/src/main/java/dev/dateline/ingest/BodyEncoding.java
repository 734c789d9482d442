package dev.dateline.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.DecodedBody;

/**
 * Undoes what a server did to a page to send it: gzip, deflate, brotli and, where a decoder is on
 * the class path (Spark has one), zstd. Not by jwarc's own channels, of which the one for deflate
 * never ends on a body that is cut short and knows only the one of its two shapes that servers do
 * not send.
 */
final class BodyEncoding {
  /** No server encodes a page more often than twice; who says so wants us to be busy. */
  private static final int MOST = 3;

  private BodyEncoding() {}

  /** An encoding that we cannot undo. */
  static final class UnknownEncoding extends IOException {
    private static final long serialVersionUID = 1L;

    UnknownEncoding(String message) {
      super(message);
    }
  }

  /**
   * A body as the server meant it. Archives often keep the header of a body that they have decoded
   * themselves: what does not decode and begins like a page is taken for one.
   *
   * @param headers the values of {@code Content-Encoding}
   * @return at most one byte more than {@code most}
   * @throws UnknownEncoding when an encoding is none that we know
   * @throws IOException when the body is broken
   */
  static byte[] decode(byte[] body, List<String> headers, int most) throws IOException {
    List<String> encodings = encodings(headers);
    if (encodings.isEmpty()) {
      return body;
    }
    try (InputStream decoded = decoder(new ByteArrayInputStream(body), encodings)) {
      return decoded.readNBytes(most + 1);
    } catch (UnknownEncoding e) {
      throw e;
    } catch (IOException | RuntimeException | LinkageError e) {
      if (isMarkup(body)) {
        return body;
      }
      throw new IOException(String.join(", ", encodings) + ": " + e.getMessage(), e);
    }
  }

  /** In the order in which they are undone. */
  private static List<String> encodings(List<String> headers) throws UnknownEncoding {
    List<String> encodings = new ArrayList<>();
    for (String header : headers) {
      for (String word : header.split(",", -1)) {
        String encoding = word.strip().toLowerCase(Locale.ROOT);
        if (!encoding.isEmpty() && !encoding.equals("identity") && !encoding.equals("none")) {
          encodings.add(encoding);
        }
      }
    }
    if (encodings.size() > MOST) {
      throw new UnknownEncoding(encodings.size() + " encodings of one body");
    }
    Collections.reverse(encodings);
    return encodings;
  }

  private static InputStream decoder(InputStream body, List<String> encodings) throws IOException {
    InputStream decoded = body;
    for (String encoding : encodings) {
      decoded =
          switch (encoding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(decoded);
            case "deflate" -> inflated(decoded);
            case "br" -> new BrotliInputStream(decoded);
            case "zstd" ->
                DecodedBody.create(Channels.newChannel(decoded), DecodedBody.Encoding.ZSTD)
                    .stream();
            default -> throw new UnknownEncoding("encoding " + encoding);
          };
    }
    return decoded;
  }

  /** Deflate in the wrapping that the standard asks for, or bare as some servers send it. */
  private static InputStream inflated(InputStream deflated) throws IOException {
    PushbackInputStream peeked = new PushbackInputStream(deflated, 2);
    byte[] head = peeked.readNBytes(2);
    peeked.unread(head);
    boolean isWrapped =
        head.length == 2
            && (head[0] & 0x0F) == 8
            && ((head[0] & 0xFF) << 8 | (head[1] & 0xFF)) % 31 == 0;
    return new InflaterInputStream(peeked, new Inflater(!isWrapped));
  }

  private static boolean isMarkup(byte[] body) {
    int at = Utf8.startsWithMark(body) ? 3 : 0;
    while (at < body.length && body[at] >= 0 && body[at] <= ' ') {
      at++;
    }
    return at < body.length && body[at] == '<';
  }
}
