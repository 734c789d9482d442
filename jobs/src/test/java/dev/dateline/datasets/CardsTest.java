package dev.dateline.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file of a corpus stands in its card with the hash that it has. */
class CardsTest {
  private static final String HASH = "- SHA-256: `";

  @ParameterizedTest
  @ValueSource(strings = {"sample", "gold"})
  void cardsTellEveryFileAndItsHash(String corpus) throws Exception {
    Path folder = Path.of("datasets", corpus);
    assertThat(hashesIn(folder.resolve("CARD.md"))).isEqualTo(hashesOf(folder));
  }

  private static Map<String, String> hashesIn(Path card) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    String file = null;
    for (String line : Files.readAllLines(card)) {
      if (line.startsWith("## ")) {
        file = line.substring(3);
      } else if (line.startsWith(HASH)) {
        hashes.put(file, line.substring(HASH.length(), line.length() - 1));
      }
    }
    return hashes;
  }

  private static Map<String, String> hashesOf(Path folder)
      throws IOException, NoSuchAlgorithmException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("CARD.md")) {
          byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
          String name = folder.relativize(file).toString().replace('\\', '/');
          hashes.put(name, HexFormat.of().formatHex(hash));
        }
      }
    }
    return hashes;
  }
}
