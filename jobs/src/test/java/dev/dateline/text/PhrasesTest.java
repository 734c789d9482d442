package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.model.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Crowd sizes as two collections of protests wrote them, where the development sets are at hand.
 */
class PhrasesTest {
  private static final Path DATA = Path.of("../shared/data");

  /**
   * Lower ends of the sizes that the second collection tells apart; it has none below the first.
   */
  private static final long[] SIZES = {50, 100, 1_000, 2_000, 5_000, 10_000};

  private static final List<String> NAMES =
      List.of("50-99", "100-999", "1000-1999", "2000-4999", "5000-10000", ">10000");

  private final Quantities quantities = new Quantities(Profile.CCC);

  @Test
  void theLowEndIsTheCountingConsortiums() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<JsonNode> phrases = phrases("ccc-phrases-dev.jsonl");
    for (JsonNode each : phrases) {
      Quantity read = quantities.first(each.path("phrase").asText());
      Long low = read == null ? null : read.count().low();
      low = read != null && low == null ? read.count().high() : low;
      if (low == null || low != each.path("low").asDouble()) {
        wrong.add(each.path("phrase").asText());
      }
    }
    assertShare(phrases, wrong, 0.94);
  }

  @Test
  void theSizeIsThatOfMassMobilization() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<JsonNode> phrases = phrases("massmob-phrases.jsonl");
    for (JsonNode each : phrases) {
      Quantity read = quantities.first(each.path("phrase").asText());
      if (read == null || !size(read).equals(each.path("bucket").asText())) {
        wrong.add(each.path("phrase").asText());
      }
    }
    // 20 of 657 name no number, 10 count people arrested or hurt and not those who came.
    assertShare(phrases, wrong, 0.91);
  }

  /** The size that the middle of a range falls into. */
  private static String size(Quantity read) {
    Long low = read.count().low();
    Long high = read.count().high();
    long middle = low == null ? high : high == null ? low : (low + high) / 2;
    int at = 0;
    while (at + 1 < SIZES.length && middle >= SIZES[at + 1]) {
      at++;
    }
    return NAMES.get(at);
  }

  private static void assertShare(List<JsonNode> phrases, List<String> wrong, double least) {
    double share = 1 - (double) wrong.size() / phrases.size();
    assertThat(share).as("wrong: %s", wrong).isGreaterThanOrEqualTo(least);
  }

  private static List<JsonNode> phrases(String file) throws IOException {
    Path path = DATA.resolve(file);
    Assumptions.assumeTrue(Files.exists(path), file + " is not beside the checkout");
    List<JsonNode> phrases = new ArrayList<>();
    for (String line : Files.readAllLines(path)) {
      phrases.add(new ObjectMapper().readTree(line));
    }
    return phrases;
  }
}
