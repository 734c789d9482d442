package dev.dateline.resolve.toponyms;

/**
 * A stretch of text that may name a place, with what its neighbours say. Mutable while a text is
 * being read; belongs to one thread.
 */
public final class Sighting {
  final int first;
  final int last;
  final int begin;
  final int end;
  final int sentence;

  /** Number of the name in the gazetteer. */
  final int name;

  /** A word such as "in" stands before it. */
  boolean locative;

  /** A weaker word such as "of" or "from" stands before it. */
  boolean related;

  /** Somebody spoke there: "told reporters in Accra", "speaking from London". */
  boolean spoken;

  /**
   * Told as the ground of what happens or as yet to come: "in the wake of the attack at Karachi".
   */
  boolean context;

  /** It qualifies the name before it: "Ill." in "Springfield, Ill.". */
  boolean qualifier;

  /** The next word belongs to the same name or title: "Chicago Police". */
  boolean modifier;

  /** Capitalised in a text that uses capitals, and not only because a sentence begins. */
  boolean capital;

  /** Something beside it says that it is a person's or another thing's name. */
  boolean doubtful;

  /** A person of that name is named elsewhere in the article. */
  boolean person;

  /** The next word is capitalised and no word of the language: rather the rest of a name. */
  boolean partOfName;

  /** It is an adjective or a people: "Kenyan". */
  boolean demonym;

  /** It stands in a dateline. */
  boolean dateline;

  /** A sighting that this one is inside of: 'Ill.' for 'Springfield'; null when there is none. */
  Sighting within;

  /** A word of division beside it: "county", "province"; null when there is none. */
  String designator;

  /** Between 0 and 1: how surely it names a place at all. */
  double confidence = 0.8;

  /** Place of the gazetteer that it is taken for, or -1. */
  int place = -1;

  Sighting(Words words, int first, int last, int name, int end) {
    this.first = first;
    this.last = last;
    this.name = name;
    this.begin = words.begin(first);
    this.end = end;
    this.sentence = words.sentence(first);
  }

  /** UTF-16 index of its first character in the reading view. */
  public int begin() {
    return begin;
  }

  /** One past its last character. */
  public int end() {
    return end;
  }

  public int sentence() {
    return sentence;
  }

  /** Number of its first word. */
  public int first() {
    return first;
  }

  /** Number of its last word. */
  public int last() {
    return last;
  }

  /** Number of its place in the gazetteer, or -1 when undecided. */
  public int place() {
    return place;
  }

  /** Whether a word such as "in" or "at" puts something there. */
  public boolean isLocative() {
    return locative;
  }

  /** Whether a word such as "of" or "from" stands before it. */
  public boolean isRelated() {
    return related;
  }

  /** Whether it is only where somebody spoke. */
  public boolean isSpoken() {
    return spoken;
  }

  /** Whether what is told of it is the ground of what happens, or yet to come. */
  public boolean isContext() {
    return context;
  }

  /** Whether it only says in which country or division the name before it lies. */
  public boolean isQualifier() {
    return qualifier;
  }

  /** Whether it is an adjective or a people and not the name of a place itself. */
  public boolean isDemonym() {
    return demonym;
  }

  /** Between 0 and 1: how surely it names a place at all. */
  public double confidence() {
    return confidence;
  }

  /** Whether it stands in a dateline. */
  public boolean isDateline() {
    return dateline;
  }

  /** Whether it only describes the next word: "Chicago Police". */
  public boolean isModifier() {
    return modifier;
  }
}
