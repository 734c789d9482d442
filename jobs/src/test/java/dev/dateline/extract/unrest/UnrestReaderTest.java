package dev.dateline.extract.unrest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import dev.dateline.model.EventKind;
import dev.dateline.text.Document;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnrestReaderTest {
  private static final UnrestReader READER = new UnrestReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          protest | Thousands of demonstrators protested in the capital on Friday against the new tax, and police fired tear gas at the crowd.
          sit_in | Teachers who have held a sit-in outside the ministry since Monday pitched tents on the square. They shouted slogans as officers looked on.
          strike | Dockers went on strike on Tuesday. The strikers set up a picket line at the gate and marched to the mayor's office, and the union called a general strike.
          march | Marchers marched through the town on Sunday to demand the release of a jailed editor. The silent march was watched by police.
          riot | Rioters looted shops and torched cars overnight. Youths threw stones at officers, and the rioting went on until dawn.
          communal_clash | Communal clashes broke out in the old town on Monday and mobs of both communities pelted stones. Communal tension was high; curfew was imposed.
          """)
  void knowsUnrestAndItsKind(String kind, String text) {
    Subject subject = READER.read(document(null, text));
    assertThat(subject.isProtest()).isTrue();
    assertThat(subject.kind().code()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          other | The striker scored in the last minute to win the match, and the champions marched on to the final of the cup.
          other | Shares rallied on Friday as investors bought bank stocks and bonds. Traders said the rally could last.
          disaster | An earthquake of magnitude six shook the valley on Sunday. The quake was followed by a landslide, and floods are feared.
          attack | Gunmen ambushed a convoy and a bomb killed two soldiers, the army said. No group of rebels or militants said it had done it.
          accident | A bus crashed and overturned near the bridge on Monday; its driver and two others drowned when it sank.
          """)
  void leavesOtherNewsAlone(String kind, String text) {
    Subject subject = READER.read(document(null, text));
    assertThat(subject.isProtest()).isFalse();
    assertThat(subject.kind().code()).isEqualTo(kind);
    assertThat(subject.parties()).isEmpty();
  }

  /** Words of unrest that are of something else, whatever stands around them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          other | Review: a revolution without a cause | Protesters take the palace in the second act, soldiers open fire and a student is arrested on the barricades. Tear gas drifts through the stalls. The riot at the end looks like a school outing.
          other | Rider's protest thrown out | The stewards threw out a protest by the runner-up's jockey after the last at Moorfield, to the relief of bookmakers. The crowd booed. Twelve had run, and one was detained overnight with a broken collarbone.
          other | Nickel rally meets resistance | Brokers said a rally in nickel ran into resistance on Thursday. The benchmark protested weakly at first and commodities clashed with the mood of bonds; imports were blockaded by price alone.
          other | Four jailed over 2019 market riot | Four men were sentenced on Monday for a riot at a market hall in June 2019. Two had been acquitted of arson, and officers arrested a fifth at the time. Police said that rioters had thrown stones at them.
          accident | Three hurt as strikers' minibus overturned | A minibus of striking workers skidded on ice and overturned near the quarry on Friday, the emergency services said. Police took the driver into custody. Residents have demanded lights on that road since many accidents there.
          other | Ten thousand take to the streets, to dance | Revellers took to the streets of the port behind the carnival queen. Dancers marched to the drums, police smiled, and the jury's choice led to loud protests from the second.
          """)
  void leavesFiguresOfSpeechAlone(String kind, String title, String text) {
    Subject subject = READER.read(document(title, text, LocalDate.of(2024, 6, 3)));
    assertThat(subject.isProtest()).as("score " + subject.protestScore()).isFalse();
    assertThat(subject.kind().code()).isEqualTo(kind);
  }

  /** What is said, asked and paid afterwards is of riots and no report of one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Millers' League demanded on Sunday that the governor resign over the communal riots"
            + " and the clashes with police. In a statement it accused officers of standing by as"
            + " mobs looted shops, and alleged that the rioting spread because curfew came too"
            + " late. It condemned the unrest.",
        "The cabinet has put the compensation for victims of the riots, in which mobs torched shops"
            + " and clashed with police, at two thousand crowns. A delegation of traders had handed"
            + " over a memorandum about looting and arson.",
      })
  void leavesWhatIsSaidAfterwardsAlone(String text) {
    assertThat(READER.read(document(null, text)).protestScore()).isLessThan(0.5);
  }

  @Test
  void nobodyMarchesInTheMonth() {
    String text =
        "Dockers went on strike on 4 March and the strikers picketed the gate. They were joined by"
            + " bakers in %s, when the union called a general strike and protesters blocked roads.";
    assertThat(READER.read(document(null, text.formatted("March"))).kind())
        .isEqualTo(EventKind.STRIKE);
    double month = READER.read(document(null, text.formatted("March"))).protestScore();
    double march = READER.read(document(null, text.formatted("a march"))).protestScore();
    assertThat(march).isGreaterThan(month);
  }

  @Test
  void theTitleCountsAsPartOfTheHead() {
    String text = "It was the third day in a row, residents of the quarter said on Thursday.";
    double without = READER.read(document(null, text)).protestScore();
    double with =
        READER.read(document("Protesters clash with police over water", text)).protestScore();
    assertThat(with).isGreaterThan(without);
  }

  @Test
  void namesThePartiesAsWritten() {
    String text =
        "Supporters of the Green Valley Front (GVF) party protested on Monday. Riot police charged"
            + " the protesters, and bus drivers joined the march. Security forces sealed the area."
            + " The Rapid Action Battalion said that \"Two students\" were held.";
    assertThat(READER.read(document(null, text)).parties())
        .contains("Green Valley Front (GVF) supporters", "security forces")
        .doesNotContain("supporters", "Two students");
  }

  @Test
  void aHugeTextOfTriggersEndsSoon() {
    String text = "protest ".repeat(200_000);
    assertThat(READER.read(document(null, text)).kind()).isEqualTo(EventKind.PROTEST);
  }

  private static Document document(String title, String text) {
    return document(title, text, null);
  }

  private static Document document(String title, String text, LocalDate published) {
    return Document.of(
        new Article(
            "a", "a", null, null, title, null, null, null, published, null, "en", text, List.of(),
            "f", 0L, null, null, null));
  }
}
