package dev.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Compares what {@code dateline read} printed with articles marked by hand (codebook 1 to 4).
 * Claims match one to one, in order, where their spans overlap and their figures agree.
 */
public final class Evaluation {
  private static final List<String> SCORED = List.of("KILLED", "INJURED", "ARRESTED");
  private static final Map<String, Figure> TOTALS =
      Map.of(
          "KILLED", Figure.TOTAL_KILLED,
          "INJURED", Figure.TOTAL_INJURED,
          "ARRESTED", Figure.TOTAL_ARRESTED);
  private static final Map<String, String> STATUS_GROUPS =
      Map.of("proposed", "open", "eased", "off", "lifted", "off", "denied", "none");
  private static final int RESAMPLES = 2000;

  private final List<Tally> articles = new ArrayList<>();
  private final Tally all = new Tally();

  /**
   * Adds one article.
   *
   * @param gold a line of a gold file: text, claims, totals, restrictions, is_protest
   * @param told the line that {@code read} printed for it; null when it printed none
   */
  public void add(JsonNode gold, JsonNode told) {
    JsonNode answer = told == null ? MissingNode.getInstance() : told;
    Tally tally = new Tally();
    String text = gold.path("text").asText();
    List<MarkedClaim> marked = MarkedClaim.of(gold.path("claims"), text);
    List<MarkedClaim> found = MarkedClaim.of(answer.path("claims"), text);
    claims(tally, marked, found);
    totals(tally, gold.path("totals"), answer.path("totals"));
    restrictions(tally, gold.path("restrictions"), answer.path("restrictions"));
    if (gold.has("is_protest")) {
      boolean is = gold.get("is_protest").asBoolean();
      boolean said = answer.path("is_protest").asBoolean();
      tally.add(Figure.PROTEST, is && said ? 1 : 0, said ? 1 : 0, is ? 1 : 0);
    }
    articles.add(tally);
    all.merge(tally);
  }

  public int size() {
    return articles.size();
  }

  /** F1 or share of a figure over all articles, between 0 and 1. */
  public double value(Figure figure) {
    return all.value(figure);
  }

