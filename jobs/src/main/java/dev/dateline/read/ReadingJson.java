package dev.dateline.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.model.Count;
import dev.dateline.model.Measure;
import dev.dateline.model.Reading;
import dev.dateline.model.Totals;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/**
 * Writes readings as JSON Lines, one article a line. Rows have the columns of the tables of the
 * same names, without the ids of article and mention.
 */
public final class ReadingJson {
  private static final Set<String> IDS = Set.of("article_id", "mention_id");

  private final JsonGenerator json;
  private final RecordJson records;
  private final boolean toponyms;

  /**
   * @param output UTF-8; never closed here
   * @param toponyms whether to write the place names that were found
   */
  public ReadingJson(OutputStream output, boolean toponyms) throws IOException {
    this.json = new JsonFactory().createGenerator(output);
    this.json.setRootValueSeparator(null);
    this.records = new RecordJson(json);
    this.toponyms = toponyms;
  }

  /**
   * Writes one article's line.
   *
   * @param id as the input gave it
   */
  public void write(String id, Reading reading) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeBooleanField("is_protest", reading.isProtest());
    json.writeNumberField("protest_score", reading.protestScore());
    records.list("claims", reading.claims(), IDS);
    records.list("restrictions", reading.restrictions(), IDS);
    records.list("tactics", reading.tactics(), IDS);
    records.list("ignored_numbers", reading.ignoredNumbers(), IDS);
    totals(reading.totals());
    records.list("by_role", reading.byRole(), IDS);
    json.writeBooleanField("reconciled", reading.reconciled());
    records.list("mentions", reading.mentions(), IDS);
    if (toponyms) {
      records.list("toponyms", reading.toponyms(), IDS);
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** Writes the line of an input that could not be read. */
  public void refuse(String id, String error) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("error", error);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void totals(Totals totals) throws IOException {
    json.writeObjectFieldStart("totals");
    for (Measure measure : Measure.values()) {
      Count count = totals.of(measure);
      if (count.isKnown()) {
        json.writeObjectFieldStart(measure.code());
        records.fields(count, "", Set.of());
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  /** Passes on what was written so far. */
  public void flush() throws IOException {
    json.flush();
  }
}
