package dev.dateline.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Claim;
import dev.dateline.model.Profile;
import dev.dateline.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who the people of a claim are, and by whose hand it happened. */
class RolesTest {
  private static final Path TEXTS =
      Path.of("jobs/src/test/resources/dev/dateline/extract/claims/roles.tsv");

  private final ClaimReader reader = new ClaimReader(Profile.CCC);

  @TestFactory
  Stream<DynamicTest> texts() throws IOException {
    return Files.readAllLines(TEXTS).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(cells -> DynamicTest.dynamicTest(cells[0], () -> check(cells)));
  }

  private void check(String[] cells) {
    List<String> expected =
        Arrays.stream(cells[1].split(";", -1)).map(String::strip).sorted().toList();
    List<String> told =
        reader.read(Document.of(ClaimRulesTest.article(cells[0]))).claims().stream()
            .map(RolesTest::line)
            .sorted()
            .toList();
    assertThat(told).isEqualTo(expected);
  }

  private static String line(Claim claim) {
    return claim.measure().code()
        + " "
        + claim.low()
        + " "
        + claim.role().code()
        + (claim.child() ? "*" : "")
        + (claim.actorKind() == null ? "" : " /" + claim.actorKind().code());
  }
}
