package dev.dateline.count;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Change;
import dev.dateline.model.Claim;
import dev.dateline.model.Count;
import dev.dateline.model.Field;
import dev.dateline.model.Measure;
import dev.dateline.model.Qualifier;
import dev.dateline.model.Role;
import dev.dateline.model.RoleCount;
import dev.dateline.model.Scope;
import dev.dateline.model.SourceKind;
import dev.dateline.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Codebook 2: from the claims of one measure to an article's total. */
class ArticleTotalsTest {
  /**
   * A total and the claims that make it: sentence, low-high ("-" is unknown), quote; a quote after
   * "+" says more, after "=" is a running toll, after "#" a rank or an open toll, after "!" is more
   * than its number, after "&" is a part of the claim before, after "?" is disputed, after "^" a
   * deed. A sentence after "k" tells of the dead where the total is of the hurt; a role may stand
   * behind it.
   */
  private record Case(String total, List<String> claims) {}

  private static final List<Case> CASES =
      List.of(
          of(
              "3-3",
              "t 3-3 Three killed",
              "0 3-3 Three men were killed",
              "4 3-3 The three were killed"),
          of("1-1", "0 1-1 General Ruiz died", "3 1-1 he died", "5 1-1 his death"),
          of("1-1", "t 1-1 Man killed", "1 1-1 A man was killed", "5 1-1 He was killed"),
          of("2-2", "0 1-1 A man was shot dead", "3 1-1 a woman was shot dead"),
          of("2-2", "0 1-1 a 19-year-old youth died", "3 1-1 a 44-year-old man died"),
          of("1-1", "3 1-1 a 19-year-old youth died", "5 1-1 a 19-year-old boy was killed"),
          of("4-4", "3 2-2 two youths were killed", "6 2-2 two people were killed"),
          of("2-2", "3 2-2 two youths were killed", "6 2-2 the two youths were killed"),
          of(
              "2-2",
              "0 2-2 Two guards died",
              "3 2-2 two guards were killed",
              "6 2-2 killing two guards"),
          of("1-1", "0 1-1 a woman was killed", "6 1-1 his mother was killed"),
          of("1-1", "0 1-1 a youth was killed", "6 1-1 one person was killed"),
          of(
              "7-7",
              "0 7-7 Seven people died",
              "3 4-4 four died in the fire",
              "5 3-3 three died in the crush"),
          of(
              "9-9",
              "0 9-9 nine rebels were killed",
              "4 6-6 the death of six rebels",
              "6 1-1 killed a rebel"),
          of("10-10", "0 6-6 Six police were killed", "0 4-4 four civilians were killed"),
          of("6-6", "0 6-6 Six people were hurt", "4 1-1 The driver was hurt", "7 1-1 he was hurt"),
          of("77-77", "t 40-- Scores killed", "1 77-77 77 people died"),
          of("6-6", "0 5-- at least five died", "2 6-6 six people died"),
          of("50--", "t 50-50 50 killed", "0 50-- at least 50 people were killed"),
          of(
              "50-50",
              "t 50-50 50 killed",
              "0 50-50 fifty people died",
              "2 50-- at least 50 people were killed"),
          of(
              "77-77",
              "0 40-- Scores were killed",
              "1 --80 nearly 80 people were killed",
              "3 77-77 77 people died"),
          of(
              "81-81",
              "0 81-81 the 81 men held",
              "0 &1-1 the mayor was among the 81 men held",
              "3 40-40 forty men were held at the park",
              "4 +40-40 another 40 were held"),
          of("58-65", "0 --65 nearly 65 died", "5 58-- at least 58 bodies"),
          of("5-5", "0 2-2 Two guards died", "2 +3-3 Three more guards died"),
          of(
              "33-33",
              "3 28-28 the 28 people arrested",
              "4 &1-1 one of them",
              "6 +5-5 Another five"),
          of("12-12", "0 3-3 Three people died", "1 =12-12 toll to 12"),
          of("544-544", "1 =544-544 toll stands at 544", "2 =486-486 486 deaths had taken place"),
          of("9-9", "0 =11-11 toll of 11", "3 =9-9 toll was revised down to 9"),
          of("0-0", "0 0-0 no one was hurt"),
          of("2-2", "0 2-2 two were hurt", "3 0-0 no one was hurt in the second blast"),
          of("12-12", "0 12-12 Twelve people were killed", "0 &3-3 three officers"),
          of("0-4", "0 ?4-4 four students were killed", "4 0-0 no deaths"),
          of("3-3", "0 #3-- a third man has died"),
          of("2-2", "1 1-1 murder of Luis Sola", "1 1-1 murder of a magistrate"),
          of("1-1", "1 1-1 a woman was shot dead", "1 ^1-1 a homicide"),
          of("1-1", "0 1-1 Teenager killed", "0 1-1 a 16-year-old girl was killed"),
          of("30--", "0 #30-- the toll rose to at least 30"),
          of(
              "9-9",
              "1 9-9 nine soldiers were killed",
              "2 7-7 seven of the nine soldiers were killed",
              "3 3-3 three of the soldiers died"),
          of(
              "4-4",
              "4 2-2 two of his brothers were killed",
              "7 2-2 two of their cousins were killed"),
          of("1-1", "1:civilian 1-1 a politician died", "5:official 1-1 the minister was killed"),
          of("2-2", "1:civilian 1-1 a farmer died", "5:official 1-1 a minister was killed"),
          of("2-2", "1:civilian 1-1 a farmer died", "5:security 1-1 the officer was killed"),
          of(
              "3-3",
              "1:civilian 3-3 the minister and his two guards died",
              "5:official 1-1 the minister was killed"),
          of(
              "5-5",
              "1:civilian 5-5 five students were killed",
              "5:official 5-5 five union leaders were killed"),
          of(
              "10-10",
              "5:civilian 5-5 five students were killed",
              "5:official 5-5 five officials were killed"),
          of(
              "1-1",
              "0:official 1-1 killing of attorney general",
              "3:civilian 1-1 Ruiz Sola, 56, was killed"),
          of(
              "2-2",
              "0:civilian 2-2 Officer and suspect dead",
              "2:security 1-1 an officer was killed",
              "2 1-1 a suspect who was killed"),
          of(
              "4-4",
              "4:civilian 2-2 two clerks were killed",
              "6:security 1-1 an officer was killed",
              "6:militant 1-1 a gunman was killed"),
          of("3-3", "t 3-3 3 dead", "1 +3-3 three others were killed"),
          of("6-6", "1 3-3 three died", "2 +3-3 three others were killed"),
          of("6-6", "t 3-3 3 dead", "6 +3-3 three others were killed"),
          of("2-2", "t 1-1 Woman killed", "3 2-2 Both were killed"),
          of("3-3", "t 3-3 Three dead", "3 2-2 two men were killed"),
          of(
              "9-9",
              "9 9-9 nine rebels have died",
              "14 6-6 the death of six rebels",
              "16 1-1 killed a rebel"),
          of(
              "16-16",
              "9 6-6 six rebels have died",
              "14 9-9 nine rebels were killed",
              "16 1-1 killed a rebel"),
          of("2-2", "0 2-2 killing two", "4 2-2 the two died", "9 2-2 two co-workers were killed"),
          of("5-5", "0:civilian 5-5 five people died", "6:protester 2-2 two marchers were killed"),
          of("50--", "0 !50-- more than 50 died", "7 50-50 50 people died"),
          of("50--", "0 50-50 50 people died", "7 !50-- more than 50 died"),
          of("81-81", "0 !80-- more than 80 died", "7 81-81 81 people died"));

