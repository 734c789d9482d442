package dev.dateline.resolve;

import dev.dateline.model.Claim;
import dev.dateline.model.Field;
import dev.dateline.resolve.days.DayExpression;
import dev.dateline.resolve.days.DayExpression.Bearing;
import dev.dateline.resolve.places.Gazetteer;
import dev.dateline.resolve.places.PlaceKind;
import dev.dateline.resolve.toponyms.Sighting;
import dev.dateline.resolve.toponyms.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells a round-up from an article on one event. Splitting one event does more harm than joining
 * two, so a text is split only when two or more of its paragraphs each open with a town of their
 * own, far from the others, and each count people there. Once it is a round-up, a town of which
 * only the gathering is told has a part too, and so has a second day in one town; a paragraph that
 * names only other countries ends the part before it and belongs to none.
 */
final class Segments {
  private static final double FAR_KM = 100;
  private static final int OPENING_WORDS = 14;

  /** Words from the beginning of a paragraph within which it names its country or its day. */
  private static final int FIRST_WORDS = 6;

  private final Scene scene;
  private final Words words;
  private final Map<Integer, Integer> firstWords = new HashMap<>();
  private final Map<Integer, List<Sighting>> named = new HashMap<>();
  private final Set<Integer> counted = new HashSet<>();

  private Segments(Scene scene) {
    this.scene = scene;
    this.words = scene.toponyms.textWords();
    for (int i = 0; i < words.size(); i++) {
      firstWords.putIfAbsent(words.paragraph(i), i);
    }
    for (Sighting s : scene.toponyms.text()) {
      named.computeIfAbsent(words.paragraph(s.first()), unseen -> new ArrayList<>()).add(s);
    }
    int sentences = scene.document.text().sentences().size();
    for (Claim claim : scene.extraction.claims()) {
      if (claim.counts() && claim.field() == Field.TEXT && claim.sentence() < sentences) {
        counted.add(scene.paragraph(claim.sentence()));
      }
    }
  }

  static List<Segment> of(Scene scene) {
    Segments segments = new Segments(scene);
    List<Paragraph> paragraphs = segments.paragraphs();
    if (segments.isRoundUp(paragraphs)) {
      return segments.parts(paragraphs);
    }
    return List.of(new Segment(0, scene.document.text().sentences().size(), -1));
  }

  /**
   * A paragraph of the text.
   *
   * @param begin its first sentence
   * @param end one past its last
   * @param place the town that it opens with, or -1
   */
  private record Paragraph(int number, int begin, int end, int place) {}

  private List<Paragraph> paragraphs() {
    int sentences = scene.document.text().sentences().size();
    List<Paragraph> paragraphs = new ArrayList<>();
    int begin = 0;
    while (begin < sentences) {
      int number = scene.paragraph(begin);
      int end = begin + 1;
      while (end < sentences && scene.paragraph(end) == number) {
        end++;
      }
      paragraphs.add(new Paragraph(number, begin, end, opening(number)));
      begin = end;
    }
    return paragraphs;
  }

  private boolean isRoundUp(List<Paragraph> paragraphs) {
    List<Integer> towns = new ArrayList<>();
    int counting = 0;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.place() >= 0 && isFar(towns, paragraph.place())) {
        towns.add(paragraph.place());
        counting += counted.contains(paragraph.number()) ? 1 : 0;
      }
    }
    return counting >= 2;
  }

  private boolean isFar(List<Integer> towns, int place) {
    Gazetteer gazetteer = scene.gazetteer;
    return towns.stream().allMatch(town -> gazetteer.distance(town, place) >= FAR_KM);
  }

  private List<Segment> parts(List<Paragraph> paragraphs) {
    List<Segment> parts = new ArrayList<>();
    List<Integer> towns = new ArrayList<>();
    Segment open = null;
    LocalDate day = null;
    for (Paragraph paragraph : paragraphs) {
      boolean elsewhere = paragraph.place() >= 0 && isFar(towns, paragraph.place());
      LocalDate own = day(paragraph);
      boolean anotherDay = open != null && own != null && day != null && !own.equals(day);
      if (elsewhere) {
        towns.add(paragraph.place());
        add(parts, open);
        open = new Segment(paragraph.begin(), paragraph.end(), paragraph.place());
        open = tells(paragraph) ? open : null;
        day = own != null ? own : firstDay(paragraph);
      } else if (open != null && isAbroad(paragraph, open.place())) {
        add(parts, open);
        open = null;
      } else if (anotherDay && tells(paragraph)) {
        add(parts, open);
        open = new Segment(paragraph.begin(), paragraph.end(), open.place());
        day = own;
      } else if (open != null) {
        open = new Segment(open.begin(), paragraph.end(), open.place());
      }
    }
    add(parts, open);
    return parts;
  }

  private static void add(List<Segment> parts, Segment part) {
    if (part != null) {
      parts.add(part);
    }
  }

  /** Whether a paragraph counts people or has a word for what happens in public. */
  private boolean tells(Paragraph paragraph) {
    boolean tells = counted.contains(paragraph.number());
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      tells |= scene.tellsEvent(i);
    }
    return tells;
  }

  /** Whether a paragraph names places, none of them in the country of a town. */
  private boolean isAbroad(Paragraph paragraph, int town) {
    List<Sighting> places =
        named.getOrDefault(paragraph.number(), List.of()).stream()
            .filter(s -> s.place() >= 0 && !s.isDemonym())
            .toList();
    int country = scene.gazetteer.country(town);
    return !places.isEmpty()
        && places.stream().noneMatch(s -> scene.gazetteer.country(s.place()) == country);
  }

  /** The day that a paragraph opens with; null when it doesn't. */
  private LocalDate day(Paragraph paragraph) {
    for (DayExpression day : scene.daysOf(Field.TEXT, paragraph.begin())) {
      int word = words.at(day.begin());
      if (tellsDay(day) && word - firstWords.get(paragraph.number()) <= FIRST_WORDS) {
        return day.first();
      }
    }
    return null;
  }

  private LocalDate firstDay(Paragraph paragraph) {
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      for (DayExpression day : scene.daysOf(Field.TEXT, i)) {
        if (tellsDay(day)) {
          return day.first();
        }
      }
    }
    return null;
  }

  private static boolean tellsDay(DayExpression day) {
    return day.isResolved()
        && day.first().equals(day.last())
        && day.bearing() == Bearing.ON
        && !day.speech();
  }

  /**
   * The town that a paragraph opens with, or the first town of the country that it opens with; -1
   * for none.
   */
  private int opening(int paragraph) {
    int country = -1;
    for (Sighting s : named.getOrDefault(paragraph, List.of())) {
      if (s.place() < 0 || s.isSpoken()) {
        continue;
      }
      int from = s.first() - firstWords.get(paragraph);
      boolean put = (s.isLocative() || s.isRelated()) && !s.isModifier();
      boolean heads = from == 0 && !words.isGapBlank(s.last());
      boolean firm = put || s.isDateline() || heads;
      PlaceKind kind = scene.gazetteer.kind(s.place());
      if (kind == PlaceKind.COUNTRY && s.isLocative() && from <= FIRST_WORDS) {
        country = scene.gazetteer.country(s.place());
      }
      boolean ofCountry = !s.isDemonym() && scene.gazetteer.country(s.place()) == country;
      boolean first = s.sentence() == words.sentence(firstWords.get(paragraph));
      boolean early = from <= OPENING_WORDS && (first || counted.contains(paragraph));
      if (early && kind.isSettlement() && (firm || ofCountry)) {
        return s.place();
      }
    }
    return -1;
  }
}
