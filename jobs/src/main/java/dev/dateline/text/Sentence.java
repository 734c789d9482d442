package dev.dateline.text;

import dev.dateline.model.Field;
import java.util.List;

/**
 * A sentence of a field. Its tokens are made when first asked for: most sentences never are.
 * Instances belong to one thread.
 */
public final class Sentence {
  private final Passage passage;
  private final int number;
  private final int paragraph;
  private final int begin;
  private final int end;
  private List<Token> tokens;

  Sentence(Passage passage, int number, int paragraph, int begin, int end) {
    this.passage = passage;
    this.number = number;
    this.paragraph = paragraph;
    this.begin = begin;
    this.end = end;
  }

  public Passage passage() {
    return passage;
  }

  public Field field() {
    return passage.field();
  }

  /** Number within the field, from 0. */
  public int number() {
    return number;
  }

  /** Number of its paragraph within the field, from 0. */
  public int paragraph() {
    return paragraph;
  }

  /** UTF-16 index of its first character in the reading view. */
  public int begin() {
    return begin;
  }

  /** One past its last character. */
  public int end() {
    return end;
  }

  public String text() {
    return passage.source().reading().substring(begin, end);
  }

  public List<Token> tokens() {
    if (tokens == null) {
      tokens = Tokens.of(passage.source().reading(), begin, end);
    }
    return tokens;
  }
}
