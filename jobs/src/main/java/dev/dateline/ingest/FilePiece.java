package dev.dateline.ingest;

/**
 * A stretch of a file; its records are those that begin in it.
 *
 * @param name the file's own name, compression suffix included
 * @param begin first byte
 * @param end one past the last byte; {@link Long#MAX_VALUE} for the whole of a file
 */
public record FilePiece(String name, long begin, long end) {
  public static FilePiece whole(String name) {
    return new FilePiece(name, 0, Long.MAX_VALUE);
  }

  /** The name without folder, compression and format suffix: {@code riot} of {@code riot.txt}. */
  String stem() {
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    int dot = plain.lastIndexOf('.');
    return dot > 0 ? plain.substring(0, dot) : plain;
  }
}