  /** The hurt, beside the dead of the same article. */
  private static final List<Case> HURT =
      List.of(
          of("---", "k1 2-2 two men were killed", "3 2-2 both were shot"),
          of("2-2", "k1 2-2 two men were killed", "3 2-2 two women were hurt"),
          of(
              "2-2",
              "k1 2-2 two men were killed",
              "3 2-2 two women were hurt",
              "5 2-2 both were taken to a hospital"),
          of("1-1", "k1 1-1 a man was killed", "3 1-1 he was taken to a hospital"),
          of("1-1", "k1 2-2 two men were killed", "3 #3-- a third man was hurt"),
          of("3-3", "k1 1-1 a man was killed", "3 #3-- a third man was hurt"));

  @TestFactory
  Stream<DynamicTest> totals() {
    return CASES.stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.total() + " of " + c.claims(),
                    () -> {
                      Count count = killed(claims(c.claims()));
                      assertThat(text(count.low()) + "-" + text(count.high())).isEqualTo(c.total());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> theHurtBesideTheDead() {
    return HURT.stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.total() + " of " + c.claims(),
                    () -> {
                      List<Claim> claims = claims(c.claims(), Measure.INJURED);
                      Count count = ArticleTotals.of(claims).totals().of(Measure.INJURED);
                      assertThat(text(count.low()) + "-" + text(count.high())).isEqualTo(c.total());
                    }));
  }

  @Test
  void aHeadlinesOwnCountIsInNoRole() {
    List<Claim> claims =
        claims(List.of("t:civilian 1-1 Woman killed", "3:civilian 2-2 Both were killed"));
    assertThat(ArticleTotals.of(claims).byRole())
        .containsExactly(new RoleCount(Measure.KILLED, Role.CIVILIAN, 2L, 2L, 2L));
  }

