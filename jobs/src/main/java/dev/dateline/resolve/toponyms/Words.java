package dev.dateline.resolve.toponyms;

import dev.dateline.resolve.places.Folding;
import dev.dateline.text.LetterCase;
import dev.dateline.text.Passage;
import dev.dateline.text.Sentence;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a passage as one pass over its characters finds them: hyphenated words are split,
 * possessives cut off, initials kept whole ("U.S."). Strings are made only for the words that
 * somebody asks about. Positions are UTF-16 indexes of the reading view.
 */
public final class Words {
  private final Passage passage;
  private final String text;
  private final LetterCase letterCase;
  private int size;
  private int[] begin = new int[64];
  private int[] end = new int[64];
  private final int[] sentence;
  private final int[] paragraph;
  private final String[] folded;

  public Words(Passage passage, LetterCase letterCase) {
    this.passage = passage;
    this.text = passage.source().reading();
    this.letterCase = letterCase;
    scan();
    this.folded = new String[size];
    this.sentence = new int[size];
    this.paragraph = paragraphs();
    List<Sentence> sentences = passage.sentences();
    int at = 0;
    for (int i = 0; i < size; i++) {
      while (at + 1 < sentences.size() && begin[i] >= sentences.get(at).end()) {
        at++;
      }
      sentence[i] = at;
    }
  }

  public Passage passage() {
    return passage;
  }

  public LetterCase letterCase() {
    return letterCase;
  }

  public int size() {
    return size;
  }

  public int begin(int word) {
    return begin[word];
  }

  public int end(int word) {
    return end[word];
  }

  /** Number of the sentence that the word stands in. */
  public int sentence(int word) {
    return sentence[word];
  }

  /**
   * Number of the paragraph that the word stands in: a blank line parts two, or a line's end where
   * the text has no blank lines.
   */
  public int paragraph(int word) {
    return paragraph[word];
  }

  /** The word as the gazetteer keys it; empty beyond either end of the text. */
  public String folded(int word) {
    if (word < 0 || word >= size) {
      return "";
    }
    if (folded[word] == null) {
      folded[word] = Folding.fold(text.substring(begin[word], end[word]));
    }
    return folded[word];
  }

  /** Whether a possessive was cut off the word. */
  public boolean isPossessive(int word) {
    int at = end[word];
    return at + 1 < text.length()
        && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019')
        && Character.toLowerCase(text.charAt(at + 1)) == 's';
  }

  public boolean isCapital(int word) {
    return word >= 0 && word < size && Character.isUpperCase(text.charAt(begin[word]));
  }

