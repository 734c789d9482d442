package dev.dateline.text;

import dev.dateline.model.Count;
import dev.dateline.model.Profile;
import dev.dateline.model.Qualifier;
import java.util.List;

/**
 * Reads quantity phrases (codebook 1.1): numbers in figures and words with what bounds them, vague
 * words, plurals of round numbers, pairs, ranks, sizes of groups. Looks at each token a bounded
 * number of times.
 */
public final class Quantities {
  private final Profile profile;
  private final QuantityWords words;
  private final NumberReader numbers;

  /**
   * @param profile whose convention says what "dozens" is at least
   */
  public Quantities(Profile profile) {
    this(profile, RuleFiles.shipped());
  }

  /**
   * @param profile whose convention says what "dozens" is at least
   * @param files whose words for numbers are read
   */
  public Quantities(Profile profile, RuleFiles files) {
    this.profile = profile;
    this.words = QuantityWords.of(files);
    this.numbers = new NumberReader(words);
  }

  /** The rank that an ordinal in words says, "second" to "twentieth"; 0 when a word is none. */
  public long rank(String word) {
    QuantityWords.Entry entry = words.only("ordinal", word);
    return entry == null ? 0 : entry.number("n");
  }

  /** The first quantity of a phrase; null when it has none. */
  public Quantity first(String phrase) {
    List<Token> tokens = Tokens.of(phrase, 0, phrase.length());
    for (int i = 0; i < tokens.size(); i++) {
      Quantity quantity = at(tokens, i, tokens.size());
      if (quantity != null) {
        return quantity;
      }
    }
    return null;
  }

  /**
   * The quantity phrase that begins at a token.
   *
   * @param end one past the last token to look at
   * @return null when none begins there
   */
  public Quantity at(List<Token> tokens, int from, int end) {
    Token first = tokens.get(from);
    if (first.kind() != Token.Kind.NUMBER
        && !words.begins(first.lower())
        && first.lower().indexOf('-') < 0
        && !isOpening(first)) {
      return null;
    }
    Quantity share = majority(tokens, from, end);
    if (share == null) {
      share = allBut(tokens, from, end);
    }
    if (share != null) {
      return share;
    }
    QuantityWords.Entry bound = words.at("bound", tokens, from, end);
    int at = bound == null ? from : from + bound.words().length;
    QuantityWords.Entry inner = bound == null ? null : words.at("bound", tokens, at, end);
    int after = inner == null ? at : at + inner.words().length;
    Quantity core = after < end ? core(tokens, after, end) : null;
    if (core == null) {
      return bound == null || words.at("vague", tokens, from, end) != null
          ? vague(tokens, from, end)
          : null;
    }
    String outer = bound == null ? null : bound.bound();
    String binding = outer == null || outer.equals("exact") && inner != null ? inner(inner) : outer;
    return bounded(tokens, from, core, binding, end);
  }

  private static String inner(QuantityWords.Entry inner) {
    return inner == null ? null : inner.bound();
  }

  private static boolean isOpening(Token token) {
    return token.is("a") || token.is("an") || token.is("between") || token.is("half");
  }

  /** The number or plural itself, with a range's second half and with what follows it. */
  private Quantity core(List<Token> tokens, int from, int end) {
    Quantity range = range(tokens, from, end);
    if (range != null) {
      return range;
    }
    Quantity sized = size(tokens, from);
    if (sized != null) {
      return sized;
    }
    NumberReader.Value value = numbers.at(tokens, from, end);
    if (value != null && value.isCount()) {
      return new Quantity(
          from, value.last(), Count.exactly(value.whole()), Qualifier.EXACT, Quantity.Kind.NUMBER);
    }
    Quantity plural = plural(tokens, from, end);
    if (plural != null) {
      return plural;
    }
    QuantityWords.Entry pair = words.at("pair", tokens, from, end);
    if (pair != null) {
      int next = from + pair.words().length;
      Unit unit = next < end ? unit(tokens, next, end) : null;
      long number = unit == null ? 2 : 2 * unit.number();
      int last = unit == null ? next - 1 : unit.last();
      return new Quantity(from, last, Count.exactly(number), Qualifier.EXACT, Quantity.Kind.PAIR);
    }
    return null;
  }

