package dev.dateline.job;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;

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
    return stored(new Path(path));
  }

  /**
   * Looks for what a Parquet file ends with.
   *
   * @throws IOException when it is not there
   */
  void checkParquet(String path) throws IOException {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(new Path(path), configuration))) {
      reader.getFooter();
    } catch (RuntimeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** A local file is opened without looking for a checksum, whose name not every name allows. */
  private FSDataInputStream stored(Path file) throws IOException {
    FileSystem files = file.getFileSystem(configuration);
    if (files instanceof LocalFileSystem local) {
      File stored = local.pathToFile(file);
      if (stored.exists() && !stored.isFile()) {
        // A pipe has no end until somebody writes to it, and a device may have none at all.
        throw new IOException("not a regular file");
      }
      return local.getRawFileSystem().open(file);
    }
    return files.open(file);
  }

  /**
   * The bytes of its content.
   *
   * @param from where to begin; only in a file that is not compressed
   */
  InputStream open(String path, long from) throws IOException {
    Path file = new Path(path);
    FSDataInputStream input = stored(file);
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
