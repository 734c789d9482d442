package dev.dateline.resolve.places;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/**
 * The flat arrays of a gazetteer and their file: columns one after the other, gzipped. Names are
 * ASCII keys of {@link Folding}, sorted, each written as the length shared with the one before and
 * the rest.
 *
 * @param names bytes of all keys; key {@code i} is from nameBegin[i] to nameBegin[i + 1]
 * @param postings places of all names, place number doubled, plus 1 where the name is alternate
 * @param labels UTF-8 of the places' own names
 * @param latitude degrees by 100,000
 * @param sha256 of the file; null before it is written
 */
// Never compared and never handed out of the package: arrays are the point of it.
@SuppressWarnings("ArrayRecordComponent")
record GazetteerData(
    String[] countryCodes,
    String[] domains,
    int[] countryPlaces,
    int[] admin1Places,
    int[] id,
    byte[] kind,
    short[] country,
    short[] admin1,
    int[] population,
    int[] latitude,
    int[] longitude,
    int[] labelBegin,
    byte[] labels,
    int[] nameBegin,
    byte[] names,
    byte[] flags,
    int[] postingBegin,
    int[] postings,
    String sha256) {
  static final PlaceKind[] KINDS = PlaceKind.values();
  private static final int MAGIC = 0x444c475a;

  void write(OutputStream out) throws IOException {
    DataOutputStream to = new DataOutputStream(out);
    to.writeInt(MAGIC);
    to.writeInt(countryCodes.length);
    to.writeInt(admin1Places.length);
    to.writeInt(id.length);
    to.writeInt(flags.length);
    to.writeInt(postings.length);
    for (int i = 0; i < countryCodes.length; i++) {
      to.writeUTF(countryCodes[i]);
      to.writeUTF(domains[i]);
    }
    writeInts(to, countryPlaces);
    writeInts(to, admin1Places);
    writeInts(to, id);
    to.write(kind);
    writeShorts(to, country);
    writeShorts(to, admin1);
    writeInts(to, population);
    writeInts(to, latitude);
    writeInts(to, longitude);
    writeLengths(to, labelBegin);
    to.write(labels);
    writeNames(to);
    to.write(flags);
    writeLengths(to, postingBegin);
    for (int posting : postings) {
      writeVariable(to, posting);
    }
    to.flush();
  }

  static GazetteerData read(byte[] file) throws IOException {
    byte[] plain;
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(file), 1 << 16)) {
      plain = in.readAllBytes();
    }
    DataInputStream from = new DataInputStream(new ByteArrayInputStream(plain));
    if (from.readInt() != MAGIC) {
      throw new IOException("not a gazetteer of Dateline");
    }
    int countries = from.readInt();
    int divisions = from.readInt();
    int places = from.readInt();
    int names = from.readInt();
    int postings = from.readInt();
    String[] codes = new String[countries];
    String[] domains = new String[countries];
    for (int i = 0; i < countries; i++) {
      codes[i] = from.readUTF();
      domains[i] = from.readUTF();
    }
    int[] countryPlaces = readInts(from, countries);
    int[] admin1Places = readInts(from, divisions);
    int[] id = readInts(from, places);
    byte[] kind = from.readNBytes(places);
    short[] country = readShorts(from, places);
    short[] admin1 = readShorts(from, places);
    int[] population = readInts(from, places);
    int[] latitude = readInts(from, places);
    int[] longitude = readInts(from, places);
    int[] labelBegin = readLengths(from, places);
    byte[] labels = from.readNBytes(labelBegin[places]);
    int[] nameBegin = new int[names + 1];
    byte[] keys = readNames(from, nameBegin);
    byte[] flags = from.readNBytes(names);
    int[] postingBegin = readLengths(from, names);
    int[] posting = new int[postings];
    for (int i = 0; i < postings; i++) {
      posting[i] = readVariable(from);
    }
    return new GazetteerData(
        codes,
        domains,
        countryPlaces,
        admin1Places,
        id,
        kind,
        country,
        admin1,
        population,
        latitude,
        longitude,
        labelBegin,
        labels,
        nameBegin,
        keys,
        flags,
        postingBegin,
        posting,
        hex(file));
  }

  static String hex(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void writeNames(DataOutputStream to) throws IOException {
    int before = 0;
    int beforeEnd = 0;
    for (int i = 0; i < flags.length; i++) {
      int begin = nameBegin[i];
      int end = nameBegin[i + 1];
      int shared = 0;
      while (shared < Math.min(255, Math.min(end - begin, beforeEnd - before))
          && names[begin + shared] == names[before + shared]) {
        shared++;
      }
      to.writeByte(shared);
      to.writeByte(end - begin - shared);
      to.write(names, begin + shared, end - begin - shared);
      before = begin;
      beforeEnd = end;
    }
  }

  private static byte[] readNames(DataInputStream from, int[] begin) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream(1 << 22);
    byte[] key = new byte[512];
    for (int i = 0; i + 1 < begin.length; i++) {
      int shared = from.readUnsignedByte();
      int rest = from.readUnsignedByte();
      from.readFully(key, shared, rest);
      all.write(key, 0, shared + rest);
      begin[i + 1] = begin[i] + shared + rest;
    }
    return all.toByteArray();
  }

  private static void writeInts(DataOutputStream to, int[] values) throws IOException {
    for (int value : values) {
      writeVariable(to, (value << 1) ^ (value >> 31));
    }
  }

  private static int[] readInts(DataInputStream from, int count) throws IOException {
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      int zigzag = readVariable(from);
      values[i] = (zigzag >>> 1) ^ -(zigzag & 1);
    }
    return values;
  }

  private static void writeShorts(DataOutputStream to, short[] values) throws IOException {
    for (short value : values) {
      to.writeShort(value);
    }
  }

  private static short[] readShorts(DataInputStream from, int count) throws IOException {
    short[] values = new short[count];
    for (int i = 0; i < count; i++) {
      values[i] = from.readShort();
    }
    return values;
  }

  private static void writeLengths(DataOutputStream to, int[] begin) throws IOException {
    for (int i = 0; i + 1 < begin.length; i++) {
      writeVariable(to, begin[i + 1] - begin[i]);
    }
  }

  private static int[] readLengths(DataInputStream from, int count) throws IOException {
    int[] begin = new int[count + 1];
    for (int i = 0; i < count; i++) {
      begin[i + 1] = begin[i] + readVariable(from);
    }
    return begin;
  }

  private static void writeVariable(DataOutputStream to, int value) throws IOException {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      to.writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    to.writeByte(rest);
  }

  private static int readVariable(DataInputStream from) throws IOException {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int b = from.readUnsignedByte();
      value |= (b & 0x7f) << shift;
      if ((b & 0x80) == 0) {
        return value;
      }
    }
  }
}
