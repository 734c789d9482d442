package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import dev.dateline.model.Status;
import java.util.Set;

/** Tells whether a sentence asserts what a finding says, denies it or only thinks of it. */
final class Assertion {
  private static final Set<String> RECORDING =
      Set.of("film", "record", "document", "photograph", "livestream", "witness", "protest");

  private static final Set<String> NOT = Set.of("not", "n't", "never", "neither");

  private static final Set<String> UNHURT = Set.of("unhurt", "uninjured", "unharmed", "unscathed");

  private static final long CHAIN = Tag.bits(Tag.AUX, Tag.AUX_S, Tag.AUX_P, Tag.ADV, Tag.NEG);

  /** "was reported to be hurt": said of somebody, and no wish. */
  private static final Set<String> REPORTED =
      Set.of("reported", "said", "known", "confirmed", "found");

  /** "managed to hurt": it happened. */
  private static final Set<String> DONE =
      Set.of("able", "managed", "helped", "lucky", "went", "going");

  private static final Set<String> DROVE =
      Set.of("moved", "drove", "led", "prompted", "caused", "motivated", "provoked", "compelled");

  /** Lexemes of a row of participles at most. */
  private static final int LISTED = 10;

  /** What leads from an act to the deed that it is about. */
  private static final Set<String> CAUSED =
      Set.of("in", "into", "over", "after", "following", "about", "since", "behind");

  /** Lexemes within which a wish governs the second of two nouns: "demanded X's fall and the". */
  private static final int JOINED = 14;

  /** Lexemes between a denial and the aside on what it denies. */
  private static final int ASIDE = 4;

  private static final Set<String> FEARS = Set.of("fear", "fears", "feared", "fearing");

  /** What is said of deeds to come. */
  private static final Set<String> AHEAD =
      Set.of("expected", "anticipated", "likely", "possible", "imminent", "planned", "unlikely");

  private static final Set<String> COURTS =
      Set.of("judge", "court", "magistrate", "magistrates", "tribunal", "judges");

  private static final Set<String> PUT =
      Set.of("held", "remanded", "jailed", "custody", "jail", "prison", "imprisoned");

  private static final Set<String> RULED =
      Set.of("ordered", "orders", "ordering", "ruled", "decided");

  /** Lexemes between a court and what it orders at most. */
  private static final int RULING = 20;

  private final Scene scene;
  private final Wording w;
  private final Wording g;

  Assertion(Scene scene, Wording cues) {
    this.scene = scene;
    this.w = scene.wording();
    this.g = cues;
  }

  static boolean isUnhurt(Wording w, int at) {
    return UNHURT.contains(w.word(at));
  }

  boolean isNegated(Finding finding) {
    int t = finding.trigger();
    boolean unhurt = UNHURT.contains(w.lastToken(t).lower()) || w.word(t).startsWith("escape");
    if (unhurt && finding.rule().endsWith(".own") || isUnhurt(w, t)) {
      return true;
    }
    if (finding.rule().endsWith(".active") && Denials.isByNobody(scene, t)) {
      return true;
    }
    for (int k = t - 1; k >= Math.max(0, t - 4); k--) {
      if (NOT.contains(w.word(k))) {
        return !w.is(k + 1, "only");
      }
      if (!w.hasAny(k, CHAIN)) {
        boolean listed = isListed(k) && (k == t - 1 || w.has(k + 1, Tag.ADV) && k == t - 2);
        return listed || Denials.isNeither(w, t);
      }
    }
    return false;
  }

  /** "has not been named, fired or arrested": the negation is that of the first participle. */
  private boolean isListed(int from) {
    boolean listed = w.isComma(from) || w.is(from, "or");
    int k = from;
    while (listed && k > from - LISTED) {
      boolean joint = w.isComma(k) || w.is(k, "or") || w.is(k, "and");
      if (!joint && !w.endsLikeVerb(k) && !w.has(k, Tag.HARM)) {
        break;
      }
      k--;
    }
    return listed
        && k < from - 1
        && w.is(k, "been")
        && (w.is(k - 1, "not") || w.is(k - 1, "n't") || w.is(k - 1, "never"));
  }

