package dev.dateline.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What makes a copy, and how surely copies meet. */
class CopiesTest {
  private static final String REPORT = words(0, 120) + " police killed 3 people " + words(120, 160);

  @Test
  void bandsAreSizedByTheirOwnArithmetic() {
    assertThat(MinHash.BANDS.recall(0.5)).isGreaterThan(0.95);
    assertThat(MinHash.BANDS.recall(0.8)).isGreaterThan(0.99);
    assertThat(MinHash.BANDS.recall(0.1)).isLessThan(0.01);
    assertThat(new Bands(32, 4).recall(0.5)).isBetween(0.86, 0.88);
  }

  @Test
  void marksAndCaseAndSpacingAreNotSeen() {
    String shouted = REPORT.toUpperCase(java.util.Locale.ROOT).replace(" ", " -\n");
    assertThat(Fingerprint.of(shouted).exact()).isEqualTo(Fingerprint.of(REPORT).exact());
  }

  @Test
  void aRewrittenLedeIsStillACopy() {
    assertThat(rule(REPORT, "Elsewhere " + words(500, 515) + " " + REPORT))
        .isEqualTo(CopyRule.ALIKE);
  }

  @Test
  void aTextCutShortStandsInTheWholeOne() {
    assertThat(rule(words(0, 60), REPORT)).isEqualTo(CopyRule.CONTAINED);
    assertThat(keysShared(words(0, 60), REPORT)).isTrue();
  }

  @Test
  void anotherTollIsAnotherReport() {
    String update = REPORT.replace("killed 3", "killed five");
    assertThat(rule(REPORT, update)).isEqualTo(CopyRule.NONE);
    assertThat(rule(REPORT, REPORT.replace("killed 3", "killed three"))).isEqualTo(CopyRule.ALIKE);
    assertThat(rule(REPORT, REPORT.replace(" police killed 3 people", "")))
        .isEqualTo(CopyRule.ALIKE);
  }

  @Test
  void noticesOfALineNeverCollapse() {
    assertThat(Fingerprint.of("Photo: our own correspondent, all rights kept").exact()).isNull();
    assertThat(Fingerprint.of("").keys()).isEmpty();
  }

  @Property(tries = 50)
  void nearCopiesMeet(@ForAll @IntRange(min = 0, max = 100) int from) {
    String one = words(from, from + 200);
    String other = words(from + 30, from + 230);
    assertThat(rule(one, other)).isEqualTo(CopyRule.ALIKE);
    assertThat(keysShared(one, other)).isTrue();
  }

  @Test
  void minhashesAgreeAsOftenAsTextsAreAlike() {
    int trials = 400;
    int met = 0;
    int agreed = 0;
    int mayBe = 0;
    int strangers = 0;
    Random random = new Random(7);
    for (int trial = 0; trial < trials; trial++) {
      // 100 shingles of 200 are shared, and of strangers none.
      long[] all = random.longs(400).toArray();
      Shingles one = shingles(Arrays.copyOfRange(all, 0, 150));
      Shingles other = shingles(Arrays.copyOfRange(all, 50, 200));
      int[] a = MinHash.minhashes(one);
      int[] b = MinHash.minhashes(other);
      int[] c = MinHash.minhashes(shingles(Arrays.copyOfRange(all, 250, 400)));
      agreed += (int) IntStream.range(0, a.length).filter(i -> a[i] == b[i]).count();
      met += share(keys(a), keys(b)) ? 1 : 0;
      mayBe += mayBeCopies(a, b) ? 1 : 0;
      strangers += mayBeCopies(a, c) ? 1 : 0;
    }
    double lanes = MinHash.BANDS.count() * MinHash.BANDS.rows();
    assertThat(agreed / lanes / trials).isBetween(0.49, 0.51);
    assertThat(met / (double) trials).isBetween(0.93, 0.99);
    assertThat(mayBe).isEqualTo(trials);
    assertThat(strangers).isZero();
  }

  private static Shingles shingles(long[] hashes) {
    return new Shingles(Arrays.stream(hashes).sorted().toArray());
  }

  private static long[] keys(int[] minhashes) {
    return MinHash.keys(new long[0], minhashes);
  }

  private static boolean share(long[] one, long[] other) {
    return Arrays.stream(one).anyMatch(key -> Arrays.stream(other).anyMatch(k -> k == key));
  }

  private static boolean mayBeCopies(int[] one, int[] other) {
    long[] a = Sketch.fromBytes(Sketch.of(one));
    return Sketch.mayBeCopies(a, 150, Sketch.fromBytes(Sketch.of(other)), 150);
  }

  @Property(tries = 50)
  void noSketchLosesACutCopy(@ForAll @IntRange(min = 30, max = 200) int length) {
    Fingerprint whole = Fingerprint.of(words(0, 200));
    Fingerprint cut = Fingerprint.of(words(0, length));
    assertThat(
            Sketch.mayBeCopies(
                Sketch.fromBytes(whole.sketch()),
                whole.size(),
                Sketch.fromBytes(cut.sketch()),
                cut.size()))
        .isTrue();
  }

  @Property
  void componentsDoNotDependOnTheOrderOfPairs(
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 30) Integer> ids) {
    Components forwards = new Components();
    Components backwards = new Components();
    for (int i = 0; i + 1 < ids.size(); i += 2) {
      forwards.join("n" + ids.get(i), "n" + ids.get(i + 1));
      int k = ids.size() / 2 * 2 - 2 - i;
      backwards.join("n" + ids.get(k + 1), "n" + ids.get(k));
    }
    Map<String, String> byId = forwards.byId();
    assertThat(byId).isEqualTo(backwards.byId());
    byId.forEach((id, least) -> assertThat(least).isLessThanOrEqualTo(id));
  }

  private static CopyRule rule(String one, String other) {
    Fingerprint a = Fingerprint.of(one);
    Fingerprint b = Fingerprint.of(other);
    return CopyRule.of(a.shingles(), a.tolls(), b.shingles(), b.tolls());
  }

  private static boolean keysShared(String one, String other) {
    List<Long> keys = java.util.Arrays.stream(Fingerprint.of(one).keys()).boxed().toList();
    return java.util.Arrays.stream(Fingerprint.of(other).keys()).anyMatch(keys::contains);
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "w" + (char) ('a' + i % 26) + (char) ('a' + i / 26))
        .collect(Collectors.joining(" "));
  }
}
