package dev.dateline.count;

import dev.dateline.model.Claim;
import java.util.Locale;
import java.util.Set;

/**
 * How a claim's words refer to its people: as new ("a man"), as known ("the man", "he"), and what
 * tells one person from another.
 *
 * @param kind how they are brought in
 * @param woman null when the words do not say
 * @param age 0 when the words do not say
 */
record Referent(Kind kind, Boolean woman, int age) {
  /** How people are brought in. */
  enum Kind {
    /** "a man", "three students". */
    NEW,
    /** "the man", "those killed", "he". */
    KNOWN,
    /** A name, or a noun without an article. */
    BARE
  }

  private static final Set<String> WOMEN =
      Set.of("woman", "girl", "wife", "mother", "daughter", "sister", "she", "herself");
  private static final Set<String> MEN =
      Set.of("man", "boy", "husband", "father", "son", "brother", "he", "him", "himself");
  private static final Set<String> KNOWN =
      Set.of(
          "the", "those", "these", "this", "that", "he", "him", "his", "she", "her", "they", "them",
          "their", "both", "himself", "herself", "i", "me", "my", "we", "us", "our");

  /** "three of the soldiers": some of those told of before. */
  private static final Set<String> WHOLE = Set.of("the", "those", "these", "them", "us", "whom");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "himself", "herself");
  private static final Set<String> FATES =
      Set.of(
          "death",
          "murder",
          "killing",
          "assassination",
          "slaying",
          "arrest",
          "detention",
          "release");
  private static final Set<String> NEW =
      Set.of(
          "a",
          "an",
          "another",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "some",
          "several",
          "many",
          "few",
          "no",
          "nobody",
          "others",
          "other",
          "dozens",
          "scores",
          "hundreds",
          "thousands");

  /** Plurals without the usual ending. */
  private static final Set<String> PLURALS =
      Set.of("people", "men", "women", "children", "policemen", "policewomen", "servicemen");

  /** Words from a number to its noun at most. */
  private static final int NOUN = 4;

  /** Words of a quote that tell how it begins. */
  private static final int HEAD = 4;

  private static final int OLDEST = 110;

  static Referent of(Claim claim) {
    String[] words = words(claim.quote());
    boolean one = Long.valueOf(1).equals(claim.high());
    return new Referent(kind(words, one), woman(words), age(words));
  }

  private static String[] words(String quote) {
    return quote.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", 0);
  }

  /** The noun that a number counts, "guards" of "two prison guards"; empty when it stands alone. */
  static String noun(String quote) {
    String[] words = words(quote);
    int number = 0;
    while (number < words.length && !NEW.contains(words[number]) && !isNumber(words[number])) {
      number++;
    }
    for (int i = number + 1; i < Math.min(words.length, number + NOUN); i++) {
      if (PLURALS.contains(words[i]) || words[i].length() > 3 && words[i].endsWith("s")) {
        return words[i];
      }
    }
    return "";
  }

  private static Kind kind(String[] words, boolean one) {
    for (int i = 0; i < Math.min(HEAD, words.length); i++) {
      if (KNOWN.contains(words[i])) {
        return Kind.KNOWN;
      }
      boolean age = one && i > 0 && isNumber(words[i]) && !isYears(words, i + 1);
      if (NEW.contains(words[i]) || isNumber(words[i]) && !age) {
        boolean ofKnown = i + 2 < words.length && words[i + 1].equals("of");
        return ofKnown && WHOLE.contains(words[i + 2]) ? Kind.KNOWN : Kind.NEW;
      }
    }
    return Kind.BARE;
  }

  /** "a 56-year-old": the age of somebody new, where "Ruiz, 56," is a name and an age. */
  private static boolean isYears(String[] words, int at) {
    return at < words.length && words[at].startsWith("year");
  }

  /** "he was shot", "arrested her", "his murder": somebody told of before, by a pronoun alone. */
  static boolean isPronoun(String quote) {
    String[] words = words(quote);
    for (int i = 0; i < Math.min(HEAD, words.length); i++) {
      boolean last = i == words.length - 1;
      boolean owns = words[i].equals("his") || words[i].equals("her");
      if (PRONOUNS.contains(words[i]) || owns && (last || FATES.contains(words[i + 1]))) {
        return true;
      }
    }
    return false;
  }

  /** "a youth", "another man": a person brought in by an article. */
  static boolean isIntroduced(String quote) {
    String words = quote.toLowerCase(Locale.ROOT);
    return words.startsWith("a ") || words.startsWith("an ") || words.startsWith("another ");
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private static Boolean woman(String[] words) {
    for (String word : words) {
      if (WOMEN.contains(word)) {
        return true;
      }
      if (MEN.contains(word)) {
        return false;
      }
    }
    return null;
  }

  /** "24-year-old". */
  private static int age(String[] words) {
    for (int i = 1; i < words.length; i++) {
      if (words[i].equals("year") && i + 1 < words.length && words[i + 1].equals("old")) {
        String age = words[i - 1];
        boolean figure = age.length() <= 3 && !age.isEmpty();
        int value = figure && age.chars().allMatch(Character::isDigit) ? Integer.parseInt(age) : 0;
        return value < OLDEST ? value : 0;
      }
    }
    return 0;
  }

  /** Whether nothing tells the one person from the other. */
  boolean mayBe(Referent other) {
    boolean sex = woman == null || other.woman == null || woman.equals(other.woman);
    return sex && (age == 0 || other.age == 0 || age == other.age);
  }

  /** Whether both words give the same age. */
  boolean isOfAge(Referent other) {
    return age > 0 && age == other.age;
  }

  /** What both say of the same person. */
  Referent and(Referent other) {
    return new Referent(kind, woman == null ? other.woman : woman, age == 0 ? other.age : age);
  }
}
