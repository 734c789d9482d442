package dev.dateline.extract.rules;

import dev.dateline.text.Token;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads patterns as they stand in rule files:
 *
 * <ul>
 *   <li>{@code word} that word, in any case;
 *   <li>{@code <class>} an entry of a class of the lexicon, of one or several words;
 *   <li>{@code ..3} up to three tokens of any kind, none of them punctuation that ends a clause;
 *   <li>{@code ~3} the same, of words that can stand before a noun in its phrase: no preposition,
 *       no form of be; {@code ^3} also across the commas and brackets of a list;
 *   <li>{@code (a b|c)} either; {@code (a|b)?}, {@code <class>?}, {@code word?} may be missing;
 *   <li>{@code [target: <class>]} a part with a name.
 * </ul>
 */
final class PatternParser {
  /** A piece of a pattern before it is compiled. */
  private sealed interface Piece permits Plain, Named, Gap, Choice, Series, Part {}

  private record Plain(String lower) implements Piece {}

  private record Named(String wordClass) implements Piece {}

  private record Gap(int tokens, Pattern.Reach reach) implements Piece {}

  private record Choice(List<Piece> ways, boolean optional) implements Piece {}

  private record Series(List<Piece> pieces) implements Piece {}

  private record Part(String name, Piece inner) implements Piece {}

  /** Words of so few letters stand in nearly every sentence, and so does one of many of them. */
  private static final int LITTLE = 3;

  private static final double COMMON = 0.25;

  private final String source;
  private final Lexicon lexicon;
  private final List<Pattern.State> states = new ArrayList<>();
  private int at;

  private PatternParser(String source, Lexicon lexicon) {
    this.source = source;
    this.lexicon = lexicon;
  }

  /**
   * Compiles a pattern.
   *
   * @throws IllegalArgumentException when it is not of the form above, names a class that the
   *     lexicon lacks, can be empty, begins with a gap, or has nothing that must be there
   */
  static Pattern parse(String source, Lexicon lexicon) {
    PatternParser parser = new PatternParser(source, lexicon);
    Piece piece = parser.choice();
    if (parser.at < source.length()) {
      throw parser.wrong("does not end where it should");
    }
    Set<String> first = new LinkedHashSet<>();
    if (parser.addFirst(piece, first)) {
      throw parser.wrong("can be empty or begins with a gap");
    }
    List<Set<String>> needs = parser.needs(piece);
    parser.states.add(new Pattern.End());
    int start = parser.compile(piece, 0);
    return new Pattern(source, parser.states, start, needs, first);
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException("pattern '" + source + "' " + what + " at " + at);
  }

  private Piece choice() {
    List<Piece> ways = new ArrayList<>();
    ways.add(series());
    while (at < source.length() && source.charAt(at) == '|') {
      at++;
      ways.add(series());
    }
    return ways.size() == 1 ? ways.get(0) : new Choice(ways, false);
  }

  private Piece series() {
    List<Piece> pieces = new ArrayList<>();
    skipSpace();
    while (at < source.length() && "|)]".indexOf(source.charAt(at)) < 0) {
      Piece piece = atom();
      if (at < source.length() && source.charAt(at) == '?') {
        at++;
        piece = new Choice(List.of(piece), true);
      }
      pieces.add(piece);
      skipSpace();
    }
    return new Series(pieces);
  }

