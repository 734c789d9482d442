package dev.dateline.ingest;

import java.io.InputStream;

/** Bytes over and over, none of which is in memory twice: files too large to hold. */
final class Repeated extends InputStream {
  private final byte[] unit;
  private final long length;
  private long at;

  /**
   * @param times how often the bytes come
   */
  Repeated(byte[] unit, long times) {
    this.unit = unit;
    this.length = unit.length * times;
  }

  @Override
  public int read() {
    return at < length ? unit[(int) (at++ % unit.length)] & 0xFF : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int most) {
    int wanted = (int) Math.min(most, length - at);
    for (int i = 0; i < wanted; i++) {
      bytes[offset + i] = unit[(int) (at++ % unit.length)];
    }
    return wanted == 0 && most > 0 ? -1 : wanted;
  }
}
