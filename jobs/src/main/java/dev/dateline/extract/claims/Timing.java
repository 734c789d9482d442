package dev.dateline.extract.claims;

import java.util.List;
import java.util.Set;

/** Which of the times that a sentence names is that of a deed in it: the nearest. */
final class Timing {
  /** How near a time at the head of a sentence is to everything in it. */
  private static final int HEAD = 4;

  /** From here on a time says nothing of the deed. */
  private static final int FAR = 26;

  /** "in the attack, which happened in 1990": said of the deed itself. */
  private static final Set<String> HAPPENED =
      Set.of("happened", "occurred", "started", "erupted", "followed", "lasted");

  private final Wording w;
  private final List<TimeCues.Cue> times;

  Timing(Wording wording, Clock clock) {
    this.w = wording;
    this.times = TimeCues.of(wording.tokens(), clock);
  }

  /** Null when the sentence tells no time of it. */
  TimeCues.Kind of(Finding finding) {
    TimeCues.Kind nearest = null;
    int least = FAR;
    for (TimeCues.Cue cue : times) {
      int distance = distance(cue, finding);
      if (distance < least) {
        least = distance;
        nearest = cue.kind();
      }
    }
    return nearest;
  }

  /** Tokens between a time and a deed; what parts clauses counts more. */
  private int distance(TimeCues.Cue cue, Finding finding) {
    int begin = w.firstToken(finding.begin());
    int end = w.firstToken(finding.end());
    if (cue.at() < end && begin < cue.end()) {
      return 0;
    }
    boolean before = cue.end() <= begin;
    int to = before ? begin : cue.at();
    int distance = 0;
    int depth = 0;
    for (int at = before ? whenClause(cue.end()) : end; at < to; at++) {
      int lexeme = w.lexemeOf(at);
      distance += before || !isDescribed(lexeme) ? cost(lexeme) : FAR;
      depth += w.is(lexeme, "(") ? 1 : w.is(lexeme, ")") ? -1 : 0;
    }
    if (before ? depth < 0 : depth > 0) {
      return FAR; // "a unit (named after a priest killed in 1966) killed two"
    }
    return before && cue.at() <= 2 ? Math.min(distance, HEAD) : distance;
  }

  /** "since 1959, when two men died": the clause that tells of that time begins it. */
  private int whenClause(int end) {
    int at = w.isComma(w.lexemeOf(end)) ? end + 1 : end;
    return at < w.tokens().size() && w.tokens().get(at).is("when") ? at + 1 : end;
  }

  /** "killed by the front, which was founded in 1960": the time of who did it, not of the deed. */
  private boolean isDescribed(int lexeme) {
    boolean relative = w.is(lexeme, "which") || w.is(lexeme, "who");
    if (!relative || !w.isComma(lexeme - 1)) {
      return false;
    }
    int verb = lexeme + 1;
    while (w.has(verb, Tag.ADV)) {
      verb++;
    }
    boolean told = w.hasAny(verb, Scene.FINITE) || w.endsLikeVerb(verb);
    return told && !HAPPENED.contains(w.word(verb));
  }

  private int cost(int lexeme) {
    if (w.is(lexeme, ";")) {
      return 10;
    }
    if (w.hasAny(lexeme, Tag.SUB.bit | Tag.REL.bit | Tag.SAY.bit)) {
      return 3;
    }
    return w.isComma(lexeme) ? 2 : 1;
  }
}
