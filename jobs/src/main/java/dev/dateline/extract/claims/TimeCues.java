package dev.dateline.extract.claims;

import dev.dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a sentence that say when something was, each held against the article's own day: "on
 * Friday", "in 1998", "over the past nine years", "two months ago".
 */
final class TimeCues {
  /** What a time says of what happened then. */
  enum Kind {
    /** The article's news: today, a weekday, the past 24 hours. */
    FRESH,
    /** Days or weeks ago: news only where it is the subject. */
    RECENT,
    /** Long over. */
    PAST,
    /** A period longer than an event: since the war began, this year. */
    SPAN
  }

  /**
   * A time that a sentence names.
   *
   * @param at first token
   * @param end one past the last token
   */
  record Cue(int at, int end, Kind kind) {}

  private static final Set<String> WEEKDAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thurs",
          "fri");
  private static final Set<String> TODAY =
      Set.of("today", "yesterday", "tonight", "overnight", "today's", "yesterday's");
  private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");
  private static final Set<String> LONG =
      Set.of("month", "months", "year", "years", "decade", "decades", "century", "centuries");
  private static final Set<String> WEEKS = Set.of("week", "weeks", "fortnight");
  private static final Set<String> DAYS = Set.of("day", "days", "hour", "hours", "minutes");
  private static final Set<String> LAST = Set.of("last", "past", "previous", "preceding", "recent");
  private static final Set<String> SEASONS =
      Set.of("summer", "winter", "spring", "autumn", "fall", "season");
  private static final Set<String> THEN = Set.of("year", "summer", "winter", "autumn");
  private static final Set<String> EACH = Set.of("every", "each", "per");
  private static final Set<String> BACK =
      Set.of("ago", "earlier", "before", "back", "previously", "prior");
  private static final Set<String> SINCE =
      Set.of("since", "in", "of", "from", "until", "till", "during", "last", "by", "early", "late");
  private static final Set<String> DATED =
      Set.of(
          "in", "since", "of", "the", "during", "from", "until", "till", "by", "early", "late",
          "mid", "and", "between", "to", "before", "after", "around", "circa", "(", ",", "his",
          "her", "their", "its", "year", "-");
  private static final Set<String> SUPERLATIVE =
      Set.of(
          "worst",
          "deadliest",
          "bloodiest",
          "biggest",
          "largest",
          "first",
          "most",
          "heaviest",
          "highest",
          "gravest",
          "fiercest",
          "longest",
          "latest");
  private static final Set<String> STREET =
      Set.of("block", "blk", "gmt", "hours", "hrs", "local", "people", "persons", "ist", "utc");

  private static final int REACH = 6;

  private final List<Token> tokens;
  private final Clock clock;
  private final List<Cue> cues = new ArrayList<>();

  private TimeCues(List<Token> tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  /** The times of a sentence, in order. */
  static List<Cue> of(List<Token> tokens, Clock clock) {
    TimeCues reader = new TimeCues(tokens, clock);
    for (int i = 0; i < tokens.size(); i++) {
      i = Math.max(i, reader.read(i) - 1);
    }
    return reader.cues;
  }

  /** Reads what begins at a token; one past its end, or {@code i} when nothing does. */
  private int read(int i) {
    String word = word(i);
    if (TODAY.contains(word)) {
      return add(i, i + 1, Kind.FRESH);
    }
    if (word.equals("this") && PARTS.contains(word(i + 1))) {
      return add(i, i + 2, Kind.FRESH);
    }
    if (WEEKDAYS.contains(word)) {
      return isHabit(i) ? i : add(i, i + 1, Kind.FRESH);
    }
    if (word.equals("this") && LONG.contains(word(i + 1))) {
      return add(i, i + 2, word(i + 1).startsWith("year") ? Kind.SPAN : Kind.RECENT);
    }
    if (word.equals("that") && isTermThen(i + 1)) {
      return add(i, i + 2, Kind.PAST); // "that October": one that the text told of
    }
    if (EACH.contains(word) && (LONG.contains(word(i + 1)) || WEEKS.contains(word(i + 1)))) {
      return add(i, i + 2, Kind.SPAN);
    }
    if (LAST.contains(word)) {
      return last(i);
    }
    if (BACK.contains(word)) {
      return ago(i);
    }
    if (Months.of(tokens.get(i)) > 0) {
      return month(i);
    }
    if (Months.year(tokens.get(i).text()) > 0) {
      return year(i);
    }
    if (isDecade(word)) {
      return add(i, i + 1, Kind.PAST);
    }
    return period(i);
  }

  /** "year", "autumn", "October": a term that "that" points back to. */
  private boolean isTermThen(int i) {
    boolean month =
        i < tokens.size() && Months.of(tokens.get(i)) > 0 && tokens.get(i).isCapitalised();
    return month || THEN.contains(word(i));
  }

  /** "on Sundays", "Bloody Sunday", "Black Friday": no day of this week. */
  private boolean isHabit(int i) {
    String before = word(i - 1);
    return before.equals("bloody") || before.equals("black") || before.equals("every");
  }

  /** "last night", "the past nine years", "last month". */
  private int last(int i) {
    int at = i + 1;
    while (at < i + 4 && isAmount(at)) {
      at++;
    }
    String unit = word(at);
    if (at == i + 1 && (PARTS.contains(unit) || WEEKDAYS.contains(unit))) {
      return add(i, at + 1, Kind.FRESH);
    }
    if (LONG.contains(unit) || SEASONS.contains(unit)) {
      boolean span = at > i + 1 || isWithin(i);
      return add(i, at + 1, span ? Kind.SPAN : Kind.PAST);
    }
    if (WEEKS.contains(unit)) {
      return add(i, at + 1, at > i + 1 && unit.equals("weeks") ? Kind.SPAN : Kind.RECENT);
    }
    if (DAYS.contains(unit)) {
      return add(i, at + 1, Kind.FRESH);
    }
    boolean history =
        word(i).equals("past") && word(i - 1).equals("the") && word(i - 2).equals("in");
    return history ? add(i, i + 1, Kind.PAST) : i;
  }

  private boolean isWithin(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 2); k--) {
      String word = word(k);
      if (word.equals("over") || word.equals("during") || word.equals("within")) {
        return true;
      }
    }
    return false;
  }

  /** "two months ago", "years earlier", "days before". */
  private int ago(int i) {
    String unit = word(i - 1);
    if (word(i).equals("earlier") && word(i + 1).equals("in") && word(i + 2).equals("the")) {
      return word(i + 3).equals("year") ? add(i, i + 4, Kind.PAST) : i;
    }
    if (LONG.contains(unit)) {
      return add(i - 1, i + 1, Kind.PAST);
    }
    if (WEEKS.contains(unit)) {
      return add(i - 1, i + 1, Kind.RECENT);
    }
    boolean hours = DAYS.contains(unit) && word(i).equals("ago");
    return hours ? add(i - 1, i + 1, unit.startsWith("day") ? Kind.RECENT : Kind.FRESH) : i;
  }

  /** "on March 17", "31 October 1989", "in May", "since January". */
  private int month(int i) {
    Clock.DayOfMonth at = Clock.DayOfMonth.around(tokens, i);
    boolean introduced = SINCE.contains(word(i - 1)) || at.year() > 0;
    if (at.day() == 0 && !introduced) {
      return i;
    }
    int begin = at.day() > 0 && i > 0 && Months.day(tokens.get(i - 1)) > 0 ? i - 1 : i;
    int month = Months.of(tokens.get(i));
    if (clock.day() == null) {
      // "in September": a month that an article is written in has days, or is "this month".
      boolean old = at.day() == 0 || at.year() > 0 && at.year() < clock.year();
      return add(
          begin, at.end(), !old ? null : word(begin - 1).equals("since") ? Kind.SPAN : Kind.PAST);
    }
    int days = clock.daysSince(at.year(), month, at.day());
    if (at.year() == 0 && at.day() == 0 && days == 0) {
      return at.end();
    }
    boolean since = word(begin - 1).equals("since");
    Kind old = since ? Kind.SPAN : Kind.PAST;
    Kind kind = days > Clock.OLD_DAYS ? old : days <= Clock.NEWS_DAYS ? Kind.FRESH : Kind.RECENT;
    return add(begin, at.end(), kind == Kind.RECENT && days < 2 * Clock.NEWS_DAYS ? null : kind);
  }

  private int year(int i) {
    int year = Months.year(tokens.get(i).text());
    boolean named = DATED.contains(word(i - 1)) || i == 0 || isName(i - 1);
    boolean told = word(i + 1).equals("when") || word(i + 2).equals("when");
    if (!named || STREET.contains(word(i + 1)) || isSuperlative(i) && !told) {
      return i;
    }
    boolean since = word(i - 1).equals("since");
    boolean in = word(i - 1).equals("in") || since || word(i - 1).equals("of");
    boolean past = year < clock.year() || clock.day() == null && in;
    return past ? add(i, i + 1, since ? Kind.SPAN : Kind.PAST) : i;
  }

  private boolean isName(int i) {
    return i >= 0 && tokens.get(i).kind() == Token.Kind.WORD && tokens.get(i).isCapitalised();
  }

  /** "in nine years", "in recent weeks", "during several decades". */
  private int period(int i) {
    String word = word(i);
    boolean always = word(i + 1).equals("years") || word(i + 1).equals("decades");
    if (word.equals("for") && always) {
      return add(i, i + 2, Kind.SPAN);
    }
    boolean opens =
        word.equals("in")
            || word.equals("during")
            || word.equals("over")
            || word.equals("within")
            || word.equals("throughout");
    if (!opens) {
      return i;
    }
    int at = i + 1;
    while (at < i + REACH && (isAmount(at) || word(at).equals("the"))) {
      at++;
    }
    boolean years = LONG.contains(word(at)) && at > i + 1 && !word(at - 1).equals("the");
    return years && !isSuperlative(i) && !word(at + 1).equals("'") ? add(i, at + 1, Kind.SPAN) : i;
  }

  /** "the deadliest attack in a decade": says that the event is new. */
  private boolean isSuperlative(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 10); k--) {
      if (SUPERLATIVE.contains(word(k))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAmount(int i) {
    if (i >= tokens.size()) {
      return false;
    }
    return tokens.get(i).kind() == Token.Kind.NUMBER || AMOUNTS.contains(word(i));
  }

  private static final Set<String> AMOUNTS =
      Set.of(
          "a",
          "couple",
          "of",
          "few",
          "several",
          "many",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "fifteen",
          "twenty",
          "thirty",
          "more",
          "than",
          "nearly",
          "almost",
          "about",
          "recent",
          "some",
          "half",
          "past",
          "last",
          "slightly",
          "just",
          "under",
          "dozen",
          "calendar",
          "one");

  private static boolean isDecade(String word) {
    return word.length() == 5 && word.endsWith("0s") && Months.year(word.substring(0, 4)) > 0;
  }

  private int add(int at, int end, Kind kind) {
    if (kind != null) {
      cues.add(new Cue(Math.max(0, at), end, kind));
    }
    return end;
  }

  private String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
