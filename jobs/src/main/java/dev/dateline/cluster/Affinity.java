package dev.dateline.cluster;

import dev.dateline.model.GeoPrecision;
import dev.dateline.model.MentionFeatures;
import dev.dateline.resolve.places.Gazetteer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/**
 * How likely two mentions are of one event. Text leads; place, days and figures move it where both
 * mentions know them, and say nothing where one doesn't.
 *
 * @param score between 0 and 1, in steps of a millionth
 * @param why reasons, strongest first
 */
public record Affinity(double score, List<String> why) {
  private static final double NEAR_KM = 30;
  private static final double FAR_KM = 150;
  private static final double SAME_PLACE = 0.1;
  private static final double SAME_DAY = 0.05;
  private static final double SAME_FIGURE = 0.02;

  /** Without so much likeness of words, place and day alone make no event. */
  private static final double LEAST_TEXT = 0.06;

  private static final double FAR_APART = 0.7;
  private static final int SHOWN_TERMS = 5;

  private static final Map<String, List<String>> COUNTRY_TERMS = new ConcurrentHashMap<>();

  private static final Affinity NONE = new Affinity(0, List.of());

  /** Compares two mentions; the order does not matter. */
  public static Affinity of(MentionFeatures one, MentionFeatures other) {
    Reasons why = new Reasons();
    double score = score(one, other, why, leftOut -> shared(one, other, leftOut, why));
    return score == 0 ? NONE : new Affinity(score, List.copyOf(why.told));
  }

  /** The score alone, which takes a small part of the time. */
  public static double score(MentionFeatures one, MentionFeatures other) {
    return score(one, other, leftOut -> shared(one, other, leftOut, null));
  }

  /**
   * The score alone.
   *
   * @param shared sums the products of the weights of shared terms, some left out
   */
  static double score(
      MentionFeatures one, MentionFeatures other, ToDoubleFunction<List<String>> shared) {
    return score(one, other, null, shared);
  }

  /** What speaks for two mentions being of one event, strongest first. */
  private static final class Reasons {
    final List<String> told = new ArrayList<>();
    final List<Shared> terms = new ArrayList<>();

    void words(double text) {
      told.add(
          "words "
              + Math.round(text * 100)
              + "%: "
              + String.join(
                  ", ",
                  terms.stream()
                      .sorted(
                          Comparator.comparingDouble(Shared::weight)
                              .reversed()
                              .thenComparing(Shared::term))
                      .limit(SHOWN_TERMS)
                      .map(Shared::term)
                      .toList()));
    }
  }

  /**
   * Scores two mentions.
   *
   * @param why takes the reasons; null when nobody asks for them
   */
  private static double score(
      MentionFeatures one,
      MentionFeatures other,
      Reasons why,
      ToDoubleFunction<List<String>> shared) {
    // A gathering has one place and a run of days (codebook 5); other news may go on for months,
    // told from anywhere.
    boolean gatherings = one.kind().isUnrest() && other.kind().isUnrest();
    Double distance = kilometres(one, other);
    boolean near = distance != null && distance <= NEAR_KM;
    List<String> names = gatherings && near ? placeTerms(one, other) : List.of();
    double text = shared.applyAsDouble(names);
    text /= Math.sqrt(without(one, names) * without(other, names));
    if (text < LEAST_TEXT) {
      return 0;
    }
    if (why != null) {
      why.words(text);
    }
    double score = text + (near ? place(one, other, why) : 0) + figures(one, other, why);
    boolean far = distance != null && distance > FAR_KM;
    double left = days(one, other, why) * (far ? FAR_APART : 1);
    score *= gatherings ? left : 1;
    return Math.round(Math.min(1, score) * 1e6) / 1e6;
  }

  private record Shared(String term, double weight) {}

  /**
   * Terms that name the place of two gatherings in one place, and its country, which papers abroad
   * name and those at home don't. They are left out of the words: that the place is the same counts
   * already, and all that happens there shares them.
   */
  private static List<String> placeTerms(MentionFeatures one, MentionFeatures other) {
    Set<String> terms = new TreeSet<>();
    for (MentionFeatures mention : List.of(one, other)) {
      for (String word : mention.place().toLowerCase(Locale.ROOT).split(" ", -1)) {
        terms.add(Terms.stem(word));
      }
      if (mention.country() != null) {
        terms.addAll(COUNTRY_TERMS.computeIfAbsent(mention.country(), Affinity::countryTerms));
      }
    }
    return List.copyOf(terms);
  }