  Status status(Finding finding) {
    int t = finding.trigger();
    int token = w.firstToken(t);
    int k = scene.leftOfAdverbs(t - 1);
    boolean toBase = false;
    for (int at = k; at >= Math.max(0, k - 4); at--) {
      if (w.has(at, Tag.MODAL)) {
        return Status.HYPOTHETICAL;
      }
      if (w.is(at, "to")) {
        // "admitted to killing", "confesses to murder of"
        toBase = w.sense(t).form() != Sense.Form.ING && !finding.rule().endsWith(".of");
        break;
      }
      if (!w.hasAny(at, CHAIN)) {
        break;
      }
    }
    boolean order = w.sense(t).form() == Sense.Form.BASE && finding.rule().endsWith(".active");
    if (order && (t == 0 || t == 1 && w.isMark(0) || w.isMark(t - 1) && !w.isComma(t - 1))) {
      return Status.HYPOTHETICAL; // "Arrest the bandits," and nobody has yet.
    }
    if (mayBe(finding.group().begin()) || isTogether(finding, k) || isSought(finding)) {
      return Status.HYPOTHETICAL;
    }
    if (isOfCourt(finding)) {
      return Status.ASSERTED;
    }
    if (w.is(k, "be") && !toBase && finding.rule().endsWith(".passive")) {
      return Status.HYPOTHETICAL; // "demanded that he be released"
    }
    int guard = g.lexemeOf(token);
    if (finding.rule().endsWith(".toll") && isForeseen(finding)) {
      return Status.HYPOTHETICAL;
    }
    if (isAhead(t)) {
      return Status.HYPOTHETICAL;
    }
    if (toBase && !isMoved(guard) && !isRank(finding) && !isMotive(k)) {
      return Status.HYPOTHETICAL;
    }
    return cue(guard, finding);
  }

  /** "more arrests are expected", "deaths are likely": news of what has not happened. */
  private boolean isAhead(int t) {
    int at = t + 1;
    if (!w.hasAny(at, VerbFrame.BE)) {
      return false;
    }
    while (w.hasAny(at, VerbFrame.BE | Tag.ADV.bit | Tag.NEG.bit)) {
      at++;
    }
    return AHEAD.contains(w.word(at));
  }

  /** "the judge ordered him held", "ruled to send ten men to custody": the order is the deed. */
  private boolean isOfCourt(Finding finding) {
    int t = finding.trigger();
    // An order to arrest somebody is a warrant, an order to hold him is custody.
    boolean put = PUT.contains(w.word(t)) || w.has(t, Tag.CARRY);
    boolean ruled = false;
    for (int at = t - 1; put && finding.measure() == Measure.ARRESTED && at >= 0; at--) {
      ruled |= RULED.contains(w.word(at));
      if (w.is(at, ";") || at < t - RULING || w.hasAny(at, Tag.MODAL.bit | Tag.NEG.bit)) {
        return false;
      }
      if (COURTS.contains(w.word(at))) {
        return ruled;
      }
    }
    return false;
  }

  /** "there may be twenty people dead": the modal stands with "be". */
  private boolean mayBe(int people) {
    int be = people - 1;
    while (w.has(be, Tag.ADV)) {
      be--;
    }
    return w.is(be, "be") && w.has(be - 1, Tag.MODAL) && w.is(be - 2, "there");
  }

  /** "a plot to get the deputies arrested": what somebody is out for. */
  private boolean isSought(Finding finding) {
    for (int at = finding.group().begin() - 1; at > finding.group().begin() - LISTED; at--) {
      if (!finding.rule().endsWith(".reduced") || w.isMark(at) && !w.isComma(at)) {
        return false;
      }
      if (w.is(at, "get") && w.is(at - 1, "to")) {
        return true;
      }
    }
    return false;
  }

