package dev.dateline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.model.Article;
import dev.dateline.model.CallerMistake;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.read.ArticleReader;
import dev.dateline.read.ReadingJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline read}: one article at a time, without Spark. */
@Command(
    name = "read",
    description = "Reads articles and prints what they say, one JSON line each.")
public final class ReadCommand implements Callable<Integer> {
  @Option(names = "--profile", defaultValue = "ccc")
  private Profile profile;

  @Option(names = "--kinds", defaultValue = "protest")
  private Kinds kinds;

  @Option(names = "--toponyms")
  private boolean toponyms;

  @Option(names = "--published")
  private LocalDate published;

  @Parameters(paramLabel = "FILE|-")
  private String file;

  private boolean refused;

  @Override
  public Integer call() throws IOException {
    ArticleReader reader = new ArticleReader(profile, kinds);
    ReadingJson output = new ReadingJson(System.out, toponyms);
    String content = new String(bytes(), StandardCharsets.UTF_8);
    if (content.stripLeading().startsWith("{")) {
      lines(content, reader, output);
    } else {
      plain(content, reader, output);
    }
    output.flush();
    return refused ? 3 : 0;
  }

  private byte[] bytes() throws IOException {
    if (file.equals("-")) {
      return System.in.readAllBytes();
    }
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      throw new CallerMistake("no such file: " + file);
    }
    return Files.readAllBytes(path);
  }

  private void plain(String content, ArticleReader reader, ReadingJson output) throws IOException {
    String id = file.equals("-") ? "stdin" : Path.of(file).getFileName().toString();
    String[] head = content.split("\n", 3);
    boolean titled =
        head.length == 3
            && head[1].isBlank()
            && head[0].length() <= 120
            && !head[0].strip().endsWith(".");
    String title = titled ? head[0].strip() : null;
    String text = titled ? head[2].stripLeading() : content;
    output.write(id, reader.read(article(id, title, text, published), toponyms));
  }

  private void lines(String content, ArticleReader reader, ReadingJson output) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    BufferedReader lines = new BufferedReader(new StringReader(content));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        JsonNode node = mapper.readTree(line);
        String id = node.path("id").asText("line-" + number);
        String text = node.path("text").asText("");
        if (text.isBlank()) {
          refuse(output, id, "no text");
          continue;
        }
        String title = node.hasNonNull("title") ? node.get("title").asText() : null;
        output.write(id, reader.read(article(id, title, text, day(node)), toponyms));
      } catch (JsonProcessingException e) {
        refuse(output, "line-" + number, "malformed");
      }
    }
  }

  private void refuse(ReadingJson output, String id, String error) throws IOException {
    refused = true;
    output.refuse(id, error);
  }

  private LocalDate day(JsonNode node) {
    String text = node.path("published").asText("");
    return node.hasNonNull("published") && text.length() >= 10
        ? LocalDate.parse(text.substring(0, 10))
        : published;
  }

  private static Article article(String id, String title, String text, LocalDate day) {
    return new Article(
        id,
        id,
        null,
        null,
        title,
        null,
        null,
        null,
        day,
        day == null ? null : "day",
        null,
        text,
        List.of(),
        null,
        null,
        null,
        null,
        null);
  }
}
