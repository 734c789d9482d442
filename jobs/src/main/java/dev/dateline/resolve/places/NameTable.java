package dev.dateline.resolve.places;

/** Open-addressing hash tables over the gazetteer's names, which stay in one array of bytes. */
final class NameTable {
  private NameTable() {}

  static int[] slotsOf(GazetteerData data) {
    int names = data.nameBegin().length - 1;
    int[] slots = new int[Integer.highestOneBit(names * 2) * 2];
    int mask = slots.length - 1;
    for (int name = 0; name < names; name++) {
      int slot = hash(data.names(), data.nameBegin()[name], data.nameBegin()[name + 1]) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = name + 1;
    }
    return slots;
  }

  /** Slots for the first words of all names: as many as leave half of them empty. */
  static int[] emptyFirstWordSlots(GazetteerData data) {
    int words = 1;
    for (int name = 1; name < data.nameBegin().length - 1; name++) {
      int begin = data.nameBegin()[name];
      int end = wordEnd(data.names(), begin, data.nameBegin()[name + 1]);
      words += sameWord(data, name - 1, begin, end) ? 0 : 1;
    }
    return new int[Integer.highestOneBit(words * 2) * 2];
  }

  static int find(GazetteerData data, int[] slots, String folded) {
    int mask = slots.length - 1;
    int slot = hash(folded) & mask;
    while (slots[slot] != 0) {
      int name = slots[slot] - 1;
      if (equal(data, data.nameBegin()[name], data.nameBegin()[name + 1], folded)) {
        return name;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Keys the first word of each name with the most words that a name beginning so has. */
  static void fillFirstWords(GazetteerData data, int[] slots, byte[] reach) {
    int mask = slots.length - 1;
    byte[] bytes = data.names();
    for (int name = 0; name < data.nameBegin().length - 1; name++) {
      if (data.postingBegin()[name] == data.postingBegin()[name + 1]) {
        continue;
      }
      int begin = data.nameBegin()[name];
      int end = data.nameBegin()[name + 1];
      int wordEnd = wordEnd(bytes, begin, end);
      int slot = hash(bytes, begin, wordEnd) & mask;
      while (slots[slot] != 0 && !sameWord(data, slots[slot] - 1, begin, wordEnd)) {
        slot = (slot + 1) & mask;
      }
      if (slots[slot] == 0) {
        slots[slot] = name + 1;
      }
      reach[slot] = (byte) Math.max(reach[slot], words(bytes, begin, end));
    }
  }

  static int firstWordSlot(GazetteerData data, int[] slots, String word) {
    int mask = slots.length - 1;
    int slot = hash(word) & mask;
    while (slots[slot] != 0) {
      int begin = data.nameBegin()[slots[slot] - 1];
      int end = wordEnd(data.names(), begin, data.nameBegin()[slots[slot]]);
      if (equal(data, begin, end, word)) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private static boolean sameWord(GazetteerData data, int name, int begin, int end) {
    byte[] bytes = data.names();
    int other = data.nameBegin()[name];
    int otherEnd = wordEnd(bytes, other, data.nameBegin()[name + 1]);
    return java.util.Arrays.equals(bytes, begin, end, bytes, other, otherEnd);
  }

  private static int wordEnd(byte[] bytes, int begin, int end) {
    int at = begin;
    while (at < end && bytes[at] != ' ') {
      at++;
    }
    return at;
  }

  private static int words(byte[] bytes, int begin, int end) {
    int words = 1;
    for (int i = begin; i < end; i++) {
      if (bytes[i] == ' ') {
        words++;
      }
    }
    return Math.min(words, Byte.MAX_VALUE);
  }

  private static boolean equal(GazetteerData data, int begin, int end, String folded) {
    if (end - begin != folded.length()) {
      return false;
    }
    for (int i = 0; i < folded.length(); i++) {
      if (data.names()[begin + i] != folded.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int hash(byte[] bytes, int begin, int end) {
    int hash = 0x811c9dc5;
    for (int i = begin; i < end; i++) {
      hash = (hash ^ bytes[i]) * 0x01000193;
    }
    return hash ^ (hash >>> 15);
  }

  private static int hash(String folded) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < folded.length(); i++) {
      hash = (hash ^ (byte) folded.charAt(i)) * 0x01000193;
    }
    return hash ^ (hash >>> 15);
  }
}
