package dev.dateline.extract.claims;

import java.util.Set;

/** Dogs and horses with names, which are no people (codebook 1). */
final class Animals {
  private static final Set<String> KINDS =
      Set.of(
          "akita",
          "bull",
          "bulldog",
          "cat",
          "collie",
          "cow",
          "dog",
          "elephant",
          "gorilla",
          "greyhound",
          "horse",
          "husky",
          "kitten",
          "labrador",
          "mastiff",
          "pony",
          "poodle",
          "pup",
          "puppy",
          "retriever",
          "rottweiler",
          "spaniel",
          "terrier",
          "tiger");

  private static final Set<String> CALLED = Set.of("named", "called", "dubbed", "nicknamed");

  /** Lexemes between a name and the kind of animal that it is told to be. */
  private static final int APPOSITION = 5;

  private Animals() {}

  /** "a collie, named Fenn", "the dog Fenn", "Fenn, a collie,". */
  static boolean isOne(Wording w, Group group) {
    if (group.kind() != Group.Kind.NAMED || group.end() - group.begin() > APPOSITION) {
      return false;
    }
    int before = group.begin() - 1;
    if (CALLED.contains(w.word(before))) {
      before = w.isComma(before - 1) ? before - 2 : before - 1;
    }
    before = w.isComma(before) ? before - 1 : before; // "their pet collie, Fenn, was"
    return isKind(w, before) || isKindAt(w, group) || isApposed(w, group.end());
  }

  /** "the family dog", "their pet collie": an animal that is told by no name. */
  static boolean isPet(Wording w, int at) {
    int before = w.is(at - 1, "family") || w.is(at - 1, "pet") ? at - 2 : at - 1;
    return isKind(w, at)
        && w.hasAny(before, Tag.DET.bit | Tag.POSS.bit)
        && !w.has(before - 1, Tag.CONJ); // "a woman and her cat were"
  }

  private static boolean isKind(Wording w, int at) {
    return KINDS.contains(w.word(at)) && !w.isCapital(at);
  }

  /** "Akita": the group begins with the name and has the kind for its noun. */
  private static boolean isKindAt(Wording w, Group group) {
    return KINDS.contains(w.word(group.begin())) && w.is(group.begin() - 1, "an");
  }

  private static boolean isApposed(Wording w, int end) {
    boolean article = w.is(end + 1, "a") || w.is(end + 1, "an") || w.is(end + 1, "the");
    for (int k = end + 2; w.isComma(end) && article && k < end + 2 + APPOSITION; k++) {
      if (w.isMark(k)) {
        return KINDS.contains(w.word(k - 1));
      }
    }
    return false;
  }
}
