package dev.dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import dev.dateline.model.RejectReason;
import dev.dateline.model.Rejection;
import dev.dateline.table.Manifest;
import dev.dateline.table.SharedSession;
import dev.dateline.table.Store;
import dev.dateline.table.Tables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class HostileInputTest {
  private static final String GOOD = "{\"id\": \"%s\", \"text\": \"Two men died in Jos.\"}\n";

  private final SparkSession spark = SharedSession.get();
  @TempDir Path folder;

  @Test
  void whatIsBrokenCostsNoNeighbour() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("a [b] {c}, 100% d"));
    write(corpus.resolve("10:30 *.jsonl"), GOOD.formatted("colon"));
    write(corpus.resolve("long.jsonl"), GOOD.formatted("l1") + huge() + GOOD.formatted("l2"));
    byte[] gzip = gzip((GOOD.formatted("g1") + noise()).getBytes(StandardCharsets.UTF_8));
    Files.write(corpus.resolve("cut.jsonl.gz"), Arrays.copyOf(gzip, gzip.length / 2));
    Files.write(corpus.resolve("none.jsonl.gz"), new byte[] {1, 2, 3, 4});
    write(corpus.resolve("empty.jsonl"), "");
    write(corpus.resolve("no.parquet"), "PAR1 and nothing more");
    write(corpus.resolve("x.jsonl"), "{\"id\": \"nul\", \"text\": \"a\\u0000b \\u202E c\"}\n");

    Manifest manifest = run(List.of(corpus.toString()), "out");

    Store store = Store.open(spark, folder.resolve("out").toString());
    assertThat(store.collect(Tables.ARTICLES))
        .extracting(Article::sourceId)
        .contains("colon", "l1", "l2", "g1", "nul");
    assertThat(store.collect(Tables.REJECTS))
        .extracting(Rejection::sourceFile, Rejection::reason)
        .contains(
            Tuple.tuple("long.jsonl", RejectReason.TOO_LONG),
            Tuple.tuple("cut.jsonl.gz", RejectReason.UNREADABLE_FILE),
            Tuple.tuple("none.jsonl.gz", RejectReason.UNREADABLE_FILE),
            Tuple.tuple("empty.jsonl", RejectReason.EMPTY_TEXT),
            Tuple.tuple("no.parquet", RejectReason.UNREADABLE_FILE));
    assertThat(manifest.inputs()).hasSize(7);
  }

  @Test
  void aNameThatLooksLikeAPatternIsAFilesOwn() throws IOException {
    Path file = folder.resolve("news [1] {a,b}: ?.jsonl");
    write(file, GOOD.formatted("1"));
    Manifest manifest = run(List.of(file.toString()), "an output [x]");
    assertThat(manifest.tables().get("articles").rows()).isEqualTo(1);
  }

  private Manifest run(List<String> inputs, String output) {
    return new Pipeline(spark, line -> {})
        .run(RunOptions.of(inputs, folder.resolve(output).toString()));
  }

  private static String huge() {
    return "{\"text\": \"" + "x".repeat(RunOptions.DEFAULT_MAX_RECORD_BYTES) + "\"}\n";
  }

  /** Lines that do not compress, so that half of the archive is in the midst of them. */
  private static String noise() {
    StringBuilder noise = new StringBuilder();
    long state = 1;
    for (int i = 0; i < 20_000; i++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      noise.append(Long.toHexString(state)).append('\n');
    }
    return noise.toString();
  }

  private static void write(Path file, String content) throws IOException {
    Files.writeString(file, content);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream output = new GZIPOutputStream(bytes)) {
      output.write(content);
    }
    return bytes.toByteArray();
  }
}
