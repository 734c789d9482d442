package dev.dateline.text;

/**
 * A field of an article in two views: as the source gave it, and as it is read, in which mojibake
 * is mended. Positions in the reading view are UTF-16 indexes; positions that leave Dateline are
 * Unicode code points of the source (codebook 1.5), and this class alone converts between them.
 */
public final class SourceText {
  private final String source;
  private final String reading;

  /** For each UTF-16 index of the reading view, that of the source; null when they are the same. */
  private final int[] sourceIndex;

  /** For each UTF-16 index of the source, its code point offset; null when they are the same. */
  private final int[] codePointOffset;

  SourceText(String source, String reading, int[] sourceIndex) {
    this.source = source;
    this.reading = reading;
    this.sourceIndex = sourceIndex;
    this.codePointOffset = codePointOffsets(source);
  }

  /** Reads a field, mending mojibake in the reading view. */
  public static SourceText of(String source) {
    return Mojibake.mend(source);
  }

  /** Whether the two views differ. */
  public boolean isMended() {
    return sourceIndex != null;
  }

  /** The field as the source gave it. */
  public String source() {
    return source;
  }

  /** The field as extraction reads it. */
  public String reading() {
    return reading;
  }

  /** Code point offset in the source of a UTF-16 index of the reading view. */
  public int offset(int readingIndex) {
    int index = sourceIndex == null ? readingIndex : sourceIndex[readingIndex];
    return codePointOffset == null ? index : codePointOffset[index];
  }

  /** The source's own characters behind a stretch of the reading view. */
  public String quote(int readingBegin, int readingEnd) {
    if (sourceIndex == null) {
      return source.substring(readingBegin, readingEnd);
    }
    return source.substring(sourceIndex[readingBegin], sourceIndex[readingEnd]);
  }

  private static int[] codePointOffsets(String text) {
    if (text.codePointCount(0, text.length()) == text.length()) {
      return null;
    }
    int[] offsets = new int[text.length() + 1];
    int codePoints = 0;
    for (int i = 0; i < text.length(); i++) {
      offsets[i] = codePoints;
      boolean leads =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!leads) {
        codePoints++;
      }
    }
    offsets[text.length()] = codePoints;
    return offsets;
  }
}
