package dev.dateline.extract.rules;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import dev.dateline.text.Passage;
import dev.dateline.text.Sentence;
import dev.dateline.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds all rules of a book in a field. One pass of an automaton over the characters finds the
 * words that patterns cannot do without; only sentences that have some are cut into tokens, and
 * only the patterns whose words they have are tried there. Immutable; scans may run in parallel.
 */
public final class RuleScanner {
  private record Candidate(Rule rule, Pattern pattern) {}

  private final Lexicon lexicon;
  private final List<Candidate> candidates = new ArrayList<>();
  private final AhoCorasickDoubleArrayTrie<int[]> triggers = new AhoCorasickDoubleArrayTrie<>();
  private final Map<String, int[]> byFirstWord = new HashMap<>();

  public RuleScanner(RuleBook book) {
    this.lexicon = book.lexicon();
    Map<String, List<Integer>> byTrigger = new TreeMap<>();
    Map<String, List<Integer>> byFirst = new HashMap<>();
    for (Rule rule : book.rules()) {
      for (Pattern pattern : rule.patterns()) {
        int number = candidates.size();
        candidates.add(new Candidate(rule, pattern));
        for (String anchor : pattern.anchors()) {
          // Only the first word: marks between words may stand closer in the text.
          byTrigger.computeIfAbsent(anchor.split(" ", 2)[0], key -> new ArrayList<>()).add(number);
        }
        for (String first : pattern.firstWords()) {
          byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(number);
        }
      }
    }
    TreeMap<String, int[]> packed = new TreeMap<>();
    byTrigger.forEach((word, numbers) -> packed.put(word, pack(numbers)));
    triggers.build(packed);
    byFirst.forEach((word, numbers) -> byFirstWord.put(word, pack(numbers)));
  }

  private static int[] pack(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).distinct().toArray();
  }

  /** Every match in a field by sentence and first token; one rule matches a token once at most. */
  public List<RuleMatch> scan(Passage passage) {
    List<Sentence> sentences = passage.sentences();
    if (sentences.isEmpty()) {
      return List.of();
    }
    BitSet[] wanted = new BitSet[sentences.size()];
    char[] text = lowered(passage.source().reading());
    int[] at = {0};
    triggers.parseText(
        text,
        (begin, end, numbers) -> {
          if (isWord(text, begin, end)) {
            // Hits come by their ends, and a word ends inside the sentence it begins in.
            while (at[0] < wanted.length - 1 && sentences.get(at[0]).end() < end) {
              at[0]++;
            }
            BitSet set = wanted[at[0]] == null ? new BitSet(candidates.size()) : wanted[at[0]];
            for (int number : numbers) {
              set.set(number);
            }
            wanted[at[0]] = set;
          }
        });
    List<RuleMatch> matches = new ArrayList<>();
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i] != null) {
        scan(sentences.get(i), wanted[i], matches);
      }
    }
    return matches;
  }

  private void scan(Sentence sentence, BitSet wanted, List<RuleMatch> matches) {
    List<Token> tokens = sentence.tokens();
    for (int begin = 0; begin < tokens.size(); begin++) {
      int[] numbers = byFirstWord.get(tokens.get(begin).lower());
      if (numbers == null) {
        continue;
      }
      Map<Rule, RuleMatch> here = new HashMap<>();
      for (int number : numbers) {
        Candidate candidate = candidates.get(number);
        Pattern.Found found =
            wanted.get(number) ? candidate.pattern().at(tokens, begin, lexicon) : null;
        if (found != null) {
          RuleMatch match =
              new RuleMatch(candidate.rule(), sentence, begin, found.end(), found.parts());
          here.merge(candidate.rule(), match, (a, b) -> a.end() >= b.end() ? a : b);
        }
      }
      here.values().stream()
          .sorted(Comparator.comparing((RuleMatch match) -> match.rule().id()))
          .forEach(matches::add);
    }
  }

  /** The text in lower case, character by character, so that positions stay. */
  static char[] lowered(String text) {
    char[] lowered = new char[text.length()];
    for (int i = 0; i < lowered.length; i++) {
      char c = text.charAt(i);
      lowered[i] = c == '\u2019' || c == '\u2018' ? '\'' : Character.toLowerCase(c);
    }
    return lowered;
  }

  static boolean isWord(char[] text, int begin, int end) {
    return (begin == 0 || !Character.isLetterOrDigit(text[begin - 1]))
        && (end == text.length || !Character.isLetterOrDigit(text[end]));
  }
}
