package dev.dateline.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Claim;
import dev.dateline.model.Measure;
import dev.dateline.model.Profile;
import dev.dateline.model.Scope;
import dev.dateline.text.Document;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Codebook 1.2: what an article reports as its event and what it tells of others. */
class BackgroundTest {
  private static final String LEDE =
      "Four people were killed on Tuesday when police opened fire on marchers in the port town. ";

  private static final String LATER =
      LEDE
          + "The mayor spoke on the radio and asked for calm. Most shops of the old town stayed shut. "
          + "Buses did not run, and the market was empty. People stood in line for bread and water. ";

  private static final String POLITICS =
      "The cabinet met on Monday to discuss the budget. Ministers spoke of roads and schools. "
          + "The finance minister asked for patience. The opposition left the chamber. ";

  /** Texts of which every report is the article's own. */
  private static final List<String> EVENT =
      List.of(
          "Three farmers were killed and nine hurt when a wall fell on Friday.",
          "LIMA, 16 MAR 90 (EFE) -- Two guards died today in a clash near the mine.",
          "Two dockers were shot dead yesterday, police said.",
          "At least 12 people died overnight after a bus plunged into a ravine.",
          "Police arrested 40 students outside the ministry this morning.",
          "The blast killed six people in the past 24 hours, the governor said.",
          "The deadliest attack in a decade killed 20 people on Sunday.",
          "The clash resulted in the death of six rebels.",
          "A woman was killed on Thursday, the first such death since 2009.",
          LEDE + "The riots have so far claimed 30 lives, the mayor said.",
          LEDE + "Among the four people who were killed was a teacher.",
          LEDE + "The death toll since Friday rose to 14.",
          LEDE + "Five officers were also hurt in the attack.",
          LEDE + "Doctors said two more people died on Wednesday.",
          "Over 60 strikers were taken into custody on Monday. \"We were beaten,\" one said.",
          "Some 300 people were wounded in two days of clashes, hospitals reported on Monday.",
          "A fire at a hostel left eight lodgers dead late on Saturday.",
          "Gunmen abducted a priest on Monday and killed his driver.",
          "A mob lynched two men in the market on Wednesday evening.",
          "Nobody was hurt in the shooting on Tuesday.",
          LEDE + "Two guards died in a raid by the front, which was founded in 1960.",
          LEDE + "A column of the front (founded in 1966) then killed two guards.",
          LEDE + "Ana Roe was taken to Kings Memorial Hospital, where she was pronounced dead.",
          LEDE + "There was the attack on the depot in which 10 workers died.",
          LEDE + "The mayor was at the square where two guards died on Tuesday.",
          LEDE + "The pump had failed for days. Two guards died of burns.",
          LEDE + "A unit (named in memory of a friar) then shot dead two guards.",
          "FRIDAY, 6 JUNE 2014, 9:40 PM. Two cooks died in a fire at an inn on June 5, 2014.",
          LEDE + "Two guards were hurt at the site of the crash.");

  /** Texts of which no report is the article's own. */
  private static final List<String> BACKGROUND =
      List.of(
          POLITICS + "In 1998, 90 people were killed in the valley.",
          POLITICS + "Two years ago police shot dead 11 villagers.",
          POLITICS + "The civil war, in which 40,000 people died, ended long ago.",
          POLITICS + "More than 200 people have been killed since January 1997.",
          POLITICS + "Over the past nine years about 60 activists have been killed.",
          POLITICS + "Marchers marked the anniversary of the day when 34 miners were shot dead.",
          POLITICS + "In a similar attack, 14 soldiers were killed.",
          POLITICS + "He spoke of the killing of pilgrims at the shrine.",
          POLITICS + "He condemned the killing of villagers by the army.",
          POLITICS + "He said 2,000 people a year are killed in accidents, 900 of them last year.",
          "LIMA, 16 MAR 90 (EFE) -- The senate met today. The militia was formed after 40 members "
              + "died in a clash in January 1989.",
          "A court sentenced a former mayor on Monday for killing two men in 1998.",
          "Two men were convicted on Tuesday of murdering three students.",
          "Last year 20 people were killed in the same district.",
          "In May 2001, rioters killed nine traders in the old town.",
          POLITICS + "The general was arrested in 2003 and spent a year in jail.",
          LEDE + "In 2004, 16 people were killed in the same square.",
          LEDE + "In August 1999, police shot dead eight workers there. They had been on strike.",
          LEDE + "A decade ago 70 people died in a riot there.",
          LEDE + "The march had nothing to do with Monday's strike, in which nine people died.",
          LEDE + "It was not connected to the rallies in which at least 30 people were killed.",
          LEDE + "The town is known for the massacre of 1984, when 300 people were killed.",
          LATER + "They passed the house of Luis Roe, who was shot dead by a guard.",
          LATER + "Few have stayed since the massacre in which 75 died.",
          LATER + "The port lies near the fort where two soldiers died last week in an ambush.",
          LATER + "A quake shook the port in May 2009. Buildings fell, killing six people.",
          LATER + "Related stories: mob kills 15 in Arles",
          POLITICS + "Not one of the 800 people arrested for looting has been tried.",
          POLITICS + "\"We close our shops each time innocent traders are killed,\" he said.",
          POLITICS + "The valley has seen war for years; scores of people are dead.",
          POLITICS + "Riots earlier in the year left 90 people dead.",
          POLITICS + "A slide in September killed six people.",
          LEDE + "Six months prior to the march a guard had stabbed her brother to death.",
          "Jurors heard on Monday how a clerk was shot dead. The trial goes on. He died at the gate.");

  @Test
  void whatABracketTellsInPassingDoesNotGoOn() {
    String raid =
        POLITICS
            + "The front was founded in the 1960's. Meanwhile, a unit (named after a friar who was "
            + "killed in 1966) attacked a post, killing two guards.";
    assertThat(scopes(raid, 0)).containsExactly(Scope.BACKGROUND, Scope.EVENT);
  }

  @TestFactory
  Stream<DynamicTest> theArticlesOwn() {
    return EVENT.stream().map(text -> test(text, Scope.EVENT, 0));
  }

  @TestFactory
  Stream<DynamicTest> anotherEvents() {
    return BACKGROUND.stream()
        .map(text -> test(text, Scope.BACKGROUND, text.startsWith(LEDE) ? 1 : 0));
  }

  private static DynamicTest test(String text, Scope scope, int from) {
    String name = text.replace(POLITICS, "... ").replace(LEDE, "... ");
    return DynamicTest.dynamicTest(name, () -> assertThat(scopes(text, from)).containsOnly(scope));
  }

  private static List<Scope> scopes(String text, int from) {
    return new ClaimReader(Profile.CCC)
        .read(Document.of(ClaimRulesTest.article(text))).claims().stream()
            .filter(c -> c.measure() != Measure.PARTICIPANTS && c.sentence() >= from)
            .map(Claim::scope)
            .toList();
  }
}
