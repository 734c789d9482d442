package dev.dateline.resolve.toponyms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Word classes of {@code lexicon/en}: which words say what about the name beside them. */
public final class PlaceWords {
  private final Map<String, Set<String>> classes = new HashMap<>();

  private PlaceWords(String resource) {
    try (InputStream in = PlaceWords.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#") && tab > 0) {
          classes
              .computeIfAbsent(line.substring(0, tab), name -> new HashSet<>())
              .add(line.substring(tab + 1).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    classes.replaceAll((name, words) -> Collections.unmodifiableSet(words));
  }

  /** The classes in a file of the lexicon, such as {@code places}. */
  public static PlaceWords of(String file) {
    return new PlaceWords("/dev/dateline/lexicon/en/" + file + ".tsv");
  }

  /** Names of the classes in the file. */
  public Set<String> names() {
    return Set.copyOf(classes.keySet());
  }

  /**
   * The words of a class, in lower case.
   *
   * @throws IllegalArgumentException when the file has no such class
   */
  public Set<String> words(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no word class " + name + " among " + classes.keySet());
    }
    return words;
  }
}