  private void skipSpace() {
    while (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
  }

  private Piece atom() {
    char c = source.charAt(at);
    if (c == '<') {
      String name = upTo('>');
      if (!lexicon.hasClass(name)) {
        throw wrong("names the class " + name + ", which the lexicon lacks,");
      }
      return new Named(name);
    }
    if (c == '(') {
      at++;
      Piece inner = choice();
      close(')');
      return inner;
    }
    if (c == '[') {
      String name = upTo(':');
      Piece inner = choice();
      close(']');
      return new Part(name, inner);
    }
    int begin = at;
    while (at < source.length() && " |()[]<>?".indexOf(source.charAt(at)) < 0) {
      at++;
    }
    String word = source.substring(begin, at);
    if (word.startsWith("..")) {
      return new Gap(Integer.parseInt(word.substring(2)), Pattern.Reach.CLAUSE);
    }
    if (word.startsWith("~")) {
      return new Gap(Integer.parseInt(word.substring(1)), Pattern.Reach.PHRASE);
    }
    if (word.startsWith("^")) {
      return new Gap(Integer.parseInt(word.substring(1)), Pattern.Reach.LIST);
    }
    List<Piece> tokens = new ArrayList<>();
    for (Token token : Tokens.of(word, 0, word.length())) {
      tokens.add(new Plain(token.lower()));
    }
    return new Series(tokens);
  }

  private String upTo(char end) {
    int stop = source.indexOf(end, at);
    if (stop < 0) {
      throw wrong("lacks a " + end);
    }
    String inside = source.substring(at + 1, stop);
    at = stop + 1;
    return inside;
  }

  private void close(char end) {
    if (at >= source.length() || source.charAt(at) != end) {
      throw wrong("lacks a " + end);
    }
    at++;
  }

  /** Adds the words that a piece can begin with; tells whether it can also be passed by. */
  private boolean addFirst(Piece piece, Set<String> first) {
    if (piece instanceof Plain plain) {
      first.add(plain.lower());
      return false;
    }
    if (piece instanceof Named named) {
      lexicon.words(named.wordClass()).forEach(text -> first.add(text.split(" ", 2)[0]));
      return false;
    }
    if (piece instanceof Gap) {
      throw wrong("has a gap where it can begin");
    }
    if (piece instanceof Choice choice) {
      boolean passed = choice.optional();
      for (Piece way : choice.ways()) {
        passed |= addFirst(way, first);
      }
      return passed;
    }
    if (piece instanceof Part part) {
      return addFirst(part.inner(), first);
    }
    for (Piece inner : ((Series) piece).pieces()) {
      if (!addFirst(inner, first)) {
        return false;
      }
    }
    return true;
  }

  /**
   * What a text must have for the pattern to be in it: of each set a word. Sets of little words,
   * which any sentence has, are left out when there is something better.
   */
  private List<Set<String>> needs(Piece piece) {
    List<Set<String>> needs = new ArrayList<>();
    addNeeds(piece, needs);
    if (needs.isEmpty()) {
      throw wrong("has nothing that must be there");
    }
    needs.sort(Comparator.comparingDouble(PatternParser::frequency));
    return Stream.concat(
            needs.stream().limit(1), needs.stream().skip(1).filter(words -> !isCommon(words)))
        .distinct()
        .toList();
  }

  private static boolean isCommon(Set<String> words) {
    return frequency(words) > COMMON && words.stream().anyMatch(word -> word.length() <= LITTLE);
  }

  private void addNeeds(Piece piece, List<Set<String>> needs) {
    if (piece instanceof Series series) {
      series.pieces().forEach(inner -> addNeeds(inner, needs));
    } else if (piece instanceof Part part) {
      addNeeds(part.inner(), needs);
    } else if (required(piece) != null) {
      needs.add(required(piece));
    }
  }

  /** The words of which there must be one; null when the piece can do without any. */
  private Set<String> required(Piece piece) {
    if (piece instanceof Plain plain) {
      return Character.isLetterOrDigit(plain.lower().charAt(0)) ? Set.of(plain.lower()) : null;
    }
    if (piece instanceof Named named) {
      return lexicon.words(named.wordClass());
    }
    if (piece instanceof Part part) {
      return required(part.inner());
    }
    if (piece instanceof Choice choice) {
      Set<String> all = new LinkedHashSet<>();
      for (Piece way : choice.ways()) {
        Set<String> words = choice.optional() ? null : required(way);
        if (words == null) {
          return null;
        }
        all.addAll(words);
      }
      return all;
    }
    Set<String> rarest = null;
    if (piece instanceof Series series) {
      for (Piece inner : series.pieces()) {
        Set<String> words = required(inner);
        if (words != null && (rarest == null || frequency(words) < frequency(rarest))) {
          rarest = words;
        }
      }
    }
    return rarest;
  }

  /** How often words turn up, by a rule of thumb: the longer, the rarer. */
  private static double frequency(Set<String> words) {
    return words.stream().mapToDouble(word -> Math.pow(word.length(), -3)).sum();
  }

  /** Adds the states of a piece that leads to a state; gives the one it begins with. */
  private int compile(Piece piece, int next) {
    if (piece instanceof Plain plain) {
      return add(new Pattern.Word(plain.lower(), next));
    }
    if (piece instanceof Named named) {
      return add(new Pattern.OfClass(lexicon.tree(named.wordClass()), next));
    }
    if (piece instanceof Part part) {
      int inner = compile(part.inner(), add(new Pattern.Mark(part.name(), false, next)));
      return add(new Pattern.Mark(part.name(), true, inner));
    }
    if (piece instanceof Gap gap) {
      int to = next;
      for (int i = 0; i < gap.tokens(); i++) {
        int any = add(new Pattern.Any(gap.reach(), to));
        to = add(new Pattern.Fork(new int[] {next, any}));
      }
      return to;
    }
    if (piece instanceof Choice choice) {
      int[] ways = new int[choice.ways().size() + (choice.optional() ? 1 : 0)];
      for (int i = 0; i < choice.ways().size(); i++) {
        ways[i] = compile(choice.ways().get(i), next);
      }
      if (choice.optional()) {
        ways[ways.length - 1] = next;
      }
      return add(new Pattern.Fork(ways));
    }
    int to = next;
    List<Piece> pieces = ((Series) piece).pieces();
    for (int i = pieces.size() - 1; i >= 0; i--) {
      to = compile(pieces.get(i), to);
    }
    return to;
  }

  private int add(Pattern.State state) {
    states.add(state);
    return states.size() - 1;
  }
}
