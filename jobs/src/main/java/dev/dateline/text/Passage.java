package dev.dateline.text;

import dev.dateline.model.Field;
import java.util.List;

/** A field of an article, split into sentences. Instances belong to one thread. */
public final class Passage {
  private final Field field;
  private final SourceText source;
  private final LetterCase letterCase;
  private final List<Sentence> sentences;
  private WordRuns runs;

  public Passage(Field field, SourceText source) {
    this(field, source, 0);
  }

  /**
   * @param heading characters of its reading that are a heading run into the text; 0 when none are
   */
  Passage(Field field, SourceText source, int heading) {
    this.field = field;
    this.source = source;
    this.letterCase = LetterCase.of(source.reading());
    this.sentences = Sentences.split(this, heading);
  }

  public Field field() {
    return field;
  }

  public SourceText source() {
    return source;
  }

  LetterCase letterCase() {
    return letterCase;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** Its words, made when first asked for. */
  WordRuns runs() {
    if (runs == null) {
      runs = WordRuns.of(source.reading());
    }
    return runs;
  }
}
