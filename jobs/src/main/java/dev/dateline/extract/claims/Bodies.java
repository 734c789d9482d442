package dev.dateline.extract.claims;

import dev.dateline.model.Role;
import dev.dateline.text.RuleFiles;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Set;

/** What people are members of, and so who they are: "members of the Red Cross". */
final class Bodies {
  /** Lexemes of a body's name that are looked at. */
  private static final int REACH = 8;

  private static final Set<String> MEMBERS =
      Set.of("member", "members", "personnel", "people", "cadres", "recruits", "volunteers");

  /** Whom a body has at its head, whatever body it is. */
  private static final Set<String> LEADERS =
      Set.of(
          "leader",
          "leaders",
          "commander",
          "commanders",
          "chief",
          "chiefs",
          "operative",
          "operatives");

  /** Whom private bodies have at their head as parties and states have. */
  private static final Set<String> HEADS =
      Set.of("chairman", "chairwoman", "chairperson", "president", "secretary", "treasurer");

  private static final Set<String> PRIVATE =
      Set.of(
          "company",
          "firm",
          "bank",
          "banco",
          "banca",
          "banque",
          "airline",
          "airlines",
          "club",
          "association",
          "union",
          "foundation",
          "society",
          "inc",
          "corp",
          "ltd",
          "federation",
          "university",
          "college");

  private final RankedWords<Role> words;

  private Bodies(RankedWords<Role> words) {
    this.words = words;
  }

  static Bodies of(RuleFiles files) {
    return files.once(Bodies.class, Bodies::load);
  }

  private static Bodies load(RuleFiles files) {
    return new Bodies(RankedWords.load(files, "bodies", Role.class, Role.UNKNOWN));
  }

  /** The role of the members that a group counts; {@code UNKNOWN} where nothing tells it. */
  Role role(Wording w, Group group) {
    int head = group.head();
    if (head < 0 || !MEMBERS.contains(w.lastToken(head).lower())) {
      return Role.UNKNOWN;
    }
    return named(w, group);
  }

  /**
   * The role of one who is "a member of the town council"; {@code UNKNOWN} where that tells none.
   */
  Role role(Wording w, int head) {
    boolean member = MEMBERS.contains(w.lastToken(head).lower()) && w.is(head + 1, "of");
    return member ? best(w, head + 2, end(w, head + 2)) : Role.UNKNOWN;
  }

  private Role best(Wording w, int from, int end) {
    List<String> row = w.tokens().stream().map(Token::lower).toList();
    return words.best(row, w.firstToken(from), w.firstToken(end));
  }

  /** The group in the role that whom its people lead gives: "a commander of the rebels". */
  Group led(Wording w, Group group) {
    int head = group.head();
    String noun = head < 0 ? "" : w.lastToken(head).lower();
    if (LEADERS.contains(noun) && named(w, group) == Role.MILITANT) {
      return group.ofRole(Role.MILITANT);
    }
    if (noun.equals("deputy") && isDeputyOf(w, head + 1, group.end())) {
      return group.ofRole(Role.OFFICIAL);
    }
    boolean hired = group.role() == Role.OFFICIAL && HEADS.contains(noun) && isPrivate(w, head);
    return hired ? group.ofRole(Role.CIVILIAN) : group;
  }

  /** "Deputy Finance Minister Ana Roe": whose deputy stands behind. */
  private static boolean isDeputyOf(Wording w, int from, int end) {
    for (int k = from; k < end; k++) {
      if (w.sense(k).role() == Role.OFFICIAL) {
        return true;
      }
    }
    return false;
  }

  /** "chairman of the mining company", "president of the chess club". */
  private static boolean isPrivate(Wording w, int head) {
    int end = w.is(head + 1, "of") ? end(w, head + 2) : -1;
    for (int k = head + 2; k < end; k++) {
      if (PRIVATE.contains(w.lastToken(k).lower())) {
        return true;
      }
    }
    return false;
  }

  /** The role that the name of the body gives, which stands behind "of" or before the noun. */
  private Role named(Wording w, Group group) {
    int head = group.head();
    int of = head + 1;
    boolean behind = w.is(of, "of");
    return best(w, behind ? of + 1 : group.begin(), behind ? end(w, of + 1) : head);
  }

  /** Where the name of a body ends: before a verb, a mark or another phrase. */
  private static int end(Wording w, int from) {
    int at = from;
    while (at < w.size() && at < from + REACH) {
      boolean links = w.hasAny(at, Tag.DET.bit | Tag.POSS.bit) || w.is(at, "of") || w.is(at, "-");
      boolean stops =
          w.isMark(at)
              || w.hasAny(at, Wording.EDGE | Tag.HARM.bit | Tag.SHOOT.bit | Tag.DIE.bit)
              || w.hasAny(at, Tag.STATE.bit | Tag.VERB.bit);
      if (stops && !links) {
        break;
      }
      at++;
    }
    return at;
  }
}
