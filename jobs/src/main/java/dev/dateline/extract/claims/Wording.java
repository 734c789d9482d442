package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import dev.dateline.text.LetterCase;
import dev.dateline.text.Sentence;
import dev.dateline.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence as a row of lexemes: tokens, those of a known phrase run together, each with its tags
 * and sense.
 */
final class Wording {
  /** Tags of lexemes that can stand in no noun group. */
  static final long EDGE =
      Tag.bits(
          Tag.PREP,
          Tag.SUB,
          Tag.REL,
          Tag.CONJ,
          Tag.AUX_S,
          Tag.AUX_P,
          Tag.AUX,
          Tag.MODAL,
          Tag.SAY,
          Tag.NEG,
          Tag.SING,
          Tag.PLUR,
          Tag.NOBODY,
          Tag.DET,
          Tag.QUANT,
          Tag.POSS);

  static final long PEOPLE = Tag.bits(Tag.PERSON, Tag.PEOPLE, Tag.COLLECTIVE);

  /** Words of harm, freeing and protest that are as often parts of names. */
  private static final Set<String> NAMES =
      Set.of(
          "lynch",
          "free",
          "freed",
          "releasing",
          "slay",
          "hurt",
          "hang",
          "burns",
          "wounds",
          "strangler",
          "march",
          "rally",
          "picket",
          "strike",
          "hacker",
          "shooter",
          "pierce",
          "shooting");

  /** Short names that are words when they are not in capitals. */
  private static final Set<String> ACRONYMS = Set.of("WHO", "US", "NAB", "AIDS", "IT", "HURT");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final LetterCase letterCase;
  private int size;
  private final int[] first;

  /** The first word of each lexeme in lower case: what is asked for most. */
  private final String[] words;

  private final long[] tags;
  private final Sense[] senses;
  private final int[] lexemeOf;

