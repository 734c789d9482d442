package dev.dateline.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * Mends UTF-8 that was read as Windows-1252 or Latin-1, once or twice over, and what archives leave
 * of it: lower-cased, with the bytes lost that neither has a character for, with hard spaces made
 * soft; also apostrophes doubled for a database ("it''s"). Only what decodes to a character that
 * news text holds is touched. Linear in the text.
 */
final class Mojibake {
  /** Times a text was misread at most. */
  private static final int PASSES = 3;

  /** The characters of bytes 0x80 to 0x9F in Windows-1252; 0 for the five it does not use. */
  private static final char[] WINDOWS =
      ("\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0"
              + "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E"
              + "\u0178")
          .toCharArray();

  private final String damaged;
  private final StringBuilder mended;
  private final int[] index;

  /** Code point that the last look decoded, and how many characters it took. */
  private int decoded;

  private int taken;

  private Mojibake(String damaged) {
    this.damaged = damaged;
    this.mended = new StringBuilder(damaged.length());
    // A mended character takes at least as many damaged ones.
    this.index = new int[damaged.length() + 1];
  }

  /** The text in both views; the very same string when there is nothing to mend. */
  static SourceText mend(String source) {
    if (isPlain(source)) {
      return new SourceText(source, source, null);
    }
    String reading = source;
    int[] sourceIndex = null;
    for (int pass = 0; pass < PASSES; pass++) {
      Mojibake mojibake = new Mojibake(reading);
      if (!mojibake.pass()) {
        break;
      }
      reading = mojibake.mended.toString();
      sourceIndex = compose(mojibake.index, sourceIndex, reading.length());
    }
    return new SourceText(source, reading, sourceIndex);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || c == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'') {
        return false;
      }
    }
    return true;
  }

  private static int[] compose(int[] later, int[] earlier, int length) {
    int[] both = Arrays.copyOf(later, length + 1);
    if (earlier != null) {
      for (int i = 0; i <= length; i++) {
        both[i] = earlier[both[i]];
      }
    }
    return both;
  }

  /** Mends once from start to end; tells whether there was anything to mend. */
  private boolean pass() {
    boolean found = false;
    int at = 0;
    while (at < damaged.length()) {
      char c = damaged.charAt(at);
      boolean broken = c >= 0x80 ? decodes(at) || isRemnant(at) : c == '\'' && isDoubled(at);
      if (!broken) {
        decoded = c;
        taken = 1;
      }
      found |= broken;
      for (char part : Character.toChars(decoded)) {
        index[mended.length()] = at;
        mended.append(part);
      }
      at += taken;
    }
    index[mended.length()] = damaged.length();
    return found;
  }

  private boolean decodes(int at) {
    int lead = byteOf(at);
    return decodes(at, lead) || (isLowerCased(at, lead) && decodes(at, lead - 0x20));
  }

  /**
   * Whether a lower-cased archive made the lead of a Latin letter that of a longer sequence. Quotes
   * may follow such a letter where nothing is broken, so they are left alone.
   */
  private boolean isLowerCased(int at, int lead) {
    if ((lead != 0xE3 && lead != 0xE2) || at + 1 == damaged.length()) {
      return false;
    }
    char next = damaged.charAt(at + 1);
    return next >= 0xA0 && next <= 0xBF && next != '\u00AB' && next != '\u00BB';
  }

  private boolean decodes(int at, int lead) {
    int more = lead >= 0xC2 && lead <= 0xDF ? 1 : lead >> 4 == 0xE ? 2 : lead == 0xF0 ? 3 : 0;
    if (more == 0 || at + more >= damaged.length()) {
      return false;
    }
    int value = lead & (0x3F >> more);
    for (int i = 1; i <= more; i++) {
      int next = byteOf(at + i);
      if (next < 0x80 || next > 0xBF) {
        return false;
      }
      value = (value << 6) | (next & 0x3F);
    }
    if (!isOfNews(value)) {
      return false;
    }
    take(value, more + 1);
    return true;
  }

  /** What is left of a misread character of which a byte was lost, or a byte read as Latin-1. */
  private boolean isRemnant(int at) {
    char c = damaged.charAt(at);
    if (c < 0xA0) {
      char windows = WINDOWS[c - 0x80];
      take(windows, 1);
      return windows != 0;
    }
    char next = at + 1 < damaged.length() ? damaged.charAt(at + 1) : ' ';
    if (c == '\u00E2' && next == '\u20AC') {
      // A closing quote: its third byte has no character in Windows-1252.
      boolean marked = at + 2 < damaged.length() && isLostByte(damaged.charAt(at + 2));
      take('\u201D', marked ? 3 : 2);
      return true;
    }
    boolean alone = at == 0 || !Character.isUpperCase(damaged.charAt(at - 1));
    if (c == '\u00C2' && alone && !Character.isLetter(next)) {
      take(' ', isLostByte(next) ? 2 : 1);
      return true;
    }
    return c == '\u00E2' && next == ' ' && at + 2 < damaged.length() && isApostrophe(at);
  }

  /** The rest of an apostrophe whose last two bytes were blanked: a letter before, s or t after. */
  private boolean isApostrophe(int at) {
    take('\u2019', 2);
    return joinsEnding(at);
  }

  private boolean isDoubled(int at) {
    boolean doubled = at + 1 < damaged.length() && damaged.charAt(at + 1) == '\'';
    if (!doubled || !joinsEnding(at)) {
      return false;
    }
    take('\'', 2);
    return true;
  }

  /** Whether two characters stand between a letter and one of the endings of a short form. */
  private boolean joinsEnding(int at) {
    if (at == 0 || !Character.isLetter(damaged.charAt(at - 1))) {
      return false;
    }
    int end = at + 2;
    while (end < damaged.length() && end < at + 5 && Character.isLetter(damaged.charAt(end))) {
      end++;
    }
    return switch (damaged.substring(at + 2, end).toLowerCase(Locale.ROOT)) {
      case "s", "t", "re", "ve", "ll", "d", "m" -> true;
      default -> false;
    };
  }

  private void take(int codePoint, int characters) {
    decoded = codePoint;
    taken = characters;
  }

  private static boolean isLostByte(char c) {
    return c == '\uFFFD' || (c >= 0x80 && c < 0xA0);
  }

  /** The byte that Windows-1252 or Latin-1 reads as this character, or -1. */
  private int byteOf(int at) {
    char c = damaged.charAt(at);
    if (c <= 0xFF) {
      return c;
    }
    for (int i = 0; i < WINDOWS.length; i++) {
      if (WINDOWS[i] == c) {
        return 0x80 + i;
      }
    }
    return -1;
  }

  /** Letters of Latin script, punctuation, currency and trade marks, emoji, byte order mark. */
  private static boolean isOfNews(int codePoint) {
    return (codePoint >= 0x80 && codePoint <= 0x17F)
        || (codePoint >= 0x218 && codePoint <= 0x21B)
        || codePoint == 0x2C6
        || codePoint == 0x2DC
        || (codePoint >= 0x2010 && codePoint <= 0x203A)
        || (codePoint >= 0x20A0 && codePoint <= 0x20BF)
        || codePoint == 0x2122
        || codePoint == 0x2212
        || codePoint == 0xFEFF
        || codePoint == 0xFFFD
        || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
  }
}
