package dev.dateline.count;

import dev.dateline.model.Change;
import dev.dateline.model.Claim;
import dev.dateline.model.Count;
import dev.dateline.model.Field;
import dev.dateline.model.Qualifier;
import dev.dateline.model.Role;
import java.util.EnumMap;
import java.util.Map;

/** What one or more claims of an article say about the same people. */
final class Fact {
  /** The last sentence of a lede, which sums up what the body tells again. */
  private static final int LEDE = 2;

  /** Frame of deeds, which bring in nobody: "in what police call a homicide". */
  private static final String NOUN = ".nominal";

  /** Up to here two groups of one size may well be two groups. */
  private static final long FEW = 3;

  private final Field field;
  private final int sentence;
  private final String quote;
  private final boolean part;
  private final Fact follows;
  private Count count;
  private Role role;
  private Referent referent;

  /** Whether it is more than its number. */
  private boolean above;

  /** Whether the text told what the title did. */
  private boolean inText;

  /** Whether the body told again what the lede summed up. */
  private boolean toldAgain;

  /** Whether the text gave a number with both its ends. */
  private boolean toldExactly;

  /** Those of it who were told of one by one: "many, a reporter among them". */
  private final Map<Role, Count> members = new EnumMap<>(Role.class);

  /**
   * @param before the fact that the claim adds to; null when it adds to none
   */
  Fact(Claim claim, Fact before) {
    this.field = claim.field();
    this.sentence = claim.sentence() == null ? 0 : claim.sentence();
    this.quote = claim.quote();
    this.part = claim.partOf() != null;
    this.follows = claim.change() == Change.MORE ? before : null;
    this.count = claim.count();
    this.role = claim.role();
    this.referent = Referent.of(claim);
    this.above = isAbove(claim);
  }

  Count count() {
    return count;
  }

  Role role() {
    return role;
  }

  /** By role, those it counts of whom the role is known. */
  Map<Role, Count> byRole() {
    Map<Role, Count> known = new EnumMap<>(members);
    if (point() > 0) {
      known.put(role, count);
    }
    known.remove(Role.UNKNOWN);
    return known;
  }

  boolean isPart() {
    return part;
  }

  /** The fact that this one adds to: "three more"; null when it adds to none. */
  Fact follows() {
    return follows;
  }

  boolean isLede() {
    return field == Field.TITLE || sentence <= LEDE;
  }

  /** A headline's number that the text never gives: its own sums up the same people otherwise. */
  boolean isHeadlineOnly() {
    return field == Field.TITLE && !inText;
  }

  /** Whether both were told in one sentence. */
  boolean isBeside(Fact other) {
    return field == other.field && sentence == other.sentence;
  }

  long point() {
    return Counts.point(count);
  }

  /** Same number, of people who may be the same. */
  boolean agrees(Claim claim) {
    if (follows != null && !isKnown(claim)
        || !fits(claim.role()) && !isHeldFor(claim)
        || point() != Counts.point(claim.count())) {
      return false;
    }
    Referent other = Referent.of(claim);
    boolean same = point() != 1 || referent.mayBe(other) && !isAnother(claim, other);
    return same && !isNewcomer(claim, other);
  }

  /** "the leader" after "a man", "five union leaders" after "five students": told by their work. */
  private boolean isHeldFor(Claim claim) {
    return isOfOffice(role)
        && isOfOffice(claim.role())
        && (isKnown(claim) || point() > FEW && !isTwice(claim));
  }

  private static boolean isOfOffice(Role role) {
    return role != Role.SECURITY && role != Role.MILITANT;
  }

  /**
   * "a woman was burnt and a youth was shot": somebody whom one sentence brings in beside another.
   * The first one may be the heading of a text without a title, told again by its lede.
   */
  private boolean isAnother(Claim claim, Referent other) {
    boolean both = Referent.isIntroduced(quote) && Referent.isIntroduced(claim.quote());
    return isTwice(claim)
        && other.kind() == Referent.Kind.NEW
        && (both || sentence > 0)
        && !claim.rule().endsWith(NOUN);
  }

  /** Whether one sentence tells of both. */
  private boolean isTwice(Claim claim) {
    return field == claim.field()
        && claim.sentence() != null
        && claim.sentence() == sentence
        && !claim.quote().contains(quote)
        && !quote.contains(claim.quote());
  }

  /** Whether the lede says the same number as this of the headline. */
  boolean isHeadlineOf(Claim claim) {
    return field == Field.TITLE
        && claim.field() == Field.TEXT
        && claim.sentence() != null
        && claim.sentence() <= LEDE
        && fits(claim.role())
        && point() > 1
        && point() == Counts.point(claim.count());
  }

  /** "the attorney general was killed", "Garcia was killed", "he died": of whatever role. */
  boolean mayBeNamed(Claim claim) {
    Referent other = Referent.of(claim);
    boolean name = other.kind() == Referent.Kind.BARE && claim.role() == Role.CIVILIAN;
    boolean named = referent.kind() == Referent.Kind.BARE && role == Role.CIVILIAN;
    return (name || named || Referent.isPronoun(claim.quote()))
        && follows == null
        && part == (claim.partOf() != null)
        && Counts.point(claim.count()) == 1
        && referent.mayBe(other);
  }

