package dev.dateline.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** A file that gives its first bytes and then breaks off, as a cut archive does. */
final class BrokenOff extends InputStream {
  private BrokenOff() {}

  static InputStream after(byte[] bytes) {
    return new SequenceInputStream(new ByteArrayInputStream(bytes), new BrokenOff());
  }

  @Override
  public int read() throws IOException {
    throw new IOException("unexpected end of gzip stream");
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return read();
  }
}