  Wording(Sentence sentence, LetterCase letterCase, ClaimLexicon lexicon) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.letterCase = letterCase;
    int most = tokens.size();
    this.first = new int[most + 1];
    this.words = new String[most];
    this.tags = new long[most];
    this.senses = new Sense[most];
    this.lexemeOf = new int[most + 1];
    tag(lexicon);
  }

  private void tag(ClaimLexicon lexicon) {
    boolean prose = letterCase == LetterCase.MIXED && !isHeadline();
    int at = 0;
    while (at < tokens.size()) {
      ClaimLexicon.Entry entry = prose && isProper(at) ? null : match(lexicon, at);
      int length = entry == null ? 1 : entry.words().length;
      first[size] = at;
      words[size] = tokens.get(at).lower();
      tags[size] = entry == null ? guess(tokens.get(at)) : entry.tags();
      if (prose && at > 0 && tokens.get(at).text().equals("May")) {
        tags[size] &= ~Tag.MODAL.bit;
      }
      senses[size] = entry == null ? Sense.NONE : entry.sense();
      Arrays.fill(lexemeOf, at, at + length, size);
      at += length;
      size++;
    }
    first[size] = tokens.size();
    lexemeOf[tokens.size()] = size;
    for (int verb = 0; verb < size; verb++) {
      Measure measure = has(verb, Tag.CARRY) ? Deliveries.direct(this, verb) : null;
      if (measure != null) {
        // "is recovering at a clinic": a state, and nobody's deed.
        tags[verb] |= is(verb, "recovering") ? Tag.CONDITION.bit : Tag.HARM.bit;
        senses[verb] = senses[verb].telling(measure);
      } else if (isToDeath(verb) || has(verb, Tag.SHOOT) && isInColdBlood(verb + 1)) {
        tags[verb] = Tag.HARM.bit;
        senses[verb] = Sense.NONE.telling(Measure.KILLED);
      }
      if (prose && has(verb, Tag.MONTH) && isSurname(verb)) {
        tags[verb] = 0;
      }
    }
  }

  /** "Mar died of his wounds": a month does nothing and suffers nothing. */
  private boolean isSurname(int at) {
    int next = has(at + 1, Tag.ADV) ? at + 2 : at + 1;
    long deeds = Tag.bits(Tag.DIE, Tag.HARM, Tag.SHOOT, Tag.SUFFER);
    boolean dated =
        hasAny(at - 1, Tag.PREP.bit | Tag.TIME.bit | Tag.DAY.bit) || at > 0 && isNumber(at - 1);
    return isCapital(at) && hasAny(next, deeds) && !dated;
  }

  /** Most words have capitals, so that a capital tells nothing. */
  private boolean isHeadline() {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      boolean word = token.kind() == Token.Kind.WORD && token.text().length() > 3;
      words += word ? 1 : 0;
      capitals += word && token.isCapitalised() ? 1 : 0;
    }
    return capitals * 2 > words;
  }

  /** "Merrill Lynch", "the Spirit of Free Trade", "in March": a verb's word in a name. */
  private boolean isProper(int at) {
    String text = tokens.get(at).text();
    if (!tokens.get(at).isCapitalised()) {
      return false;
    }
    if (ACRONYMS.contains(text)) {
      return true;
    }
    if (at == 0 || !NAMES.contains(tokens.get(at).lower())) {
      return false;
    }
    return tokens.get(at - 1).kind() != Token.Kind.MARK;
  }

  /** "machine-gunned to death": whatever verb, it killed. */
  private boolean isToDeath(int verb) {
    return is(verb + 1, "to")
        && is(verb + 2, "death")
        && !hasAny(verb, Tag.HARM.bit | Tag.DIE.bit)
        && endsLikeVerb(verb)
        && !is(verb, "sentenced")
        && !is(verb, "condemned");
  }

  /** "were shot in cold blood": nobody lives who was. */
  private boolean isInColdBlood(int at) {
    return is(at, "in") && is(at + 1, "cold") && is(at + 2, "blood");
  }

  private ClaimLexicon.Entry match(ClaimLexicon lexicon, int at) {
    ClaimLexicon.Entry[] candidates = lexicon.beginningWith(tokens.get(at).lower());
    if (candidates == null) {
      return null;
    }
    for (ClaimLexicon.Entry entry : candidates) {
      if (stands(entry.words(), at)) {
        return entry;
      }
    }
    return null;
  }

  private boolean stands(String[] words, int at) {
    if (at + words.length > tokens.size()) {
      return false;
    }
    for (int i = 1; i < words.length; i++) {
      if (!tokens.get(at + i).lower().equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  private static long guess(Token token) {
    String word = token.lower();
    if (token.kind() != Token.Kind.WORD || word.length() < 5) {
      return 0;
    }
    return word.endsWith("ly") ? Tag.ADV.bit : 0;
  }

  Sentence sentence() {
    return sentence;
  }

  List<Token> tokens() {
    return tokens;
  }

  /** Number of lexemes. */
  int size() {
    return size;
  }

  LetterCase letterCase() {
    return letterCase;
  }

  boolean oneCase() {
    return letterCase != LetterCase.MIXED;
  }

  /** Index of a lexeme's first token. */
  int firstToken(int lexeme) {
    return first[lexeme];
  }

  /** The lexeme that a token belongs to. */
  int lexemeOf(int token) {
    return lexemeOf[Math.min(token, tokens.size())];
  }

  boolean has(int lexeme, Tag tag) {
    return lexeme >= 0 && lexeme < size && (tags[lexeme] & tag.bit) != 0;
  }

  boolean hasAny(int lexeme, long bits) {
    return lexeme >= 0 && lexeme < size && (tags[lexeme] & bits) != 0;
  }

  long tags(int lexeme) {
    return lexeme >= 0 && lexeme < size ? tags[lexeme] : 0;
  }

  Sense sense(int lexeme) {
    return lexeme >= 0 && lexeme < size ? senses[lexeme] : Sense.NONE;
  }

  /** First token of a lexeme. */
  Token token(int lexeme) {
    return tokens.get(first[lexeme]);
  }

  /** Last token of a lexeme. */
  Token lastToken(int lexeme) {
    return tokens.get(first[lexeme + 1] - 1);
  }

  /** The first word of a lexeme in lower case; empty outside the sentence. */
  String word(int lexeme) {
    return lexeme >= 0 && lexeme < size ? words[lexeme] : "";
  }

  boolean is(int lexeme, String word) {
    return lexeme >= 0
        && lexeme < size
        && words[lexeme].equals(word)
        && first[lexeme + 1] - first[lexeme] == 1;
  }

  /** Whether a lexeme is one word by itself, and of a set; false outside the sentence. */
  boolean isOneOf(int lexeme, Set<String> words) {
    String word = word(lexeme);
    return words.contains(word) && is(lexeme, word);
  }

  boolean isMark(int lexeme) {
    return lexeme >= 0 && lexeme < size && token(lexeme).kind() == Token.Kind.MARK;
  }

  boolean isComma(int lexeme) {
    return is(lexeme, ",");
  }

  boolean isNumber(int lexeme) {
    return lexeme >= 0 && lexeme < size && token(lexeme).kind() == Token.Kind.NUMBER;
  }

  /** A word that no lexicon knows. */
  boolean isUnknown(int lexeme) {
    return lexeme >= 0
        && lexeme < size
        && tags[lexeme] == 0
        && token(lexeme).kind() == Token.Kind.WORD;
  }

  /** A capital that means something: in a text of mixed case. */
  boolean isCapital(int lexeme) {
    return lexeme >= 0
        && lexeme < size
        && letterCase == LetterCase.MIXED
        && token(lexeme).kind() == Token.Kind.WORD
        && token(lexeme).isCapitalised();
  }

  /** A word of two capitals or more. */
  boolean isUpper(int lexeme) {
    if (!isCapital(lexeme)) {
      return false;
    }
    String text = token(lexeme).text();
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Looks like a participle by its ending. */
  boolean endsLikeVerb(int lexeme) {
    String word = word(lexeme);
    return word.length() > 4 && (word.endsWith("ed") || word.endsWith("ing"));
  }

  /** UTF-16 index of a lexeme's first character in the reading view. */
  int begin(int lexeme) {
    return token(lexeme).begin();
  }

  /** One past the last character of a lexeme. */
  int end(int lexeme) {
    return lastToken(lexeme).end();
  }
}
