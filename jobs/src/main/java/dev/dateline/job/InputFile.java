package dev.dateline.job;

import org.apache.hadoop.fs.Path;

/**
 * A file that the caller named, by itself, in a folder or by a glob.
 *
 * @param path fully qualified
 * @param sourceFile its name in the tables: its path below the folder that the caller named, or its
 *     own name; so ids that are made of it are the same wherever the corpus lies
 * @param bytes its size as stored
 */
public record InputFile(String path, String sourceFile, long bytes) {
  /** The file's own name. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * What went wrong with it, without where it lies: tables name no folder of the machine that they
   * were made on, and are the same on another.
   */
  String told(Exception failure) {
    String words = String.valueOf(failure.getMessage());
    String plain = new Path(path).toUri().getPath();
    return words
        .replace(path, sourceFile)
        .replace("file:" + plain, sourceFile)
        .replace(plain, sourceFile);
  }
}
