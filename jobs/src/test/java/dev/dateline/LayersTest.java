package dev.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

/** The walls of the house: who may know whom. */
@AnalyzeClasses(packages = "dev.dateline", importOptions = LayersTest.MainCode.class)
class LayersTest {
  /** Tests may do as they like. */
  static final class MainCode implements ImportOption {
    private static final Pattern TESTS = Pattern.compile(".*/test(-classes)?/dev/dateline/.*");

    @Override
    public boolean includes(Location location) {
      return !location.matches(TESTS);
    }
  }

  private static final String[] ENGINE = {"org.apache.spark..", "org.apache.hadoop..", "scala.."};

  /** Whatever says what an article means can be tested, and run, without Spark. */
  @ArchTest
  static final ArchRule textLogicKnowsNoEngine =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.dateline.model..",
              "dev.dateline.text..",
              "dev.dateline.ingest..",
              "dev.dateline.dedup..",
              "dev.dateline.extract..",
              "dev.dateline.resolve..",
              "dev.dateline.cluster..",
              "dev.dateline.count..",
              "dev.dateline.read..",
              "dev.dateline.evaluate..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ENGINE);

  /** And it never reaches up to the jobs, the tables or the command line. */
  @ArchTest
  static final ArchRule textLogicKnowsNoJob =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.dateline.model..",
              "dev.dateline.text..",
              "dev.dateline.ingest..",
              "dev.dateline.dedup..",
              "dev.dateline.extract..",
              "dev.dateline.resolve..",
              "dev.dateline.cluster..",
              "dev.dateline.count..",
              "dev.dateline.read..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.dateline.table..",
              "dev.dateline.job..",
              "dev.dateline.cli..",
              "dev.dateline.export..",
              "dev.dateline.report..");

  @ArchTest
  static final ArchRule modelKnowsNobody =
      classes()
          .that()
          .resideInAPackage("dev.dateline.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("dev.dateline.model..", "java..");

  @ArchTest
  static final ArchRule textKnowsTheModelAlone =
      noClasses()
          .that()
          .resideInAPackage("dev.dateline.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.dateline.extract..",
              "dev.dateline.resolve..",
              "dev.dateline.ingest..",
              "dev.dateline.count..",
              "dev.dateline.cluster..");

  @ArchTest
  static final ArchRule nobodyKnowsTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.dateline.cli..", "dev.dateline")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.dateline.cli..");

  @ArchTest
  static final ArchRule noCircles =
      slices().matching("dev.dateline.(*)..").should().beFreeOfCycles();

  /** Ids are hashes of content: the same input gives the same rows. */
  @ArchTest
  static final ArchRule noChance =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.dateline.bench..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(UUID.class)
          .orShould()
          .callConstructor(Random.class)
          .orShould()
          .callMethod(Math.class, "random");
}
