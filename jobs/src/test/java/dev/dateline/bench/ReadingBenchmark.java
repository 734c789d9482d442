package dev.dateline.bench;

import dev.dateline.extract.Extraction;
import dev.dateline.extract.Extractor;
import dev.dateline.model.Article;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.model.Reading;
import dev.dateline.read.ArticleReader;
import dev.dateline.text.Document;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Articles read per second on one core, news-like text with 15 % protest, a stage more in each:
 * sentence break alone, extraction, extraction with day and place. Run by {@code
 * org.openjdk.jmh.Main ReadingBenchmark} on the test class path; one operation is one article.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ReadingBenchmark {
  private static final int CORPUS = 2000;

  private final CorpusGenerator generator = new CorpusGenerator(1, CORPUS);
  private final List<Article> articles =
      IntStream.range(0, CORPUS).mapToObj(generator::article).toList();
  private final Extractor extractor = new Extractor(Profile.CCC);
  private final ArticleReader reader = new ArticleReader(Profile.CCC, Kinds.PROTEST);
  private int next;

  @Benchmark
  public int sentences() {
    return Document.of(article()).sentences().size();
  }

  @Benchmark
  public Extraction extraction() {
    return extractor.extract(Document.of(article()));
  }

  @Benchmark
  public Reading extractionWithDayAndPlace() {
    return reader.read(article(), false);
  }

  private Article article() {
    next = (next + 1) % CORPUS;
    return articles.get(next);
  }
}
