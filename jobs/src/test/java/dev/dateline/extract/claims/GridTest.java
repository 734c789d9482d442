package dev.dateline.extract.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Claim;
import dev.dateline.model.Measure;
import dev.dateline.model.Profile;
import dev.dateline.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every way to name people, as subject or object of every thing that happens to them, in mixed case
 * and in one: what fails is a hole in the grammar, and not in a list.
 */
class GridTest {
  private static final Path FOLDER = Path.of("jobs/src/test/resources/dev/dateline/extract/claims");

  private final ClaimReader reader = new ClaimReader(Profile.CCC);

  @TestFactory
  Stream<DynamicTest> peopleAndPredicates() throws IOException {
    List<String[]> predicates = rows("grid-predicates.tsv");
    return rows("grid-people.tsv").stream()
        .map(
            people ->
                DynamicTest.dynamicTest(
                    people[3], () -> assertThat(wrong(people, predicates)).isEmpty()));
  }

  /** The sentences that are not read as they should be. */
  private List<String> wrong(String[] people, List<String[]> predicates) {
    List<String> wrong = new ArrayList<>();
    for (String[] predicate : predicates) {
      String sentence = sentence(people, predicate);
      List<String> cases =
          people[0].equals("mixed")
              ? List.of(sentence)
              : List.of(
                  sentence, sentence.toLowerCase(Locale.ROOT), sentence.toUpperCase(Locale.ROOT));
      for (String text : cases) {
        List<Claim> claims = claims(text);
        boolean right =
            Arrays.asList(people[2].split("\\|", -1))
                .contains(lows(claims, Measure.valueOf(predicate[0])));
        if (!right || !isAlone(claims, Measure.valueOf(predicate[0]))) {
          wrong.add(text);
        }
      }
    }
    return wrong;
  }

  private static String sentence(String[] people, String[] predicate) {
    String pattern = predicate[people[1].equals("one") ? 1 : 2];
    boolean object = !pattern.startsWith("%s");
    String who = people[3];
    // Behind the verb a noun has no capital, and the comma before the full stop goes.
    boolean noun = Stream.of("A ", "An ", "The ", "Two ").anyMatch(who::startsWith);
    String placed =
        object && noun ? who.substring(0, 1).toLowerCase(Locale.ROOT) + who.substring(1) : who;
    return "The town was tense on Friday. "
        + pattern.replace("%s", placed).replace(",.", ".").replace(", near", " near");
  }

  private List<Claim> claims(String text) {
    return reader.read(Document.of(ClaimRulesTest.article(text))).claims();
  }

  private static String lows(List<Claim> claims, Measure measure) {
    return claims.stream()
        .filter(claim -> claim.measure() == measure)
        .map(claim -> claim.low() == null ? -1 : claim.low())
        .sorted()
        .map(low -> low < 0 ? "-" : low.toString())
        .collect(Collectors.joining(" "));
  }

  /** Nothing else is claimed; who was shot and died may be told as both. */
  private static boolean isAlone(List<Claim> claims, Measure measure) {
    return claims.stream()
        .map(Claim::measure)
        .allMatch(
            other -> other == measure || measure == Measure.KILLED && other == Measure.INJURED);
  }

  private static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }
}