  /** Whether the word has more than one letter and all are capitals. */
  public boolean isUpper(int word) {
    int letters = 0;
    for (int i = begin[word]; i < end[word]; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 1;
  }

  public boolean isNumber(int word) {
    return word >= 0 && word < size && Character.isDigit(text.charAt(begin[word]));
  }

  public boolean opensSentence(int word) {
    return word == 0 || sentence[word - 1] != sentence[word];
  }

  public boolean opensParagraph(int word) {
    return word == 0 || paragraph(word - 1) != paragraph(word);
  }

  private int gapEnd(int word) {
    return word + 1 < size ? begin[word + 1] : text.length();
  }

  /** What stands between a word and the next one. */
  public String gap(int word) {
    return text.substring(end[word], gapEnd(word));
  }

  /** Whether a character stands between a word and the next one. */
  public boolean hasInGap(int word, char c) {
    int next = gapEnd(word);
    for (int i = end[word]; i < next; i++) {
      if (text.charAt(i) == c) {
        return true;
      }
    }
    return false;
  }

  /** Whether white space at most stands between a word and the next one. */
  public boolean isGapBlank(int word) {
    int next = gapEnd(word);
    for (int i = end[word]; i < next; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the word and the next one, of the same sentence, have only space or a hyphen between.
   */
  public boolean joinsNext(int word) {
    if (word < 0 || word + 1 >= size || sentence[word] != sentence[word + 1]) {
      return false;
    }
    for (int i = end[word]; i < begin[word + 1]; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '-') {
        return false;
      }
    }
    return begin[word + 1] - end[word] <= 2;
  }

  /** Whether only a dot and a space part the word from the next one: "St. Louis". */
  public boolean abbreviatesToNext(int word) {
    return word + 1 < size
        && begin[word + 1] - end[word] <= 3
        && text.charAt(end[word]) == '.'
        && gap(word).strip().length() == 1;
  }

  /** Whether a comma, with or without space, parts the word from the next one. */
  public boolean commaNext(int word) {
    if (word + 1 >= size || begin[word + 1] - end[word] > 4) {
      return false;
    }
    String gap = gap(word).strip();
    return gap.equals(",") || gap.equals(".,");
  }

  /** The character right after the word, or a blank. */
  public char after(int word) {
    return end[word] < text.length() ? text.charAt(end[word]) : ' ';
  }

  /** The character right before the word, or a blank. */
  public char before(int word) {
    return begin[word] > 0 ? text.charAt(begin[word] - 1) : ' ';
  }

  /** Number of the first word that begins at or after an index. */
  public int at(int index) {
    int found = Arrays.binarySearch(begin, 0, size, index);
    return found >= 0 ? found : -found - 1;
  }

  private int[] paragraphs() {
    int[] numbers = new int[size];
    int lines = text.indexOf("\n\n") >= 0 || text.indexOf("\n \n") >= 0 ? 2 : 1;
    for (int i = 1; i < size; i++) {
      int newlines = 0;
      for (int at = end[i - 1]; at < begin[i]; at++) {
        newlines += text.charAt(at) == '\n' ? 1 : 0;
      }
      numbers[i] = numbers[i - 1] + (newlines >= lines ? 1 : 0);
    }
    return numbers;
  }

  private void scan() {
    int at = 0;
    int length = text.length();
    while (at < length) {
      char c = text.charAt(at);
      if (!Character.isLetterOrDigit(c)) {
        at++;
        continue;
      }
      int stop = at + 1;
      while (stop < length && goesOn(at, stop)) {
        stop++;
      }
      add(at, cut(at, stop));
      at = stop;
    }
  }

  private boolean goesOn(int from, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      // "TimesPARIS" and "59PARIS": a headline glued to a dateline.
      boolean glued =
          Character.isUpperCase(c)
              && at - from > 1
              && at + 2 < text.length()
              && Character.isUpperCase(text.charAt(at + 1))
              && Character.isUpperCase(text.charAt(at + 2))
              && !Character.isUpperCase(text.charAt(at - 1))
              && text.charAt(at - 1) != '.'
              && text.charAt(at - 1) != '\'';
      return !glued;
    }
    boolean inside = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    if (c == '\'' || c == '\u2019') {
      return inside;
    }
    boolean initial = c == '.' && Character.isLetter(text.charAt(at - 1)) && isInitial(from, at);
    return initial && (inside || (at - 2 > from && text.charAt(at - 2) == '.'));
  }

  /** Whether every part of the word up to the dot is a single letter, as in "U.S." and "W.Va.". */
  private boolean isInitial(int from, int dot) {
    boolean first = dot == from + 1;
    return first || (dot >= 2 && text.charAt(dot - 2) == '.');
  }

  private int cut(int from, int to) {
    int mark = to - 2;
    boolean possessive =
        mark > from
            && (text.charAt(mark) == '\'' || text.charAt(mark) == '\u2019')
            && Character.toLowerCase(text.charAt(to - 1)) == 's';
    return possessive ? mark : to;
  }

  private void add(int from, int to) {
    if (size == begin.length) {
      begin = Arrays.copyOf(begin, size * 2);
      end = Arrays.copyOf(end, size * 2);
    }
    begin[size] = from;
    end[size++] = to;
  }
}
