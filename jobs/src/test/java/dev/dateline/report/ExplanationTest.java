package dev.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private final Explanation explanation = new Explanation(quote -> ">" + quote + "<");

  @Test
  void tellsEachClaimOfAnEventWithQuoteSourceAndFate() {
    String text = explanation.event(SampleEvents.nakuru()).toString();
    assertThat(text)
        .startsWith("event 00000000000000a1: Fuel price march in Nakuru\n")
        .contains("\u2502  \u251c\u2500 killed 6/7/9: between 6 and 9, best estimate 7\n")
        .contains("\u201cPolice denied >that 20 had died<.\u201d")
        .contains("20 killed, denied\n", "40 killed, background\n", "9 killed, counted, disputed\n")
        .contains("said the county hospital; Rift Wire, 6 Mar 2024, 09:30 UTC")
        .contains("article n4: Evening Kite, 6 Mar 2024, 11:00 UTC, copy of Rift Wire")
        .contains("internet shutdown, in force");
    for (ClaimInContext claim : SampleEvents.nakuru().claims()) {
      assertThat(text).contains(">" + claim.claim().quote() + "<");
    }
  }

  @Test
  void saysSoWhenNothingIsKnown() {
    assertThat(explanation.event(SampleEvents.unknown()).toString())
        .contains("totals: no figure was reported", "claims: none", "day unknown", "place unknown");
  }

  @Test
  void tellsWhatWasReadOfAnArticle() {
    EventFile event = SampleEvents.nakuru();
    ArticleFile file =
        new ArticleFile(
            event.articles().get(2),
            List.of(event.links().get(2)),
            List.of(),
            event.claims().stream()
                .filter(claim -> claim.claim().articleId().equals("n3"))
                .toList(),
            List.of(),
            List.of(),
            List.of());
    assertThat(explanation.article(file).toString())
        .startsWith("article n3: Police and party differ over Nakuru dead\n")
        .contains("event 00000000000000a1\n", "adjoining day")
        .contains("killed, every claim: 3, of which counted 1");
  }

  @Test
  void obeysNoTextOfAnArticle() {
    assertThat(explanation.event(SampleEvents.saying("a\u001b[2J\u202eb")).toString())
        .doesNotContain("\u001b", "\u202e");
  }
}