  /** "between A and B", "A to B", "A-B", "A or B". */
  private Quantity range(List<Token> tokens, int from, int end) {
    boolean between = tokens.get(from).is("between") || tokens.get(from).is("from");
    int at = between ? from + 1 : from;
    if (at >= end) {
      return null;
    }
    Quantity joined = Ranges.inOneToken(tokens.get(at), at);
    if (joined != null) {
      return Ranges.scaled(joined, words.at("scale", tokens, at + 1, end), from);
    }
    NumberReader.Value low = numbers.at(tokens, at, end);
    if (low == null || low.last() + 2 >= end) {
      return null;
    }
    if (!Ranges.joins(tokens.get(low.last() + 1), between)
        || Ranges.endsDateline(tokens, at, low.last() + 1)) {
      return null;
    }
    NumberReader.Value high = numbers.at(tokens, low.last() + 2, end);
    return high == null ? null : Ranges.of(low, high, from, tokens.get(low.last() + 1));
  }

  /** "four-member", "2000-strong", "a 2,000 strong". */
  private Quantity size(List<Token> tokens, int from) {
    String word = tokens.get(from).lower();
    int dash = word.lastIndexOf('-');
    if (dash <= 0) {
      return null;
    }
    String what = word.substring(dash + 1);
    if (!what.equals("member")
        && !what.equals("strong")
        && !what.equals("man")
        && !what.equals("person")
        && !what.equals("odd")
        && !what.equals("plus")) {
      return null;
    }
    String head = word.substring(0, dash);
    List<Token> parts = Tokens.of(head, 0, head.length());
    NumberReader.Value value = parts.isEmpty() ? null : numbers.at(parts, 0, parts.size());
    if (value == null || !value.isCount() || value.last() != parts.size() - 1) {
      return null;
    }
    Count count =
        what.equals("plus")
            ? new Count(value.whole(), value.whole(), null)
            : Count.exactly(value.whole());
    Qualifier qualifier =
        switch (what) {
          case "odd" -> Qualifier.ABOUT;
          case "plus" -> Qualifier.AT_LEAST;
          default -> Qualifier.EXACT;
        };
    boolean loose = what.equals("odd") || what.equals("plus");
    return new Quantity(
        from, from, count, qualifier, loose ? Quantity.Kind.NUMBER : Quantity.Kind.SIZE);
  }

  /** "dozens", "tens of thousands", "several hundred", "a few dozen". */
  private Quantity plural(List<Token> tokens, int from, int end) {
    QuantityWords.Entry vague = words.at("vague", tokens, from, end);
    int at = vague == null ? from : from + vague.words().length;
    if (vague != null) {
      Unit unit = unit(tokens, at, end);
      return unit == null ? null : round(from, unit.last(), 3 * unit.number());
    }
    QuantityWords.Entry plural = words.at("plural", tokens, at, end);
    if (plural == null) {
      long unit = figureUnit(tokens.get(at));
      return unit == 0 ? null : round(at, at, profile == Profile.CCC ? 2 * unit : unit);
    }
    if (at + 2 < end && tokens.get(at + 1).is("of")) {
      QuantityWords.Entry next = words.at("plural", tokens, at + 2, end);
      if (next != null) {
        return round(from, at + 2, product(plural, next));
      }
    }
    return round(from, at, QuantityWords.low(plural, profile));
  }

  /**
   * What a vague word or a pair counts in.
   *
   * @param last index of its last token
   */
  private record Unit(int last, long number) {}

  /** "hundred", "hundred thousand", "dozens", "1000s"; null when none stands here. */
  private Unit unit(List<Token> tokens, int from, int end) {
    long number = 1;
    int at = from;
    while (at < end && at < from + 3) {
      QuantityWords.Entry scale = words.at("scale", tokens, at, end);
      QuantityWords.Entry plural = scale == null ? words.at("plural", tokens, at, end) : null;
      if (scale == null && plural == null) {
        break;
      }
      number *= scale != null ? scale.number("n") : roundUnit(plural);
      at += scale != null ? scale.words().length : plural.words().length;
    }
    if (at > from) {
      return new Unit(at - 1, number);
    }
    long figures = at < end ? figureUnit(tokens.get(at)) : 0;
    return figures == 0 ? null : new Unit(at, figures);
  }

