package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The bill of materials that the build leaves beside the jar, unless its profile is left out. */
@EnabledIfSystemProperty(named = "dateline.bom", matches = "true")
class BomIT {
  @Test
  void listsWhatIsRunAndNeitherTestsNorMoments() throws IOException {
    Path jar = Path.of(System.getProperty("dateline.jar"));
    JsonNode bom = new ObjectMapper().readTree(jar.resolveSibling("bom.json").toFile());
    Set<String> names = new TreeSet<>();
    bom.path("components").forEach(component -> names.add(component.path("name").asText()));
    assertThat(names)
        .contains("jsoup", "jwarc", "icu4j", "jackson-databind", "picocli", "spark-sql_2.13")
        .doesNotContain("junit-jupiter", "assertj-core", "duckdb_jdbc");
    assertThat(bom.path("components"))
        .allSatisfy(component -> assertThat(component.path("hashes").isEmpty()).isFalse());
    // Two builds of one commit leave the same bytes.
    assertThat(bom.has("serialNumber")).isFalse();
    assertThat(bom.path("metadata").has("timestamp")).isFalse();
  }
}
