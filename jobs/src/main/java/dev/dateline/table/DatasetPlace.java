package dev.dateline.table;

import dev.dateline.model.CallerMistake;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where a dataset is, and the folders beside it that a run needs to put it there whole or not at
 * all: {@code .NAME.staging}, where the new one is made, {@code .NAME.old}, where the one before
 * stands aside for as long as two renames take, and {@code .NAME.lock}. Which of them hold a
 * manifest tells how far a run got, whatever moment it was killed at, so they are the journal that
 * {@link #mend} reads.
 *
 * <p>On a file system that renames folders in one step (local disks, HDFS) the next reader through
 * Dateline finds the old dataset or the new one, whole. On an object store a rename is a copy file
 * by file: there the manifest, copied among the rest, does not vouch for the others, and nobody
 * should read while a run ends.
 */
final class DatasetPlace {
  /** The folder of a dataset that is not a table's. */
  static final String REPORT = "report";

  private final FileSystem files;
  private final Path root;

  private DatasetPlace(FileSystem files, Path root) {
    this.files = files;
    this.root = root;
  }

  /**
   * @throws CallerMistake when no file system of this kind is known, or the folder can be none
   */
  static DatasetPlace of(Configuration configuration, String folder) {
    try {
      Path path = new Path(folder.strip());
      FileSystem files = path.getFileSystem(configuration);
      Path root = files.makeQualified(path);
      if (root.getParent() == null) {
        throw new CallerMistake("a dataset needs a folder of its own: " + folder);
      }
      if (root.getName().contains(":")) {
        throw new CallerMistake("a dataset's folder must have no ':' in its name: " + folder);
      }
      return new DatasetPlace(files, root);
    } catch (IllegalArgumentException | IOException e) {
      throw new CallerMistake("cannot use '" + folder + "' as a dataset: " + e.getMessage(), e);
    }
  }

  FileSystem files() {
    return files;
  }

  Path root() {
    return root;
  }

  Path staging() {
    return beside("staging");
  }

  private Path old() {
    return beside("old");
  }

  private Path beside(String what) {
    return new Path(root.getParent(), "." + root.getName() + "." + what);
  }

  /** Null when another run holds it. */
  DatasetLock lock() throws IOException {
    return DatasetLock.take(files, beside("lock"));
  }

  boolean isWhole() throws IOException {
    return manifestOf(root) != null;
  }

  /** The manifest of a folder; null when it holds none of ours. */
  Manifest manifestOf(Path folder) throws IOException {
    Path file = new Path(folder, Manifest.FILE);
    if (!files.exists(file)) {
      return null;
    }
    try (InputStream input = files.open(file)) {
      return ManifestJson.read(new String(input.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Brings a dataset back that a killed run left aside, or ends what it had all but ended. */
  void mend() throws IOException {
    if (!isWhole() && manifestOf(staging()) != null && !holdsSomethingElse()) {
      // The new one was whole, and the old one on its way out or never there.
      putInPlace();
    } else if (!files.exists(root) && manifestOf(old()) != null) {
      rename(old(), root);
    }
    files.delete(old(), true);
    files.delete(staging(), true);
  }

  /** Makes what is staged the dataset. It must be whole. */
  void putInPlace() throws IOException {
    if (files.exists(root)) {
      if (files.listStatus(root).length == 0) {
        files.delete(root, false);
      } else {
        files.delete(old(), true);
        rename(root, old());
      }
    }
    rename(staging(), root);
    files.delete(old(), true);
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException("cannot rename " + from + " to " + to);
    }
  }

  private boolean holdsSomethingElse() throws IOException {
    return files.exists(root) && files.listStatus(root).length > 0;
  }

  /**
   * Refuses a folder whose content would be lost.
   *
   * @throws CallerMistake when the folder is a file or holds anything that no run put there
   */
  void refuseIfForeign() throws IOException {
    if (!files.exists(root)) {
      return;
    }
    if (!files.getFileStatus(root).isDirectory()) {
      throw new CallerMistake(shown() + " is a file: choose a folder for the dataset");
    }
    Set<String> ours = new HashSet<>(Set.of(Manifest.FILE, REPORT, "." + Manifest.FILE + ".crc"));
    Tables.all().forEach(table -> ours.add(table.name()));
    boolean whole = isWhole();
    for (FileStatus entry : files.listStatus(root)) {
      String name = entry.getPath().getName();
      if (!whole || !ours.contains(name)) {
        throw new CallerMistake(
            "%s holds something else ('%s'): choose another folder".formatted(shown(), name));
      }
    }
  }

  /** The folder as a person would write it. */
  String shown() {
    return root.toUri().getScheme().equals("file") ? root.toUri().getPath() : root.toString();
  }

  /** Runs on files and turns their failure into one that need not be declared. */
  static <T> T unchecked(Attempt<T> attempt) {
    try {
      return attempt.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Something done to files. */
  interface Attempt<T> {
    T run() throws IOException;
  }
}
