package dev.dateline.job;

import dev.dateline.text.RuleFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Hashes of what Dateline ships and reads articles with: each is the SHA-256 of the names and
 * contents of the files in a folder, in order of their names.
 */
final class ResourceHashes {
  private static final List<String> FOLDERS =
      List.of("rules", "lexicon", "gazetteer", "background", "themes");

  /** Name of the hash of the caller's own rules. */
  static final String OWN_RULES = "caller_rules_sha256";

  private static final String ROOT = "/dev/dateline/";

  private ResourceHashes() {}

  /**
   * Hashes what is shipped, and the caller's own rules if there are any.
   *
   * @param rules the files that articles are read by
   */
  static SortedMap<String, String> of(RuleFiles rules) {
    SortedMap<String, String> hashes = new TreeMap<>();
    try {
      URL build = ResourceHashes.class.getResource(ROOT + "build.properties");
      URI uri = build.toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          hashFolders(jar.getPath(ROOT), hashes);
        }
      } else {
        hashFolders(Path.of(uri).getParent(), hashes);
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a resource without a place", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!rules.own().isEmpty()) {
      hashes.put(OWN_RULES, ofOwn(rules));
    }
    return hashes;
  }

  private static String ofOwn(RuleFiles rules) {
    MessageDigest whole = sha256();
    rules
        .own()
        .forEach(
            (name, content) -> {
              byte[] hash = sha256().digest(content.getBytes(StandardCharsets.UTF_8));
              whole.update(line(hash, name));
            });
    return HexFormat.of().formatHex(whole.digest());
  }

  private static void hashFolders(Path root, SortedMap<String, String> hashes) throws IOException {
    for (String name : FOLDERS) {
      if (Files.isDirectory(root.resolve(name))) {
        hashes.put(name + "_sha256", hash(root.resolve(name)));
      }
    }
  }

  private static String hash(Path folder) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
    }
    MessageDigest whole = sha256();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      MessageDigest content = sha256();
      try (InputStream input = Files.newInputStream(file.getValue())) {
        byte[] buffer = new byte[1 << 16];
        for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
          content.update(buffer, 0, read);
        }
      }
      whole.update(line(content.digest(), file.getKey()));
    }
    return HexFormat.of().formatHex(whole.digest());
  }

  private static byte[] line(byte[] hash, String name) {
    return (HexFormat.of().formatHex(hash) + "  " + name + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
