package dev.dateline.extract.claims;

import dev.dateline.model.Claim;
import dev.dateline.model.Field;
import dev.dateline.model.Status;
import dev.dateline.text.Document;
import dev.dateline.text.Passage;
import dev.dateline.text.PhraseTable;
import dev.dateline.text.Sentence;
import dev.dateline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports that the article itself says somebody rejects (codebook 1.2, {@code disputed}). */
final class Disputes {
  /** Sentences after a report within which its rejection is looked for. */
  private static final int NEXT = 2;

  /** Tokens between a verb of rejecting and what is rejected. */
  private static final int REACH = 5;

  private static final Set<String> REJECTS =
      Set.of(
          "denied",
          "denies",
          "deny",
          "denying",
          "rejected",
          "rejects",
          "reject",
          "rejecting",
          "disputed",
          "disputes",
          "dispute",
          "disputing",
          "dismissed",
          "dismisses",
          "dismissing",
          "refuted",
          "refutes",
          "contested",
          "contests",
          "rubbished",
          "questioned",
          "contradicted");

  private static final Set<String> REPORTS =
      Set.of(
          "claim",
          "claims",
          "report",
          "reports",
          "figure",
          "figures",
          "toll",
          "number",
          "numbers",
          "count",
          "account",
          "accounts",
          "version",
          "statement",
          "tally");

  private static final Set<String> RUMOURS =
      Set.of(
          "rumour",
          "rumours",
          "rumor",
          "rumors",
          "story",
          "stories",
          "talk",
          "claim",
          "claims",
          "report",
          "reports",
          "allegation",
          "allegations",
          "message",
          "messages",
          "post",
          "posts");

  private static final Set<String> FALSE =
      Set.of(
          "false",
          "exaggerated",
          "baseless",
          "untrue",
          "rubbish",
          "fabricated",
          "inflated",
          "unfounded",
          "groundless",
          "incorrect",
          "lies",
          "nonsense",
          "propaganda");

  private static final Set<String> CALLS =
      Set.of(
          "called",
          "calls",
          "calling",
          "described",
          "termed",
          "branded",
          "labelled",
          "dismissed",
          "is",
          "was",
          "are",
          "were",
          "as");

  private static final int HAS_REJECTS = 1;
  private static final int HAS_REPORTS = 2;
  private static final int HAS_FALSE = 4;

  /** The words that a sentence must have to be cut into tokens here, each with what it is. */
  private static final PhraseTable<Integer> WORDS = table();

  private Disputes() {}

  private static PhraseTable<Integer> table() {
    Map<String, Integer> words = new HashMap<>();
    REJECTS.forEach(word -> words.merge(word, HAS_REJECTS, (a, b) -> a | b));
    REPORTS.forEach(word -> words.merge(word, HAS_REPORTS, (a, b) -> a | b));
    FALSE.forEach(word -> words.merge(word, HAS_FALSE, (a, b) -> a | b));
    return new PhraseTable<>(words);
  }

  /** By number of the sentence, which kinds of words it has. */
  private static int[] words(Passage passage) {
    List<Sentence> sentences = passage.sentences();
    int[] has = new int[sentences.size()];
    int[] at = {0};
    WORDS.visit(
        passage,
        (begin, end, kinds) -> {
          while (at[0] < has.length - 1 && sentences.get(at[0]).end() < end) {
            at[0]++;
          }
          has[at[0]] |= kinds;
        });
    return has;
  }

