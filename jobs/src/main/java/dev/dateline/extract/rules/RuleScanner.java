package dev.dateline.extract.rules;

import dev.dateline.text.Passage;
import dev.dateline.text.PhraseTable;
import dev.dateline.text.Sentence;
import dev.dateline.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds all rules of a book in a field. One look at each word tells what patterns a sentence has a
 * beginning of, and what else they cannot do without; only sentences that have all that some
 * pattern needs are cut into tokens, and only such patterns are tried there. Immutable; scans may
 * run in parallel.
 */
public final class RuleScanner {
  /** A pattern of a rule. */
  private record Candidate(Rule rule, Pattern pattern) {}

  /** The candidates that can begin at a word, and the needs that it meets. */
  private record Trigger(Bits begins, Bits needs) {}

  /** What a sentence has, a bit each: beginnings of candidates, and needs. */
  private record Seen(long[] begins, long[] needs) {}

  /** A few set bits out of many, by the longs that they stand in: a common word begins hundreds. */
  private record Bits(int[] slots, long[] values) {
    static Bits of(List<Integer> numbers) {
      if (numbers == null) {
        return new Bits(new int[0], new long[0]);
      }
      BitSet set = new BitSet();
      numbers.forEach(set::set);
      long[] dense = set.toLongArray();
      int[] slots = IntStream.range(0, dense.length).filter(i -> dense[i] != 0).toArray();
      return new Bits(slots, Arrays.stream(slots).mapToLong(i -> dense[i]).toArray());
    }

    void addTo(long[] seen) {
      for (int i = 0; i < slots.length; i++) {
        seen[slots[i]] |= values[i];
      }
    }
  }

  private final List<Candidate> candidates = new ArrayList<>();
  private final int needs;

  /** Of each candidate the numbers of its needs. */
  private final int[][] needsOf;

  private final PhraseTable<Trigger> triggers;
  private final Map<String, int[]> byFirstWord = new HashMap<>();

  public RuleScanner(RuleBook book) {
    List<int[]> needed = new ArrayList<>();
    Map<Set<String>, Integer> numbers = new HashMap<>();
    Map<String, List<Integer>> byNeed = new HashMap<>();
    Map<String, List<Integer>> byBegin = new HashMap<>();
    Map<String, List<Integer>> byFirst = new HashMap<>();
    for (Rule rule : book.rules()) {
      for (Pattern pattern : rule.patterns()) {
        int candidate = candidates.size();
        pattern.firstWords().forEach(first -> add(byFirst, first, candidate));
        beginnings(pattern).forEach(first -> add(byBegin, rarestWord(first), candidate));
        int[] needsOfPattern = new int[pattern.needs().size()];
        for (int i = 0; i < needsOfPattern.length; i++) {
          Set<String> words = pattern.needs().get(i);
          int fresh = numbers.size();
          int number = numbers.computeIfAbsent(words, key -> fresh);
          if (number == fresh) {
            words.forEach(word -> add(byNeed, rarestWord(word), number));
          }
          needsOfPattern[i] = number;
        }
        candidates.add(new Candidate(rule, pattern));
        needed.add(needsOfPattern);
      }
    }
    this.needs = numbers.size();
    this.needsOf = needed.toArray(int[][]::new);
    Set<String> words = new HashSet<>(byNeed.keySet());
    words.addAll(byBegin.keySet());
    Map<String, Trigger> packed = new HashMap<>();
    for (String word : words) {
      packed.put(word, new Trigger(Bits.of(byBegin.get(word)), Bits.of(byNeed.get(word))));
    }
    this.triggers = new PhraseTable<>(packed);
    byFirst.forEach((word, of) -> byFirstWord.put(word, pack(of)));
  }

  private static void add(Map<String, List<Integer>> numbers, String word, int number) {
    numbers.computeIfAbsent(word, key -> new ArrayList<>()).add(number);
  }

  /** What a sentence must have a word of: a pattern that can open by a mark begins by its needs. */
  private static Set<String> beginnings(Pattern pattern) {
    boolean opensByMark =
        pattern.firstWords().stream()
            .anyMatch(word -> word.chars().noneMatch(Character::isLetterOrDigit));
    return opensByMark ? pattern.needs().get(0) : pattern.firstWords();
  }

  /**
   * The longest word of a phrase, for long words are rare. The phrase as a whole is no trigger:
   * marks between its words may stand closer in the text. Of "did n't" a text has "didn" and "t".
   *
   * @throws IllegalArgumentException when the phrase is of marks alone
   */
  private static String rarestWord(String phrase) {
    String written = phrase.startsWith("n't") ? phrase.substring(1) : phrase.replace(" n't", "n't");
    return Arrays.stream(written.split("[^\\p{L}\\p{Nd}]+"))
        .max(Comparator.comparingInt(String::length))
        .filter(word -> !word.isEmpty())
        .orElseThrow(() -> new IllegalArgumentException("no word in '" + phrase + "'"));
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
    Seen[] seen = new Seen[sentences.size()];
    int[] at = {0};
    triggers.visit(
        passage,
        (begin, end, trigger) -> {
          while (at[0] < seen.length - 1 && sentences.get(at[0]).end() < end) {
            at[0]++;
          }
          if (seen[at[0]] == null) {
            seen[at[0]] = new Seen(new long[slots(candidates.size())], new long[slots(needs)]);
          }
          trigger.begins().addTo(seen[at[0]].begins());
          trigger.needs().addTo(seen[at[0]].needs());
        });
    List<RuleMatch> matches = new ArrayList<>();
    for (int i = 0; i < seen.length; i++) {
      if (seen[i] != null && hasAllOfSome(seen[i])) {
        scan(sentences.get(i), seen[i].begins(), matches);
      }
    }
    return matches;
  }

  /** Leaves of the candidates that begin those that have all they need; tells if any is left. */
  private boolean hasAllOfSome(Seen seen) {
    long[] begins = seen.begins();
    long any = 0;
    for (int slot = 0; slot < begins.length; slot++) {
      for (long left = begins[slot]; left != 0; left &= left - 1) {
        int number = slot * Long.SIZE + Long.numberOfTrailingZeros(left);
        if (!hasAll(seen.needs(), needsOf[number])) {
          begins[slot] &= ~Long.lowestOneBit(left);
        }
      }
      any |= begins[slot];
    }
    return any != 0;
  }

  private static boolean hasAll(long[] seen, int[] needs) {
    for (int need : needs) {
      if (!has(seen, need)) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(long[] bits, int number) {
    return (bits[number / Long.SIZE] >>> number & 1) != 0;
  }

  private static int slots(int bits) {
    return (bits + Long.SIZE - 1) / Long.SIZE;
  }

  private void scan(Sentence sentence, long[] wanted, List<RuleMatch> matches) {
    List<Token> tokens = sentence.tokens();
    for (int begin = 0; begin < tokens.size(); begin++) {
      int[] numbers = byFirstWord.get(tokens.get(begin).lower());
      if (numbers == null) {
        continue;
      }
      Map<String, RuleMatch> here = null;
      for (int number : numbers) {
        if (!has(wanted, number)) {
          continue;
        }
        Candidate candidate = candidates.get(number);
        Pattern.Found found = candidate.pattern().at(tokens, begin);
        if (found != null) {
          RuleMatch match =
              new RuleMatch(
                  candidate.rule(), sentence, begin, found.end(), found.parts(), found.skipped());
          here = here == null ? new TreeMap<>() : here;
          here.merge(candidate.rule().id(), match, (a, b) -> a.end() >= b.end() ? a : b);
        }
      }
      if (here != null) {
        matches.addAll(here.values());
      }
    }
  }
}
