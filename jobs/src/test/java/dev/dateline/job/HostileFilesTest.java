package dev.dateline.job;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.Article;
import dev.dateline.model.CallerMistake;
import dev.dateline.model.RejectReason;
import dev.dateline.model.Rejection;
import dev.dateline.model.Stage;
import dev.dateline.table.RowCodec;
import dev.dateline.table.SharedSession;
import dev.dateline.table.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that cannot be read or written as they should be. */
@Tag("spark")
@Timeout(120)
class HostileFilesTest {
  private static final String GOOD = "{\"id\": \"%s\", \"text\": \"Two men died in Jos.\"}\n";

  private final SparkSession spark = SharedSession.get();
  @TempDir Path folder;

  @BeforeEach
  void install() {
    TroubledFiles.install(spark.sparkContext().hadoopConfiguration());
    TroubledFiles.ROOM.set(Long.MAX_VALUE);
  }

  @AfterEach
  void makeRoom() {
    TroubledFiles.ROOM.set(Long.MAX_VALUE);
  }

  @Test
  void whatCannotBeReadIsRefusedByItsNameAndTheRestIsKept() throws Exception {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("a.jsonl"), GOOD.formatted("first"));
    Files.writeString(corpus.resolve("z.jsonl"), GOOD.formatted("last"));
    Map<String, RejectReason> expected = new TreeMap<>();
    Files.writeString(corpus.resolve("denied.jsonl"), GOOD.formatted("denied"));
    expected.put("denied.jsonl", RejectReason.UNREADABLE_FILE);
    // The whole of a file is hashed before any of it is read, so one that breaks off is refused.
    Files.writeString(corpus.resolve("breaks.jsonl"), GOOD.formatted("b1") + GOOD.formatted("b2"));
    expected.put("breaks.jsonl", RejectReason.UNREADABLE_FILE);
    Files.writeString(corpus.resolve("empty.txt"), "");
    expected.put("empty.txt", RejectReason.EMPTY_TEXT);
    Files.write(corpus.resolve("wide.txt"), "Two men died in Jos.".getBytes(UTF_16));
    expected.put("wide.txt", RejectReason.UNKNOWN_FORMAT);
    Files.write(corpus.resolve("packed.zip"), zip(GOOD.formatted("zipped")));
    expected.put("packed.zip", RejectReason.UNKNOWN_FORMAT);
    Files.write(corpus.resolve("bomb.txt.gz"), gzip(new byte[256 << 20]));
    expected.put("bomb.txt.gz", RejectReason.UNKNOWN_FORMAT);
    Files.write(
        corpus.resolve("text.txt.gz"), gzip("Two men died. ".repeat(1 << 20).getBytes(UTF_8)));
    expected.put("text.txt.gz", RejectReason.TOO_LONG);
    Files.write(corpus.resolve("none.jsonl.gz"), "no gzip at all".getBytes(UTF_8));
    expected.put("none.jsonl.gz", RejectReason.UNREADABLE_FILE);
    // A list whose whole beginning is looked at to tell its format.
    byte[] list = gzip(("[\n" + GOOD.formatted("l1").strip() + ",\n" + noise()).getBytes(UTF_8));
    Files.write(corpus.resolve("cut.json.gz"), Arrays.copyOf(list, list.length - 20));
    expected.put("cut.json.gz", RejectReason.UNREADABLE_FILE);

    Read read = read("troubled://" + corpus);

