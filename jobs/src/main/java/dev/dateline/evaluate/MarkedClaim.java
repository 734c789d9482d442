package dev.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A claim as a gold file marks it or as {@code read} prints it; offsets are code points. */
record MarkedClaim(
    String measure, Long low, Long high, String scope, String role, int begin, int end) {
  private static final Set<String> COUNTED = Set.of("asserted", "disputed");

  /** The article's counted claims of its text, whatever their scope. */
  static List<MarkedClaim> of(JsonNode claims, String text) {
    List<MarkedClaim> kept = new ArrayList<>();
    for (JsonNode claim : claims) {
      if (COUNTED.contains(claim.path("status").asText("asserted"))
          && claim.path("field").asText("text").equals("text")) {
        kept.add(one(claim, text));
      }
    }
    return kept;
  }

  private static MarkedClaim one(JsonNode claim, String text) {
    JsonNode begin = claim.has("char_begin") ? claim.get("char_begin") : claim.path("begin");
    JsonNode end = claim.has("char_end") ? claim.get("char_end") : claim.path("end");
    int from = begin.isNumber() ? begin.asInt() : find(claim, text);
    int to = end.isNumber() ? end.asInt() : from + length(claim.path("quote").asText());
    return new MarkedClaim(
        claim.path("measure").asText(),
        number(claim.path("low")),
        number(claim.path("high")),
        claim.path("scope").asText("event"),
        claim.path("role").asText("unknown"),
        from,
        to);
  }

  private static int find(JsonNode claim, String text) {
    int at = text.indexOf(claim.path("quote").asText());
    return at < 0 ? -1 : text.codePointCount(0, at);
  }

  private static int length(String quote) {
    return quote.codePointCount(0, quote.length());
  }

  static Long number(JsonNode node) {
    return node.isNumber() ? Long.valueOf(node.asLong()) : null;
  }

  boolean isOfEvent() {
    return scope.equals("event");
  }

  boolean overlaps(MarkedClaim other) {
    return begin < other.end && other.begin < end;
  }

  boolean isExactly(MarkedClaim other) {
    return measure.equals(other.measure)
        && Objects.equals(low, other.low)
        && Objects.equals(high, other.high);
  }

  /** Same measure and same lower bound; the upper one where there is no lower. */
  boolean hasBoundOf(MarkedClaim other) {
    return measure.equals(other.measure)
        && Objects.equals(bound(low, high), bound(other.low, other.high));
  }

  static Long bound(Long low, Long high) {
    return low != null && low != 0 ? low : high;
  }
}
