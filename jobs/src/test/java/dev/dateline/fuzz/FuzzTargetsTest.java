package dev.dateline.fuzz;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The short form of fuzzing: seeds and some thousand changes of them, the same in each run. The
 * long form is {@code .ci/fuzz}.
 */
class FuzzTargetsTest {
  private static final String[] WORDS = {
    "\"",
    "\\",
    "\n",
    "\r\n",
    "{",
    "}",
    "[",
    "<",
    ">",
    "<![CDATA[",
    "&#x0;",
    "&lt;",
    "\u0000",
    "\u202E",
    "\uD83D\uDE00",
    "WARC/1.0\r\n",
    "Content-Length: -1\r\n",
    "99999999999999999999",
    ",",
    ";",
    "0000-00-00",
    "\uFEFF",
    "]]>",
    "<p>",
    "</div>",
    "e\u0301",
    " to ",
    "-",
    "%",
    "%s",
    "$1"
  };

  @TestFactory
  Stream<DynamicTest> everyTargetStandsChangedSeeds() {
    return Arrays.stream(FuzzTarget.values())
        .map(target -> dynamicTest(target.name(), () -> feed(target)));
  }

  private static void feed(FuzzTarget target) {
    List<byte[]> seeds = Seeds.of(target);
    int tries = target == FuzzTarget.READ ? 400 : 3_000;
    Random random = new Random(target.name().hashCode());
    seeds.forEach(target::feed);
    target.feed(new byte[0]);
    for (int i = 0; i < tries; i++) {
      byte[] changed = seeds.get(random.nextInt(seeds.size()));
      for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
        changed = change(changed, random);
      }
      try {
        target.feed(changed);
      } catch (RuntimeException | StackOverflowError e) {
        String bytes = new String(changed, java.nio.charset.StandardCharsets.ISO_8859_1);
        throw new AssertionError("try " + i + " of " + target + ": " + bytes, e);
      }
    }
  }

  /** Cuts, repeats, overwrites or puts something in at a place. */
  private static byte[] change(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(40));
    byte[] before = Arrays.copyOf(bytes, from);
    return switch (random.nextInt(5)) {
      case 0 -> join(before, Arrays.copyOfRange(bytes, to, bytes.length));
      case 1 -> join(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
      case 2 -> before;
      case 3 -> join(join(before, word(random)), Arrays.copyOfRange(bytes, from, bytes.length));
      default -> {
        byte[] changed = bytes.clone();
        for (int i = from; i < to; i++) {
          changed[i] ^= (byte) random.nextInt(256);
        }
        yield changed;
      }
    };
  }

  private static byte[] word(Random random) {
    String word = WORDS[random.nextInt(WORDS.length)];
    return word.repeat(1 + random.nextInt(3)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[] one, byte[] other) {
    byte[] joined = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, joined, one.length, other.length);
    return joined;
  }
}
