package dev.dateline.job;

import dev.dateline.report.Report;
import dev.dateline.report.ReportOptions;
import dev.dateline.table.Manifest;
import dev.dateline.table.Store;
import dev.dateline.table.TableSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * Writes the report of a dataset: input all its tables, output {@code report/index.html} and the
 * pages it leads to.
 */
public final class ReportJob {
  private static final String FOLDER = "report";

  private final TableSource tables;
  private final Manifest manifest;

  /** Opens the file of a page, to be closed by who writes it. */
  @FunctionalInterface
  public interface Pages {
    /**
     * @param name path within the dataset, as {@code report/index.html}
     */
    OutputStream create(String name) throws IOException;
  }

  public ReportJob(TableSource tables, Manifest manifest) {
    this.tables = tables;
    this.manifest = manifest;
  }

  /** Writes the report of a dataset in the making. */
  public void write(ReportOptions options, Pages pages) {
    Report.write(
        new StoredReport(tables, manifest),
        options,
        (path, content) -> {
          try (OutputStream page = pages.create(FOLDER + "/" + path)) {
            page.write(content.getBytes(StandardCharsets.UTF_8));
          } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path + " of the report", e);
          }
        });
  }

  /** Writes the report of a dataset that is there again; the old one stays until it is whole. */
  public static void rewrite(SparkSession spark, String dataset, ReportOptions options) {
    Store store = Store.open(spark, dataset);
    Path draft = new Path(store.root(), "_" + FOLDER);
    try {
      FileSystem files =
          plain(store.root().getFileSystem(spark.sparkContext().hadoopConfiguration()));
      files.delete(draft, true);
      new ReportJob(store, store.manifest())
          .write(options, name -> files.create(new Path(draft, name), true));
      Path report = new Path(store.root(), FOLDER);
      files.delete(report, true);
      if (!files.rename(new Path(draft, FOLDER), report)) {
        throw new IOException("cannot put the new report in the place of " + report);
      }
      files.delete(draft, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Local pages need no checksum files beside them. */
  private static FileSystem plain(FileSystem files) {
    return files instanceof LocalFileSystem local ? local.getRawFileSystem() : files;
  }
}