  static List<Claim> marked(Document document, List<Claim> claims) {
    List<Claim> marked = new ArrayList<>(claims);
    if (claims.isEmpty()) {
      return marked;
    }
    Map<Integer, List<Integer>> bySentence = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i).field() == Field.TEXT) {
        bySentence.computeIfAbsent(claims.get(i).sentence(), n -> new ArrayList<>()).add(i);
      }
    }
    int[] words = words(document.text());
    for (Sentence sentence : document.text().sentences()) {
      int has = words[sentence.number()];
      if ((has & (HAS_REJECTS | HAS_FALSE)) == 0) {
        continue;
      }
      Rumour rumour = (has & HAS_FALSE) != 0 ? rumour(sentence) : null;
      if (rumour != null) {
        deny(sentence, rumour, marked, bySentence);
        continue;
      }
      int at = (has & HAS_REPORTS) != 0 ? rejection(sentence) : -1;
      if (at >= 0) {
        mark(sentence, at, marked, bySentence);
      }
    }
    Denials denials = new Denials(claims);
    marked.replaceAll(claim -> denials.contradict(claim) ? Claims.disputed(claim) : claim);
    return marked;
  }

  /** What somebody denies: "denied reports that four were killed", "said there were no deaths". */
  private static final class Denials {
    private final Map<String, Claim> none = new HashMap<>();
    private final Map<String, Claim> denied = new HashMap<>();

    Denials(List<Claim> claims) {
      for (Claim claim : claims) {
        if (claim.counts() && Long.valueOf(0).equals(claim.high()) && claim.source() != null) {
          none.put(key(claim), claim);
        } else if (claim.status() == Status.DENIED) {
          denied.put(key(claim) + " " + claim.low(), claim);
        }
      }
    }

    private static String key(Claim claim) {
      return claim.measure() + " " + claim.field() + " " + claim.scope();
    }

    /** Whether somebody else denies a figure that somebody gave. */
    boolean contradict(Claim claim) {
      boolean figure = claim.high() == null ? claim.low() != null : claim.high() > 0;
      if (claim.status() != Status.ASSERTED || !figure || claim.source() == null) {
        return false;
      }
      Claim zero = none.get(key(claim));
      Claim denial = denied.get(key(claim) + " " + claim.low());
      return zero != null
              && zero.sentence() > claim.sentence()
              && !claim.source().equals(zero.source())
          || denial != null && !claim.source().equals(denial.source());
    }
  }

  /**
   * "The story that five had died was untrue."
   *
   * @param begin UTF-16 index of what is told
   * @param end UTF-16 index of the word that calls it false
   */
  private record Rumour(int begin, int end) {}

  /** Null when a sentence calls no rumour false. */
  private static Rumour rumour(Sentence sentence) {
    String text = sentence.text();
    if (FALSE.stream().noneMatch(text::contains)) {
      return null;
    }
    List<Token> tokens = sentence.tokens();
    int told = -1;
    for (int i = 1; i < tokens.size(); i++) {
      boolean opens = tokens.get(i).is("that") || tokens.get(i).is("of");
      for (int k = i - 1; told < 0 && opens && k >= Math.max(0, i - 3); k--) {
        told = RUMOURS.contains(tokens.get(k).lower()) ? tokens.get(i).begin() : told;
      }
      boolean be = CALLS.contains(tokens.get(i - 1).lower());
      if (told >= 0 && be && FALSE.contains(tokens.get(i).lower())) {
        return new Rumour(told, tokens.get(i).begin());
      }
    }
    return null;
  }

  /** What a rumour tells did not happen (codebook 1.2, {@code denied}). */
  private static void deny(
      Sentence sentence,
      Rumour rumour,
      List<Claim> claims,
      Map<Integer, List<Integer>> inSentence) {
    int begin = sentence.passage().source().offset(rumour.begin());
    int end = sentence.passage().source().offset(rumour.end());
    for (int i : inSentence.getOrDefault(sentence.number(), List.of())) {
      Claim claim = claims.get(i);
      if (claim.charBegin() >= begin && claim.charEnd() <= end) {
        claims.set(i, Claims.denied(claim));
      }
    }
  }

  /** UTF-16 index where a report is rejected; -1 when none is. */
  private static int rejection(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean rejects = REJECTS.contains(tokens.get(i).lower());
      boolean untrue = FALSE.contains(tokens.get(i).lower());
      int step = rejects ? 1 : -1;
      for (int k = 1; (rejects || untrue) && k <= REACH; k++) {
        int at = i + step * k;
        if (at < 0 || at >= tokens.size() || tokens.get(at).kind() == Token.Kind.MARK) {
          break;
        }
        boolean own = at + 1 < tokens.size() && tokens.get(at + 1).is("that");
        boolean linked = rejects ? !own : isLinked(tokens, at, i);
        if (REPORTS.contains(tokens.get(at).lower()) && linked) {
          return tokens.get(i).begin();
        }
      }
      for (int k = i - 2; rejects && k > Math.max(0, i - REACH); k--) {
        if (REPORTS.contains(tokens.get(k).lower()) && tokens.get(k - 1).is("a")) {
          return tokens.get(i).begin(); // "12 people died, a figure the army disputes"
        }
      }
    }
    return -1;
  }

  /** "called the figure exaggerated", "the report was false". */
  private static boolean isLinked(List<Token> tokens, int report, int word) {
    for (int k = Math.max(0, report - 3); k < word; k++) {
      if (k != report && CALLS.contains(tokens.get(k).lower())) {
        return true;
      }
    }
    return false;
  }

  /** The reports of the sentence before it rejects one; else those of the sentences before. */
  private static void mark(
      Sentence sentence, int at, List<Claim> claims, Map<Integer, List<Integer>> bySentence) {
    for (int number = sentence.number(); number >= sentence.number() - NEXT; number--) {
      boolean found = false;
      for (int i : bySentence.getOrDefault(number, List.of())) {
        Claim claim = claims.get(i);
        boolean before =
            number < sentence.number() || claim.charEnd() <= sentence.passage().source().offset(at);
        boolean counts = claim.low() != null && claim.low() > 0 || claim.high() != null;
        if (before && counts && claim.status() == Status.ASSERTED) {
          claims.set(i, Claims.disputed(claim));
          found = true;
        }
      }
      if (found) {
        return;
      }
    }
  }
}
