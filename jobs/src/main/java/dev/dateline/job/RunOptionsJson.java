package dev.dateline.job;

import dev.dateline.ingest.Format;
import dev.dateline.model.CallerMistake;
import dev.dateline.model.Coded;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.model.Resolver;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The options of a run as a manifest holds them. */
final class RunOptionsJson {
  private RunOptionsJson() {}

  static Map<String, Object> write(RunOptions options) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("inputs", options.inputs());
    json.put("format", options.format() == null ? "auto" : options.format().code());
    json.put("map", options.map());
    json.put("published", options.published() == null ? null : options.published().toString());
    json.put("kinds", options.kinds().code());
    json.put("profile", options.profile().code());
    json.put("resolver", options.resolver().code());
    json.put("rules", options.rules());
    json.put("max_record_bytes", options.maxRecordBytes());
    json.put("output", options.output());
    json.put("mode", options.mode().code());
    return json;
  }

  /**
   * Reads options back.
   *
   * @throws CallerMistake when they are not what a manifest of ours holds
   */
  static RunOptions read(Map<String, Object> json) {
    try {
      Object published = json.get("published");
      Object rules = json.get("rules");
      Map<String, String> map = new TreeMap<>();
      ((Map<?, ?>) json.get("map"))
          .forEach((field, column) -> map.put(field.toString(), column.toString()));
      return new RunOptions(
          ((List<?>) json.get("inputs")).stream().map(Object::toString).toList(),
          Format.named(json.get("format").toString()),
          map,
          published == null ? null : LocalDate.parse(published.toString()),
          Coded.parse(Kinds.class, json.get("kinds").toString()),
          Coded.parse(Profile.class, json.get("profile").toString()),
          Coded.parse(Resolver.class, json.get("resolver").toString()),
          rules == null ? null : rules.toString(),
          ((Number) json.get("max_record_bytes")).intValue(),
          json.get("output").toString(),
          Coded.parse(WriteMode.class, json.get("mode").toString()));
    } catch (NullPointerException
        | ClassCastException
        | DateTimeException
        | IllegalArgumentException e) {
      throw new CallerMistake("the manifest's options are not a run's: " + e.getMessage(), e);
    }
  }
}
