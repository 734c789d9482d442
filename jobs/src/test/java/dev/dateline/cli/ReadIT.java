package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline read} from the jar alone: no Spark on the class path. */
class ReadIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void readsAnArticleInPlainText() throws Exception {
    Path article = folder.resolve("a riot.txt");
    Files.writeString(
        article,
        "Seven die as mill workers march in Surat\n\n"
            + "SURAT, March 5 - Seven people were killed and 31 injured in Surat on Tuesday when"
            + " police opened fire on a march of mill workers, a hospital said. Officers arrested"
            + " 120 people and imposed a curfew.\n");

    Command.Result result =
        Command.plain("read", "--published", "2002-03-05", article.toString()).run();

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.lines()).hasSize(1);
    JsonNode reading = JSON.readTree(result.out());
    assertThat(reading.path("id").asText()).isEqualTo("a riot");
    assertThat(reading.path("totals").path("KILLED").toString())
        .isEqualTo("{\"low\":7,\"best\":7,\"high\":7}");
    assertThat(reading.path("totals").path("ARRESTED").path("low").asInt()).isEqualTo(120);
    assertThat(reading.path("restrictions").findValuesAsText("type")).contains("CURFEW");
    for (JsonNode claim : reading.path("claims")) {
      String field = claim.path("field").asText().equals("title") ? title(article) : body(article);
      String quoted =
          field.substring(
              field.offsetByCodePoints(0, claim.path("char_begin").asInt()),
              field.offsetByCodePoints(0, claim.path("char_end").asInt()));
      assertThat(quoted).isEqualTo(claim.path("quote").asText());
      assertThat(claim.has("article_id")).isFalse();
      assertThat(claim.has("mention_id")).isFalse();
    }
  }

  @Test
  void aLineThatCannotBeReadTakesItsPlaceAndTheRestGoOn() throws Exception {
    String lines =
        """
        {"id": "one", "text": "Police arrested six students in Lagos on Friday."}
        {"id": "two", "text": "Police arr
        {"id": "three", "text": "   "}
        {"id": "four", "text": "Nothing happened.", "published": "the day before"}
        {"id": 5, "text": "Three men died in a clash with police in Lagos."}
        """;

    Command.Result result = Command.plain("read", "-").reading(lines).run();

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.lines()).hasSize(5);
    assertThat(result.lines().get(1)).isEqualTo("{\"id\":null,\"error\":\"malformed\"}");
    assertThat(result.lines().get(2)).isEqualTo("{\"id\":\"three\",\"error\":\"empty_text\"}");
    assertThat(result.lines().get(3)).isEqualTo("{\"id\":\"four\",\"error\":\"unreadable_date\"}");
    assertThat(JSON.readTree(result.lines().get(4)).path("id").asText()).isEqualTo("5");
  }

  @Test
  void aBrokenFirstLineOfAJsonLinesFileIsOneLine() throws Exception {
    Path file = folder.resolve("two.jsonl");
    Files.writeString(file, "junk\n{\"id\": \"b\", \"text\": \"Six people died.\"}\n");

    Command.Result result = Command.plain("read", file.toString()).run();

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.lines()).hasSize(2);
  }

  @Test
  void aFileThatIsNoArchiveOrBreaksOffIsALineOfItsOwn() throws Exception {
    Path none = folder.resolve("none.jsonl.gz");
    Files.writeString(none, "no gzip at all");
    Command.Result noGzip = Command.plain("read", none.toString()).run();
    assertThat(noGzip.code()).as(noGzip.err()).isEqualTo(3);
    assertThat(noGzip.lines()).containsExactly("{\"id\":null,\"error\":\"unreadable_file\"}");
    assertThat(noGzip.err()).isEmpty();
  }

  @Test
  void aFullDiskIsToldInOneLine() throws Exception {
    Path full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.exists(full), "this system has no /dev/full");
    Path file = Files.writeString(folder.resolve("a.txt"), "Six people died.");
    Command.Result result = Command.plain("read", file.toString()).into(full).run();
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err().lines()).hasSize(1).first().asString().contains("the disk is full");
  }

  @Test
  void optionsOutOfReasonAreTheCallersMistakes() throws Exception {
    Path file = Files.writeString(folder.resolve("b.txt"), "Six people died.");
    for (String[] option :
        new String[][] {
          {"--published", "+99999-05-03"},
          {"--published", "0000-01-01"},
          {"--published", "soon"},
          {"--max-record-bytes", "2147483647"},
          {"--max-record-bytes", "-1"}
        }) {
      Command.Result result = Command.plain("read", option[0], option[1], file.toString()).run();
      assertThat(result.code()).as(option[1] + result.err()).isEqualTo(2);
      assertThat(result.err().lines()).hasSize(1);
    }
  }

  @Test
  void theCallersMistakeIsOneLine() throws Exception {
    Command.Result noFile = Command.plain("read", "no such file").run();
    assertThat(noFile.code()).isEqualTo(2);
    assertThat(noFile.out()).isEmpty();
    assertThat(noFile.err()).isEqualTo("dateline read: no such file: no such file\n");

    Command.Result noProfile = Command.plain("read", "--profile", "cnn", "-").run();
    assertThat(noProfile.code()).isEqualTo(2);
    assertThat(noProfile.err().lines()).hasSize(1).first().asString().contains("ccc, acled");

    assertThat(Command.plain().run().code()).isEqualTo(2);
    assertThat(Command.plain("riot").run().code()).isEqualTo(2);
  }

  @Test
  void tellsItsVersionAndCommit() throws Exception {
    Command.Result result = Command.plain("--version").run();

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .matches("dateline \\d+\\.\\d+\\.\\d+ \\((\\p{XDigit}{40}|unknown)\\)\n");
  }

  @Test
  void helpNeedsNoSparkEither() throws Exception {
    Command.Result result = Command.plain("--help").run();

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains("Exit codes", "  run ", "  read ", "  explain ", "  demo ");
    for (String command : List.of("run", "read", "export", "demo", "count")) {
      Command.Result help = Command.plain(command, "--help").run();
      assertThat(help.code()).as(help.err()).isZero();
      assertThat(help.out()).contains("Usage: dateline " + command);
    }
  }

  @Test
  void theLauncherRunsFromAnyFolder() throws Exception {
    Path launcher = Path.of("jobs/bin/dateline").toAbsolutePath();
    Path link = Files.createSymbolicLink(folder.resolve("a link"), launcher);
    Files.writeString(folder.resolve("an article.txt"), "Six people died in a riot in Lagos.");

    Command.Result result = Command.of(link.toString(), "read", "an article.txt").in(folder).run();

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(JSON.readTree(result.out()).path("id").asText()).isEqualTo("an article");
  }

  private static String title(Path article) throws Exception {
    return Files.readAllLines(article).get(0);
  }

  private static String body(Path article) throws Exception {
    return Files.readString(article).substring(title(article).length() + 2);
  }
}