  /** "to go ahead and kill", "to find and arrest": one infinitive with two verbs. */
  private boolean isTogether(Finding finding, int k) {
    boolean second =
        w.is(k, "and")
            && w.sense(finding.trigger()).form() == Sense.Form.BASE
            && finding.rule().endsWith(".active");
    for (int at = k - 1; second && at > k - 4; at--) {
      if (w.is(at - 1, "to")) {
        Group object = scene.startingAt(at + 1);
        boolean whole = at == k - 1 || object != null && object.end() == k;
        return w.is(at, "go")
            || whole && (w.has(at, Tag.VERB) || w.isUnknown(at)) && !DONE.contains(w.word(at - 2));
      }
      if (w.isMark(at)) {
        break;
      }
    }
    return false;
  }

  /** "the toll could reach 65". */
  private boolean isForeseen(Finding finding) {
    for (int at = finding.trigger(); at < finding.group().begin(); at++) {
      if (w.has(at, Tag.MODAL) || w.is(at, "expected") || w.is(at, "feared")) {
        return true;
      }
    }
    return false;
  }

  /** "what drove him to kill two men": he did. */
  private boolean isMotive(int to) {
    Group whom = w.is(to, "to") ? scene.endingAt(to) : null;
    return whom != null && DROVE.contains(w.word(whom.begin() - 1));
  }

