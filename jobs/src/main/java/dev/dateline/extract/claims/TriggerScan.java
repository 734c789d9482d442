package dev.dateline.extract.claims;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells in one cheap pass whether a stretch of text has a trigger: a tree of letters is walked from
 * the start of every word, never further than the longest trigger.
 */
final class TriggerScan {
  private static final int LETTERS = 27;

  private final List<int[]> nodes = new ArrayList<>();
  private int[][] tree;
  private boolean[] ends = new boolean[0];

  TriggerScan(List<String> triggers) {
    nodes.add(new int[LETTERS]);
    List<Integer> final_ = new ArrayList<>();
    for (String trigger : triggers) {
      int node = insert(trigger);
      if (node > 0) {
        final_.add(node);
      }
    }
    tree = nodes.toArray(new int[0][]);
    ends = new boolean[tree.length];
    final_.forEach(node -> ends[node] = true);
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
      if (inWord && start && walk(text, i, end)) {
        return true;
      }
      start = !inWord;
    }
    return false;
  }

  private boolean walk(String text, int from, int end) {
    int node = 0;
    for (int i = from; i < end; i++) {
      int letter = letter(text.charAt(i));
      if (letter < 0) {
        return false;
      }
      node = tree[node][letter];
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
