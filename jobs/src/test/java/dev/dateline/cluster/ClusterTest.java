package dev.dateline.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.EventKind;
import dev.dateline.model.GeoPrecision;
import dev.dateline.model.MentionFeatures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Affinity of mentions and their grouping. */
class ClusterTest {
  @Test
  void oneGatheringIsNearerThanTwoInOneTown() {
    MentionFeatures bakers = mention("m1", "2031-05-02", "baker", "bread", "oven", "flour");
    MentionFeatures again = mention("m2", "2031-05-03", "baker", "bread", "dough", "flour");
    MentionFeatures nurses = mention("m3", "2031-05-03", "nurse", "ward", "salary", "flour");
    Affinity same = Affinity.of(bakers, again);
    assertThat(same.score()).isGreaterThan(Affinity.of(bakers, nurses).score() + 0.2);
    assertThat(same.why().get(0)).contains("baker, bread, flour");
    assertThat(same.why()).contains("same place: Lodi", "adjoining days");
    assertThat(Affinity.of(again, bakers)).isEqualTo(same);
  }

  @Test
  void theStrongestLinksDoNotDependOnTheOrder() {
    List<StrongestLinks.To> links = new ArrayList<>();
    for (int i = 0; i < 3 * Cohesion.COMPARED; i++) {
      links.add(new StrongestLinks.To("m%03d".formatted(i), 100 + i / 7));
      links.add(links.get(links.size() / 2));
    }
    Set<StrongestLinks.To> expected = Set.of();
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(links, new Random(seed));
      StrongestLinks strongest = new StrongestLinks();
      links.forEach(link -> strongest.add(link.mention(), link.score()));
      Set<StrongestLinks.To> found = new HashSet<>(strongest.found());
      assertThat(found).hasSize(Cohesion.COMPARED);
      assertThat(seed == 0 ? found : expected).isEqualTo(found);
      expected = found;
    }
    assertThat(expected).contains(new StrongestLinks.To("m119", 117));
    assertThat(expected).doesNotContain(new StrongestLinks.To("m000", 100));
  }

  /** Sums in another order would differ in their last bits, and scores in their last digit. */
  @Property(tries = 200)
  void aNeighbourhoodScoresToTheLastBit(@ForAll long seed) {
    Random random = new Random(seed);
    Neighbourhood neighbourhood = new Neighbourhood();
    List<Neighbourhood.Member> members = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Set<String> terms = new TreeSet<>(Set.of("lodi"));
      while (terms.size() < 20) {
        terms.add("t" + random.nextInt(40));
      }
      members.add(
          neighbourhood.add(mention(id(i), "2031-05-0" + (1 + i), terms.toArray(String[]::new))));
      for (Neighbourhood.Member other : members) {
        assertThat(neighbourhood.score(members.get(i), other))
            .isEqualTo(Affinity.score(members.get(i).features(), other.features()));
      }
    }
  }

  @Test
  void theNameOfTheCountryMakesNoEventOfTwoGatherings() {
    MentionFeatures bakers = mention("m1", "2031-05-02", "baker", "italy", "italian");
    MentionFeatures nurses = mention("m2", "2031-05-02", "nurse", "italy", "italian");
    assertThat(Affinity.of(bakers, nurses).score()).isZero();
  }

  @Test
  void placeAndDayAloneMakeNoEvent() {
    MentionFeatures one = mention("m1", "2031-05-02", "baker", "bread");
    MentionFeatures other = mention("m2", "2031-05-02", "nurse", "ward");
    assertThat(Affinity.of(one, other).score()).isZero();
  }

  @Test
  void gatheringsMonthsApartAreFurther() {
    MentionFeatures spring = mention("m1", "2031-05-02", "baker", "bread", "oven");
    MentionFeatures summer = mention("m2", "2031-08-02", "baker", "bread", "oven");
    MentionFeatures next = mention("m3", "2031-05-02", "baker", "bread", "oven");
    assertThat(Affinity.of(spring, summer).score())
        .isLessThan(Affinity.of(spring, next).score() / 2);
  }

  @Test
  void aChainOfLookAlikesIsNotOneEvent() {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      links.add(new Link(id(i), id(i + 1), 400_000));
    }
    Map<String, String> groups = Grouping.of(links);
    assertThat(new HashSet<>(groups.values())).hasSizeGreaterThan(5);
  }

  @Test
  void twoTightGroupsThatShareTheirWordsStayApart() {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      for (int k = i + 1; k < 10; k++) {
        boolean together = i / 5 == k / 5;
        links.add(new Link(id(i), id(k), together ? 500_000 : 220_000));
      }
    }
    Map<String, String> groups = Grouping.of(links);
    assertThat(new HashSet<>(groups.values())).containsExactlyInAnyOrder(id(0), id(5));
  }

  @Property(tries = 200)
  void theOrderOfLinksDoesNotMatter(
      @ForAll @IntRange(min = 2, max = 25) int size, @ForAll long seed) {
    Random random = new Random(seed);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      for (int k = i + 1; k < size; k++) {
        if (random.nextInt(3) == 0) {
          links.add(new Link(id(i), id(k), 60_000 + random.nextInt(8) * 100_000));
        }
      }
    }
    Map<String, String> groups = Grouping.of(links);
    Collections.shuffle(links, random);
    assertThat(Grouping.of(links)).isEqualTo(groups);
  }

  private static String id(int number) {
    return "m%02d".formatted(number);
  }

  private static MentionFeatures mention(String id, String day, String... terms) {
    LocalDate date = LocalDate.parse(day);
    double weight = 1 / Math.sqrt(terms.length);
    return new MentionFeatures(
        id,
        "article-" + id,
        null,
        date,
        "outlet",
        0,
        EventKind.PROTEST,
        date,
        date,
        "p1",
        "Lodi",
        "IT",
        45.3,
        9.5,
        GeoPrecision.PLACE,
        java.util.Arrays.stream(terms).sorted().toList(),
        Collections.nCopies(terms.length, weight),
        List.of(),
        List.of(terms));
  }
}
