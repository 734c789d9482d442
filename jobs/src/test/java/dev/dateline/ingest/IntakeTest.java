package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.Article;
import dev.dateline.model.CallerMistake;
import dev.dateline.model.RejectReason;
import dev.dateline.model.Rejection;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private static final Intake INTAKE = new Intake(FieldMap.of(Map.of()), null);

  @Test
  void fieldsOfNewsPleaseAreFound() {
    Article article =
        accept(
            Map.of(
                "maintext", "Dockers marched.",
                "date_publish", "2021-05-06 07:08:09",
                "source_domain", "harbour.example",
                "authors", "Ann Bo",
                "url", "https://harbour.example/1",
                "title", "March"));
    assertThat(article.text()).isEqualTo("Dockers marched.");
    assertThat(article.publishedAt()).hasToString("2021-05-06T07:08:09Z");
    assertThat(article.publisher()).isEqualTo("harbour.example");
    assertThat(article.byline()).isEqualTo("Ann Bo");
    assertThat(article.sourceId()).isNull();
  }

  @Test
  void theCallersColumnIsTheOnlyOneLookedAt() {
    Intake mapped = new Intake(FieldMap.of(Map.of("text", "Body")), null);
    assertThat(mapped.accept("f", record(Map.of("body", "a", "text", "b"))).article().text())
        .isEqualTo("a");
    assertThat(mapped.accept("f", record(Map.of("text", "b"))).rejection().reason())
        .isEqualTo(RejectReason.EMPTY_TEXT);
    assertThatThrownBy(() -> FieldMap.of(Map.of("txt", "body")))
        .isInstanceOf(CallerMistake.class)
        .hasMessageContaining("'txt'");
  }

  @Test
  void anArticleIsKnownByItsUrlThenItsIdThenItsText() {
    String byUrl = accept(Map.of("url", "u", "id", "1", "text", "a")).articleId();
    assertThat(accept(Map.of("url", "u", "id", "2", "text", "b")).articleId()).isEqualTo(byUrl);
    String byId = accept(Map.of("id", "1", "text", "a")).articleId();
    assertThat(accept(Map.of("id", "1", "text", "b")).articleId()).isEqualTo(byId);
    assertThat(accept(Map.of("id", "2", "text", "a")).articleId()).isNotEqualTo(byId);
    String byText = accept(Map.of("text", "a", "title", "t")).articleId();
    assertThat(accept(Map.of("text", "a", "title", "t")).articleId()).isEqualTo(byText);
    assertThat(accept(Map.of("text", "at")).articleId()).isNotEqualTo(byText);
    assertThat(byText).matches("[0-9a-f]{16}");
  }

  @Test
  void blankTextsAndUnreadableDatesAreRefusedWhereTheyStand() {
    Rejection empty =
        INTAKE.accept("f", new SourceRecord(42, Map.of("text", " \n"), null, "raw")).rejection();
    assertThat(empty.reason()).isEqualTo(RejectReason.EMPTY_TEXT);
    assertThat(empty.sourceOffset()).isEqualTo(42);
    assertThat(empty.sourceFile()).isEqualTo("f");
    assertThat(empty.excerpt()).isEqualTo("raw");
    assertThat(
            INTAKE
                .accept("f", record(Map.of("text", "a", "published", "soon")))
                .rejection()
                .reason())
        .isEqualTo(RejectReason.UNREADABLE_DATE);
  }

  @Test
  void aTextOfAnotherLanguageIsRefusedAndNeverMisread() {
    String spanish =
        "La policía detuvo a doce estudiantes durante la marcha del martes en la capital, según"
            + " informaron los organizadores, que denunciaron además que tres personas resultaron"
            + " heridas cuando los agentes lanzaron gases contra la multitud.";
    assertThat(INTAKE.accept("f", record(Map.of("text", spanish))).rejection().reason())
        .isEqualTo(RejectReason.LANGUAGE);
    String english =
        "Police held twelve students during the march on Tuesday, the organisers said, and three"
            + " people were hurt when officers fired gas at the crowd.";
    assertThat(accept(Map.of("text", english)).language()).isEqualTo("en");
    assertThat(accept(Map.of("text", "Two died.")).language()).isNull();
  }

  @Test
  void theCallersDayStandsInForAMissingOne() {
    Intake dated = new Intake(FieldMap.of(Map.of()), LocalDate.of(2020, 1, 2));
    assertThat(dated.accept("f", record(Map.of("text", "a"))).article().publishedDay())
        .isEqualTo(LocalDate.of(2020, 1, 2));
    Article own =
        dated.accept("f", record(Map.of("text", "a", "published", "2021-05-06"))).article();
    assertThat(own.publishedDay()).isEqualTo(LocalDate.of(2021, 5, 6));
    assertThat(own.publishedPrecision()).isEqualTo("day");
    assertThat(accept(Map.of("text", "a", "published", "None")).publishedAt()).isNull();
  }

  @Test
  void notesTellWhatAReaderShouldKnow() {
    assertThat(accept(Map.of("text", "the town\u00E2\u20AC\u2122s bakers \u2026")).notes())
        .containsExactly("mojibake", "truncated");
    Article halved = accept(Map.of("text", "a \uD83D b"));
    assertThat(halved.text()).isEqualTo("a \uFFFD b");
    assertThat(halved.notes()).containsExactly("half_character");
    assertThat(accept(Map.of("text", "\uD83D\uDE00")).notes()).isEmpty();
  }

  @Test
  void aTextLongerThanIsReadSaysSo() {
    assertThat(accept(Map.of("text", "Two men died.\n".repeat(20_000))).notes())
        .containsExactly("read_in_part");
    assertThat(accept(Map.of("text", "Two men died.\n".repeat(14_000))).notes()).isEmpty();
  }

  @Test
  void aDayOfNoCalendarOfOursIsTheCallersMistake() {
    for (LocalDate day : new LocalDate[] {LocalDate.of(0, 1, 1), LocalDate.of(99999, 5, 3)}) {
      assertThatThrownBy(() -> new Intake(FieldMap.of(Map.of()), day))
          .isInstanceOf(CallerMistake.class)
          .hasMessageContaining(day.toString());
    }
  }

  private static Article accept(Map<String, String> fields) {
    return INTAKE.accept("file", record(fields)).article();
  }

  private static SourceRecord record(Map<String, String> fields) {
    return SourceRecord.of(0, fields, "");
  }
}
