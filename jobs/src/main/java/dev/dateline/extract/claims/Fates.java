package dev.dateline.extract.claims;

import dev.dateline.model.Claim;
import dev.dateline.model.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What only the whole article tells: that somebody shot or hurt was killed. Whom another sentence
 * speaks of again, by a verb of its own, is a claim again; totals count them once.
 */
final class Fates {
  /** Reports after one of people hurt among which their death is looked for. */
  private static final int NEXT = 6;

  /** Lexemes after a death in which its day stands. */
  private static final int DATE = 4;

  private Fates() {}

  /**
   * @param murder whether somebody is charged with murder; asked where somebody was shot alone
   */
  static List<Claim> settled(List<Draft> drafts, BooleanSupplier murder) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Claim claim = draft.claim();
      boolean killed = isSettledAs(draft, drafts);
      boolean alone = killed && isOneDeath(drafts);
      boolean hit = killed && isOfAnother(draft, drafts);
      boolean may = isSingle(claim) && !Hits.isLimb(draft) && murder.getAsBoolean();
      if (isShot(draft) && !hit && (killed || may)) {
        if (killed || draft.finding().group().kind() == Group.Kind.PRONOUN) {
          continue; // the death is told by a claim of its own
        }
        claim = Claims.as(claim, Measure.KILLED);
      } else if (isToldAlready(draft, drafts)
          || alone && isDying(draft) && !Survivors.has(draft, drafts)
          || isDeadToo(draft, drafts.subList(i + 1, Math.min(drafts.size(), i + 1 + NEXT)))
          || isOtherRelease(draft)) {
        continue;
      }
      claims.add(claim);
    }
    return List.copyOf(claims);
  }

  /** Whether the article reports no more than one death. */
  private static boolean isOneDeath(List<Draft> drafts) {
    return drafts.stream()
        .map(Draft::claim)
        .filter(claim -> claim.measure() == Measure.KILLED && claim.counts())
        .allMatch(Fates::isSingle);
  }

  private static boolean isSingle(Claim claim) {
    return Long.valueOf(1).equals(claim.high());
  }

  /** Hurt, and in the same article dead: one person, told once as killed. */
  private static boolean isDying(Draft draft) {
    Group group = draft.finding().group();
    Group.Kind kind = group.kind();
    boolean kin = group.head() >= 0 && draft.scene().wording().has(group.head(), Tag.KIN);
    boolean known =
        kind == Group.Kind.PRONOUN
            || kind == Group.Kind.NAMED
            || kind == Group.Kind.SINGLE
            || draft.finding().rule().endsWith(".suffered");
    return draft.claim().measure() == Measure.INJURED
        && isSingle(draft.claim())
        && known
        && !kin // "they also wounded the dead man's son"
        && draft.claim().status().counts();
  }

  private static boolean isOwnDeath(Finding finding) {
    return finding.rule().endsWith(".owned") || finding.rule().endsWith(".body");
  }

  /** "the motive for his death": a death told of by a claim of its own, and no day given. */
  private static boolean isToldAlready(Draft draft, List<Draft> drafts) {
    Finding finding = draft.finding();
    if (draft.claim().measure() != Measure.KILLED || !isOwnDeath(finding)) {
      return false;
    }
    Wording w = draft.scene().wording();
    boolean dated = isFall(w, finding.group().begin() - 1);
    for (int k = finding.trigger() + 1; k < finding.trigger() + DATE; k++) {
      dated |= w.hasAny(k, Tag.DAY.bit | Tag.MONTH.bit | Tag.TIME.bit);
    }
    return finding.group().kind() == Group.Kind.PRONOUN
        && !dated
        && drafts.stream()
            .anyMatch(
                other ->
                    !other.equals(draft)
                        && other.claim().measure() == Measure.KILLED
                        && other.claim().counts()
                        && other.finding().group().kind() != Group.Kind.PLURAL);
  }

  /** "fell 30 metres to his death": what happened to him is told by it alone. */
  private static boolean isFall(Wording w, int to) {
    for (int k = to - 1; w.is(to, "to") && k > to - DATE - 1; k--) {
      if (w.word(k).startsWith("fall") || w.is(k, "fell") || w.is(k, "plunged")) {
        return true;
      }
    }
    return false;
  }

  /** "two men were set on fire and burned to death": the same people, dead in the same sentence. */
  private static boolean isDeadToo(Draft draft, List<Draft> next) {
    Long number = draft.claim().high();
    if (draft.claim().measure() != Measure.INJURED || number == null || number == 0) {
      return false;
    }
    Group hurt = draft.finding().group();
    Wording w = draft.scene().wording();
    for (Draft other : next) {
      if (other.scene() == draft.scene()
          && other.finding().trigger() > draft.finding().trigger()
          && other.claim().measure() == Measure.KILLED
          && other.claim().counts()
          && number.equals(other.claim().high())) {
        Group dead = other.finding().group();
        boolean same = dead.kind() == Group.Kind.PRONOUN && w.is(dead.begin() - 1, "where");
        if (dead.equals(hurt) || w.is(dead.begin(), "both") || same) {
          return true;
        }
      }
    }
    return isWhereTheyDied(w, draft.finding().trigger());
  }

  /** "both were taken to a clinic, where they died". */
  private static boolean isWhereTheyDied(Wording w, int trigger) {
    for (int k = trigger + 1; k < w.size(); k++) {
      if (w.is(k, "where") && w.hasAny(k + 1, Tag.PLUR.bit)) {
        int verb = w.has(k + 2, Tag.ADV) ? k + 3 : k + 2;
        return w.has(verb, Tag.DIE);
      }
    }
    return false;
  }

  /** Hostages that are let go, and names or films that come out, are no arrested people freed. */
  private static boolean isOtherRelease(Draft draft) {
    if (draft.claim().measure() != Measure.RELEASED) {
      return false;
    }
    if (Long.valueOf(0).equals(draft.claim().high())) {
      return true;
    }
    Wording w = draft.scene().wording();
    for (int k = 0; k < w.size(); k++) {
      String word = w.word(k);
      boolean taken =
          word.startsWith("kidnap")
              || word.startsWith("abduct")
              || word.startsWith("hostage")
              || word.startsWith("captiv");
      if (taken || w.is(k, "from") && isHospital(w, k)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHospital(Wording w, int from) {
    for (int k = from + 1; k < Math.min(w.size(), from + 4); k++) {
      if (w.is(k, "hospital") || w.is(k, "hospitals")) {
        return true;
      }
    }
    return false;
  }

  /** "a gunman fired, hitting Asha Rao": hurt beside the dead, who have another name. */
  private static boolean isOfAnother(Draft draft, List<Draft> drafts) {
    boolean hit = Hits.isHit(draft.scene().wording(), draft.finding().trigger());
    return hit && Survivors.isNamedOtherwise(draft, drafts);
  }

  private static boolean isShot(Draft draft) {
    Wording w = draft.scene().wording();
    int trigger = draft.finding().trigger();
    return draft.claim().measure() == Measure.INJURED
        && (w.has(trigger, Tag.SHOOT) || Hits.isHit(w, trigger))
        && draft.claim().status().counts();
  }

  /** "why he shot the victims", in an article of several dead: they are told of. */
  private static boolean isOfVictims(Draft shot, List<Draft> drafts) {
    Group group = shot.finding().group();
    boolean victims = group.head() >= 0 && shot.scene().wording().is(group.head(), "victims");
    return victims
        && group.definite()
        && drafts.stream()
            .map(Draft::claim)
            .anyMatch(c -> c.measure() == Measure.KILLED && c.counts() && !isSingle(c));
  }

  /** Somebody was killed in the article, as many as were shot. */
  private static boolean isSettledAs(Draft shot, List<Draft> drafts) {
    Long number = shot.claim().high();
    if (number == null) {
      return isOfVictims(shot, drafts);
    }
    for (Draft draft : drafts) {
      Claim claim = draft.claim();
      boolean killed = claim.measure() == Measure.KILLED && claim.counts();
      if (killed && number.equals(claim.high())) {
        return true;
      }
    }
    return false;
  }
}
