package dev.dateline.resolve.toponyms;

import dev.dateline.resolve.places.Gazetteer;
import dev.dateline.resolve.places.PlaceKind;
import dev.dateline.text.LetterCase;
import dev.dateline.text.RuleFiles;
import java.util.List;
import java.util.Set;

/** What the neighbours of a name say: a place, a person, part of a longer name. */
final class NameContext {
  private static final int SPEECH_REACH = 7;
  private static final int CONTEXT_REACH = 12;
  private static final Set<String> PASSIVE = Set.of("was", "were", "been", "is", "are", "be");

  private final Gazetteer gazetteer;
  private final Set<String> in;
  private final Set<String> of;
  private final Set<String> directions;
  private final Set<String> after;
  private final Set<String> titles;
  private final Set<String> dateWords;
  private final Set<String> everyday;
  private final Set<String> settlements;
  private final Set<String> noPlaces;
  private final Set<String> speakers;
  private final Set<String> speakerBetween;
  private final Set<String> contexts;

  NameContext(Gazetteer gazetteer, RuleFiles files) {
    this.gazetteer = gazetteer;
    PlaceWords lexicon = PlaceWords.of(files, "places");
    this.in = lexicon.words("place_in");
    this.of = lexicon.words("place_of");
    this.directions = lexicon.words("place_direction");
    this.after = lexicon.words("place_after");
    this.titles = lexicon.words("person_title");
    this.dateWords = lexicon.words("date_word");
    this.everyday = lexicon.words("everyday");
    this.settlements = lexicon.words("settlement");
    this.noPlaces = lexicon.words("no_place");
    this.speakers = lexicon.words("speaker");
    this.speakerBetween = lexicon.words("speaker_between");
    this.contexts = lexicon.words("context");
  }

  /** Whether a word by itself is no place however it is written: "Ms", "Congress". */
  boolean isNoPlace(String word) {
    return noPlaces.contains(word) || titles.contains(word);
  }

  boolean isTitle(String word) {
    return titles.contains(word);
  }

  boolean isAfterWord(String word) {
    return after.contains(word);
  }

  boolean isDateWord(String word) {
    return dateWords.contains(word);
  }

  /** Fills in what each sighting's neighbours say. */
  void describe(Words words, List<Sighting> found, Set<String> persons) {
    Sighting before = null;
    for (Sighting s : found) {
      s.demonym = (gazetteer.flags(s.name) & Gazetteer.DEMONYM) != 0;
      describeQualifier(words, s, before);
      describePrevious(words, s);
      s.spoken = isSpoken(words, s.first);
      s.context = isContext(words, s.first);
      describeNext(words, s);
      boolean single = s.first == s.last;
      s.person = single && persons.contains(words.folded(s.first));
      before = s;
    }
  }

  private void describeQualifier(Words words, Sighting s, Sighting before) {
    if (before == null || before.last + 1 != s.first || before.sentence != s.sentence) {
      return;
    }
    boolean bracket = words.before(s.first) == '(' && s.begin - words.end(before.last) <= 2;
    boolean comma = words.commaNext(before.last);
    boolean none =
        words.letterCase() == LetterCase.MIXED
            && words.joinsNext(before.last)
            && (gazetteer.flags(s.name) & Gazetteer.ABBREVIATION) != 0
            && words.isUpper(s.first);
    if (bracket || comma || none) {
      before.within = s;
    }
  }

