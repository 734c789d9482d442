package dev.dateline.extract.restrictions;

import dev.dateline.extract.rules.Lexicon;
import dev.dateline.extract.rules.RuleBook;
import dev.dateline.model.TacticUse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TacticRulesTest {
  private static final RuleBook BOOK = RuleBook.of(Lexicon.of("force-words"), "tactics");
  private static final TacticReader READER = new TacticReader(BOOK);

  @TestFactory
  Stream<DynamicTest> examplesOfRules() {
    return new RuleExamples(
            BOOK,
            "tactic",
            document -> READER.read(document).stream().map(TacticRulesTest::columns).toList())
        .tests();
  }

  private static Map<String, String> columns(TacticUse use) {
    return Map.of(
        "tactic", use.tactic().code(),
        "status", use.status().code(),
        "scope", use.scope().code(),
        "quote", use.quote(),
        "actor_kind", use.actorKind() == null ? "null" : use.actorKind().code());
  }
}