  @Test
  void disputedFiguresAreNotReconciled() {
    List<Claim> claims = claims(List.of("0 ?4-4 four students were killed", "4 0-0 no deaths"));
    ArticleTotals totals = ArticleTotals.of(claims);
    assertThat(totals.reconciled()).isFalse();
    assertThat(totals.totals().killed().best()).isNull();
  }

  @Test
  void aTollThatALaterOneReplacesIsKeptAndFlagged() {
    List<Claim> claims = claims(List.of("0 =4-4 toll of four", "2 =6-6 toll rose to six"));
    assertThat(ArticleTotals.of(claims).claims())
        .extracting(Claim::superseded)
        .containsExactly(true, false);
  }

  @Property(tries = 300)
  void tellingAllAgainByReferenceChangesNothing(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 4, max = 60) Integer> numbers) {
    List<String> once = new ArrayList<>();
    List<String> twice = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      once.add(i + " " + numbers.get(i) + "-" + numbers.get(i) + " people died");
    }
    twice.addAll(once);
    for (int i = 0; i < numbers.size(); i++) {
      twice.add((i + 9) + " " + numbers.get(i) + "-" + numbers.get(i) + " the people died");
    }
    assertThat(killed(claims(twice))).isEqualTo(killed(claims(once)));
  }

  @Property(tries = 300)
  void boundsStayInOrder(
      @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 90) Integer> lows,
      @ForAll @IntRange(min = 0, max = 3) int open) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < lows.size(); i++) {
      String range = i % 4 == open ? lows.get(i) + "--" : lows.get(i) + "-" + (lows.get(i) + i);
      told.add(i + " " + range + " people died");
    }
    Count count = killed(claims(told));
    if (count.low() != null && count.high() != null) {
      assertThat(count.low()).isLessThanOrEqualTo(count.high());
    }
  }

  private static Case of(String total, String... claims) {
    return new Case(total, List.of(claims));
  }

  private static String text(Long number) {
    return number == null ? "-" : number.toString();
  }

  private static Count killed(List<Claim> claims) {
    return ArticleTotals.of(claims).totals().killed();
  }

  private static List<Claim> claims(List<String> told) {
    return claims(told, Measure.KILLED);
  }

  /**
   * @param measure of those that no "k" stands before
   */
  private static List<Claim> claims(List<String> told, Measure measure) {
    List<Claim> claims = new ArrayList<>();
    for (String text : told) {
      String[] parts = text.split(" ", 3);
      char mark = parts[1].charAt(0);
      boolean marked = "+=#!&?^".indexOf(mark) >= 0;
      String range = marked ? parts[1].substring(1) : parts[1];
      int dash = range.indexOf('-', 1);
      Long low = number(range.substring(0, range.startsWith("-") ? 1 : dash));
      Long high = number(range.substring(range.startsWith("-") ? 2 : dash + 1));
      claims.add(
          claim(
              "c" + claims.size(),
              parts[0].startsWith("k") ? Measure.KILLED : measure,
              parts[0].startsWith("k") ? parts[0].substring(1) : parts[0],
              low,
              high,
              parts[2],
              mark,
              mark == '&' ? claims.get(claims.size() - 1).claimId() : null));
    }
    return claims;
  }

  private static Long number(String text) {
    return text.equals("-") ? null : Long.valueOf(text);
  }

  private static Claim claim(
      String id,
      Measure measure,
      String place,
      Long low,
      Long high,
      String quote,
      char mark,
      String whole) {
    String[] parts = place.split(":", 2);
    boolean title = parts[0].equals("t");
    boolean bound = mark == '#' || mark == '!';
    Change change =
        switch (mark) {
          case '+' -> Change.MORE;
          case '=', '#' -> Change.CUMULATIVE;
          default -> Change.TOTAL;
        };
    Qualifier qualifier =
        switch (mark) {
          case '#' -> Qualifier.AT_LEAST;
          case '!' -> Qualifier.MORE_THAN;
          default -> Qualifier.EXACT;
        };
    return new Claim(
        id,
        "a",
        null,
        title ? Field.TITLE : Field.TEXT,
        title ? 0 : Integer.valueOf(parts[0]),
        0,
        quote.length(),
        quote,
        measure,
        low,
        low != null && (bound || low.equals(high)) ? low : null,
        high,
        qualifier,
        change,
        mark == '?' ? Status.DISPUTED : Status.ASSERTED,
        Scope.EVENT,
        false,
        parts.length == 1 ? Role.UNKNOWN : Role.valueOf(parts[1].toUpperCase(Locale.ROOT)),
        false,
        null,
        null,
        null,
        SourceKind.NONE,
        whole,
        null,
        null,
        null,
        mark == '^' ? "killed.nominal" : "killed.passive",
        0.9);
  }
}
