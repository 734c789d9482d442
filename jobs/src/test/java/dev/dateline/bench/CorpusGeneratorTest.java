package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorpusGeneratorTest {
  private static final int SIZE = 4000;
  private final CorpusGenerator generator = new CorpusGenerator(7, SIZE);
  private final List<Article> corpus =
      IntStream.range(0, SIZE).mapToObj(generator::article).toList();

  @Test
  void makesTheSameArticleWheneverAsked() {
    assertThat(new CorpusGenerator(7, SIZE).article(1234)).isEqualTo(corpus.get(1234));
    assertThat(new CorpusGenerator(8, SIZE).article(1234)).isNotEqualTo(corpus.get(1234));
  }

  @Test
  void hasTheShapeOfNews() {
    int[] lengths = corpus.stream().mapToInt(article -> article.text().length()).sorted().toArray();
    assertThat(lengths[SIZE / 2]).isBetween(2200, 2900);
    assertThat(lengths[SIZE - 1]).isGreaterThan(3 * lengths[SIZE / 2]);
    long protests = corpus.stream().filter(a -> a.title().startsWith("Protest over")).count();
    assertThat(protests).isBetween(SIZE * 12L / 100, SIZE * 18L / 100);
    long copies = corpus.stream().filter(a -> a.text().endsWith("reporting by our desk.)")).count();
    assertThat(copies).isBetween(SIZE * 8L / 100, SIZE * 12L / 100);
  }

  @Test
  void aLargeCorpusIsOfMoreDaysAndNoDenser() {
    assertThat(years(new CorpusGenerator(7, 20_000))).isEqualTo(1);
    assertThat(years(new CorpusGenerator(7, 1_000_000))).isBetween(12L, 15L);
  }

  private static long years(CorpusGenerator corpus) {
    return IntStream.range(0, 2000)
        .mapToObj(n -> corpus.event(n).day().getYear())
        .distinct()
        .count();
  }

  @Test
  void leavesNoSlotUnfilled() {
    assertThat(corpus).noneMatch(a -> a.text().contains("{") || a.title().contains("{"));
    assertThat(corpus).extracting(Article::articleId).doesNotHaveDuplicates();
  }

  @Test
  void knowsWhichEventAnArticleReports() {
    for (int i = 0; i < SIZE; i++) {
      int event = generator.eventOf(i);
      String title = corpus.get(i).title();
      assertThat(title.startsWith("Protest over")).isEqualTo(event >= 0);
      if (event >= 0) {
        assertThat(title).endsWith(generator.event(event).venue().city());
      }
    }
  }

  @Test
  void aSkewedCorpusHasAnEventThatEverybodyWritesOf() {
    CorpusGenerator skewed = CorpusGenerator.skewed(7, SIZE);
    int[] events = IntStream.range(0, SIZE).map(skewed::eventOf).filter(e -> e >= 0).toArray();
    long first = IntStream.of(events).filter(event -> event == 0).count();
    assertThat(first).isBetween(events.length * 35L / 100, events.length * 60L / 100);
    for (int i = 0; i < SIZE; i++) {
      if (skewed.eventOf(i) == 0) {
        assertThat(skewed.article(i).title()).endsWith(skewed.event(0).venue().city());
      }
    }
  }
}