    assertThat(read.kept()).containsExactlyInAnyOrder("first", "last", "l1");
    assertThat(read.refused()).isEqualTo(expected);
  }

  @Test
  void linksThatLeadNowhereOrBackAndPipesAreNoTrap() throws Exception {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("a.jsonl"), GOOD.formatted("first"));
    Files.createSymbolicLink(corpus.resolve("back"), corpus);
    Files.createSymbolicLink(corpus.resolve("gone.jsonl"), corpus.resolve("nowhere"));
    Map<String, RejectReason> expected = new TreeMap<>();
    expected.put("gone.jsonl", RejectReason.UNREADABLE_FILE);
    if (isMade("mkfifo", corpus.resolve("pipe.jsonl"))) {
      expected.put("pipe.jsonl", RejectReason.UNREADABLE_FILE);
    }

    Read read = read(corpus.toString());

    assertThat(read.kept()).containsExactly("first");
    assertThat(read.refused()).isEqualTo(expected);
  }

  @Test
  void inputsAndOutputsThatCannotBeUsedAreTheCallersMistakes() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    String nowhere = folder.resolve("nowhere").toString();
    assertMistake(empty.toString(), "out", "no files in");
    assertMistake(nowhere, "out", "no such file");
    assertMistake(folder.resolve("*.nothing").toString(), "out", "no such file");
    assertMistake("nosuchscheme:///a", "out", "nosuchscheme");
    Path good = Files.writeString(folder.resolve("a.jsonl"), GOOD.formatted("first"));
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("diary.txt"), "mine");
    assertMistake(good.toString(), "other", "holds something else ('diary.txt')");
    assertThat(other.resolve("diary.txt")).hasContent("mine");
    Files.writeString(folder.resolve("file"), "mine");
    assertMistake(good.toString(), "file", "is a file");
    assertMistake(good.toString(), "file/below", "cannot write");
    assertThat(names(folder)).containsExactly("a.jsonl", "empty", "file", "other");
  }

  @Test
  void aFullDiskLeavesTheOldDatasetAndNothingElse() throws IOException {
    Path good = Files.writeString(folder.resolve("a.jsonl"), GOOD.formatted("first"));
    String output = "troubled://" + folder.resolve("out");
    RunOptions options = RunOptions.of(List.of(good.toString()), output);
    new Pipeline(spark, line -> {}).run(options);
    Map<String, String> before = hashes(output);
    for (long room : new long[] {0, 2_000, 20_000}) {
      TroubledFiles.ROOM.set(room);
      assertThatThrownBy(
              () -> new Pipeline(spark, line -> {}).run(options.into(output, WriteMode.OVERWRITE)))
          .hasStackTraceContaining("No space left on device");
      TroubledFiles.ROOM.set(Long.MAX_VALUE);
      assertThat(hashes(output)).isEqualTo(before);
      assertThat(names(folder)).containsExactly("a.jsonl", "out");
    }
  }

  private Map<String, String> hashes(String output) {
    return Store.open(spark, output).manifest().tables().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, table -> table.getValue().contentSha256()));
  }

  private void assertMistake(String input, String output, String words) {
    RunOptions options = RunOptions.of(List.of(input), folder.resolve(output).toString());
    assertThatThrownBy(() -> new Pipeline(spark, line -> {}).run(options))
        .isInstanceOf(CallerMistake.class)
        .hasMessageContaining(words)
        .extracting(Throwable::getMessage)
        .satisfies(message -> assertThat(message.toString().lines()).hasSize(1));
  }

  /**
   * What was read.
   *
   * @param kept ids of articles
   * @param refused why, by file
   */
  private record Read(List<String> kept, Map<String, RejectReason> refused) {}

  private Read read(String input) {
    RunOptions options = RunOptions.of(List.of(input), folder.resolve("out").toString());
    IngestJob.Found found = new IngestJob(spark, options).run();
    RowCodec<Article> articles = RowCodec.of(Article.class);
    RowCodec<Rejection> rejections = RowCodec.of(Rejection.class);
    List<Article> kept =
        IngestJob.articles(found.outcomes()).collectAsList().stream()
            .map(articles::fromRow)
            .toList();
    List<Rejection> refused =
        IngestJob.rejections(found.outcomes()).collectAsList().stream()
            .map(rejections::fromRow)
            .toList();
    assertThat(found.outcomes().count()).isEqualTo(kept.size() + refused.size());
    assertThat(refused)
        .allSatisfy(
            rejection -> {
              assertThat(rejection.stage()).isEqualTo(Stage.INGEST);
              assertThat(rejection.sourceOffset()).isNotNull();
              // Where a corpus lies on somebody's machine is nobody else's business.
              assertThat(rejection.excerpt()).doesNotContain(folder.toString());
            });
    return new Read(
        kept.stream().map(Article::sourceId).toList(),
        refused.stream().collect(Collectors.toMap(Rejection::sourceFile, Rejection::reason)));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  private static boolean isMade(String command, Path file) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command, file.toString()).start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // a system without pipes has none to fall for
    }
  }

  /** The beginning of an article that does not pack, so that an archive can be cut within it. */
  private static String noise() {
    StringBuilder noise = new StringBuilder("{\"id\": \"l2\", \"text\": \"");
    long state = 1;
    for (int i = 0; i < 200; i++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      noise.append(Long.toHexString(state)).append(' ');
    }
    return noise.append("\"}\n]").toString();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream output = new GZIPOutputStream(bytes)) {
      output.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream output = new ZipOutputStream(bytes)) {
      output.putNextEntry(new ZipEntry("a.jsonl"));
      output.write(content.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
