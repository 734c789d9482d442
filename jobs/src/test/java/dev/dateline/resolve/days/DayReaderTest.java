package dev.dateline.resolve.days;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Field;
import dev.dateline.resolve.toponyms.Words;
import dev.dateline.text.LetterCase;
import dev.dateline.text.Passage;
import dev.dateline.text.RuleFiles;
import dev.dateline.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayReaderTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 15);

  private static List<DayExpression> read(String text, LocalDate anchor) {
    Passage passage = new Passage(Field.TEXT, SourceText.of(text));
    return new DayReader(
            new Words(passage, LetterCase.of(text)),
            new DayAnchor(anchor, "given"),
            DayWords.of(RuleFiles.shipped()))
        .read();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They marched on Monday. | 2024-05-13 | 2024-05-13 | DAY",
        "They marched on Wednesday. | 2024-05-15 | 2024-05-15 | DAY",
        "They marched last Tuesday. | 2024-05-07 | 2024-05-07 | DAY",
        "They will march on Friday. | 2024-05-17 | 2024-05-17 | DAY",
        "They marched on 3 May. | 2024-05-03 | 2024-05-03 | DAY",
        "They marched on Nov. 26. | 2023-11-26 | 2023-11-26 | DAY",
        "They marched on March 5, 2002. | 2002-03-05 | 2002-03-05 | DAY",
        "They marched on the 7th of March 2010. | 2010-03-07 | 2010-03-07 | DAY",
        "They marched from 5-7 March. | 2024-03-05 | 2024-03-07 | DAYS",
        "They marched on 2024-05-01. | 2024-05-01 | 2024-05-01 | DAY",
        "They marched on 21/04/2024. | 2024-04-21 | 2024-04-21 | DAY",
        "They marched yesterday. | 2024-05-14 | 2024-05-14 | DAY",
        "They were held overnight. | 2024-05-14 | 2024-05-15 | DAYS",
        "They marched two days ago. | 2024-05-13 | 2024-05-13 | DAY",
        "They marched last week. | 2024-05-06 | 2024-05-12 | WEEK",
        "They marched at the weekend. | 2024-05-11 | 2024-05-12 | DAYS",
        "They marched in March. | 2024-03-01 | 2024-03-31 | MONTH",
        "They marched in 2014. | 2014-01-01 | 2014-12-31 | YEAR",
        "It began on Saturday the 4th. | 2024-05-04 | 2024-05-04 | DAY",
        "They struck between Monday and Wednesday. | 2024-05-13 | 2024-05-15 | DAYS",
        "They had marched a day earlier. | 2024-05-14 | 2024-05-14 | DAY",
        "They had marched two days before. | 2024-05-13 | 2024-05-13 | DAY",
        "They marched the previous night, police said. | 2024-05-14 | 2024-05-14 | DAY",
        "They marched on New Year's Eve. | 2023-12-31 | 2023-12-31 | DAY",
        "They marched on Christmas Day 2019. | 2019-12-25 | 2019-12-25 | DAY",
        "They marched on 11 / 28 / 2023. | 2023-11-28 | 2023-11-28 | DAY",
        "Crowds gathered for a third day on Tuesday. | 2024-05-12 | 2024-05-14 | DAYS",
      })
  void readsADay(String text, LocalDate first, LocalDate last, String precision) {
    List<DayExpression> days = read(text, WEDNESDAY);
    assertThat(days).hasSize(1);
    assertThat(days.get(0).first()).isEqualTo(first);
    assertThat(days.get(0).last()).isEqualTo(last);
    assertThat(days.get(0).precision()).hasToString(precision);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Some may march to the sun.",
        "Rooms 5 to 7 were sat in.",
        "He paid 2014 rand.",
        "They met the day before the vote.",
        "He reads a New York paper at the Boxing Club.",
        "Section 144 was in force at 10.30.",
      })
  void readsNoDayInOtherWords(String text) {
    assertThat(read(text, WEDNESDAY)).isEmpty();
  }

  @Test
  void tellsTheDayOfAStatementFromTheDayOfADeed() {
    List<DayExpression> days =
        read("Police said on Tuesday that crowds burned tyres on Sunday.", WEDNESDAY);
    assertThat(days).extracting(DayExpression::speech).containsExactly(true, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police said on Monday that crowds burned tyres. | true",
        "Early reports, on Monday crowds burned tyres. | false",
        "POLICE SAID THE REBELS FIRED ON MONDAY. | false",
        "POLICE SAID ON MONDAY THE REBELS FIRED. | true",
      })
  void takesADayForThatOfAStatement(String text, boolean speech) {
    assertThat(read(text, WEDNESDAY).get(0).speech()).isEqualTo(speech);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He was charged on Monday. | true",
        "On Monday a magistrate freed him. | true",
        "Police charged the crowd on Monday. | false",
        "Crowds burned tyres on Monday, a court heard. | false",
      })
  void tellsTheDayOfTheLawFromTheDayOfADeed(String text, boolean sequel) {
    assertThat(read(text, WEDNESDAY).get(0).sequel()).isEqualTo(sequel);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Monday's clashes left ten hurt. | OWNED",
        "The Monday morning attack left ten hurt. | OWNED",
        "It happened at noon on Monday. | BESIDE",
        "The raid took place on Monday. | BESIDE",
        "They took the place of others on Monday. | NONE",
      })
  void tiesADayToWhatHappened(String text, String tie) {
    assertThat(read(text, WEDNESDAY).get(0).tie()).hasToString(tie);
  }

  @Test
  void tellsSinceAndUntil() {
    assertThat(read("Police have held forty since Friday.", WEDNESDAY).get(0).bearing())
        .isEqualTo(DayExpression.Bearing.SINCE);
    assertThat(read("The curfew holds until Friday.", WEDNESDAY).get(0).bearing())
        .isEqualTo(DayExpression.Bearing.UNTIL);
  }

  @Test
  void countsBackFromTheDayOfTheReport() {
    List<DayExpression> days =
        read("Shops opened on Tuesday, a day after crowds burned tyres.", WEDNESDAY);
    assertThat(days.get(1).first()).isEqualTo(LocalDate.of(2024, 5, 13));
  }

  @Test
  void leavesAWeekdayOpenWithoutADayToCountFrom() {
    DayExpression day = read("They marched on Monday.", null).get(0);
    assertThat(day.isResolved()).isFalse();
  }

  @Property(tries = 300)
  void neverEndsBeforeItBegins(@ForAll String noise) {
    for (DayExpression day : read(noise + " on 3 May, Tuesday and 5-7 March " + noise, WEDNESDAY)) {
      assertThat(day.end()).isGreaterThan(day.begin());
      if (day.isResolved()) {
        assertThat(day.last()).isAfterOrEqualTo(day.first());
      }
    }
  }
}
