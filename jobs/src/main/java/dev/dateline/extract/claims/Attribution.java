package dev.dateline.extract.claims;

import dev.dateline.model.SourceKind;

/**
 * Who says something in a sentence.
 *
 * @param begin the first lexeme of the source
 * @param at the lexeme of the verb of saying
 * @param leads whether what is said follows the verb
 * @param text the source as written; null for a pronoun
 * @param name the last word of a person's name in lower case; null when none is given
 */
record Attribution(int begin, int at, boolean leads, String text, String name, SourceKind kind) {
  boolean isPronoun() {
    return text == null;
  }
}
