package dev.dateline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.table.Manifest;

/** What came of a run as one JSON line, for scripts. */
final class SummaryJson {
  private SummaryJson() {}

  static String of(Manifest manifest, String dataset) {
    ObjectNode summary = new ObjectMapper().createObjectNode();
    summary
        .put("dataset", dataset)
        .put("report", dataset + "/report/index.html")
        .put("version", manifest.version())
        .put("inputs", manifest.inputs().size());
    ObjectNode tables = summary.putObject("tables");
    manifest.tables().forEach((name, content) -> tables.put(name, content.rows()));
    ObjectNode stages = summary.putObject("stages");
    for (Manifest.StageCount count : manifest.stages()) {
      stages
          .putObject(count.stage())
          .put("read", count.read())
          .put("kept", count.kept())
          .put("folded", count.folded())
          .put("rejected", count.rejected());
    }
    return summary.toString();
  }
}
