package dev.dateline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.evaluate.Evaluation;
import dev.dateline.model.CallerMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.CRC32;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline evaluate}: how well articles were read, against marks made by hand. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Compares what 'dateline read' printed with articles marked by hand and prints each figure"
          + " with its 95 %% bootstrap interval.",
      "A gold line holds doc, text, claims, totals, restrictions, is_protest, as datasets/gold does."
    })
public final class EvaluateCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(index = "0", paramLabel = "GOLD", description = "marks, JSON Lines")
  private Path gold;

  @Parameters(index = "1", paramLabel = "OUT", description = "what 'dateline read' printed")
  private Path out;

  @Option(
      names = "--half",
      paramLabel = "0|1",
      description = "only the articles whose CRC-32 of the id is even (0) or odd (1)")
  private Integer half;

  @Override
  public Integer call() throws IOException {
    Map<String, JsonNode> told = new LinkedHashMap<>();
    for (JsonNode line : lines(out).values()) {
      told.put(line.path("id").asText(), line);
    }
    Evaluation evaluation = new Evaluation();
    int missing = 0;
    for (Map.Entry<String, JsonNode> marked : lines(gold).entrySet()) {
      if (half != null && half(marked.getKey()) != half) {
        continue;
      }
      missing += told.containsKey(marked.getKey()) ? 0 : 1;
      evaluation.add(marked.getValue(), told.get(marked.getKey()));
    }
    if (missing > 0) {
      System.err.println("dateline: " + missing + " marked articles are not in " + out);
    }
    System.out.println(evaluation.size() + " articles");
    evaluation.lines().forEach(System.out::println);
    return 0;
  }

  private static int half(String id) {
    CRC32 crc = new CRC32();
    crc.update(id.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return (int) (crc.getValue() % 2);
  }

  private static Map<String, JsonNode> lines(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new CallerMistake("no such file: " + file);
    }
    Map<String, JsonNode> rows = new LinkedHashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        try {
          JsonNode row = JSON.readTree(line);
          rows.put(row.path(row.has("doc") ? "doc" : "id").asText(), row);
        } catch (JsonProcessingException e) {
          throw new CallerMistake(file + ", line " + number + ": not JSON");
        }
      }
    }
    return rows;
  }
}
