package dev.dateline.resolve.toponyms;

import dev.dateline.text.RuleFiles;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Word classes of {@code lexicon/en}: which words say what about the name beside them. */
public final class PlaceWords {
  private final Map<String, Set<String>> classes = new HashMap<>();

  private PlaceWords(RuleFiles files, String file) {
    files.lines(
        file,
        2,
        2,
        cells -> classes.computeIfAbsent(cells[0], name -> new HashSet<>()).add(cells[1].strip()));
    classes.replaceAll((name, words) -> Collections.unmodifiableSet(words));
  }

  /** The classes in a file of the lexicon, such as {@code places}. */
  public static PlaceWords of(RuleFiles files, String file) {
    return files.once(PlaceWords.class, file, own -> new PlaceWords(own, file));
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
