package dev.dateline.table;

import dev.dateline.model.CallerMistake;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;

/**
 * Keeps two runs from writing one dataset at once. On a local disk it is the system's own file
 * lock, which a killed run lets go of; elsewhere a marker file, which whoever killed a run has to
 * delete.
 */
final class DatasetLock implements AutoCloseable {
  /**
   * The files this process holds. POSIX lets go of a process's locks on a file as soon as it closes
   * any descriptor of it, so a file that is held is not opened a second time.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final FileSystem files;
  private final org.apache.hadoop.fs.Path marker;

  /** Null, as is the channel, where the marker's existence is the lock. */
  private final Path file;

  private final FileChannel channel;

  private DatasetLock(
      FileSystem files, org.apache.hadoop.fs.Path marker, Path file, FileChannel channel) {
    this.files = files;
    this.marker = marker;
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @return null when another run holds it
   */
  static DatasetLock take(FileSystem files, org.apache.hadoop.fs.Path marker) throws IOException {
    if (files instanceof LocalFileSystem local) {
      return takeLocal(local, marker);
    }
    return files.createNewFile(marker) ? new DatasetLock(files, marker, null, null) : null;
  }

  private static DatasetLock takeLocal(LocalFileSystem files, org.apache.hadoop.fs.Path marker)
      throws IOException {
    Path file = files.pathToFile(marker).toPath().toAbsolutePath().normalize();
    if (!HELD.add(file)) {
      return null;
    }
    FileChannel channel = null;
    try {
      channel = lockOf(file);
    } finally {
      if (channel == null) {
        HELD.remove(file);
      }
    }
    return channel == null ? null : new DatasetLock(files, marker, file, channel);
  }

  /** Returns the channel that holds the lock; null when another process holds it. */
  private static FileChannel lockOf(Path file) throws IOException {
    while (true) {
      Object before = identity(file);
      FileChannel channel = open(file);
      if (channel.tryLock() == null) {
        channel.close();
        return null;
      }
      // Its last holder may have deleted the file between our opening and our locking it. Only its
      // name is asked, because to open and close it again would let go of the lock.
      if (before != null && before.equals(identity(file))) {
        return channel;
      }
      channel.close();
    }
  }

  /** What tells a file from one made later under its name; null when there is none. */
  private static Object identity(Path file) throws IOException {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      // Where a system gives none, a file that is open cannot be deleted.
      return key == null ? file : key;
    } catch (NoSuchFileException e) {
      return null;
    } catch (FileSystemException e) {
      throw cannotWrite(file, e);
    }
  }

  private static FileChannel open(Path file) throws IOException {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (FileSystemException e) {
      throw cannotWrite(file, e);
    }
  }

  private static CallerMistake cannotWrite(Path file, FileSystemException failure) {
    return new CallerMistake(
        "cannot write to " + file.getParent() + ": " + failure.getMessage(), failure);
  }

  @Override
  public void close() throws IOException {
    files.delete(marker, false);
    if (channel != null) {
      channel.close();
      HELD.remove(file);
    }
  }
}
