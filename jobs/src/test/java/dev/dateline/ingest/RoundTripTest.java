package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two hundred stories, written in every form and read again: nothing lost, nothing changed. */
class RoundTripTest {
  private static final List<Story> STORIES = Story.of(7, 200);
  private static final FieldMap FIELDS = FieldMap.of(Map.of());

  @ParameterizedTest
  @EnumSource
  void everyFormGivesTheSameArticles(Written form) throws IOException {
    Map<String, Article> articles = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : new TreeMap<>(form.files(STORIES)).entrySet()) {
      for (Intake.Outcome outcome : read(file.getKey(), file.getValue())) {
        assertThat(outcome.rejection()).isNull();
        assertThat(articles.put(outcome.article().text(), outcome.article())).isNull();
      }
    }
    assertThat(articles).hasSize(STORIES.size());
    for (Story story : STORIES) {
      assertSame(articles.get(story.text()), story, form);
    }
  }

  private static void assertSame(Article article, Story story, Written form) {
    assertThat(article).as("text of %s: %s", story.id(), story.text()).isNotNull();
    assertThat(article.title()).isEqualTo(story.title());
    assertThat(article.publisher()).isEqualTo(story.host());
    assertThat(article.byline()).isEqualTo(story.byline());
    assertThat(article.publishedAt()).isEqualTo(story.published());
    assertThat(article.publishedPrecision()).isEqualTo("instant");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.notes()).isEmpty();
    assertThat(article.url()).isEqualTo(form == Written.NEWSML ? null : story.url());
    if (article.dateline() != null) {
      assertThat(article.dateline()).isEqualTo(story.dateline());
    }
  }

  private static List<Intake.Outcome> read(String name, byte[] bytes) throws IOException {
    Intake intake = new Intake(FIELDS, null);
    InputStream plain = new ByteArrayInputStream(bytes);
    byte[] content =
        name.endsWith(".gz") ? new GZIPInputStream(plain).readAllBytes() : plain.readAllBytes();
    byte[] head = Arrays.copyOf(content, Math.min(content.length, FileHead.BYTES));
    Format format = Format.recognise(new FileHead(name, head), FIELDS);
    List<Intake.Outcome> outcomes = new ArrayList<>();
    format
        .reader()
        .read(FilePiece.whole(name), new ByteArrayInputStream(content), 1 << 20)
        .forEachRemaining(record -> outcomes.add(intake.accept(name, record)));
    return outcomes;
  }
}
