package dev.dateline.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.count.ArticleTotals;
import dev.dateline.model.ActorKind;
import dev.dateline.model.Change;
import dev.dateline.model.Claim;
import dev.dateline.model.Count;
import dev.dateline.model.IgnoredNumber;
import dev.dateline.model.IgnoredReason;
import dev.dateline.model.Measure;
import dev.dateline.model.Profile;
import dev.dateline.model.Role;
import dev.dateline.model.Scope;
import dev.dateline.model.Status;
import dev.dateline.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ClaimReaderTest {
  private final ClaimReader reader = new ClaimReader(Profile.CCC);

  @Test
  void rolesAndHandsAreTold() {
    Claim claim = only("Troops shot dead three students near the gate.", Measure.KILLED);
    assertThat(claim.high()).isEqualTo(3);
    assertThat(claim.actorKind()).isEqualTo(ActorKind.SECURITY);
    assertThat(only("Rioters wounded two constables.", Measure.INJURED).role())
        .isEqualTo(Role.SECURITY);
  }

  @Test
  void aModalMakesAHypothesisAndADenialADeniedClaim() {
    assertThat(only("Police could arrest 40 people.", Measure.ARRESTED).status())
        .isEqualTo(Status.HYPOTHETICAL);
    assertThat(only("The army denied that 12 people were killed.", Measure.KILLED).status())
        .isEqualTo(Status.DENIED);
  }

  @Test
  void anAnniversaryIsBackground() {
    Claim claim =
        only("The march marked the anniversary of the day when 90 miners died.", Measure.KILLED);
    assertThat(claim.scope()).isEqualTo(Scope.BACKGROUND);
  }

  @Test
  void moreAddsToWhatWasToldBefore() {
    List<Claim> claims = claims("Two guards were killed. Three more guards died on Sunday.");
    assertThat(claims.get(1).change()).isEqualTo(Change.MORE);
    assertThat(ArticleTotals.of(claims).totals().killed()).isEqualTo(Count.exactly(5));
  }

  @Test
  void anotherThanWhoDidItIsNoSecondVictim() {
    List<Claim> claims =
        claims("A porter was shot dead. A man from the yard killed another man, they said.");
    assertThat(claims).extracting(Claim::change).containsOnly(Change.TOTAL);
    assertThat(claims("A porter was shot dead. Police then killed another porter.").get(1).change())
        .isEqualTo(Change.MORE);
  }

  @Test
  void textsOfOneCaseAreRead() {
    assertThat(only("FURTHERMORE, NINE GUERRILLAS HAVE BEEN KILLED.", Measure.KILLED).role())
        .isEqualTo(Role.MILITANT);
    assertThat(only("over 30 workers were on monday taken into custody", Measure.ARRESTED).low())
        .isEqualTo(30);
  }

  @Test
  void numbersThatCountNobodyKeepTheirReason() {
    List<IgnoredNumber> ignored =
        reader
            .read(document("The clerk, 34, was killed after a chase of 12 km on 3 May 2019."))
            .ignored();
    assertThat(ignored).extracting(IgnoredNumber::reason).contains(IgnoredReason.AGE);
  }

  @Property(tries = 200)
  void evidenceIsWhatTheTextSays(@ForAll String noise) {
    String text = noise + " Three men were killed \uD83D\uDE00 and 4 hurt. " + noise;
    int[] points = text.codePoints().toArray();
    for (Claim claim : claims(text)) {
      int length = claim.charEnd() - claim.charBegin();
      assertThat(new String(points, claim.charBegin(), length)).isEqualTo(claim.quote());
    }
  }

  @Test
  void hostileTextTakesLinearTime() {
    assertThat(seconds(8000)).isLessThan(20 * seconds(1000) + 2.0);
  }

  private double seconds(int times) {
    String text = "two men and three women killed and wounded of the dead including ".repeat(times);
    long start = System.nanoTime();
    assertThat(claims(text)).isNotEmpty();
    return (System.nanoTime() - start) / 1e9;
  }

  @Test
  void theSeedArticleIsReadRight() throws IOException {
    Path seed = Path.of("..", "shared", "seed", "islamabad.txt");
    Assumptions.assumeTrue(Files.exists(seed), "the shared seed article is not here");
    ArticleTotals totals = ArticleTotals.of(claims(Files.readString(seed)));
    assertThat(totals.totals().killed().low()).isEqualTo(6);
    assertThat(totals.totals().killed().high()).isNull();
    assertThat(totals.totals().injured().low()).isEqualTo(2);
    assertThat(totals.totals().arrested().low()).isEqualTo(4000);
    assertThat(totals.totals().arrested().high()).isNull();
    assertThat(totals.reconciled()).isTrue();
    assertThat(totals.byRole())
        .anyMatch(r -> r.measure() == Measure.KILLED && r.role() == Role.SECURITY && r.low() == 5)
        .anyMatch(r -> r.measure() == Measure.KILLED && r.role() == Role.CIVILIAN && r.low() == 1)
        .anyMatch(r -> r.measure() == Measure.INJURED && r.role() == Role.JOURNALIST);
  }

  private Claim only(String text, Measure measure) {
    List<Claim> found = claims(text).stream().filter(c -> c.measure() == measure).toList();
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  private List<Claim> claims(String text) {
    return reader.read(document(text)).claims();
  }

  private static Document document(String text) {
    return Document.of(ClaimRulesTest.article(text));
  }
}
