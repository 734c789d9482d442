package dev.dateline.extract.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells in one cheap pass whether a stretch of text has a trigger: a tree of letters is walked from
 * the start of every word, never further than the longest trigger.
 */
final class TriggerScan {
  private static final int LETTERS = 27;

  /** Letter by character, -1 for what stands in no trigger: each is looked up several times. */
  private static final byte[] ASCII = new byte[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = (byte) slowLetter(c);
    }
  }

  private final List<int[]> nodes = new ArrayList<>();

  /** The nodes side by side, {@link #LETTERS} numbers each. */
  private final int[] tree;

  private final boolean[] ends;

  /** Whether a trigger can begin with three letters: nearly all words are told by that alone. */
  private final boolean[] openings = new boolean[LETTERS * LETTERS * LETTERS];

  TriggerScan(List<String> triggers) {
    nodes.add(new int[LETTERS]);
    List<Integer> final_ = new ArrayList<>();
    for (String trigger : triggers) {
      int node = insert(trigger);
      if (node > 0) {
        final_.add(node);
      }
    }
    tree = nodes.stream().flatMapToInt(Arrays::stream).toArray();
    ends = new boolean[nodes.size()];
    final_.forEach(node -> ends[node] = true);
    open(0, 0, openings.length);
  }

  /** Marks the openings from one on that lead over a node, or all when a trigger ends there. */
  private void open(int node, int from, int count) {
    if (ends[node] || count == 1) {
      Arrays.fill(openings, from, from + count, true);
      return;
    }
    int each = count / LETTERS;
    for (int letter = 0; letter < LETTERS; letter++) {
      int next = tree[node * LETTERS + letter];
      if (next != 0) {
        open(next, from + letter * each, each);
      }
    }
  }

  private int insert(String trigger) {
    int node = 0;
    for (int i = 0; i < trigger.length(); i++) {
      int letter = letter(trigger.charAt(i));
      if (letter < 0) {
        return node;
      }
      if (nodes.get(node)[letter] == 0) {
        nodes.get(node)[letter] = nodes.size();
        nodes.add(new int[LETTERS]);
      }
      node = nodes.get(node)[letter];
    }
    return node;
  }

  private static int letter(char c) {
    return c < ASCII.length ? ASCII[c] : slowLetter(c);
  }

  private static int slowLetter(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a';
    }
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00a0' ? 26 : -1;
  }

  /** Whether a trigger begins at a word of the stretch. */
  boolean hits(String text, int begin, int end) {
    boolean start = true;
    for (int i = begin; i < end; i++) {
      int letter = letter(text.charAt(i));
      boolean inWord = letter >= 0 && letter < 26;
      if (inWord && start && mayOpen(text, i, end) && walk(text, i, end)) {
        return true;
      }
      start = !inWord;
    }
    return false;
  }

  private boolean mayOpen(String text, int at, int end) {
    if (at + 3 > end) {
      return true;
    }
    int first = letter(text.charAt(at));
    int second = letter(text.charAt(at + 1));
    int third = letter(text.charAt(at + 2));
    return second < 0 || third < 0 || openings[(first * LETTERS + second) * LETTERS + third];
  }

  private boolean walk(String text, int from, int end) {
    int node = 0;
    for (int i = from; i < end; i++) {
      int letter = letter(text.charAt(i));
      if (letter < 0) {
        return false;
      }
      node = tree[node * LETTERS + letter];
      if (node == 0) {
        return false;
      }
      if (ends[node]) {
        return true;
      }
    }
    return false;
  }
}
