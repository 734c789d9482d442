package dev.dateline.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits a field into sentences: ICU's rules, mended where they break news text. A break after an
 * abbreviation is undone; a full stop that is glued to the next sentence is a break, and so is, in
 * a text without capitals, one that is followed by a small letter; and a blank line always is one.
 */
final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "gen", "col", "lt", "sgt", "capt", "maj", "brig", "gov", "sen",
          "rep", "st", "jr", "sr", "prof", "rev", "hon", "no", "vs", "jan", "feb", "mar", "apr",
          "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "rs", "approx", "inc", "ltd",
          "co", "corp", "dept", "insp", "supt", "cpl", "pvt", "messrs", "ave", "blvd", "pres",
          "adm", "cmdr", "comdr", "dist", "govt", "smt", "sri", "shri", "al", "fr");

  /** What hosts' and files' names end in. */
  private static final Set<String> HOSTS =
      Set.of("com", "org", "net", "in", "uk", "co", "gov", "edu", "info", "html");

  /** Characters of a sentence at most; lists and tables without full stops are cut at a space. */
  private static final int LONGEST = 2000;

  private static final ThreadLocal<BreakIterator> BREAKS =
      ThreadLocal.withInitial(
          () -> BreakIterator.getSentenceInstance(com.ibm.icu.util.ULocale.ENGLISH));

  private Sentences() {}

  /**
   * @param heading where the heading ends that runs into the text; 0 when there is none
   */
  static List<Sentence> split(Passage passage, int heading) {
    String text = passage.source().reading();
    BreakIterator breaks = BREAKS.get();
    breaks.setText(text);
    boolean small = passage.letterCase() == LetterCase.LOWER;
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    Newlines newlines = new Newlines(text);
    int begin = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      boolean last = end == text.length();
      boolean blank = newlines.blankLine(begin, end);
      if (!last && !blank && (endsInAbbreviation(text, begin, end) || isWrap(text, end))) {
        continue;
      }
      if (begin < heading && heading < end) {
        paragraph = add(sentences, passage, newlines, paragraph, begin, heading) + 1;
        begin = heading;
      }
      for (int cut = cut(text, begin, end, small); cut >= 0; cut = cut(text, begin, end, small)) {
        paragraph = add(sentences, passage, newlines, paragraph, begin, cut);
        begin = cut;
      }
      paragraph = add(sentences, passage, newlines, paragraph, begin, end);
      begin = end;
    }
    return List.copyOf(sentences);
  }

  private static int add(
      List<Sentence> sentences,
      Passage passage,
      Newlines newlines,
      int paragraph,
      int begin,
      int end) {
    String text = passage.source().reading();
    int from = begin;
    int to = end;
    while (from < to && Characters.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Characters.isSpace(text.charAt(to - 1))) {
      to--;
    }
    while (to - from > LONGEST) {
      int cut = from + LONGEST;
      while (cut > from + LONGEST / 2 && !Characters.isSpace(text.charAt(cut))) {
        cut--;
      }
      sentences.add(new Sentence(passage, sentences.size(), paragraph, from, cut));
      from = cut;
      while (from < to && Characters.isSpace(text.charAt(from))) {
        from++;
      }
    }
    if (from < to) {
      sentences.add(new Sentence(passage, sentences.size(), paragraph, from, to));
    }
    return newlines.blankLine(begin, end) ? paragraph + 1 : paragraph;
  }

  /** A place inside a sentence where it must be cut all the same, or -1. */
  private static int cut(String text, int begin, int end, boolean small) {
    for (int i = begin + 2; i + 2 < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' && blankLine(text, i, Math.min(end, i + 80)) == i && hasText(text, begin, i)) {
        return i;
      }
      if (c == '.' || c == '?' || c == '!') {
        int stop = afterQuotes(text, i + 1, end);
        boolean ends = isGlued(text, i, stop, end) || (small && isSpaced(text, i, stop, end));
        if (ends && !(c == '.' && endsInAbbreviation(text, begin, i + 1))) {
          return stop;
        }
      }
    }
    return -1;
  }

  /** Past the quotation marks that close a sentence after its full stop. */
  private static int afterQuotes(String text, int from, int end) {
    int at = from;
    while (at < end && "'\"\u2019\u201d)".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** A word, a full stop, and at once another word that is no part of a host's name. */
  private static boolean isGlued(String text, int mark, int next, int end) {
    return next + 1 < end
        && isWordEnd(text, mark)
        && Characters.isLetter(text.charAt(next))
        && Characters.isLetter(text.charAt(next + 1))
        && !isHost(text, next, end)
        && !text.startsWith("www", mark - 3);
  }

  /** A full stop and a space; a figure or a word before it, but no dotted letters such as p.m. */
  private static boolean isSpaced(String text, int mark, int next, int end) {
    boolean dotted = mark >= 2 && text.charAt(mark - 2) == '.';
    return next < end
        && Characters.isSpace(text.charAt(next))
        && !dotted
        && (text.charAt(mark) != '.' || text.charAt(mark - 1) != '.');
  }

  /** Two letters before the mark, small ones at least at the end: no initial, no dotted letters. */
  private static boolean isWordEnd(String text, int mark) {
    return Character.isLowerCase(text.charAt(mark - 1))
        && Characters.isLetter(text.charAt(mark - 2));
  }

  private static boolean hasText(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!Characters.isSpace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHost(String text, int begin, int end) {
    int stop = begin;
    while (stop < end && Characters.isLetter(text.charAt(stop))) {
      stop++;
    }
    return HOSTS.contains(text.substring(begin, stop));
  }

  /** Index of a newline that begins a blank line within the stretch, or -1. */
  private static int blankLine(String text, int begin, int end) {
    int newline = -1;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        if (newline >= 0) {
          return newline;
        }
        newline = i;
      } else if (!Characters.isSpace(c)) {
        newline = -1;
      }
    }
    return -1;
  }

  /** Where lines end, for stretches that never begin before the last one did. */
  private static final class Newlines {
    private final String text;
    private int next;

    Newlines(String text) {
      this.text = text;
      this.next = text.indexOf('\n');
    }

    /** Whether a stretch has a blank line; most have no line's end at all. */
    boolean blankLine(int begin, int end) {
      if (next >= 0 && next < begin) {
        next = text.indexOf('\n', begin);
      }
      return next >= 0 && next < end && Sentences.blankLine(text, next, end) >= 0;
    }
  }

  /** A line break that only wraps a line: the text goes on in lower case. */
  private static boolean isWrap(String text, int end) {
    int before = end - 1;
    while (before > 0 && Characters.isSpace(text.charAt(before))) {
      before--;
    }
    char stop = text.charAt(before);
    boolean closed = stop == '.' || stop == '?' || stop == '!' || stop == '"' || stop == '\u201d';
    return !closed && text.charAt(end - 1) == '\n';
  }

  private static boolean endsInAbbreviation(String text, int begin, int end) {
    int stop = end;
    while (stop > begin && Characters.isSpace(text.charAt(stop - 1))) {
      stop--;
    }
    if (stop == begin || text.charAt(stop - 1) != '.') {
      return false;
    }
    int from = stop - 1;
    while (from > begin && Characters.isLetter(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, stop - 1).toLowerCase(java.util.Locale.ROOT);
    boolean initial =
        word.length() == 1 && (from == 0 || !Characters.isLetterOrDigit(text.charAt(from - 1)));
    return initial || ABBREVIATIONS.contains(word);
  }
}
