package dev.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final String GOLD =
      """
      {"doc": "a", "text": "Six people died and two were held.", "is_protest": true,
       "claims": [
         {"measure": "KILLED", "low": 6, "high": 6, "role": "civilian", "begin": 0, "end": 15},
         {"measure": "ARRESTED", "low": 2, "high": null, "begin": 20, "end": 33},
         {"measure": "INJURED", "low": 9, "high": 9, "status": "denied", "begin": 0, "end": 3}],
       "totals": {"KILLED": [6, 6]},
       "restrictions": [{"type": "CURFEW", "status": "in_force"}]}""";

  @Test
  void agreesWithItself() throws Exception {
    Evaluation evaluation = evaluation(answer(0, 15, 6, "civilian", "in_force", "6"));
    assertThat(evaluation.value(Figure.EXACT)).isEqualTo(1);
    assertThat(evaluation.value(Figure.ROLE)).isEqualTo(1);
    assertThat(evaluation.value(Figure.TOTAL_KILLED)).isEqualTo(1);
    assertThat(evaluation.value(Figure.RESTRICTION_STATUS)).isEqualTo(1);
    assertThat(evaluation.value(Figure.TOLD_FOR_NOTHING)).isZero();
    assertThat(evaluation.interval(Figure.EXACT)).containsExactly(1, 1);
  }

  @Test
  void countsWrongFiguresAndSpansElsewhere() throws Exception {
    Evaluation wrong = evaluation(answer(0, 15, 7, "security", "lifted", "7"));
    assertThat(wrong.value(Figure.LOWER_BOUND)).isEqualTo(0.5, within(1e-9));
    assertThat(wrong.value(Figure.TOTAL_KILLED)).isZero();
    assertThat(wrong.value(Figure.RESTRICTION)).isEqualTo(1);
    assertThat(wrong.value(Figure.RESTRICTION_STATUS)).isZero();
    Evaluation elsewhere = evaluation(answer(16, 19, 6, "civilian", "in_force", "6"));
    assertThat(elsewhere.value(Figure.EXACT)).isEqualTo(0.5, within(1e-9));
  }

  @Test
  void aMissingArticleFindsNothing() throws Exception {
    Evaluation evaluation = evaluation(null);
    assertThat(evaluation.value(Figure.EXACT)).isZero();
    assertThat(evaluation.lines()).isNotEmpty();
  }

  private static Evaluation evaluation(String told) throws Exception {
    ObjectMapper json = new ObjectMapper();
    JsonNode answer = told == null ? null : json.readTree(told);
    Evaluation evaluation = new Evaluation();
    evaluation.add(json.readTree(GOLD), answer);
    return evaluation;
  }

  private static String answer(
      int begin, int end, int low, String role, String status, String total) {
    return """
        {"id": "a", "is_protest": true, "claims": [
          {"field": "text", "measure": "KILLED", "low": %d, "high": %d, "status": "asserted",
           "scope": "event", "role": "%s", "char_begin": %d, "char_end": %d},
          {"field": "text", "measure": "ARRESTED", "low": 2, "high": null, "status": "asserted",
           "scope": "event", "char_begin": 20, "char_end": 33}],
         "totals": {"KILLED": {"low": %s, "high": %s}},
         "restrictions": [{"type": "CURFEW", "status": "%s"}]}"""
        .formatted(low, low, role, begin, end, total, total, status);
  }
}
