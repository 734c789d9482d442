package dev.dateline.text;

/**
 * The runs of letters and digits of a field, each with a hash of its characters in lower case. Made
 * in one pass and shared by everyone who looks for words, so that a look costs a step per word and
 * not one per character. Immutable.
 */
final class WordRuns {
  /** Room for a word of five characters and the space behind it. */
  private static final int CHARACTERS_A_RUN = 6;

  private int[] begins;
  private int[] ends;
  private int[] hashes;
  private int size;

  private WordRuns(int capacity) {
    this.begins = new int[capacity];
    this.ends = new int[capacity];
    this.hashes = new int[capacity];
  }

  static WordRuns of(String text) {
    WordRuns runs = new WordRuns(text.length() / CHARACTERS_A_RUN + 4);
    int begin = -1;
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Characters.isLetterOrDigit(c)) {
        if (begin >= 0) {
          runs.add(begin, i, hash);
          begin = -1;
        }
      } else {
        char lower = Characters.lower(c);
        hash = begin < 0 ? lower : 31 * hash + lower;
        begin = begin < 0 ? i : begin;
      }
    }
    if (begin >= 0) {
      runs.add(begin, text.length(), hash);
    }
    return runs;
  }

  private void add(int begin, int end, int hash) {
    if (size == begins.length) {
      int capacity = 2 * size;
      begins = java.util.Arrays.copyOf(begins, capacity);
      ends = java.util.Arrays.copyOf(ends, capacity);
      hashes = java.util.Arrays.copyOf(hashes, capacity);
    }
    begins[size] = begin;
    ends[size] = end;
    hashes[size] = hash;
    size++;
  }

  int size() {
    return size;
  }

  int begin(int run) {
    return begins[run];
  }

  int end(int run) {
    return ends[run];
  }

  /** That of {@link String#hashCode} of the run in lower case. */
  int hash(int run) {
    return hashes[run];
  }
}
