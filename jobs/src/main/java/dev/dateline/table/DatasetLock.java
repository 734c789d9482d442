package dev.dateline.table;

import dev.dateline.model.CallerMistake;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;

/**
 * Keeps two runs from writing one dataset at once. On a local disk it is the system's own file
 * lock, which a killed run lets go of; elsewhere a marker file, which whoever killed a run has to
 * delete.
 */
final class DatasetLock implements AutoCloseable {
  private final FileSystem files;
  private final org.apache.hadoop.fs.Path marker;

  /** Null where a marker file is the lock. */
  private final FileChannel channel;

  private DatasetLock(FileSystem files, org.apache.hadoop.fs.Path marker, FileChannel channel) {
    this.files = files;
    this.marker = marker;
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
    return files.createNewFile(marker) ? new DatasetLock(files, marker, null) : null;
  }

  private static DatasetLock takeLocal(LocalFileSystem files, org.apache.hadoop.fs.Path marker)
      throws IOException {
    File file = files.pathToFile(marker);
    while (true) {
      FileChannel channel = open(file.toPath());
      if (!isLocked(channel)) {
        channel.close();
        return null;
      }
      // Its last holder may have deleted the file between our opening and our locking it.
      if (Files.exists(file.toPath()) && isSame(channel, file.toPath())) {
        return new DatasetLock(files, marker, channel);
      }
      channel.close();
    }
  }

  private static FileChannel open(Path file) throws IOException {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (java.nio.file.FileSystemException e) {
      throw new CallerMistake("cannot write to " + file.getParent() + ": " + e.getMessage(), e);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** A file that was deleted and made again is another file, empty; ours gets a mark. */
  private static boolean isSame(FileChannel channel, Path file) throws IOException {
    String mark = ProcessHandle.current().pid() + "\n";
    channel.truncate(0);
    channel.write(
        java.nio.ByteBuffer.wrap(mark.getBytes(java.nio.charset.StandardCharsets.UTF_8)), 0);
    return Files.readString(file).equals(mark);
  }

  @Override
  public void close() throws IOException {
    files.delete(marker, false);
    if (channel != null) {
      channel.close();
    }
  }
}
