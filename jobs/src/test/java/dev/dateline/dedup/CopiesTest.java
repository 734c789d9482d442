package dev.dateline.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
