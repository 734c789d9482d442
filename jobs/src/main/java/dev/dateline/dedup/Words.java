package dev.dateline.dedup;

import java.util.Arrays;

/**
 * A text as the sequence of its words, each a 64-bit hash: runs of letters, digits and underscores,
 * in lower case. Marks, spacing and line breaks, which differ between outlets, are not seen.
 */
final class Words {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** What stands in a word for each character of ASCII; 0 for one that ends it. */
  private static final char[] ASCII_PARTS = new char[128];

  static {
    for (char c = 0; c < ASCII_PARTS.length; c++) {
      ASCII_PARTS[c] = isPart(c) ? Character.toLowerCase(c) : 0;
    }
  }

  private Words() {}

  /** Hashes of the words of a text, in order. */
  static long[] of(String text) {
    long[] words = new long[text.length() / 5 + 8];
    int count = 0;
    long hash = OFFSET;
    boolean inside = false;
    int at = 0;
    while (at <= text.length()) {
      int c = at < text.length() ? text.codePointAt(at) : ' ';
      int lower =
          c < ASCII_PARTS.length ? ASCII_PARTS[c] : isPart(c) ? Character.toLowerCase(c) : 0;
      if (lower != 0) {
        hash = (hash ^ lower) * PRIME;
        inside = true;
      } else if (inside) {
        if (count == words.length) {
          words = Arrays.copyOf(words, 2 * count);
        }
        words[count++] = mix(hash);
        hash = OFFSET;
        inside = false;
      }
      at += Character.charCount(c);
    }
    return Arrays.copyOf(words, count);
  }

  /** The hash that {@link #of} gives a single word in lower case. */
  static long hash(String word) {
    long hash = OFFSET;
    for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
      hash = (hash ^ word.codePointAt(at)) * PRIME;
    }
    return mix(hash);
  }

  /** Spreads a value over all 64 bits; a bijection. */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 32)) * 0xd6e8feb86659fd93L;
    mixed = (mixed ^ (mixed >>> 32)) * 0xd6e8feb86659fd93L;
    return mixed ^ (mixed >>> 32);
  }

  private static boolean isPart(int c) {
    return Character.isLetterOrDigit(c)
        || c == '_'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