  /** "100s", "1000s": the round number that is in the plural; 0 for others, as "1990s". */
  private static long figureUnit(Token token) {
    String word = token.lower();
    int last = word.length() - 1;
    if (last < 2 || last > 8 || word.charAt(last) != 's' || word.charAt(0) != '1') {
      return 0;
    }
    for (int i = 1; i < last; i++) {
      if (word.charAt(i) != '0') {
        return 0;
      }
    }
    return Long.parseLong(word.substring(0, last));
  }

  /** "tens of thousands": the first word's low, the second's unit. */
  private long product(QuantityWords.Entry many, QuantityWords.Entry unit) {
    return QuantityWords.low(many, profile) * roundUnit(unit);
  }

  private static long roundUnit(QuantityWords.Entry plural) {
    return plural.words()[0].equals("dozens") ? 12 : plural.number("acled");
  }

  private static Quantity round(int first, int last, long low) {
    return new Quantity(
        first, last, new Count(low, null, null), Qualifier.VAGUE, Quantity.Kind.ROUND);
  }

  private Quantity vague(List<Token> tokens, int from, int end) {
    QuantityWords.Entry entry = words.at("vague", tokens, from, end);
    if (entry == null) {
      return null;
    }
    int last = from + entry.words().length - 1;
    return new Quantity(from, last, new Count(2L, null, null), Qualifier.VAGUE, Quantity.Kind.WORD);
  }

  /** "most of the 40": more than half. */
  private Quantity majority(List<Token> tokens, int from, int end) {
    QuantityWords.Entry most = words.at("majority", tokens, from, end);
    if (most == null) {
      return null;
    }
    int at = from + most.words().length;
    if (at < end && tokens.get(at).is("the")) {
      at++;
    }
    NumberReader.Value value = at < end ? numbers.at(tokens, at, end) : null;
    if (value == null || !value.isCount()) {
      return null;
    }
    Count count = new Count(value.whole() / 2 + 1, null, value.whole());
    return new Quantity(from, value.last(), count, Qualifier.BETWEEN, Quantity.Kind.NUMBER);
  }

  /** "all but two of the 30": what is left. */
  private Quantity allBut(List<Token> tokens, int from, int end) {
    if (!tokens.get(from).is("all") || from + 4 >= end || !tokens.get(from + 1).is("but")) {
      return null;
    }
    NumberReader.Value out = numbers.at(tokens, from + 2, end);
    if (out == null || !out.isCount() || out.last() + 2 >= end) {
      return null;
    }
    int at = out.last() + 1;
    if (!tokens.get(at).is("of")) {
      return null;
    }
    at += tokens.get(at + 1).is("the") || tokens.get(at + 1).is("its") ? 2 : 1;
    NumberReader.Value all = at < end ? numbers.at(tokens, at, end) : null;
    if (all == null || !all.isCount() || all.whole() <= out.whole()) {
      return null;
    }
    Count count = Count.exactly(all.whole() - out.whole());
    return new Quantity(from, all.last(), count, Qualifier.EXACT, Quantity.Kind.NUMBER);
  }

  private Quantity bounded(List<Token> tokens, int from, Quantity core, String bound, int end) {
    int last = core.last();
    String binding = bound;
    QuantityWords.Entry suffix = suffix(tokens, last + 1, end);
    if (suffix != null) {
      last += suffix.words().length;
      binding = bound == null || bound.equals("exact") ? suffix.bound() : bound;
    } else if (last + 1 < end && tokens.get(last + 1).is("+")) {
      last++;
      binding = "at_least";
    }
    if (binding == null || core.qualifier() == Qualifier.BETWEEN) {
      return new Quantity(from, last, core.count(), core.qualifier(), core.kind());
    }
    boolean plain = core.last() == core.first() && !isDozen(tokens.get(core.last()));
    return Bounds.apply(core, binding, from, last, plain);
  }

  private QuantityWords.Entry suffix(List<Token> tokens, int at, int end) {
    if (at < end && tokens.get(at).is("-")) {
      return null;
    }
    return words.at("suffix", tokens, at, end);
  }

  private static boolean isDozen(Token token) {
    return token.is("dozen") || token.lower().endsWith("-dozen");
  }
}
