package dev.dateline.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits a field into sentences: ICU's rules, mended where they break news text. A break after an
 * abbreviation is undone, a missing space after a full stop in lower-cased archives is a break, and
 * a blank line always is one.
 */
final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "gen", "col", "lt", "sgt", "capt", "maj", "brig", "gov", "sen",
          "rep", "st", "jr", "sr", "prof", "rev", "hon", "no", "vs", "jan", "feb", "mar", "apr",
          "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "rs", "approx", "inc", "ltd",
          "co", "corp", "dept", "insp", "supt", "cpl", "pvt", "messrs", "ave", "blvd", "pres",
          "adm", "cmdr", "comdr", "dist", "govt", "smt", "sri", "shri", "al", "fr");

  private static final ThreadLocal<BreakIterator> BREAKS =
      ThreadLocal.withInitial(
          () -> BreakIterator.getSentenceInstance(com.ibm.icu.util.ULocale.ENGLISH));

  private Sentences() {}

  static List<Sentence> split(Passage passage) {
    String text = passage.source().reading();
    BreakIterator breaks = BREAKS.get();
    breaks.setText(text);
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    int begin = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      boolean last = end == text.length();
      int blank = blankLine(text, begin, end);
      if (!last && blank < 0 && (endsInAbbreviation(text, begin, end) || isWrap(text, end))) {
        continue;
      }
      for (int cut = firstCut(text, begin, end); cut >= 0; cut = firstCut(text, begin, end)) {
        paragraph = add(sentences, passage, paragraph, begin, cut);
        begin = cut;
      }
      paragraph = add(sentences, passage, paragraph, begin, end);
      begin = end;
    }
    return List.copyOf(sentences);
  }

  private static int add(
      List<Sentence> sentences, Passage passage, int paragraph, int begin, int end) {
    String text = passage.source().reading();
    int from = begin;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Sentence(passage, sentences.size(), paragraph, from, to));
    }
    return blankLine(text, begin, Math.min(text.length(), end)) >= 0 ? paragraph + 1 : paragraph;
  }

  /** A place inside a sentence where it must be cut all the same, or -1. */
  private static int firstCut(String text, int begin, int end) {
    for (int i = begin + 2; i + 2 < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' && blankLine(text, i, Math.min(end, i + 80)) == i && hasText(text, begin, i)) {
        return i;
      }
      boolean glued =
          (c == '.' || c == '?')
              && Character.isLowerCase(text.charAt(i - 1))
              && Character.isLowerCase(text.charAt(i - 2))
              && Character.isLetter(text.charAt(i + 1))
              && Character.isLetter(text.charAt(i + 2))
              && !isHost(text, i + 1, end);
      if (glued && !endsInAbbreviation(text, begin, i + 1)) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean hasText(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!isSpace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHost(String text, int begin, int end) {
    int stop = begin;
    while (stop < end && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    return Set.of("com", "org", "net", "in", "uk", "co", "gov", "edu", "info", "html")
        .contains(text.substring(begin, stop));
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
      } else if (!isSpace(c)) {
        newline = -1;
      }
    }
    return -1;
  }

  /** A line break that only wraps a line: the text goes on in lower case. */
  private static boolean isWrap(String text, int end) {
    int before = end - 1;
    while (before > 0 && isSpace(text.charAt(before))) {
      before--;
    }
    char stop = text.charAt(before);
    boolean closed = stop == '.' || stop == '?' || stop == '!' || stop == '"' || stop == '\u201d';
    return !closed && text.charAt(end - 1) == '\n';
  }

  private static boolean endsInAbbreviation(String text, int begin, int end) {
    int stop = end;
    while (stop > begin && isSpace(text.charAt(stop - 1))) {
      stop--;
    }
    if (stop == begin || text.charAt(stop - 1) != '.') {
      return false;
    }
    int from = stop - 1;
    while (from > begin && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, stop - 1).toLowerCase(java.util.Locale.ROOT);
    boolean initial =
        word.length() == 1 && (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)));
    return initial || ABBREVIATIONS.contains(word);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
