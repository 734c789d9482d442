package dev.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a stretch of text into tokens in one pass. A possessive ({@code 's}) and {@code n't} are
 * tokens of their own, so that "the army's" and "didn't" show their words.
 */
public final class Tokens {
  private static final Set<String> UNITS_OF_AGE =
      Set.of("year", "years", "month", "months", "week", "weeks", "day", "days");

  private Tokens() {}

  public static List<Token> of(String text, int begin, int end) {
    List<Token> tokens = new ArrayList<>((end - begin) / 4 + 4);
    int at = begin;
    while (at < end) {
      char c = text.charAt(at);
      if (Characters.isSpace(c)) {
        at++;
      } else if (Characters.isDigit(c)) {
        int stop = endOfNumber(text, at, end);
        add(tokens, text, at, stop, Token.Kind.NUMBER);
        at = stop;
      } else if (isLetter(text, at)) {
        int stop = Math.max(at + 1, endOfWord(text, at, end));
        addWord(tokens, text, at, stop);
        at = stop;
      } else {
        int stop = at + Character.charCount(text.codePointAt(at));
        add(tokens, text, at, Math.min(stop, end), Token.Kind.MARK);
        at = stop;
      }
    }
    return tokens;
  }

  private static int endOfNumber(String text, int from, int end) {
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      boolean joins =
          (c == ',' || c == '.' || c == ':' || c == '-' || c == '\'')
              && at + 1 < end
              && Characters.isLetterOrDigit(text.charAt(at + 1))
              && (c == '-' || Characters.isDigit(text.charAt(at + 1)));
      if (!Characters.isLetterOrDigit(c) && !joins) {
        break;
      }
      at++;
    }
    return at;
  }

  private static int endOfWord(String text, int from, int end) {
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      boolean inside = at + 1 < end && isLetterOrDigit(text, at + 1);
      boolean joins = inside && (isApostrophe(c) || c == '-' || (c == '.' && isInitial(text, at)));
      if (!isLetterOrDigit(text, at) && !joins) {
        // The last dot of initials belongs to them: U.S.
        return c == '.' && at - 2 >= from && text.charAt(at - 2) == '.' ? at + 1 : at;
      }
      at++;
    }
    return at;
  }

  private static boolean isInitial(String text, int dot) {
    boolean oneLetter =
        Character.isLetter(text.charAt(dot - 1))
            && (dot < 2 || !Characters.isLetterOrDigit(text.charAt(dot - 2)));
    return oneLetter
        && (dot + 2 >= text.length() || !Characters.isLetterOrDigit(text.charAt(dot + 2)));
  }

  private static void addWord(List<Token> tokens, String text, int begin, int end) {
    int cut = end;
    if (end - begin > 2 && isApostrophe(text.charAt(end - 2)) && isLetter(text, end - 1)) {
      char last = Character.toLowerCase(text.charAt(end - 1));
      boolean negated =
          last == 't' && end - begin > 3 && Character.toLowerCase(text.charAt(end - 3)) == 'n';
      cut = negated ? end - 3 : last == 's' || last == 'd' ? end - 2 : end;
    }
    add(tokens, text, begin, cut, Token.Kind.WORD);
    if (cut < end) {
      add(tokens, text, cut, end, Token.Kind.WORD);
    }
  }

  private static void add(List<Token> tokens, String text, int begin, int end, Token.Kind kind) {
    String written = text.substring(begin, end);
    String lower = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
    tokens.add(new Token(begin, end, written, lower, kind));
    if (lower.equals("old") || lower.equals("olds")) {
      joinAge(tokens, text);
    }
  }

  /** "11 - year - old", as texts cut into words have it, is the one token that "11-year-old" is. */
  private static void joinAge(List<Token> tokens, String text) {
    int first = tokens.size() - 5;
    boolean age =
        first >= 0
            && tokens.get(first + 1).is("-")
            && UNITS_OF_AGE.contains(tokens.get(first + 2).lower())
            && tokens.get(first + 3).is("-");
    if (!age) {
      return;
    }
    List<Token> parts = tokens.subList(first, first + 5);
    StringBuilder lower = new StringBuilder();
    parts.forEach(part -> lower.append(part.lower()));
    int begin = parts.get(0).begin();
    int end = parts.get(4).end();
    Token.Kind kind = parts.get(0).kind();
    parts.clear();
    tokens.add(new Token(begin, end, text.substring(begin, end), lower.toString(), kind));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isLetter(String text, int at) {
    char c = text.charAt(at);
    return Characters.isLetter(c)
        || (Character.isSurrogate(c) && Character.isLetter(codePointAround(text, at)));
  }

  private static boolean isLetterOrDigit(String text, int at) {
    char c = text.charAt(at);
    return Characters.isLetterOrDigit(c) || (c >= 128 && isInWord(text, at, c));
  }

  private static boolean isInWord(String text, int at, char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || (Character.isSurrogate(c) && Character.isLetter(codePointAround(text, at)));
  }

  private static int codePointAround(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) && at > 0
        ? text.codePointBefore(at + 1)
        : text.codePointAt(at);
  }
}
