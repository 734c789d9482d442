package dev.dateline.extract.claims;

import dev.dateline.model.Count;
import dev.dateline.model.Measure;
import dev.dateline.model.Qualifier;
import dev.dateline.model.Role;
import dev.dateline.text.Quantities;
import java.util.Set;

/** "the fifth victim", "a second protester", "a fourth was shot": a rank that implies a count. */
final class Ranks {
  private static final int MODIFIERS = 4;

  private static final Set<String> TITLES = Set.of("secretary", "lieutenant", "lady", "sergeant");

  private Ranks() {}

  /** The group that begins with a determiner and a rank; null when none does. */
  static Group read(Wording w, int at, Quantities quantities) {
    int ordinal = w.hasAny(at, Tag.DET.bit | Tag.POSS.bit) ? at + 1 : at;
    long rank = rank(w.word(ordinal), quantities);
    boolean bare = ordinal == at && (w.hasAny(at - 1, Tag.VERB.bit) || w.isMark(at - 1));
    Group deed = rank < 1 ? null : deed(w, at, ordinal, rank);
    if (deed != null) {
      return deed;
    }
    if (rank < 2 || ordinal == at && at > 0 && !bare) {
      return null;
    }
    int head = head(w, ordinal + 1);
    if (head >= 0) {
      Role role = w.sense(head).role();
      // "the second victim" tells one of two from the other; "a second victim" says there are two.
      boolean second = rank == 2 && w.is(at, "the");
      return new Group(
          at,
          head + 1,
          head,
          second ? Group.ONE : new Count(rank, rank, null),
          second ? Qualifier.EXACT : Qualifier.AT_LEAST,
          role == null ? Role.UNKNOWN : role,
          w.sense(head).child(),
          second ? Group.Kind.SINGLE : Group.Kind.RANKED,
          w.is(at, "the"),
          false);
    }
    boolean alone = ordinal > at && w.is(at, "a") && Heads.standsAlone(w, ordinal + 1);
    return alone
        ? new Group(
            at,
            ordinal + 1,
            -1,
            Group.ONE,
            Qualifier.EXACT,
            Role.UNKNOWN,
            false,
            Group.Kind.COUNTED,
            false,
            true)
        : null;
  }

  /** "the fourth homicide of 2016", "its first murder of the year": so many in all. */
  private static Group deed(Wording w, int at, int ordinal, long rank) {
    boolean kind = w.is(ordinal + 1, "fatal") || w.is(ordinal + 1, "traffic");
    int head = kind ? ordinal + 2 : ordinal + 1;
    int of = head + 1;
    boolean year = w.is(of + 1, "the") && w.is(of + 2, "year") || NounFrame.isYear(w, of + 1);
    boolean toll = w.has(head, Tag.DEED) && w.sense(head).measure() == Measure.KILLED;
    return toll && w.is(of, "of") && year && !w.word(head).endsWith("s")
        ? new Group(
            at,
            head + 1,
            head,
            rank == 1 ? Group.ONE : new Count(rank, rank, null),
            rank == 1 ? Qualifier.EXACT : Qualifier.AT_LEAST,
            Role.UNKNOWN,
            false,
            Group.Kind.RANKED,
            true,
            false)
        : null;
  }

  /** A noun for one person after the rank, with its modifiers; -1 when there is none. */
  private static int head(Wording w, int from) {
    int head = -1;
    for (int at = from; at < Math.min(w.size(), from + MODIFIERS); at++) {
      if (w.hasAny(at, Tag.PERSON.bit)) {
        head = at;
      } else if (head >= 0 || !w.isUnknown(at)) {
        break;
      }
    }
    if (head >= 0 && TITLES.contains(w.word(head))) {
      return -1; // "the second secretary of the embassy": a rank of hers
    }
    return head >= 0 && !w.sense(head).plural() && !w.hasAny(head + 1, Tag.THING.bit) ? head : -1;
  }

  /** The number of an ordinal in words or figures, 0 when the word is none. */
  private static long rank(String word, Quantities quantities) {
    int length = word.length();
    if (length < 3) {
      return 0;
    }
    if (!Character.isDigit(word.charAt(0))) {
      return quantities.rank(word);
    }
    String suffix = word.substring(length - 2);
    boolean ordinal =
        suffix.equals("th") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("st");
    if (!ordinal || length > 6) {
      return 0;
    }
    long number = 0;
    for (int i = 0; i < length - 2; i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
