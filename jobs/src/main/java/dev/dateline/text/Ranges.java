package dev.dateline.text;

import dev.dateline.model.Count;
import dev.dateline.model.Qualifier;
import java.util.List;

/** Two numbers that bound a count: 50-60, five or six, two to three thousand. */
final class Ranges {
  private Ranges() {}

  /** "50-60" as one token; null when the token is none. */
  static Quantity inOneToken(Token token, int at) {
    int dash = token.lower().indexOf('-');
    if (token.kind() != Token.Kind.NUMBER || dash <= 0 || dash == token.lower().length() - 1) {
      return null;
    }
    double low = Numerals.value(token.lower().substring(0, dash));
    String rest = token.lower().substring(dash + 1);
    double high = Character.isDigit(rest.charAt(0)) ? Numerals.value(rest) : Double.NaN;
    if (Double.isNaN(low) || Double.isNaN(high) || low >= high || low != Math.rint(low)) {
      return null;
    }
    return between(at, at, Math.round(low), Math.round(high));
  }

  /** "2-3 thousand": both ends in the unit that follows. */
  static Quantity scaled(Quantity range, QuantityWords.Entry scale, int first) {
    if (scale == null) {
      return new Quantity(
          first, range.last(), range.count(), range.qualifier(), Quantity.Kind.NUMBER);
    }
    long unit = scale.number("n");
    int last = range.last() + scale.words().length;
    return between(first, last, range.count().low() * unit, range.count().high() * unit);
  }

  static boolean joins(Token token, boolean between) {
    return token.is("to")
        || token.is("or")
        || token.is("-")
        || token.is("\u2013")
        || token.is("\u2014")
        || (between && (token.is("and") || token.is("&")));
  }

  /**
   * Whether a dash parts a dateline from the story, as in "LAGOS, March 5 - Seven people died": it
   * stands alone, after the day of a month or between a figure and a word.
   *
   * @param low index of the number before the dash
   * @param dash index of the token that may be one
   */
  static boolean endsDateline(List<Token> tokens, int low, int dash) {
    Token mark = tokens.get(dash);
    Token next = tokens.get(dash + 1);
    boolean alone = tokens.get(dash - 1).end() < mark.begin() && mark.end() < next.begin();
    if (mark.kind() != Token.Kind.MARK || !alone) {
      return false;
    }
    boolean afterMonth = low > 0 && MonthNames.number(tokens.get(low - 1).lower()) > 0;
    return afterMonth || tokens.get(low).kind() != next.kind();
  }

  /** A range of two numbers; null when they are in no order that makes one. */
  static Quantity of(NumberReader.Value low, NumberReader.Value high, int first, Token join) {
    double least = low.number();
    if (!low.isScaled() && high.isScaled() && least < high.number() / high.unit() + 1) {
      least *= high.unit();
    }
    boolean near = !join.is("or") || high.number() <= 3 * least;
    boolean counts = high.isCount() && least == Math.rint(least);
    if (least >= high.number() || !near || !counts) {
      return null;
    }
    return between(first, high.last(), Math.round(least), high.whole());
  }

  private static Quantity between(int first, int last, long low, long high) {
    Count count = new Count(low, null, high);
    return new Quantity(first, last, count, Qualifier.BETWEEN, Quantity.Kind.NUMBER);
  }
}
