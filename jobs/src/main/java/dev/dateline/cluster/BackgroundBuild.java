package dev.dateline.cluster;

import dev.dateline.ingest.FieldMap;
import dev.dateline.ingest.FilePiece;
import dev.dateline.ingest.Format;
import dev.dateline.ingest.Intake;
import dev.dateline.ingest.RecordReader;
import dev.dateline.ingest.SourceRecord;
import dev.dateline.model.Article;
import dev.dateline.model.CallerMistake;
import dev.dateline.text.Document;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the shipped background table: {@code BackgroundBuild TABLE ARTICLES.jsonl...}. Terms of
 * fewer than {@value #LEAST} articles are left out: they say as much as unknown ones, and no text
 * can be told from what is left. The same files give the same bytes.
 */
public final class BackgroundBuild {
  private static final int LEAST = 3;
  private static final int LONGEST_RECORD = 8 << 20;

  private final Map<String, Integer> frequency = new TreeMap<>();
  private int articles;

  private BackgroundBuild() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      throw new CallerMistake("usage: BackgroundBuild TABLE ARTICLES.jsonl...");
    }
    BackgroundBuild build = new BackgroundBuild();
    for (int i = 1; i < arguments.length; i++) {
      build.read(Path.of(arguments[i]));
    }
    build.write(Path.of(arguments[0]));
  }

  private void read(Path file) throws IOException {
    Intake intake = new Intake(FieldMap.of(Map.of()), null);
    RecordReader reader = Format.JSON.reader();
    String name = file.getFileName().toString();
    try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
      Iterator<SourceRecord> records =
          reader.read(FilePiece.whole(name), new BufferedInputStream(input), LONGEST_RECORD);
      while (records.hasNext()) {
        Article article = intake.accept(name, records.next()).article();
        if (article != null) {
          count(article);
        }
      }
    }
  }

  private void count(Article article) {
    Set<String> terms = new HashSet<>();
    Document.of(article)
        .sentences()
        .forEach(sentence -> sentence.tokens().forEach(token -> terms.add(Terms.of(token))));
    terms.remove(null);
    terms.forEach(term -> frequency.merge(term, 1, Integer::sum));
    articles++;
  }

  private void write(Path table) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(table))) {
      out.write((articles + "\n").getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, Integer> entry : frequency.entrySet()) {
        if (entry.getValue() >= LEAST) {
          String line = entry.getKey() + "\t" + entry.getValue() + "\n";
          out.write(line.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }
}
