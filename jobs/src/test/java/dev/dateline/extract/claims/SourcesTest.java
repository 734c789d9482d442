package dev.dateline.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Claim;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an article credits with its figures, and which of them it says somebody rejects. */
class SourcesTest {
  private static final Path TEXTS =
      Path.of("jobs/src/test/resources/dev/dateline/extract/claims/sources.tsv");

  private final ClaimReader reader = new ClaimReader(Profile.CCC);

  @TestFactory
  Stream<DynamicTest> sources() throws IOException {
    return Files.readAllLines(TEXTS).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(
            cells ->
                DynamicTest.dynamicTest(
                    cells[0],
                    () ->
                        assertThat(claims(cells[0]).stream().map(SourcesTest::source))
                            .containsExactlyElementsOf(Arrays.asList(cells[1].split(";", -1)))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The opposition said 20 protesters were killed. The government rejected the claim.|1",
        "Residents said soldiers had killed 12 people, a figure the army disputes.|1",
        "Activists say 40 people were arrested, but police denied the report.|1",
        "The union put the number of injured at 30. Police called the figure exaggerated.|1",
        "A lawmaker said four students had been killed. The governor, however, said there had"
            + " been no deaths.|1",
        "He is accused of killing two people. He denies the charge.|0",
        "Two officers were hurt. The union rejected the offer.|0",
        "Police said two men died. Later reports were of calm.|0"
      })
  void aRejectedReportIsDisputed(String text, long disputed) {
    assertThat(claims(text).stream().filter(claim -> claim.status() == Status.DISPUTED))
        .hasSize((int) disputed);
  }

  private List<Claim> claims(String text) {
    return reader.read(Document.of(ClaimRulesTest.article(text))).claims();
  }

  private static String source(Claim claim) {
    return claim.source() == null ? "-" : claim.source() + "|" + claim.sourceKind().code();
  }
}
