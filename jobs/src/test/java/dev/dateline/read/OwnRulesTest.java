package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.ingest.FieldMap;
import dev.dateline.ingest.Intake;
import dev.dateline.ingest.SourceRecord;
import dev.dateline.model.CallerMistake;
import dev.dateline.model.Claim;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.model.Reading;
import dev.dateline.model.Restriction;
import dev.dateline.model.RestrictionType;
import dev.dateline.model.Role;
import dev.dateline.text.RuleFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A caller's own rule and lexicon files, laid over the shipped ones. */
class OwnRulesTest {
  private static final String RULE =
      """
      - id: own.zorbing_ban
        finds: ASSEMBLY_BAN
        patterns:
          - "<forbid> ..2 zorbing"
        examples:
          - {text: "The council banned all zorbing.", type: ASSEMBLY_BAN}
        counterexamples:
          - "Zorbing is fun."
      """;

  @TempDir Path folder;

  private void own(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Reading read(RuleFiles files, String text) {
    Map<String, String> fields = Map.of("id", "1", "published", "2024-03-05", "text", text);
    return new ArticleReader(Profile.CCC, Kinds.PROTEST, files)
        .read(
            new Intake(FieldMap.of(Map.of()), null)
                .accept("test", SourceRecord.of(0, fields, text))
                .article(),
            true);
  }

  private RuleFiles files() {
    return RuleFiles.in(folder.toString());
  }

  private String mistake() {
    try {
      new ArticleReader(Profile.CCC, Kinds.PROTEST, files());
    } catch (CallerMistake e) {
      return e.getMessage();
    }
    return "";
  }

  @Test
  void aWordOfTheCallersIsRead() throws IOException {
    own("people.tsv", "person\tzandoko\trole=security;p=zandokos\n");
    String text = "Protesters in Lagos marched on Tuesday. Two zandokos were killed, police said.";
    assertThat(read(files(), text).claims())
        .extracting(Claim::best, Claim::role)
        .contains(org.assertj.core.groups.Tuple.tuple(2L, Role.SECURITY));
    assertThat(read(RuleFiles.shipped(), text).claims())
        .extracting(Claim::role)
        .doesNotContain(Role.SECURITY);
  }

  @Test
  void aLineOfTheCallersStandsForTheShippedOne() throws IOException {
    own("lexicon/en/quantities.tsv", "plural\tdozens\tccc=30;acled=15\n");
    String text = "Dozens of protesters were arrested in Lagos on Tuesday, police said.";
    assertThat(read(RuleFiles.shipped(), text).claims())
        .extracting(Claim::low)
        .containsExactly(24L);
    assertThat(read(files(), text).claims()).extracting(Claim::low).containsExactly(30L);
  }

  @Test
  void aLineTakesAShippedOneAway() throws IOException {
    own("force-words.tsv", "-tear_gas\tteargas\n");
    String text = "Police fired teargas at protesters in Lagos on Tuesday.";
    assertThat(read(RuleFiles.shipped(), text).tactics()).hasSize(1);
    assertThat(read(files(), text).tactics()).isEmpty();
  }

  @Test
  void aRuleOfTheCallersIsRead() throws IOException {
    own("rules/en/restrictions.yaml", RULE.replace("<forbid> ..2 ", "banned ..2 "));
    String text =
        "Protesters gathered in Lagos on Tuesday. The governor banned all zorbing in the city.";
    assertThat(read(files(), text).restrictions())
        .filteredOn(restriction -> restriction.quote().contains("zorbing"))
        .extracting(Restriction::type, Restriction::rule)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(RestrictionType.ASSEMBLY_BAN, "own.zorbing_ban"));
    assertThat(read(RuleFiles.shipped(), text).restrictions())
        .noneMatch(restriction -> restriction.rule().startsWith("own."));
  }

