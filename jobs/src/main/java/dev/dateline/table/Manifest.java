package dev.dateline.table;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a run was, written last: a dataset without one is not there.
 *
 * @param kind always {@value #KIND}, by which a dataset is known as one of ours
 * @param version of Dateline
 * @param commit of Dateline's source; {@code unknown} outside a build that knows it
 * @param sparkVersion of the Spark that ran it
 * @param javaVersion of the Java that ran it
 * @param started when; this and {@code ended} are the only clock values of a dataset
 * @param ended when
 * @param options what the caller asked, as the run understood it
 * @param inputs the files that were read, in order of their names in the tables
 * @param resources SHA-256 of the rule book, lexicon, gazetteer and background statistics
 * @param tables rows and content of each table, by name
 * @param stages what each stage read, kept and rejected, in order
 */
public record Manifest(
    String kind,
    String version,
    String commit,
    String sparkVersion,
    String javaVersion,
    Instant started,
    Instant ended,
    Map<String, Object> options,
    List<Input> inputs,
    SortedMap<String, String> resources,
    SortedMap<String, TableContent> tables,
    List<StageCount> stages) {
  /** What every manifest says it is. */
  public static final String KIND = "dateline-dataset";

  /** Name of the manifest's file. */
  public static final String FILE = "manifest.json";

  /**
   * A file that was read.
   *
   * @param path where it was
   * @param sourceFile its name in the tables
   * @param format null when it was none of ours
   * @param bytes its size as stored
   * @param sha256 of its bytes as stored
   */
  public record Input(String path, String sourceFile, String format, long bytes, String sha256) {}

  /**
   * What a table holds.
   *
   * @param rows number of rows
   * @param contentSha256 of the rows in canonical text, in the table's order
   */
  public record TableContent(long rows, String contentSha256) {}

  /**
   * Records that a stage read; nothing vanishes, so {@code read = kept + folded + rejected}.
   *
   * @param folded copies of kept articles, which stay in their table but are not read again
   * @param rejected rows of the table of rejects
   */
  public record StageCount(String stage, long read, long kept, long folded, long rejected) {
    /**
     * @throws IllegalStateException when a record vanished
     */
    public StageCount {
      if (read != kept + folded + rejected) {
        throw new IllegalStateException(
            "%s read %d records but kept %d, folded %d and rejected %d"
                .formatted(stage, read, kept, folded, rejected));
      }
    }
  }
}
