package dev.dateline.extract.restrictions;

import dev.dateline.extract.rules.RuleMatch;
import dev.dateline.model.Coded;
import dev.dateline.model.ContentId;
import dev.dateline.model.Field;
import dev.dateline.text.Document;
import dev.dateline.text.SourceText;
import dev.dateline.text.Token;
import java.util.List;

/**
 * The evidence of a match (codebook 1.5): where it stands in the source, and an id made of that.
 */
record Found(
    String id,
    String articleId,
    Field field,
    int sentence,
    int charBegin,
    int charEnd,
    String quote,
    String rule) {

  /**
   * @param kind what was found, which tells two findings on the same words apart
   */
  static Found of(Document document, RuleMatch match, Coded kind) {
    List<Token> tokens = match.sentence().tokens();
    SourceText source = match.sentence().passage().source();
    Field field = match.sentence().field();
    int begin = tokens.get(match.begin()).begin();
    int end = tokens.get(match.end() - 1).end();
    int charBegin = source.offset(begin);
    int charEnd = source.offset(end);
    return new Found(
        ContentId.of(document.id(), field, charBegin, charEnd, kind),
        document.id(),
        field,
        match.sentence().number(),
        charBegin,
        charEnd,
        source.quote(begin, end),
        match.rule().id());
  }
}
