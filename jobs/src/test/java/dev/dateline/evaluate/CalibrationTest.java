package dev.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.extract.claims.ClaimReader;
import dev.dateline.extract.claims.Confidence;
import dev.dateline.model.Article;
import dev.dateline.model.Claim;
import dev.dateline.model.Profile;
import dev.dateline.text.Document;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How confidence is checked against marks made by hand. */
class CalibrationTest {
  private static final String TEXT =
      "Police shot dead three farmers on Friday. Nine others were hurt, a doctor said.";

  private static Article article(String id, String text) {
    return new Article(
        id, id, null, null, null, null, null, null, null, null, "en", text, List.of(), null, null,
        null, null, null);
  }

  private static List<Claim> claims() {
    return new ClaimReader(Profile.CCC).read(Document.of(article("a", TEXT))).claims();
  }

  private static Calibration of(String marks) throws IOException {
    Calibration calibration = new Calibration();
    String gold = "{\"doc\": \"a\", \"text\": \"" + TEXT + "\", \"claims\": [" + marks + "]}";
    calibration.add(new ObjectMapper().readTree(gold), claims());
    return calibration;
  }

  @Test
  void aClaimIsRightWhenTheMarksHaveIt() throws IOException {
    String three =
        "{\"measure\": \"KILLED\", \"low\": 3, \"high\": 3, \"scope\": \"event\","
            + " \"status\": \"asserted\", \"begin\": 0, \"end\": 30}";
    assertThat(of(three).samples())
        .extracting(Calibration.Sample::right)
        .containsExactly(true, false);
    assertThat(of(three.replace("3,", "4,").replace("3, \"scope", "4, \"scope")).samples())
        .extracting(Calibration.Sample::right)
        .containsExactly(false, false);
    assertThat(of(three.replace("event", "background")).samples())
        .extracting(Calibration.Sample::right)
        .containsExactly(false, false);
  }

  @Test
  void theErrorIsTheDistanceBetweenPromiseAndTruth() throws IOException {
    String three =
        "{\"measure\": \"KILLED\", \"low\": 3, \"high\": 3, \"scope\": \"event\","
            + " \"status\": \"asserted\", \"begin\": 0, \"end\": 30}";
    Calibration calibration = of(three);
    boolean[] all = {true, true};
    assertThat(calibration.error(new double[] {1, 0}, all)).isZero();
    assertThat(calibration.error(new double[] {0.5, 0.5}, all)).isZero();
    assertThat(calibration.error(new double[] {0, 1}, all)).isEqualTo(1);
    assertThat(calibration.error(new double[] {0, 1}, new boolean[] {false, false})).isZero();
    assertThat(calibration.reliability(new double[] {0.95, 0.05}, all))
        .containsExactly(
            "0.0-0.1     1 claims  promised 0.05  right 0.00",
            "0.9-1.0     1 claims  promised 0.95  right 1.00");
  }

  @Test
  void everyClaimHasItsConfidence() {
    assertThat(claims()).hasSize(2);
    for (Claim claim : claims()) {
      assertThat(claim.confidence()).isBetween(0.3, 1.0);
      assertThat(Confidence.features(claim)).startsWith(Confidence.BASE).doesNotHaveDuplicates();
    }
  }

  @Test
  void aVagueFigureLateInAnArticleIsTrustedLess() {
    String late = "Shops were open. ".repeat(20) + "Farmers were arrested.";
    Claim vague =
        new ClaimReader(Profile.CCC).read(Document.of(article("b", late))).claims().get(0);
    assertThat(vague.confidence()).isLessThan(claims().get(0).confidence());
  }
}
