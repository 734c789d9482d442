package dev.dateline.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** A web archive written byte by byte, so that it may be wrong wherever a test wants it to be. */
final class Archive {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** An archive of one good page. */
  static Archive of(String address, String page) {
    return new Archive().page(address, page);
  }

  Archive page(String address, String page) {
    return answer(address, "", bytes(page));
  }

  /** A page's answer with more lines in its header. */
  Archive answer(String address, String httpHeaders, byte[] body) {
    return record(described(address), answer(httpHeaders, body));
  }

  /** A response with these header lines of its record and a length that is true. */
  Archive record(String headers, byte[] block) {
    return record(headers, block, block.length);
  }

  Archive record(String headers, byte[] block, long length) {
    return raw(
        join(
            bytes(
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                    + headers
                    + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                    + length
                    + "\r\n\r\n"),
            block,
            bytes("\r\n\r\n")));
  }

  Archive raw(byte[] more) {
    bytes.writeBytes(more);
    return this;
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  static String described(String address) {
    return "WARC-Target-URI: " + address + "\r\nWARC-Date: 2024-05-03T10:00:00Z\r\n";
  }

  static byte[] answer(String httpHeaders, byte[] body) {
    return join(
        bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"),
        bytes(httpHeaders + "\r\n"),
        body);
  }

  static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream output = new GZIPOutputStream(packed)) {
      output.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] deflate(byte[] plain, java.util.zip.Deflater deflater) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream output = new DeflaterOutputStream(packed, deflater)) {
      output.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }
}
