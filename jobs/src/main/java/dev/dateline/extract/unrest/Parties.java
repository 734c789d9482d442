package dev.dateline.extract.unrest;

import dev.dateline.extract.rules.Lexicon;
import dev.dateline.text.Document;
import dev.dateline.text.LetterCase;
import dev.dateline.text.Sentence;
import dev.dateline.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names those who took part: a head such as "supporters" with the name before it or after "of", and
 * the force that met them. Only the first sentences are read, where news introduces its parties.
 */
final class Parties {
  private static final int SENTENCES = 12;
  private static final int MODIFIERS = 6;
  private static final int MOST = 5;

  /** Words between the head and the name it belongs to: supporters of the X party. */
  private static final Set<String> SKIPPED = Set.of("the", "a", "an", "its", "their");

  /** "TWO students", "Hundreds of workers" in titles: how many, and no name. */
  private static final Set<String> COUNTING =
      Set.of(
          "the",
          "a",
          "an",
          "some",
          "many",
          "several",
          "few",
          "all",
          "both",
          "more",
          "other",
          "one",
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
          "dozens",
          "scores",
          "hundreds",
          "thousands",
          "no",
          "as",
          "and");

  private static final Set<String> NAME_TAILS = Set.of("party", "movement", "union");

  private final Lexicon lexicon;

  /** A party in the making: how often and where it was first named. */
  private static final class Candidate {
    private String name;
    private int count;
    private int first;
    private boolean named;
  }

  Parties(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<String> in(Document document) {
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    boolean capitals = document.letterCase() == LetterCase.MIXED;
    int order = 0;
    List<Sentence> sentences = document.sentences();
    for (Sentence sentence : sentences.subList(0, Math.min(SENTENCES, sentences.size()))) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        order++;
        Lexicon.Match force = lexicon.longest("force", tokens, i);
        if (force != null) {
          String name = join(sentence, tokens, i, force.end());
          add(candidates, i == 0 ? uncapitalised(name) : name, order, false);
          i = force.end() - 1;
        } else if (lexicon.has("party", tokens.get(i))) {
          String named = capitals ? nameOf(sentence, tokens, i) : null;
          add(candidates, named == null ? tokens.get(i).lower() : named, order, named != null);
        }
      }
    }
    return rank(new ArrayList<>(candidates.values()));
  }

  private static List<String> rank(List<Candidate> candidates) {
    candidates.sort(
        Comparator.<Candidate, Integer>comparing(c -> -(c.count + (c.named ? 2 : 0)))
            .thenComparing(c -> c.first));
    List<String> names = new ArrayList<>();
    for (Candidate candidate : candidates) {
      boolean told = names.stream().anyMatch(name -> name.endsWith(" " + candidate.name));
      if (!told && names.size() < MOST) {
        names.add(candidate.name);
      }
    }
    return names;
  }

  private static void add(
      Map<String, Candidate> candidates, String name, int order, boolean named) {
    Candidate candidate =
        candidates.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new Candidate());
    if (candidate.name == null) {
      candidate.name = name;
      candidate.first = order;
      candidate.named = named;
    }
    candidate.count++;
  }

  /** The head with the name before it, or after "of"; null when there is none. */
  private static String nameOf(Sentence sentence, List<Token> tokens, int head) {
    int from = head;
    while (from > 0 && head - from < MODIFIERS && isNamePart(tokens.get(from - 1), from - 1)) {
      from--;
    }
    if (from < head) {
      return join(sentence, tokens, from, head + 1);
    }
    int at = head + 1;
    if (at < tokens.size() && tokens.get(at).is("of")) {
      at++;
      while (at < tokens.size() && SKIPPED.contains(tokens.get(at).lower())) {
        at++;
      }
      int end = at;
      while (end < tokens.size()
          && end - at < MODIFIERS + 2
          && (isNamePart(tokens.get(end), end) || isBracket(tokens, end, at))) {
        end++;
      }
      if (end > at) {
        int stop = NAME_TAILS.contains(tokens.get(end - 1).lower()) ? end - 1 : end;
        return join(sentence, tokens, at, stop) + " " + tokens.get(head).lower();
      }
    }
    return null;
  }

  /** "Riot police said": a capital that only begins its sentence is none of the name. */
  private static String uncapitalised(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return name.substring(1).equals(small.substring(1)) ? small : name;
  }

  /** A capitalised word that does not merely begin its sentence. */
  private static boolean isNamePart(Token token, int index) {
    return token.kind() == Token.Kind.WORD
        && token.isCapitalised()
        && index > 0
        && !COUNTING.contains(token.lower());
  }

  /** The brackets of an acronym after a name. */
  private static boolean isBracket(List<Token> tokens, int at, int begin) {
    Token token = tokens.get(at);
    boolean opens = token.is("(") && at > begin && at + 2 < tokens.size();
    return (opens && tokens.get(at + 2).is(")")) || (token.is(")") && at > begin + 1);
  }

  private static String join(Sentence sentence, List<Token> tokens, int from, int to) {
    String text = sentence.passage().source().reading();
    return text.substring(tokens.get(from).begin(), tokens.get(to - 1).end())
        .replaceAll("\\s+", " ");
  }
}
