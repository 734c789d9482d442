package dev.dateline.text;

import java.util.List;

/** Reads one number in figures, in words, or in both: 6, forty-four, 1.5 million, half a dozen. */
final class NumberReader {
  /** No number has more words than this. */
  private static final int LONGEST = 12;

  /**
   * A number as read.
   *
   * @param last index of its last token
   * @param number its value, which may have a fraction
   * @param unit the scale word that it ends in, 1 when none
   */
  record Value(int last, double number, long unit) {
    boolean isCount() {
      return number == Math.rint(number) && number <= Numerals.LARGEST;
    }

    boolean isScaled() {
      return unit > 1;
    }

    long whole() {
      return Math.round(number);
    }
  }

  private final QuantityWords words;

  NumberReader(QuantityWords words) {
    this.words = words;
  }

  /** The number that begins at a token; null when none does. */
  Value at(List<Token> tokens, int from, int end) {
    Token first = tokens.get(from);
    if (first.is("half") || first.lower().startsWith("half-")) {
      return half(tokens, from, end);
    }
    if (first.is("a") || first.is("an")) {
      if (from + 1 < end && tokens.get(from + 1).is("half")) {
        return half(tokens, from + 1, end);
      }
      QuantityWords.Entry scale = scale(tokens, from + 1, end);
      return scale == null ? null : scaled(tokens, from + 1, end, 1);
    }
    QuantityWords.Entry bare = words.at("scale", tokens, from, end);
    if (bare != null) {
      return scaled(tokens, from, end, 1);
    }
    return first.kind() == Token.Kind.NUMBER
        ? figures(tokens, from, end)
        : inWords(tokens, from, end);
  }

  private QuantityWords.Entry scale(List<Token> tokens, int at, int end) {
    return at < end ? words.at("scale", tokens, at, end) : null;
  }

  private Value figures(List<Token> tokens, int from, int end) {
    double value = Numerals.value(tokens.get(from).lower());
    if (value == 0 && tokens.get(from).text().length() > 1) {
      return null; // the tail of a number that was cut, and no zero
    }
    if (Double.isNaN(value)) {
      return hyphenated(tokens.get(from).lower(), from);
    }
    int at = from;
    boolean short3 = tokens.get(from).text().length() <= 3;
    while (short3
        && at + 1 < end
        && Numerals.isTriple(tokens.get(at + 1))
        && tokens.get(at + 1).begin() == tokens.get(at).end() + 1) {
      value = value * 1000 + Numerals.value(tokens.get(++at).lower());
    }
    if (at == from && short3 && isSpacedOut(tokens, from, end)) {
      at = from + 2;
      value = value * 1000 + Numerals.value(tokens.get(at).lower());
    }
    QuantityWords.Entry scale = scale(tokens, at + 1, end);
    return scale == null ? new Value(at, value, 1) : scaled(tokens, at + 1, end, value);
  }

  /** "31 , 000": a comma with blanks around it, as texts cut into words have it. */
  private static boolean isSpacedOut(List<Token> tokens, int at, int end) {
    return at + 2 < end
        && tokens.get(at + 1).is(",")
        && tokens.get(at + 1).begin() > tokens.get(at).end()
        && Numerals.isTriple(tokens.get(at + 2))
        && tokens.get(at + 2).text().endsWith("00");
  }

  /** "2-million" and the like as one token. */
  private Value hyphenated(String token, int at) {
    int dash = token.indexOf('-');
    if (dash <= 0) {
      return null;
    }
    double value = Numerals.value(token.substring(0, dash));
    long unit = unit(token.substring(dash + 1));
    return Double.isNaN(value) || unit == 0 ? null : new Value(at, value * unit, unit);
  }

  private long unit(String word) {
    List<Token> one = Tokens.of(word, 0, word.length());
    QuantityWords.Entry scale = one.size() == 1 ? words.at("scale", one, 0, 1) : null;
    return scale == null ? 0 : scale.number("n");
  }

  /** A number times the scale words that stand at {@code at}: "two hundred thousand". */
  private Value scaled(List<Token> tokens, int at, int end, double number) {
    double value = number;
    long unit = 1;
    int last = at - 1;
    for (QuantityWords.Entry scale = scale(tokens, at, end);
        scale != null && last - at < LONGEST;
        scale = scale(tokens, last + 1, end)) {
      unit = scale.number("n");
      value *= unit;
      last = last + scale.words().length;
    }
    return rest(tokens, last, end, value, unit);
  }

  /** "... hundred and fifty": what follows a scale word adds to it when it is smaller. */
  private Value rest(List<Token> tokens, int last, int end, double value, long unit) {
    int at = last + 1;
    if (unit < 100 || at >= end) {
      return new Value(last, value, unit);
    }
    boolean joined = tokens.get(at).is("and");
    int from = joined ? at + 1 : at;
    if (from >= end || words.at("cardinal", tokens, from, end) == null) {
      boolean hyphen = from < end && isCompound(tokens.get(from).lower());
      if (!hyphen) {
        return new Value(last, value, unit);
      }
    }
    Value more = inWords(tokens, from, end);
    return more == null || more.number() >= unit || (joined && unit > 1000)
        ? new Value(last, value, unit)
        : new Value(more.last(), value + more.number(), 1);
  }

  private boolean isCompound(String word) {
    int dash = word.indexOf('-');
    return dash > 0 && cardinal(word.substring(0, dash)) >= 0;
  }

  private Value inWords(List<Token> tokens, int from, int end) {
    String word = tokens.get(from).lower();
    double value = cardinal(word);
    int last = from;
    if (value < 0) {
      value = compound(word);
      if (value < 0) {
        return null;
      }
    } else if (value >= 20 && value % 10 == 0 && from + 1 < end) {
      int next = from + 1;
      boolean dash = tokens.get(next).is("-") && next + 1 < end;
      long ones = cardinal(tokens.get(dash ? next + 1 : next).lower());
      if (ones > 0 && ones < 10) {
        value += ones;
        last = dash ? next + 1 : next;
      }
    }
    QuantityWords.Entry scale = scale(tokens, last + 1, end);
    return scale == null ? new Value(last, value, 1) : scaled(tokens, last + 1, end, value);
  }

  /** "forty-four", "two-hundred", "two-dozen"; -1 when the word is none. */
  private double compound(String word) {
    int dash = word.indexOf('-');
    if (dash <= 0) {
      return -1;
    }
    long tens = cardinal(word.substring(0, dash));
    String rest = word.substring(dash + 1);
    long ones = cardinal(rest);
    if (tens >= 20 && tens % 10 == 0 && ones > 0 && ones < 10) {
      return tens + ones;
    }
    long unit = unit(rest);
    return tens > 0 && unit > 0 ? (double) tens * unit : -1;
  }

  private Value half(List<Token> tokens, int from, int end) {
    if (tokens.get(from).lower().startsWith("half-")) {
      long unit = unit(tokens.get(from).lower().substring(5));
      return unit == 0 ? null : new Value(from, unit / 2.0, 1);
    }
    int at =
        from + 1 < end && (tokens.get(from + 1).is("a") || tokens.get(from + 1).is("-"))
            ? from + 2
            : from + 1;
    QuantityWords.Entry scale = scale(tokens, at, end);
    return scale == null ? null : new Value(at, scale.number("n") / 2.0, 1);
  }

  private long cardinal(String word) {
    QuantityWords.Entry entry = words.only("cardinal", word);
    return entry == null ? -1 : entry.number("n");
  }
}