  private boolean isMoved(int guard) {
    for (int at = guard; at >= Math.max(0, guard - 14); at--) {
      if (g.has(at, Tag.MOTION)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRank(Finding finding) {
    if (finding.group().kind() == Group.Kind.RANKED) {
      return true;
    }
    int begin = finding.group().begin();
    for (int at = finding.trigger(); at > begin; at--) {
      if (w.is(at, "to") && REPORTED.contains(w.word(at - 1))) {
        return true;
      }
    }
    for (int at = finding.trigger(); at > Math.max(0, finding.trigger() - 4); at--) {
      if (w.is(at, "to") && DONE.contains(w.word(at - 1))) {
        return true;
      }
    }
    String word = w.word(begin);
    return word.equals("first") || word.equals("only") || word.equals("latest");
  }

  /**
   * "wanted in the killing of", "ordered an inquiry into the death of": a deed that stands behind a
   * preposition has happened, whatever is wished because of it.
   */
  private boolean isWish(int at, Finding finding) {
    if (isWord(at, finding)) {
      return false; // "arrested Daniel Hope", "took a wanted man"
    }
    if (g.is(at, "ordered") && finding.measure() == Measure.KILLED && finding.group().high() == 1) {
      return false; // "who ordered the murder of Luis Rey": news calls murder what was done
    }
    if (g.is(at, "warning") && (g.is(at - 1, "without") || g.is(at - 2, "without"))) {
      return false; // "without any warning the guards shot three men"
    }
    boolean wing = g.is(at, "right") && (g.is(at + 1, "wing") || g.is(at + 1, "-"));
    if (wing || !g.has(at, Tag.WISH) || !finding.rule().endsWith(".of")) {
      return g.has(at, Tag.WISH) && !wing; // a "right wing" asks for nothing
    }
    int k = beforeNoun(finding);
    boolean aim = w.is(k, "for") && g.lexemeOf(w.firstToken(k)) > at + 1;
    return !CAUSED.contains(w.word(k)) && !aim;
  }

  private boolean isDoubt(int at, boolean near, Finding finding) {
    return g.has(at, Tag.IF) && !isCause(finding)
        || near && g.has(at, Tag.THOUGHT) && !isOfWhom(at, finding);
  }

  /** "two possible gang members": whether a cue is a word of those whom the finding counts. */
  private boolean isWord(int cue, Finding finding) {
    int word = w.lexemeOf(g.firstToken(cue));
    return finding.group().begin() <= word && word < finding.group().end();
  }

  /** "whether to file charges in the death of": a death that the doubt is not of. */
  private boolean isCause(Finding finding) {
    int k = finding.rule().endsWith(".of") ? beforeNoun(finding) : -1;
    return (w.is(k, "in") || w.is(k, "over") || w.is(k, "after")) && w.has(k - 1, Tag.CHARGE)
        || w.is(k, "in") && (w.is(k - 1, "filed") || w.is(k - 1, "charged"));
  }

  /** What stands before the noun of a deed and its article. */
  private int beforeNoun(Finding finding) {
    int k = finding.trigger() - 1;
    while (k > finding.trigger() - 4 && (w.hasAny(k, Tag.DET.bit | Tag.POSS.bit) || isWord(k))) {
      k--;
    }
    return k;
  }

  private boolean isWord(int k) {
    return w.is(k, "the") || w.isUnknown(k) && !w.endsLikeVerb(k);
  }

  /** "demanded the fall of the mayor and the arrest of": the wish of the noun before "and". */
  private boolean isSecondWish(int guard) {
    int and = g.is(guard - 1, "the") ? guard - 2 : guard - 1;
    if (!g.is(and, "and")) {
      return false;
    }
    for (int at = and - 1; at >= Math.max(0, guard - JOINED); at--) {
      if (g.has(at, Tag.WISH)) {
        return true;
      }
      boolean apart = g.is(at, "and") || g.is(at, "after") || g.is(at, "when");
      boolean mark = g.isMark(at) && !g.isComma(at);
      if (apart || mark || w.hasAny(w.lexemeOf(g.firstToken(at)), Scene.FINITE)) {
        return false;
      }
    }
    return false;
  }

  /** "others believed to be involved were held": what is thought of them is another thing. */
  private boolean isOfWhom(int thought, Finding finding) {
    int k = scene.leftOfAdverbs(finding.trigger() - 1);
    boolean finite = false;
    while (w.hasAny(k, CHAIN) || w.is(k, "been")) {
      finite |= w.hasAny(k, Scene.FINITE);
      k--;
    }
    boolean after = w.lexemeOf(g.firstToken(thought)) == finding.group().end();
    return after && finite && !w.is(k, "to") && k > finding.group().end();
  }

  /** "denied a claim, spread by thousands, that a man died": over what is said of the claim. */
  private boolean isDeniedAside(int that) {
    boolean aside = g.is(that, "that") && g.isComma(that - 1);
    for (int open = that - 2; aside && open > Math.max(0, that - LISTED); open--) {
      for (int at = open - 1; g.isComma(open) && at >= Math.max(0, open - ASIDE); at--) {
        if (g.has(at, Tag.DENY)) {
          return true;
        }
      }
    }
    return false;
  }

  private Status cue(int guard, Finding finding) {
    int people = g.lexemeOf(w.firstToken(Math.min(finding.trigger(), finding.group().begin())));
    boolean passive = finding.rule().endsWith(".passive") || finding.rule().endsWith(".own");
    for (int at = people - 1; passive && at >= Math.max(0, people - 2); at--) {
      boolean that = at == people - 1 || g.is(people - 1, "that");
      boolean fears = that && FEARS.contains(g.word(at));
      if (g.has(at, Tag.THOUGHT) && g.is(people - 1, "that") || fears) {
        return Status.HYPOTHETICAL; // "rumours that a leader, Ravi Das, had been shot"
      }
    }
    if (isDeniedAside(people - 1)) {
      return Status.DENIED;
    }
    boolean clause = false;
    if (finding.rule().endsWith(".of") && isSecondWish(guard)) {
      return Status.HYPOTHETICAL;
    }
    for (int at = guard - 1; at >= Math.max(0, guard - 9); at--) {
      boolean near = guard - at <= 5;
      if (g.has(at, Tag.DENY)) {
        return Status.DENIED;
      }
      // "it was decided after a docker died": what was wished is another clause's.
      clause |= RECORDING.contains(g.word(at)); // "tries to film arrests": the film is wished
      clause |= g.is(at, "after") || g.is(at, "when") || g.is(at, "because") || g.is(at, "since");
      boolean is = finding.rule().endsWith(".passive") || finding.rule().endsWith(".attribute");
      if (near && !clause && isWish(at, finding) && !is) {
        return Status.HYPOTHETICAL;
      }
      if (!isWord(at, finding) && isDoubt(at, near, finding)) {
        return Status.HYPOTHETICAL;
      }
      if (g.is(at, ";") || g.is(at, ".")) {
        break;
      }
    }
    return Status.ASSERTED;
  }
}
