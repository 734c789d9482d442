package dev.dateline.job;

import static org.apache.spark.sql.functions.col;

import dev.dateline.ingest.FieldMap;
import dev.dateline.ingest.Format;
import dev.dateline.ingest.Intake;
import dev.dateline.table.Manifest;
import dev.dateline.table.RowCodec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads the caller's files into outcomes, one a record: an article or a refusal. Files that can be
 * cut are read in pieces, small ones together.
 */
final class IngestJob {
  /** A piece of a file is at most this long: about 10,000 articles. */
  private static final long PIECE_BYTES = 32L << 20;

  /** Pieces are cut no smaller than this, however many cores there are. */
  private static final long SMALLEST_PIECE_BYTES = 1L << 20;

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final RunOptions options;
  private final Broadcast<SerializableConfiguration> configuration;

  IngestJob(SparkSession spark, RunOptions options) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.options = options;
    this.configuration =
        context.broadcast(
            new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
  }

  /**
   * What was found to read.
   *
   * @param files every file, used or not, in order of their names in the tables
   * @param outcomes rows of {@link Intake.Outcome}, one a record
   */
  record Found(List<Manifest.Input> files, Dataset<Row> outcomes) {}

  Found run() {
    List<Inspection> inspections =
        inspect(InputFiles.find(spark.sparkContext().hadoopConfiguration(), options.inputs()));
    List<Manifest.Input> files =
        inspections.stream()
            .map(
                inspection ->
                    new Manifest.Input(
                        inspection.file().path(),
                        inspection.file().sourceFile(),
                        inspection.format() == null ? null : inspection.format().code(),
                        inspection.file().bytes(),
                        inspection.sha256()))
            .toList();
    Map<Boolean, List<Inspection>> byParquet =
        inspections.stream()
            .collect(Collectors.partitioningBy(found -> found.format() == Format.PARQUET));
    Dataset<Row> outcomes = read(byParquet.get(false));
    return new Found(
        files,
        byParquet.get(true).isEmpty()
            ? outcomes
            : outcomes.union(new ParquetInput(spark, options).read(byParquet.get(true))));
  }

  private List<Inspection> inspect(List<InputFile> files) {
    RowCodec<InputFile> named = RowCodec.of(InputFile.class);
    RowCodec<Inspection> codec = RowCodec.of(Inspection.class);
    int partitions = Math.min(files.size(), 8 * spark.sparkContext().defaultParallelism());
    return context
        .parallelize(files.stream().map(named::toRow).toList(), partitions)
        .mapPartitions(inspect(configuration, options.format(), options.map()))
        .collect()
        .stream()
        .map(codec::fromRow)
        .sorted(
            Comparator.comparing((Inspection inspection) -> inspection.file().sourceFile())
                .thenComparing(inspection -> inspection.file().path()))
        .toList();
  }

  private Dataset<Row> read(List<Inspection> inspections) {
    RowCodec<PieceReader.Pieces> groups = RowCodec.of(PieceReader.Pieces.class);
    List<Row> rows =
        groups(inspections).stream()
            .map(pieces -> groups.toRow(new PieceReader.Pieces(pieces)))
            .toList();
    RowCodec<Intake.Outcome> codec = RowCodec.of(Intake.Outcome.class);
    return spark.createDataset(
        context
            .parallelize(rows, Math.max(1, rows.size()))
            .flatMap(new PieceReader(configuration, options))
            .rdd(),
        codec.encoder());
  }

  private static FlatMapFunction<Iterator<Row>, Row> inspect(
      Broadcast<SerializableConfiguration> configuration, Format asked, Map<String, String> map) {
    TreeMap<String, String> columns = new TreeMap<>(map);
    return files -> {
      SourceStreams streams = new SourceStreams(configuration.value().value());
      FieldMap fields = FieldMap.of(columns);
      RowCodec<Inspection> codec = RowCodec.of(Inspection.class);
      List<Row> inspected = new ArrayList<>();
      while (files.hasNext()) {
        InputFile file = RowCodec.of(InputFile.class).fromRow(files.next());
        inspected.add(codec.toRow(Inspection.of(file, asked, fields, streams)));
      }
      return inspected.iterator();
    };
  }

  private List<List<PieceReader.Piece>> groups(List<Inspection> inspections) {
    SourceStreams streams = new SourceStreams(spark.sparkContext().hadoopConfiguration());
    long total = inspections.stream().mapToLong(each -> each.file().bytes()).sum();
    long size =
        Math.max(
            SMALLEST_PIECE_BYTES,
            Math.min(PIECE_BYTES, total / (2L * spark.sparkContext().defaultParallelism()) + 1));
    List<List<PieceReader.Piece>> groups = new ArrayList<>();
    long filled = size;
    for (Inspection inspection : inspections) {
      long bytes = inspection.file().bytes();
      boolean cut =
          inspection.problem() == null
              && inspection.format().reader().splits()
              && !streams.isCompressed(inspection.file().path());
      long step = cut ? size : Math.max(1, bytes);
      for (long begin = 0; begin == 0 || begin < bytes; begin += step) {
        if (filled >= size) {
          groups.add(new ArrayList<>());
          filled = 0;
        }
        long end = cut ? Math.min(bytes, begin + step) : Long.MAX_VALUE;
        groups.get(groups.size() - 1).add(new PieceReader.Piece(inspection, begin, end));
        filled += Math.min(step, bytes);
      }
    }
    return groups;
  }

  /** The articles of outcomes. */
  static Dataset<Row> articles(Dataset<Row> outcomes) {
    return outcomes.filter(col("article").isNotNull()).select("article.*");
  }

  /** The refusals of outcomes. */
  static Dataset<Row> rejections(Dataset<Row> outcomes) {
    return outcomes.filter(col("rejection").isNotNull()).select("rejection.*");
  }
}
