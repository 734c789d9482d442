package dev.dateline.text;

import dev.dateline.model.CallerMistake;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The files that texts are read by: rules and lexicons as shipped, with a caller's own laid over
 * them. Every loader takes its files from here. What is loaded is kept with the files it came from,
 * once in a process; a copy that arrives in a Spark executor is the executor's own.
 *
 * <p>A caller's file is called as the shipped one that it adds to. In a lexicon a line of the
 * caller's stands for all shipped lines of its class and entry, and one that begins with {@code -}
 * takes them away. In a rule book a rule stands for the shipped one of its id.
 */
public final class RuleFiles implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String ROOT = "/dev/dateline/";
  private static final String LEXICON = "lexicon/en/";
  private static final String RULES = "rules/en/";

  /** More than this is no lexicon, and would travel to every executor. */
  private static final long MOST_BYTES = 4 << 20;

  /** Every file that some loader reads. */
  private static final Set<String> KNOWN =
      Set.of(
          LEXICON + "bodies.tsv",
          LEXICON + "claim-confidence.tsv",
          LEXICON + "claim-guards.tsv",
          LEXICON + "claim-triggers.tsv",
          LEXICON + "claim-words.tsv",
          LEXICON + "days.tsv",
          LEXICON + "force-words.tsv",
          LEXICON + "home_words.tsv",
          LEXICON + "people.tsv",
          LEXICON + "places.tsv",
          LEXICON + "quantities.tsv",
          LEXICON + "restriction-words.tsv",
          LEXICON + "source-words.tsv",
          LEXICON + "unrest-weights.tsv",
          LEXICON + "unrest.tsv",
          RULES + "restrictions-health.yaml",
          RULES + "restrictions.yaml",
          RULES + "tactics.yaml");

  /** Lexicons whose classes are whatever rules, or countries, call them. */
  private static final Set<String> FREE_CLASSES =
      Set.of("claim-confidence", "force-words", "home_words", "restriction-words");

  private static final Map<SortedMap<String, String>, RuleFiles> ALL = new ConcurrentHashMap<>();
  private static final RuleFiles SHIPPED = of(new TreeMap<>());

  /** The caller's own files: their content by their name. */
  private final SortedMap<String, String> own;

  private transient Map<List<Object>, Object> loaded;

  /**
   * The text of a file.
   *
   * @param name for messages
   * @param own whether it is the caller's
   */
  public record Book(String name, String text, boolean own) {}

  /** A line of a table, and where it stands. */
  private record Line(String[] cells, String where) {}

  private RuleFiles(SortedMap<String, String> own) {
    this.own = own;
    this.loaded = new HashMap<>();
  }

  /** The files in the jar alone. */
  public static RuleFiles shipped() {
    return SHIPPED;
  }

  /**
   * The shipped files with some of the caller's own.
   *
   * @param own content by name, such as {@code lexicon/en/people.tsv}
   */
  static RuleFiles of(SortedMap<String, String> own) {
    return ALL.computeIfAbsent(
        Collections.unmodifiableSortedMap(new TreeMap<>(own)), RuleFiles::new);
  }

  /**
   * The shipped files with those of a folder: {@code people.tsv} and {@code restrictions.yaml} in
   * it, or in {@code lexicon/en} and {@code rules/en} under it.
   *
   * @param folder null for none
   * @throws CallerMistake when there is no such folder, or it holds a file that nothing reads
   */
  public static RuleFiles in(String folder) {
    if (folder == null) {
      return SHIPPED;
    }
    SortedMap<String, String> own = new TreeMap<>();
    try {
      Path root = Path.of(folder);
      if (!Files.isDirectory(root)) {
        throw new CallerMistake("no folder of rules: " + folder);
      }
      try (Stream<Path> all = Files.walk(root)) {
        for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
          String name = root.relativize(file).toString().replace('\\', '/');
          if (name.endsWith(".tsv") || name.endsWith(".yaml")) {
            own.put(known(name, folder), content(file));
          }
        }
      }
    } catch (IOException | InvalidPathException e) {
      throw new CallerMistake("cannot read the rules in " + folder + ": " + e.getMessage(), e);
    }
    if (own.isEmpty()) {
      throw new CallerMistake("no .tsv or .yaml file in the folder of rules: " + folder);
    }
    return of(own);
  }

  private static String known(String name, String folder) {
    for (String full : List.of(name, LEXICON + name, RULES + name)) {
      if (KNOWN.contains(full)) {
        return full;
      }
    }
    throw new CallerMistake(
        "nothing reads '%s' in the folder of rules %s; files are called as the shipped ones: %s"
            .formatted(
                name,
                folder,
                String.join(
                    ", ",
                    KNOWN.stream()
                        .map(k -> k.substring(k.lastIndexOf('/') + 1))
                        .sorted()
                        .toList())));
  }

  private static String content(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new CallerMistake(file + " is too long for a file of rules");
    }
    try {
      return Files.readString(file);
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new CallerMistake(file + " is not UTF-8", e);
    }
  }

  /** The caller's own files: their content by their name; empty when all are the shipped ones. */
  public SortedMap<String, String> own() {
    return own;
  }

  /**
   * What a loader made of these files, which it makes once.
   *
   * @param key tells the loader's works apart
   */
  public <T> T once(Class<T> type, String key, Function<RuleFiles, T> loader) {
    synchronized (this) {
      List<Object> name = List.of(type, key);
      Object found = loaded.get(name);
      if (found == null) {
        found = loader.apply(this);
        loaded.put(name, found);
      }
      return type.cast(found);
    }
  }

  /** As {@link #once(Class, String, Function)} where there is one of its type. */
  public <T> T once(Class<T> type, Function<RuleFiles, T> loader) {
    return once(type, "", loader);
  }

  /**
   * Shows the lines of a lexicon, cut at their tabs, the caller's last.
   *
   * @param file without folder and ending, such as {@code people}
   * @param least number of cells that a line has
   * @param key number of cells that a caller's line must share with the shipped ones it stands for
   * @throws IllegalArgumentException when there is no such file, or a line is refused; says where
   */
  public void lines(String file, int least, int key, Consumer<String[]> taker) {
    String name = LEXICON + file + ".tsv";
    List<Line> lines = parsed(shippedText(name), file + ".tsv", least);
    if (own.containsKey(name)) {
      lines = laidOver(lines, parsed(own.get(name), "your " + file + ".tsv", least), file, key);
    }
    for (Line line : lines) {
      try {
        taker.accept(line.cells());
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(line.where() + ": " + e.getMessage(), e);
      }
    }
  }

  private static List<Line> parsed(String text, String where, int least) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        if (cells.length < least || cells[0].isBlank() || least > 1 && cells[1].isBlank()) {
          throw new IllegalArgumentException(
              where + ":" + number + " is not class, entry and attributes parted by tabs: " + line);
        }
        lines.add(new Line(cells, where + ":" + number));
      }
    }
    return lines;
  }

  private static List<Line> laidOver(List<Line> shipped, List<Line> own, String file, int key) {
    Set<String> classes = new HashSet<>();
    Set<String> keys = new HashSet<>();
    for (Line line : shipped) {
      classes.add(line.cells()[0]);
      keys.add(key(line.cells(), key));
    }
    Set<String> replaced = new HashSet<>();
    List<Line> added = new ArrayList<>();
    for (Line line : own) {
      String[] cells = line.cells();
      boolean removal = cells[0].startsWith("-");
      if (removal) {
        cells[0] = cells[0].substring(1);
      }
      if (!classes.contains(cells[0]) && !FREE_CLASSES.contains(file)) {
        throw new IllegalArgumentException(
            line.where() + ": there is no class '" + cells[0] + "' in " + file + ".tsv");
      }
      if (removal && !keys.contains(key(cells, key))) {
        throw new IllegalArgumentException(
            line.where() + ": there is no such entry to take away: " + String.join(" ", cells));
      }
      replaced.add(key(cells, key));
      if (!removal) {
        added.add(line);
      }
    }
    List<Line> lines = new ArrayList<>(shipped);
    lines.removeIf(line -> replaced.contains(key(line.cells(), key)));
    lines.addAll(added);
    return lines;
  }

  private static String key(String[] cells, int length) {
    return String.join("\t", List.of(cells).subList(0, length));
  }

  /**
   * The texts of a rule book: the shipped one, then the caller's if there is one.
   *
   * @param file without folder and ending, such as {@code restrictions}
   * @throws IllegalArgumentException when there is no such file
   */
  public List<Book> books(String file) {
    String name = RULES + file + ".yaml";
    List<Book> books = new ArrayList<>();
    books.add(new Book(file + ".yaml", shippedText(name), false));
    if (own.containsKey(name)) {
      books.add(new Book("your " + file + ".yaml", own.get(name), true));
    }
    return books;
  }

  private static String shippedText(String name) {
    try (InputStream in = RuleFiles.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** What arrives in another process is the one of that process. */
  private Object readResolve() {
    return of(own);
  }
}