  private static boolean isKnown(Claim claim) {
    return Referent.of(claim).kind() == Referent.Kind.KNOWN;
  }

  /**
   * Whether words for new people bring in new ones. What the lede sums up the body tells once more
   * with the same words; after that "two men" are two other men, unless the very noun comes back or
   * one of them has none: long reports begin anew several times.
   */
  private boolean isNewcomer(Claim claim, Referent other) {
    boolean body =
        claim.field() == Field.TEXT && claim.sentence() != null && claim.sentence() > LEDE;
    return body
        && other.kind() == Referent.Kind.NEW
        && !other.isOfAge(referent)
        && point() <= FEW
        && point() > 1
        && part == (claim.partOf() != null)
        && (!isLede() || toldAgain)
        && claim.sentence() != sentence
        && isOtherNoun(Referent.noun(claim.quote()));
  }

  private boolean isOtherNoun(String other) {
    String noun = Referent.noun(quote);
    return !other.isEmpty() && !noun.isEmpty() && !other.equals(noun);
  }

  /** One says less of the same than the other: "scores" and 77, "over 80" and 81. */
  boolean allows(Claim claim) {
    if (!fits(claim.role()) || part != (claim.partOf() != null) || follows != null) {
      return false;
    }
    Count other = claim.count();
    boolean open = count.high() == null && count.low() != null;
    boolean otherOpen = other.high() == null && other.low() != null;
    boolean capped = count.low() == null || other.low() == null;
    long a = point();
    long b = Counts.point(other);
    if (a == 0 || b == 0 || a == 1 && b > 2 || b == 1) {
      return otherOpen && b <= 2 && a >= 1 && b > 0 || open && a <= 2 && b == 1;
    }
    boolean near = Math.max(a, b) <= 1.6 * Math.min(a, b);
    return open && (count.contains(other) && (near || a <= 40 && count.best() == null))
        || otherOpen && (other.contains(count) && (near || b <= 40 && other.best() == null))
        || capped && near;
  }

  /** "the officer" after "five were killed": one of those counted already. */
  boolean has(Claim claim) {
    Referent other = Referent.of(claim);
    long others = Counts.point(claim.count());
    return !part
        && (fits(claim.role()) || isHeldFor(claim))
        && other.kind() == Referent.Kind.KNOWN
        && others < point()
        && others > 0
        && claim.sentence() != null
        && (field != claim.field() || claim.sentence() > sentence);
  }

  /** Takes in somebody counted already. */
  void addMember(Claim claim) {
    if (role == Role.UNKNOWN && claim.role() != Role.UNKNOWN) {
      members.merge(
          claim.role(), claim.count(), (a, b) -> Counts.point(a) >= Counts.point(b) ? a : b);
    }
  }

  /** Whether people of the other role may be some of these. */
  boolean fits(Role other) {
    return role == other
        || role == Role.UNKNOWN
        || other == Role.UNKNOWN
        || role == Role.CIVILIAN && other == Role.PROTESTER
        || role == Role.PROTESTER && other == Role.CIVILIAN;
  }

  /** Takes a claim of the same people in; the number becomes what both allow. */
  void add(Claim claim) {
    referent = referent.and(Referent.of(claim));
    toldExactly |= claim.field() == Field.TEXT && claim.high() != null;
    inText |= claim.field() == Field.TEXT;
    toldAgain |= claim.field() == Field.TEXT && claim.sentence() != null && claim.sentence() > LEDE;
    Count other = claim.count();
    if (Counts.isVague(other) && point() < other.low()) {
      members.putIfAbsent(role, count);
      role = claim.role();
      count = other;
      return;
    }
    if (Counts.isVague(count) && Counts.point(other) < count.low()) {
      members.putIfAbsent(claim.role(), other);
      return;
    }
    boolean office =
        role == Role.CIVILIAN
            && claim.role() != Role.UNKNOWN
            && point() == 1
            && !Referent.isPronoun(claim.quote());
    if (role == Role.UNKNOWN || office) {
      role = claim.role();
    }
    if (isShortened(claim)) {
      count = other;
    } else if (!isShort(other)) {
      count = Counts.both(count, other);
    }
    above |= isAbove(claim);
  }

  /** "more than 50 were hurt" is not 50, so "50 were hurt" elsewhere leaves the bound out. */
  private boolean isShort(Count other) {
    return above && count.high() == null && other.equals(Count.exactly(point()));
  }

  private static boolean isAbove(Claim claim) {
    return claim.qualifier() == Qualifier.MORE_THAN
        && claim.high() == null
        && claim.low() != null
        && claim.low().equals(claim.best());
  }

  /** "50 killed" over "at least 50 people were killed": a headline leaves the bound out. */
  private boolean isShortened(Claim claim) {
    boolean same = claim.high() == null && Count.exactly(point()).equals(count);
    boolean headline = field == Field.TITLE && claim.field() == Field.TEXT && !toldExactly;
    return same && (headline || isAbove(claim)) && count.low().equals(claim.low());
  }
}