  private void describePrevious(Words words, Sighting s) {
    int previous = s.first - 1;
    boolean joined = words.joinsNext(previous);
    String word = joined ? words.folded(previous) : "";
    s.locative = in.contains(word);
    s.related = of.contains(word);
    if (joined && directions.contains(word)) {
      boolean placed = previous > 0 && words.joinsNext(previous - 1);
      String earlier = placed ? words.folded(previous - 1) : "";
      s.locative |=
          in.contains(earlier)
              || (earlier.equals("the") && in.contains(words.folded(previous - 2)));
      s.related |= of.contains(earlier);
    }
    if (joined && word.equals("the")) {
      s.locative |= in.contains(words.folded(previous - 1)) && words.joinsNext(previous - 1);
    }
    if (word.equals("of") && words.joinsNext(previous - 1)) {
      s.locative |= settlements.contains(words.folded(previous - 1));
    }
    if (previous >= 0 && words.commaNext(previous) && words.sentence(previous) == s.sentence) {
      // "In the country's main port, Toamasina": the name of what the words before it put there.
      s.locative |= settlements.contains(words.folded(previous));
    }
    boolean mixed = words.letterCase() == LetterCase.MIXED;
    s.capital = mixed && !words.opensSentence(s.first);
    if (mixed && joined && words.isCapital(previous)) {
      boolean harmless =
          everyday.contains(word)
              || in.contains(word)
              || of.contains(word)
              || dateWords.contains(word)
              || directions.contains(word)
              || isPlaceWord(words, previous)
              || (titles.contains(word) && isOffice(word));
      s.doubtful |= !harmless;
    }
    boolean titled = titles.contains(word) && !isOffice(word) && words.isCapital(previous);
    boolean dotted =
        previous >= 0
            && words.abbreviatesToNext(previous)
            && titles.contains(words.folded(previous))
            && words.isCapital(previous);
    boolean initial =
        previous >= 0
            && mixed
            && words.end(previous) - words.begin(previous) == 1
            && words.isCapital(previous)
            && words.abbreviatesToNext(previous)
            && words.sentence(previous) == s.sentence;
    s.doubtful |= (titled || dotted || initial) && mixed;
  }

  /**
   * "A minister told reporters in Accra", "speaking on radio from Port Moresby". What is announced
   * by nobody happens there: "a curfew was announced in Lagos".
   */
  private boolean isSpoken(Words words, int first) {
    for (int i = first - 1; i >= Math.max(0, first - SPEECH_REACH); i--) {
      if (!words.joinsNext(i)) {
        return false;
      }
      String word = words.folded(i);
      if (speakers.contains(word)) {
        return i == 0 || !PASSIVE.contains(words.folded(i - 1));
      }
      if (!speakerBetween.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** "Violence in the wake of the raid at Ardal", "against the rite planned in Ardal". */
  private boolean isContext(Words words, int first) {
    for (int i = first - 1; i >= Math.max(0, first - CONTEXT_REACH); i--) {
      boolean joined = words.isGapBlank(i) || words.isPossessive(i);
      if (words.sentence(i) != words.sentence(first) || !joined) {
        return false;
      }
      if (contexts.contains(words.folded(i))) {
        return true;
      }
    }
    return false;
  }

  /** A demonym, or a country's or division's name, that describes what follows. */
  private boolean isPlaceWord(Words words, int at) {
    int name = gazetteer.find(words.folded(at));
    if (name < 0 || gazetteer.placesOf(name) == 0) {
      return false;
    }
    PlaceKind kind = gazetteer.kind(gazetteer.placeOf(name, 0));
    return kind == PlaceKind.COUNTRY || kind == PlaceKind.ADMIN1;
  }

  /** Offices that stand before the name of the place they hold: "Mayor", "Sheriff". */
  private static boolean isOffice(String word) {
    return word.equals("sheriff") || word.equals("mayor") || word.equals("police");
  }

  private void describeNext(Words words, Sighting s) {
    int next = s.last + 1;
    if (!words.joinsNext(s.last)) {
      return;
    }
    String word = words.folded(next);
    if (isDesignator(word)) {
      s.designator = word;
    }
    if (words.letterCase() != LetterCase.MIXED || !words.isCapital(next)) {
      return;
    }
    boolean hyphen = words.after(s.last) == '-';
    boolean placed = after.contains(word) || directions.contains(word);
    if (dateWords.contains(word) || hyphen) {
      return;
    }
    s.modifier = true;
    boolean given = (gazetteer.flags(s.name) & Gazetteer.GIVEN_NAME) != 0;
    boolean demonym = (gazetteer.flags(s.name) & Gazetteer.DEMONYM) != 0;
    boolean single = s.first == s.last;
    s.doubtful |= single && given && !placed && !demonym;
    s.partOfName = !placed && isUnknown(word);
  }

  /** Not a word of the language: rather the rest of a name. */
  private boolean isUnknown(String word) {
    int name = gazetteer.find(word);
    return name < 0 || (gazetteer.flags(name) & Gazetteer.COMMON_WORD) == 0;
  }

  private static boolean isDesignator(String word) {
    return switch (word) {
      case "county",
          "parish",
          "state",
          "province",
          "region",
          "governorate",
          "department",
          "district",
          "territory",
          "prefecture" ->
          true;
      default -> false;
    };
  }
}