  @Test
  void aCallersOwnCalibrationIsTaken() throws IOException {
    own("claim-confidence.tsv", "base\t-9\n");
    assertThat(
            read(files(), "Two protesters were killed in Lagos on Tuesday, police said.").claims())
        .extracting(Claim::confidence)
        .isNotEmpty()
        .allMatch(confidence -> confidence < 0.05);
  }

  @Test
  void theRulesOfOneReaderAreNotThoseOfAnother() throws IOException {
    own("force-words.tsv", "-tear_gas\tteargas\n");
    RuleFiles first = files();
    assertThat(files()).isSameAs(first);
    own("force-words.tsv", "tear_gas\tpepper fog\n");
    assertThat(files()).isNotSameAs(first);
    String text = "Police fired teargas at protesters in Lagos on Tuesday.";
    assertThat(read(files(), text).tactics()).hasSize(1);
    assertThat(read(first, text).tactics()).isEmpty();
  }

  @Test
  void filesThatTravelToAnExecutorAreTheSameThere() throws Exception {
    own("force-words.tsv", "-tear_gas\tteargas\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(files());
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isSameAs(files());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "peeple.tsv | person%cook | nothing reads 'peeple.tsv'",
        "people.tsv | person | your people.tsv:1 is not class",
        "people.tsv | persn%cook | your people.tsv:1: there is no class 'persn'",
        "people.tsv | person%cook%role=chef | your people.tsv:1: ",
        "people.tsv | -person%cooook | no such entry to take away",
        "claim-guards.tsv | motions%charge | there is no class 'motions'",
        "days.tsv | speach%said | there is no class 'speach'",
        "quantities.tsv | plural%oodles | your quantities.tsv:1: ",
        "quantities.tsv | cardinal%umpteen%n=many | your quantities.tsv:1: ",
        "bodies.tsv | cook%kitchen | there is no class 'cook'",
        "source-words.tsv | oracle%seer | there is no class 'oracle'",
        "unrest-weights.tsv | gathering%much%1 | your unrest-weights.tsv:1: ",
        "restrictions.yaml | curfew: 1 | your restrictions.yaml is no list of rules",
        "claims.yaml | - {id: passive} | nothing reads 'claims.yaml'",
        "claim-confidence.tsv | base%much | your claim-confidence.tsv:1: ",
        "tactics.yaml | '- {id: a, finds: TEAR_GAS, patterns: [x], examples: [y]}' | has no counterexamples",
        "tactics.yaml | '- {id: a, finds: SHOUTING, patterns: [x], examples: [y], counterexamples: [z]}' | SHOUTING",
        "restrictions.yaml | '- {id: a, finds: CURFEW, patterns: [<nowhere>], examples: [y], counterexamples: [z]}' | nowhere",
      })
  void aFileThatWillNotDoIsRefusedInOneLine(String name, String text, String said)
      throws IOException {
    own(name, text.replace('%', '\t') + "\n");
    assertThat(mistake()).contains(said.strip()).doesNotContain("\n");
  }

  @Test
  void aFolderThatIsNotThereIsRefused() throws IOException {
    assertThatThrownBy(() -> RuleFiles.in(folder.resolve("none").toString()))
        .isInstanceOf(CallerMistake.class)
        .hasMessageStartingWith("no folder of rules: ");
    assertThatThrownBy(this::files)
        .isInstanceOf(CallerMistake.class)
        .hasMessageStartingWith("no .tsv or .yaml file in the folder of rules: ");
  }

  @Test
  void everyShippedFileCanBeLaidOver() throws IOException {
    Path shipped = Path.of("jobs/src/main/resources/dev/dateline");
    for (String kind : List.of("lexicon/en", "rules/en")) {
      try (Stream<Path> all = Files.list(shipped.resolve(kind))) {
        for (Path file : all.filter(f -> !f.endsWith("claims.yaml")).toList()) {
          own(kind + "/" + file.getFileName(), Files.readString(file));
        }
      }
    }
    assertThat(files().own()).hasSizeGreaterThan(15);
    assertThat(mistake()).isEmpty();
  }
}
