package dev.dateline.cluster;

import java.util.Arrays;

/**
 * Sums of scores by the number of a group, in two arrays: a large corpus has millions, and boxed
 * ones would take eight times the memory.
 */
final class LinkSums {
  private static final int EMPTY = -1;
  private static final int REMOVED = -2;

  private int[] keys = new int[4];
  private long[] sums = new long[4];

  /** Slots that are not empty, those of removed keys among them. */
  private int used;

  LinkSums() {
    Arrays.fill(keys, EMPTY);
  }

  /** Number of slots, for {@link #key} and {@link #sum}. */
  int slots() {
    return keys.length;
  }

  /** The key in a slot; negative when there is none. */
  int key(int slot) {
    return keys[slot];
  }

  long sum(int slot) {
    return sums[slot];
  }

  /** Adds to the sum of a key, and tells what it is then. */
  long add(int key, long score) {
    if (2 * (used + 1) > keys.length) {
      grow();
    }
    int slot = slot(key);
    if (keys[slot] != key) {
      keys[slot] = key;
      sums[slot] = 0;
      used++;
    }
    sums[slot] += score;
    return sums[slot];
  }

  /** Takes a key out and tells its sum; 0 when it has none. */
  long remove(int key) {
    int slot = slot(key);
    if (keys[slot] != key) {
      return 0;
    }
    keys[slot] = REMOVED;
    return sums[slot];
  }

  /** The slot of a key, or the empty one where it would stand. */
  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = key * 0x9e3779b1 >>> 8 & mask;
    while (keys[slot] != key && keys[slot] != EMPTY) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    long[] oldSums = sums;
    int left = 0;
    for (int key : oldKeys) {
      left += key >= 0 ? 1 : 0;
    }
    keys = new int[Math.max(4, Integer.highestOneBit(left + 1) * 4)];
    sums = new long[keys.length];
    Arrays.fill(keys, EMPTY);
    used = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] >= 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        sums[slot] = oldSums[i];
        used++;
      }
    }
  }
}
