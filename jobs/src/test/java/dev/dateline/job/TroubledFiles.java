package dev.dateline.job;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FSInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.security.AccessControlException;
import org.apache.hadoop.util.Progressable;

/**
 * Local files under {@code troubled:}, of which some may not be read, some break off half way, and
 * for which there is only so much room: what root, and a build server's disk, never meet.
 */
public final class TroubledFiles extends RawLocalFileSystem {
  static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);

  @Override
  public URI getUri() {
    return URI.create("troubled:///");
  }

  @Override
  public String getScheme() {
    return "troubled";
  }

  /** Makes the file system known; a session's later file systems are found by it. */
  static void install(Configuration configuration) {
    configuration.set("fs.troubled.impl", TroubledFiles.class.getName());
    configuration.setBoolean("fs.troubled.impl.disable.cache", true);
  }

  @Override
  public FSDataInputStream open(Path path, int buffer) throws IOException {
    if (path.getName().startsWith("denied")) {
      throw new AccessControlException("Permission denied: " + path.toUri().getPath());
    }
    FSDataInputStream input = super.open(path, buffer);
    return path.getName().startsWith("breaks")
        ? new FSDataInputStream(new Breaking(input, getFileStatus(path).getLen() / 2))
        : input;
  }

  @Override
  public FSDataOutputStream create(
      Path path, boolean overwrite, int buffer, short copies, long block, Progressable progress)
      throws IOException {
    return limited(super.create(path, overwrite, buffer, copies, block, progress));
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      FsPermission permission,
      boolean overwrite,
      int buffer,
      short copies,
      long block,
      Progressable progress)
      throws IOException {
    return limited(super.create(path, permission, overwrite, buffer, copies, block, progress));
  }

  private static FSDataOutputStream limited(FSDataOutputStream output) throws IOException {
    return new FSDataOutputStream(new Limited(output), null);
  }

  /** Takes bytes while there is room. */
  private static final class Limited extends OutputStream {
    private final OutputStream output;

    Limited(OutputStream output) {
      this.output = output;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (ROOM.addAndGet(-length) < 0) {
        throw new IOException("No space left on device");
      }
      output.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      output.close();
    }
  }

  /** Fails behind a place. */
  private static final class Breaking extends FSInputStream {
    private final FSDataInputStream input;
    private final long end;

    Breaking(FSDataInputStream input, long end) {
      this.input = input;
      this.end = end;
    }

    @Override
    public int read() throws IOException {
      if (getPos() >= end) {
        throw new IOException("Input/output error");
      }
      return input.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (getPos() >= end) {
        throw new IOException("Input/output error");
      }
      return input.read(bytes, offset, (int) Math.min(length, end - getPos()));
    }

    @Override
    public void seek(long position) throws IOException {
      input.seek(position);
    }

    @Override
    public long getPos() throws IOException {
      return input.getPos();
    }

    @Override
    public boolean seekToNewSource(long position) throws IOException {
      return input.seekToNewSource(position);
    }

    @Override
    public void close() throws IOException {
      input.close();
    }
  }
}
