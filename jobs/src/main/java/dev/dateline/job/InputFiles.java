package dev.dateline.job;

import dev.dateline.model.CallerMistake;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Finds the files behind what the caller named. Names that begin with a dot or {@code _} in a
 * folder are not read.
 */
final class InputFiles {
  private final Configuration configuration;
  private final Map<String, InputFile> found = new TreeMap<>();

  /** Local folders that were looked into, by their real paths. */
  private final Set<String> walked = new HashSet<>();

  private InputFiles(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * Lists files by their names in the tables, which are all different.
   *
   * @throws CallerMistake when an input names no file
   */
  static List<InputFile> find(Configuration configuration, List<String> inputs) {
    InputFiles files = new InputFiles(configuration);
    for (String input : inputs) {
      try {
        files.add(input);
      } catch (IOException | IllegalArgumentException e) {
        throw new CallerMistake("cannot read input " + input + ": " + e.getMessage(), e);
      }
    }
    return files.named();
  }

  private void add(String input) throws IOException {
    int before = found.size();
    Path path = path(input);
    FileSystem files = path.getFileSystem(configuration);
    // A name with brackets in it may be a file's own.
    FileStatus[] matches =
        files.exists(path) ? new FileStatus[] {files.getFileStatus(path)} : files.globStatus(path);
    if (matches == null || matches.length == 0) {
      throw new CallerMistake("no such file: " + input);
    }
    for (FileStatus match : matches) {
      if (match.isDirectory()) {
        walk(files, match.getPath(), "");
      } else {
        put(match, match.getPath().getName());
      }
    }
    if (found.size() == before && matches.length == 1 && matches[0].isDirectory()) {
      throw new CallerMistake("no files in " + input);
    }
  }

  /**
   * A local file's name may hold what a path of Hadoop takes for a scheme, as {@code 10:30.txt}.
   */
  private Path path(String input) throws IOException {
    boolean isLocal = FileSystem.get(configuration) instanceof LocalFileSystem;
    File file = new File(input);
    return isLocal && file.exists() ? new Path(file.getAbsoluteFile().toURI()) : new Path(input);
  }

  private void walk(FileSystem files, Path folder, String below) throws IOException {
    if (files instanceof LocalFileSystem local) {
      File place = local.pathToFile(folder);
      // A link back to a folder around it would give each file forty times.
      if (!walked.add(place.getCanonicalPath())) {
        return;
      }
      addDangling(place, below);
    }
    FileStatus[] entries = files.listStatus(folder);
    java.util.Arrays.sort(entries, Comparator.comparing(FileStatus::getPath));
    for (FileStatus entry : entries) {
      String name = entry.getPath().getName();
      if (name.startsWith(".") || name.startsWith("_")) {
        continue;
      }
      if (entry.isDirectory()) {
        walk(files, entry.getPath(), below + name + "/");
      } else {
        put(entry, below + name);
      }
    }
  }

  /** Links that lead nowhere are in no listing of Hadoop's; they are refused, not passed over. */
  private void addDangling(File folder, String below) {
    String[] names = folder.list();
    for (String name : names == null ? new String[0] : names) {
      File file = new File(folder, name);
      if (!file.exists() && !name.startsWith(".") && !name.startsWith("_")) {
        String path = new Path(file.getAbsoluteFile().toURI()).toString();
        found.putIfAbsent(path, new InputFile(path, below + name, 0));
      }
    }
  }

  private void put(FileStatus file, String sourceFile) {
    String path = file.getPath().toString();
    found.putIfAbsent(path, new InputFile(path, sourceFile, file.getLen()));
  }

  /** Files of one name in several folders are told apart by as much of their paths as it takes. */
  private List<InputFile> named() {
    Map<String, List<InputFile>> byName =
        found.values().stream().collect(Collectors.groupingBy(InputFile::sourceFile));
    List<InputFile> named = new ArrayList<>();
    byName.forEach(
        (name, same) -> {
          int depth = name.split("/", -1).length;
          while (same.size() > 1 && !areDistinct(same, depth)) {
            depth++;
          }
          for (InputFile file : same) {
            String told = same.size() == 1 ? name : ending(file.path(), depth);
            named.add(new InputFile(file.path(), told, file.bytes()));
          }
        });
    named.sort(Comparator.comparing(InputFile::sourceFile).thenComparing(InputFile::path));
    return named;
  }

  private static boolean areDistinct(List<InputFile> files, int depth) {
    Set<String> endings = new HashSet<>();
    return files.stream().allMatch(file -> endings.add(ending(file.path(), depth)));
  }

  /** The last parts of a path. */
  private static String ending(String path, int depth) {
    int from = path.length();
    for (int i = 0; i < depth && from > 0; i++) {
      from = path.lastIndexOf('/', from - 1);
    }
    return path.substring(from + 1);
  }
}
