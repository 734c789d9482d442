package dev.dateline.extract.restrictions;

import dev.dateline.extract.rules.Lexicon;
import dev.dateline.extract.rules.RuleMatch;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Set;

/** Finds who ordered a restriction: the authority before its verb, or behind "by". */
final class IssuerReader {
  private static final int REACH_BEFORE = 14;
  private static final int REACH_AFTER = 8;
  private static final int WORDS_BEFORE_HEAD = 4;

  /** Words that no name of an authority goes on across. */
  private static final Set<String> EDGES =
      Set.of(
          ",",
          ";",
          ":",
          ".",
          "(",
          ")",
          "\"",
          "\u201c",
          "\u201d",
          "-",
          "\u2013",
          "\u2014",
          "and",
          "or",
          "but",
          "that",
          "which",
          "who",
          "as",
          "when",
          "while",
          "after",
          "before",
          "because",
          "said",
          "says",
          "say",
          "by",
          "to",
          "for",
          "with",
          "on",
          "in",
          "at",
          "from",
          "of",
          "has",
          "have",
          "had",
          "was",
          "were",
          "is",
          "are",
          "be",
          "been",
          "told",
          "against",
          "if",
          "where",
          "since",
          "until",
          "over",
          "under",
          "meanwhile",
          "however",
          "then",
          "also",
          "later");

  private final Lexicon lexicon;

  IssuerReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The issuer as written, or null when the sentence names none. */
  String read(RuleMatch match) {
    List<Token> tokens = match.sentence().tokens();
    int stop = Math.min(tokens.size(), match.end() + REACH_AFTER);
    for (int i = match.begin(); i < stop; i++) {
      if (tokens.get(i).is("by")) {
        int head = head(tokens, i + 1, Math.min(tokens.size(), i + 1 + WORDS_BEFORE_HEAD + 2));
        if (head >= 0) {
          return name(match, tokens, head);
        }
      }
    }
    if (lexicon.longest("authority", tokens, match.begin()) != null) {
      return name(match, tokens, match.begin());
    }
    for (int i = match.begin() - 1; i >= Math.max(0, match.begin() - REACH_BEFORE); i--) {
      if (tokens.get(i).is(";")) {
        return null;
      }
      boolean former = isFormer(tokens, i - 1) || isFormer(tokens, i - 2);
      boolean object = i > 0 && isObject(tokens.get(i - 1)) || i > 1 && isObject(tokens.get(i - 2));
      if (lexicon.longest("authority", tokens, i) != null && !object && !former) {
        return name(match, tokens, i);
      }
    }
    return null;
  }

  /** Who held an office once orders nothing. */
  private static boolean isFormer(List<Token> tokens, int at) {
    return at >= 0
        && switch (tokens.get(at).lower()) {
          case "former", "ex", "jailed", "imprisoned", "ousted", "deposed", "late" -> true;
          default -> false;
        };
  }

  /** Whether the word before makes what follows something done to, not who did it. */
  private static boolean isObject(Token token) {
    return switch (token.lower()) {
      case "against", "with", "on", "at", "near", "to", "outside", "in", "into" -> true;
      default -> false;
    };
  }

  private int head(List<Token> tokens, int from, int to) {
    int last = -1;
    for (int i = from; i < to; i++) {
      if (EDGES.contains(tokens.get(i).lower())) {
        return last;
      }
      if (lexicon.longest("authority", tokens, i) != null) {
        last = i;
      }
    }
    return last;
  }

  private String name(RuleMatch match, List<Token> tokens, int head) {
    int begin = head;
    while (begin > 0
        && head - begin < WORDS_BEFORE_HEAD
        && !EDGES.contains(tokens.get(begin - 1).lower())
        && lexicon.longest("impose", tokens, begin - 1) == null) {
      begin--;
    }
    int end = lexicon.longest("authority", tokens, head).end();
    boolean office = end + 1 < tokens.size() && tokens.get(end).is("of");
    if (office && tokens.get(end + 1).isCapitalised()) {
      end += 2;
    }
    return match.words(begin, end);
  }
}
