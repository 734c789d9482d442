package dev.dateline.extract.claims;

import dev.dateline.model.Claim;
import dev.dateline.model.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Deaths of illness and old age, which are none of an event (codebook 1). */
final class NaturalDeaths {
  /** Lexemes after a death within which its cause or the age of the dead is told. */
  private static final int REACH = 24;

  private static final long VIOLENT = Tag.bits(Tag.HARM, Tag.SHOOT, Tag.MAYBE, Tag.WOUND);

  /** Lexemes after a stay in hospital within which the illness is named. */
  private static final int STAY = 10;

  private static final Set<String> ILL_OF = Set.of("with", "for", "due", "from", "of", "after");

  private boolean told;

  /** The sentence whose words of violence were counted, and how many it has. */
  private Wording counted;

  private int violent;

  /** Whether a sentence tells of a death that nobody and nothing brought about. */
  boolean isNatural(Wording w, Wording cues, Finding finding) {
    boolean natural =
        isDeath(w, finding)
            && !isViolent(w, finding)
            && (isIllness(w, cues, finding) || isOldAge(w, finding));
    told |= natural && finding.group().high() == 1;
    return natural;
  }

  /** "was hospitalised for weeks with pneumonia": ill, and nobody's victim. */
  static boolean isPatient(Wording w, Wording cues, Finding finding) {
    int t = finding.trigger();
    if (finding.measure() != Measure.INJURED || !w.word(t).startsWith("hospitali")) {
      return false;
    }
    int from = cues.lexemeOf(w.firstToken(t));
    for (int k = from + 1; k < from + STAY && !cues.isMark(k); k++) {
      if (cues.has(k, Tag.ILLNESS)) {
        return ILL_OF.contains(cues.word(k - 1)) || ILL_OF.contains(cues.word(k - 2));
      }
    }
    return false;
  }

  private static boolean isDeath(Wording w, Finding finding) {
    int t = finding.trigger();
    return finding.measure() == Measure.KILLED
        && !w.hasAny(t, Tag.HARM.bit | Tag.SHOOT.bit)
        && w.hasAny(t, Tag.DIE.bit | Tag.STATE.bit | Tag.DEED.bit | Tag.REMAINS.bit);
  }

  private boolean isViolent(Wording w, Finding finding) {
    if (counted != w) {
      counted = w;
      violent = 0;
      for (int k = 0; k < w.size(); k++) {
        violent += w.hasAny(k, VIOLENT) ? 1 : 0;
      }
    }
    return violent > (w.hasAny(finding.trigger(), VIOLENT) ? 1 : 0);
  }

  /** "died of cancer", "died after a long illness", "died from complications of diabetes". */
  private static boolean isIllness(Wording w, Wording g, Finding finding) {
    int from = g.lexemeOf(w.firstToken(finding.trigger()));
    boolean cause = false;
    for (int k = from + 1; k < Math.min(g.size(), from + REACH); k++) {
      cause |=
          g.is(k, "of")
              || g.is(k, "from")
              || g.is(k, "after")
              || g.is(k, "to")
              || g.is(k, "due to")
              || g.is(k, "following");
      if (g.is(k, ";") || g.is(k, ".")) {
        return false;
      }
      if (cause && g.has(k, Tag.ILLNESS)) {
        return true;
      }
    }
    return false;
  }

  /** "died at 91", "died on Monday at the age of 85": how obituaries open. */
  private static boolean isOldAge(Wording w, Finding finding) {
    if (finding.group().high() != 1) {
      return false;
    }
    int t = finding.trigger();
    for (int k = t + 1; k < Math.min(w.size() - 1, t + REACH); k++) {
      if (w.is(k, ";") || w.is(k, ".")) {
        return false;
      }
      boolean aged = w.is(k - 1, "at") || w.is(k - 1, "age") || w.is(k - 1, "aged");
      boolean of = w.is(k - 1, "of") && w.is(k - 2, "age");
      if ((aged || of) && w.isNumber(k) && isAge(w.word(k)) && Heads.standsAlone(w, k + 1)) {
        return true;
      }
    }
    int last = w.size() - 1;
    return w.is(last - 1, "at") && w.isNumber(last) && isAge(w.word(last)) && last < t + REACH;
  }

  private static boolean isAge(String number) {
    return number.length() == 2 && number.compareTo("50") >= 0;
  }

  /** In an obituary, the one death that later sentences speak of is the same. */
  List<Draft> without(List<Draft> drafts) {
    boolean violent =
        drafts.stream()
            .anyMatch(
                draft ->
                    draft.claim().counts()
                        && draft.scene().wording().hasAny(draft.finding().trigger(), VIOLENT));
    if (!told || violent) {
      return drafts;
    }
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      Claim claim = draft.claim();
      boolean one = claim.measure() == Measure.KILLED && Long.valueOf(1).equals(claim.high());
      if (!one || !isDeath(draft.scene().wording(), draft.finding())) {
        kept.add(draft);
      }
    }
    return kept;
  }
}
