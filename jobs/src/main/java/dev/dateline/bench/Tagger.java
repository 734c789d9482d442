package dev.dateline.bench;

import dev.dateline.text.Document;
import dev.dateline.text.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * OpenNLP's tokens and parts of speech: the first two steps of a reading by a parser, which would
 * take much longer still.
 */
final class Tagger {
  private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
  private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;

  Tagger() {
    try (InputStream tokens = Tagger.class.getResourceAsStream(TOKENS);
        InputStream tags = Tagger.class.getResourceAsStream(TAGS)) {
      this.tokenizer = new TokenizerME(new TokenizerModel(tokens));
      this.tagger = new POSTaggerME(new POSModel(tags));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read OpenNLP's models in the jar", e);
    }
  }

  /** Tags every sentence; tells how many tokens there were. */
  int tag(Document document) {
    int tagged = 0;
    for (Sentence sentence : document.sentences()) {
      tagged += tagger.tag(tokenizer.tokenize(sentence.text())).length;
    }
    return tagged;
  }
}
