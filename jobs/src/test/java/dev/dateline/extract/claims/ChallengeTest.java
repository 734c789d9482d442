package dev.dateline.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Profile;
import dev.dateline.model.Status;
import dev.dateline.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences of many styles and countries with the claims that a reader takes from them. */
class ChallengeTest {
  private static final Path SENTENCES =
      Path.of("jobs/src/test/resources/dev/dateline/extract/claims/challenge.tsv");
  private static final String OPEN = "open:";

  private final ClaimReader reader = new ClaimReader(Profile.CCC);

  @TestFactory
  Stream<DynamicTest> sentences() throws IOException {
    return Files.readAllLines(SENTENCES).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(cells -> DynamicTest.dynamicTest(cells[1], () -> check(cells)));
  }

  /** An open sentence that is read right is open no more: its mark must go. */
  private void check(String[] cells) {
    List<String> expected =
        cells[2].equals("-")
            ? List.of()
            : Arrays.stream(cells[2].split(";", -1)).map(String::strip).sorted().toList();
    if (cells[0].startsWith(OPEN)) {
      assertThat(claims(cells[1])).isNotEqualTo(expected);
    } else {
      assertThat(claims(cells[1])).isEqualTo(expected);
    }
  }

  private List<String> claims(String text) {
    return reader.read(Document.of(ClaimRulesTest.article(text))).claims().stream()
        .filter(claim -> claim.status() == Status.ASSERTED || claim.status() == Status.DISPUTED)
        .map(claim -> claim.measure() + " " + end(claim.low()) + "/" + end(claim.high()))
        .sorted()
        .toList();
  }

  private static String end(Long number) {
    return number == null ? "-" : number.toString();
  }
}
