package dev.dateline.extract.restrictions;

import dev.dateline.text.Token;
import java.util.List;
import java.util.Locale;

/**
 * Reads the hours of a day during which something holds: "from 8 p.m. to 6 a.m.", "9pm-5am",
 * "between 22:00 and 05:00", "6 in the evening until 6 in the morning".
 */
final class DailyHours {
  private static final int NOON = 12;
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  /**
   * A time of day.
   *
   * @param half 'a', 'p', or 0 when neither half of the day is said
   * @param end index one past its last token
   */
  private record Clock(int hour, int minute, char half, int end) {}

  private DailyHours() {}

  /** The first hours in a stretch of tokens as {@code HH:MM-HH:MM}, or null when there are none. */
  static String read(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      Clock begin = clock(tokens, i, to);
      Clock end = begin == null ? null : second(tokens, begin.end(), to);
      if (end != null) {
        return written(begin, end);
      }
      String joined = joined(tokens.get(i));
      if (joined != null) {
        return joined;
      }
    }
    return null;
  }

  private static Clock second(List<Token> tokens, int at, int to) {
    if (at >= to) {
      return null;
    }
    boolean joins =
        switch (tokens.get(at).lower()) {
          case "to", "till", "until", "and", "-", "\u2013", "\u2014", "through" -> true;
          default -> false;
        };
    return joins ? clock(tokens, at + 1, to) : null;
  }

  /** Hours need a half of the day or minutes: "from 8 to 6" alone may count anything. */
  private static String written(Clock begin, Clock end) {
    boolean plain = begin.half() == 0 && end.half() == 0;
    if (plain && (begin.minute() < 0 || end.minute() < 0)) {
      return null;
    }
    char half = begin.half() == 0 ? opposite(begin, end) : begin.half();
    return time(begin, half) + "-" + time(end, end.half() == 0 ? half : end.half());
  }

  /** "From 8 to 6 a.m.": the night lies between when the first hour is the later one. */
  private static char opposite(Clock begin, Clock end) {
    if (end.half() == 0) {
      return 0;
    }
    boolean turned = begin.hour() % NOON >= end.hour() % NOON;
    return turned ? (end.half() == 'a' ? 'p' : 'a') : end.half();
  }

  private static String time(Clock clock, char half) {
    int hour = clock.hour();
    if (half == 'p' && hour < NOON) {
      hour += NOON;
    } else if (half == 'a' && hour == NOON) {
      hour = 0;
    }
    return String.format(Locale.ROOT, "%02d:%02d", hour % HOURS, Math.max(0, clock.minute()));
  }

  private static Clock clock(List<Token> tokens, int at, int to) {
    if (at >= to) {
      return null;
    }
    String word = tokens.get(at).lower();
    switch (word) {
      case "midnight":
        return new Clock(0, 0, 'a', at + 1);
      case "noon", "midday":
        return new Clock(NOON, 0, 'p', at + 1);
      default:
        break;
    }
    if (word.equals("12") && at + 1 < to && tokens.get(at + 1).is("midnight")) {
      return new Clock(0, 0, 'a', at + 2);
    }
    return tokens.get(at).kind() == Token.Kind.NUMBER ? digits(tokens, at, to) : null;
  }

  private static Clock digits(List<Token> tokens, int at, int to) {
    String word = tokens.get(at).lower();
    int end = 0;
    while (end < word.length() && Character.isDigit(word.charAt(end))) {
      end++;
    }
    if (end > 4 || end == 3) {
      return null;
    }
    int hour = Integer.parseInt(word.substring(0, end));
    int minute = -1;
    if (end == 4) {
      minute = hour % 100;
      hour = hour / 100;
    }
    String rest = word.substring(end);
    if (minute < 0 && rest.length() >= 3 && ":.h".indexOf(rest.charAt(0)) >= 0) {
      if (!Character.isDigit(rest.charAt(1)) || !Character.isDigit(rest.charAt(2))) {
        return null;
      }
      minute = Integer.parseInt(rest.substring(1, 3));
      rest = rest.substring(3);
    }
    if (hour > HOURS || minute >= MINUTES) {
      return null;
    }
    char half = rest.startsWith("am") ? 'a' : rest.startsWith("pm") ? 'p' : 0;
    boolean known = rest.isEmpty() || half != 0 || rest.startsWith("h");
    return known ? withHalf(tokens, at + 1, to, hour, minute, half) : null;
  }

  private static Clock withHalf(
      List<Token> tokens, int at, int to, int hour, int minute, char half) {
    if (half != 0 || at >= to) {
      return new Clock(hour, minute, half, at);
    }
    int i = at;
    String next = tokens.get(i).lower();
    if ((next.equals("o'clock") || next.equals("in") || next.equals("at")) && i + 1 < to) {
      i += next.equals("o'clock") ? 1 : 0;
      if (i + 2 < to && tokens.get(i).is("in") && tokens.get(i + 1).is("the")) {
        i += 2;
      } else if (i + 1 < to && tokens.get(i).is("at")) {
        i++;
      }
      next = tokens.get(i).lower();
    }
    char said =
        switch (next) {
          case "am", "a.m.", "a.m", "morning" -> 'a';
          case "pm", "p.m.", "p.m", "evening", "afternoon", "night" -> 'p';
          default -> 0;
        };
    if (said != 0) {
      return new Clock(hour, minute, said, i + 1);
    }
    boolean sharp = next.equals("hrs") || next.equals("hours") || next.equals("h");
    return new Clock(hour, sharp ? Math.max(0, minute) : minute, (char) 0, sharp ? at + 1 : at);
  }

  /** One token of both: 8pm-6am, 22:00-05:00, 10-pm. */
  private static String joined(Token token) {
    int dash = token.lower().indexOf('-');
    if (token.kind() != Token.Kind.NUMBER || dash < 1 || dash == token.lower().length() - 1) {
      return null;
    }
    List<Token> halves =
        List.of(
            new Token(0, 0, "", token.lower().substring(0, dash), Token.Kind.NUMBER),
            new Token(0, 0, "", "-", Token.Kind.MARK),
            new Token(0, 0, "", token.lower().substring(dash + 1), Token.Kind.NUMBER));
    if (!Character.isDigit(halves.get(2).lower().charAt(0))) {
      return null;
    }
    Clock begin = clock(halves, 0, 1);
    Clock end = clock(halves, 2, 3);
    return begin == null || end == null ? null : written(begin, end);
  }
}
