package dev.dateline.bench;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import dev.dateline.extract.Extractor;
import dev.dateline.extract.rules.Lexicon;
import dev.dateline.model.Article;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.read.ArticleReader;
import dev.dateline.text.Document;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * How fast articles are read on one core, against what no reading can do without: a break into
 * sentences and one look for the words of the lexicon by an automaton. Time is that of the thread's
 * processor, so that what else runs on the machine changes ratios little.
 */
public final class ReadingSpeed {
  private static final int ROUNDS = 5;

  /**
   * A step and its speed.
   *
   * @param articlesPerSecond per core, the median of the rounds
   * @param floors time as a multiple of that of the two floor steps together; null for those two
   */
  public record Speed(String step, double articlesPerSecond, Double floors) {}

  private record Step(String name, ToIntFunction<Article> work) {}

  private final List<Article> articles;
  private final List<Step> steps;

  /**
   * @param articles of a generated corpus that are read in each round
   * @param peers whether OpenNLP reads them as well
   */
  public ReadingSpeed(CorpusGenerator generator, int articles, boolean peers) {
    this.articles = IntStream.range(0, articles).mapToObj(generator::article).toList();
    AhoCorasickDoubleArrayTrie<String> words = lexiconWords();
    Extractor extractor = new Extractor(Profile.CCC);
    ArticleReader reader = new ArticleReader(Profile.CCC, Kinds.PROTEST);
    this.steps = new ArrayList<>();
    steps.add(new Step("sentence break", a -> Document.of(a).sentences().size()));
    steps.add(new Step("trigger scan", a -> hits(words, a.text())));
    steps.add(new Step("extraction", a -> extractor.extract(Document.of(a)).claims().size()));
    steps.add(new Step("with day and place", a -> reader.read(a, false).mentions().size()));
    if (peers) {
      Tagger tagger = new Tagger();
      steps.add(new Step("OpenNLP tokens and tags", a -> tagger.tag(Document.of(a))));
    }
  }

  private static AhoCorasickDoubleArrayTrie<String> lexiconWords() {
    Lexicon lexicon = Lexicon.of("restriction-words", "force-words", "unrest");
    TreeMap<String, String> words = new TreeMap<>();
    for (String name : lexicon.classNames()) {
      lexicon.words(name).forEach(word -> words.put(word, name));
    }
    AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();
    trie.build(words);
    return trie;
  }

  private static int hits(AhoCorasickDoubleArrayTrie<String> words, String text) {
    char[] lower = new char[text.length()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = Character.toLowerCase(text.charAt(i));
    }
    int[] found = {0};
    words.parseText(lower, (begin, end, name) -> found[0]++);
    return found[0];
  }

  /** Reads the articles by every step in turn, round by round, the first as a warm-up. */
  public List<Speed> measure() {
    double[][] seconds = new double[steps.size()][ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      for (int i = 0; i < steps.size(); i++) {
        double took = seconds(steps.get(i));
        if (round >= 0) {
          seconds[i][round] = took;
        }
      }
    }
    double[] medians = new double[steps.size()];
    for (int i = 0; i < medians.length; i++) {
      java.util.Arrays.sort(seconds[i]);
      medians[i] = seconds[i][ROUNDS / 2];
    }
    double floor = medians[0] + medians[1];
    List<Speed> speeds = new ArrayList<>();
    for (int i = 0; i < medians.length; i++) {
      speeds.add(
          new Speed(
              steps.get(i).name(),
              articles.size() / medians[i],
              i < 2 ? null : medians[i] / floor));
    }
    return speeds;
  }

  private double seconds(Step step) {
    long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    int sum = 0;
    for (Article article : articles) {
      sum += step.work().applyAsInt(article);
    }
    long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
    if (sum < 0) {
      throw new IllegalStateException("counts cannot be negative");
    }
    return took / 1e9;
  }
}