  /** The 95 % interval of a figure when the articles are drawn again at random, by a fixed seed. */
  public double[] interval(Figure figure) {
    SplittableRandom random = new SplittableRandom(articles.size());
    double[] values = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      Tally drawn = new Tally();
      for (int j = 0; j < articles.size(); j++) {
        drawn.merge(articles.get(random.nextInt(articles.size())));
      }
      values[i] = drawn.value(figure);
    }
    Arrays.sort(values);
    return new double[] {values[RESAMPLES / 40], values[RESAMPLES - 1 - RESAMPLES / 40]};
  }

  /** A line per figure: value, interval, and the counts behind it. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      if (all.marked(figure) + all.found(figure) == 0) {
        continue;
      }
      double[] interval = interval(figure);
      String detail =
          figure.isMatch()
              ? "P %.3f R %.3f, right %d of %d found, %d marked"
                  .formatted(
                      all.precision(figure),
                      all.recall(figure),
                      all.right(figure),
                      all.found(figure),
                      all.marked(figure))
              : "%d of %d".formatted(all.right(figure), all.marked(figure));
      lines.add(
          "%-38s %.3f  [%.3f, %.3f]  %s"
              .formatted(figure.label(), all.value(figure), interval[0], interval[1], detail));
    }
    return lines;
  }

  private static void claims(Tally tally, List<MarkedClaim> marked, List<MarkedClaim> found) {
    for (String measure : SCORED) {
      match(
          tally,
          Figure.ANY_SCOPE,
          of(marked, measure, c -> true),
          of(found, measure, c -> true),
          MarkedClaim::hasBoundOf);
      List<MarkedClaim> gold = of(marked, measure, MarkedClaim::isOfEvent);
      List<MarkedClaim> told = of(found, measure, MarkedClaim::isOfEvent);
      match(tally, Figure.LOWER_BOUND, gold, told, MarkedClaim::hasBoundOf);
      match(tally, Figure.EXACT, gold, told, MarkedClaim::isExactly);
    }
    for (MarkedClaim gold : marked) {
      if (!gold.isOfEvent() || gold.role().equals("unknown")) {
        continue;
      }
      found.stream()
          .filter(claim -> claim.isOfEvent() && gold.hasBoundOf(claim) && gold.overlaps(claim))
          .findFirst()
          .ifPresent(
              claim -> tally.add(Figure.ROLE, gold.role().equals(claim.role()) ? 1 : 0, 1, 1));
    }
  }

  private static List<MarkedClaim> of(
      List<MarkedClaim> claims, String measure, Predicate<MarkedClaim> scope) {
    return claims.stream().filter(c -> c.measure().equals(measure)).filter(scope).toList();
  }

  private static void match(
      Tally tally,
      Figure figure,
      List<MarkedClaim> marked,
      List<MarkedClaim> found,
      BiPredicate<MarkedClaim, MarkedClaim> agree) {
    boolean[] used = new boolean[found.size()];
    int hits = 0;
    for (MarkedClaim gold : marked) {
      for (int i = 0; i < used.length; i++) {
        if (!used[i] && agree.test(gold, found.get(i)) && gold.overlaps(found.get(i))) {
          used[i] = true;
          hits++;
          break;
        }
      }
    }
    tally.add(figure, hits, found.size(), marked.size());
  }

  private static void totals(Tally tally, JsonNode gold, JsonNode told) {
    for (String measure :
        List.of("KILLED", "INJURED", "MISSING", "ARRESTED", "RELEASED", "PARTICIPANTS")) {
      Long low = MarkedClaim.number(told.path(measure).path("low"));
      Long high = MarkedClaim.number(told.path(measure).path("high"));
      if (gold.has(measure)) {
        Long goldLow = MarkedClaim.number(gold.get(measure).path(0));
        Long goldHigh = MarkedClaim.number(gold.get(measure).path(1));
        boolean same = Objects.equals(low, goldLow) && Objects.equals(high, goldHigh);
        tally.add(Figure.TOTAL_ENDS, same ? 1 : 0, 1, 1);
        if (TOTALS.containsKey(measure)) {
          boolean right =
              told.has(measure)
                  && Objects.equals(
                      MarkedClaim.bound(low, high), MarkedClaim.bound(goldLow, goldHigh));
          tally.add(TOTALS.get(measure), right ? 1 : 0, 1, 1);
        }
      } else if (TOTALS.containsKey(measure)) {
        Long bound = MarkedClaim.bound(low, high);
        tally.add(Figure.TOLD_FOR_NOTHING, bound != null && bound > 0 ? 1 : 0, 1, 1);
      }
    }
  }

  private static void restrictions(Tally tally, JsonNode gold, JsonNode told) {
    Set<String> marked = kinds(gold, true);
    Set<String> found = kinds(told, true);
    tally.add(Figure.RESTRICTION_STATUS, common(marked, found), found.size(), marked.size());
    Set<String> markedTypes = kinds(gold, false);
    Set<String> foundTypes = kinds(told, false);
    tally.add(
        Figure.RESTRICTION, common(markedTypes, foundTypes), foundTypes.size(), markedTypes.size());
  }

  private static Set<String> kinds(JsonNode restrictions, boolean withStatus) {
    Set<String> kinds = new HashSet<>();
    for (JsonNode restriction : restrictions) {
      if (!restriction.path("context").asText().equals("health")) {
        String status = restriction.path("status").asText("in_force");
        String group = STATUS_GROUPS.getOrDefault(status, "on");
        kinds.add(restriction.path("type").asText() + (withStatus ? " " + group : ""));
      }
    }
    return kinds;
  }

  private static int common(Set<String> a, Set<String> b) {
    return (int) a.stream().filter(b::contains).count();
  }
}
