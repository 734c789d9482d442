package dev.dateline.extract.claims;

import java.util.Locale;

/** A class of words in the lexicons of claims; a lexeme may have several. */
enum Tag {
  PREP,
  SUB,
  REL,
  CONJ,
  DET,
  POSS,
  SING,
  PLUR,
  NOBODY,
  AUX_S,
  AUX_P,
  AUX,
  MODAL,
  NEG,
  SAY,
  ADV,
  VERB,
  MONTH,
  DAY,
  TIME,
  MONEY,
  MEASURE,
  CHARGE,
  THING,
  PERSON,
  PEOPLE,
  COLLECTIVE,
  REMAINS,
  TITLE,
  HARM,
  SHOOT,
  MAYBE,
  DIE,
  STATE,
  CONDITION,
  DEED,
  CASUALTIES,
  TOLL,
  SUFFER,
  WOUND,
  CLAIM,
  MAKE,
  PART,
  ACTION,
  WISH,
  DENY,
  THOUGHT,
  IF,
  LEGAL,
  PAST,
  MOTION,
  QUANT,
  CARRY,
  GOAL,
  WOUNDING,
  KIN,
  OTHER,
  WAR,
  REACTION,
  CAUSE,
  HAPPENING,
  RUNNING,
  ILLNESS,
  APART;

  final long bit = 1L << ordinal();

  static Tag parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  static long bits(Tag... tags) {
    long bits = 0;
    for (Tag tag : tags) {
      bits |= tag.bit;
    }
    return bits;
  }
}
