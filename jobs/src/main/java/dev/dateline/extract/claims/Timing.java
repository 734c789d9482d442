package dev.dateline.extract.claims;

import java.util.List;

/** Which of the times that a sentence names is that of a deed in it: the nearest. */
final class Timing {
  /** How near a time at the head of a sentence is to everything in it. */
  private static final int HEAD = 4;

  /** From here on a time says nothing of the deed. */
  private static final int FAR = 26;

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
    for (int at = before ? whenClause(cue.end()) : end; at < to; at++) {
      distance += cost(w.lexemeOf(at));
    }
    return before && cue.at() <= 2 ? Math.min(distance, HEAD) : distance;
  }

  /** "since 1959, when two men died": the clause that tells of that time begins it. */
  private int whenClause(int end) {
    int at = w.isComma(w.lexemeOf(end)) ? end + 1 : end;
    return at < w.tokens().size() && w.tokens().get(at).is("when") ? at + 1 : end;
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
