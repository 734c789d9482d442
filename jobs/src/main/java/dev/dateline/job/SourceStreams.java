package dev.dateline.job;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/** Opens files of any file system that Hadoop knows, decompressed by their suffix. */
final class SourceStreams {
  private final Configuration configuration;
  private final CompressionCodecFactory codecs;

  SourceStreams(Configuration configuration) {
    this.configuration = configuration;
    this.codecs = new CompressionCodecFactory(configuration);
  }

  boolean isCompressed(String path) {
    return codecs.getCodec(new Path(path)) != null;
  }

  /** The bytes as stored. */
  InputStream raw(String path) throws IOException {
    Path file = new Path(path);
    FileSystem files = file.getFileSystem(configuration);
    return files.open(file);
  }

  /**
   * The bytes of its content.
   *
   * @param from where to begin; only in a file that is not compressed
   */
  InputStream open(String path, long from) throws IOException {
    Path file = new Path(path);
    FSDataInputStream input = file.getFileSystem(configuration).open(file);
    try {
      CompressionCodec codec = codecs.getCodec(file);
      if (codec != null) {
        return codec.createInputStream(input);
      }
      input.seek(from);
      return input;
    } catch (IOException e) {
      input.close();
      throw e;
    }
  }
}