  private static List<String> countryTerms(String code) {
    return Gazetteer.shipped().wordsOfCountry(code).stream().map(Terms::stem).distinct().toList();
  }

  /** What is left of a mention's squared weights, which sum to 1, without some terms. */
  private static double without(MentionFeatures mention, List<String> terms) {
    double left = 1;
    for (String term : terms) {
      int at = Collections.binarySearch(mention.terms(), term);
      left -= at < 0 ? 0 : Math.pow(mention.weights().get(at), 2);
    }
    return Math.max(0.1, left);
  }

  /** Sum of the products of the weights of shared terms; both lists are sorted. */
  private static double shared(
      MentionFeatures one, MentionFeatures other, List<String> leftOut, Reasons why) {
    double sum = 0;
    int i = 0;
    int k = 0;
    while (i < one.terms().size() && k < other.terms().size()) {
      String term = one.terms().get(i);
      int order = term.compareTo(other.terms().get(k));
      if (order == 0 && (leftOut.isEmpty() || !leftOut.contains(term))) {
        double product = one.weights().get(i) * other.weights().get(k);
        sum += product;
        if (why != null) {
          why.terms.add(new Shared(term, product));
        }
      }
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  private static double place(MentionFeatures one, MentionFeatures other, Reasons why) {
    if (why != null) {
      boolean same = one.place().equals(other.place());
      why.told.add(
          same
              ? "same place: " + one.place()
              : "near places: "
                  + least(one.place(), other.place(), true)
                  + ", "
                  + least(one.place(), other.place(), false));
    }
    double score = SAME_PLACE + (isSameDay(one, other) ? SAME_DAY : 0);
    return one.kind().isUnrest() && other.kind().isUnrest() ? score : score / 2;
  }

  private static String least(String one, String other, boolean least) {
    return one.compareTo(other) <= 0 == least ? one : other;
  }

  /** Between two towns; null when one is not known so finely. */
  private static Double kilometres(MentionFeatures one, MentionFeatures other) {
    boolean known =
        one.geoPrecision() == GeoPrecision.PLACE && other.geoPrecision() == GeoPrecision.PLACE;
    if (!known || one.latitude() == null || other.latitude() == null) {
      return null;
    }
    double lat = Math.toRadians(other.latitude() - one.latitude()) / 2;
    double lon = Math.toRadians(other.longitude() - one.longitude()) / 2;
    double h =
        Math.pow(Math.sin(lat), 2)
            + Math.cos(Math.toRadians(one.latitude()))
                * Math.cos(Math.toRadians(other.latitude()))
                * Math.pow(Math.sin(lon), 2);
    return 12742 * Math.asin(Math.sqrt(h));
  }

  /** What is left of the likeness when days lie apart: news of another day is mostly other news. */
  private static double days(MentionFeatures one, MentionFeatures other, Reasons why) {
    Long published =
        apart(one.publishedDay(), one.publishedDay(), other.publishedDay(), other.publishedDay());
    Long happened = apart(one.dayBegin(), one.dayEnd(), other.dayBegin(), other.dayEnd());
    if (why != null && happened != null) {
      why.told.add(
          happened == 0
              ? "days overlap"
              : happened == 1 ? "adjoining days" : happened + " days apart");
    }
    double left = published == null || published <= 10 ? 1 : published <= 30 ? 0.8 : 0.4;
    return happened == null || happened <= 1 ? left : left * (happened <= 7 ? 0.85 : 0.6);
  }

  private static boolean isSameDay(MentionFeatures one, MentionFeatures other) {
    Long apart = apart(one.dayBegin(), one.dayEnd(), other.dayBegin(), other.dayEnd());
    return apart != null && apart <= 1;
  }

  /** Days between two spans, 0 when they overlap; null when one is not known. */
  private static Long apart(
      LocalDate begin, LocalDate end, LocalDate otherBegin, LocalDate otherEnd) {
    if (begin == null || otherBegin == null) {
      return null;
    }
    long gap =
        Math.max(
            ChronoUnit.DAYS.between(end == null ? begin : end, otherBegin),
            ChronoUnit.DAYS.between(otherEnd == null ? otherBegin : otherEnd, begin));
    return Math.max(0, gap);
  }

  private static double figures(MentionFeatures one, MentionFeatures other, Reasons why) {
    boolean same = !Collections.disjoint(one.figures(), other.figures());
    if (same && why != null) {
      why.told.add(
          "both tell "
              + String.join(
                  ", ", one.figures().stream().filter(other.figures()::contains).toList()));
    }
    return same ? SAME_FIGURE : 0;
  }
}
