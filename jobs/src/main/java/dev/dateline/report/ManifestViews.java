package dev.dateline.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.report.view.ManifestView;
import dev.dateline.report.view.Named;
import dev.dateline.report.view.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The manifest in readable form: its facts in its own order, and its tables. */
final class ManifestViews {
  /** Longer lists, of input files say, are for the manifest itself. */
  private static final int MOST_FACTS = 120;

  private ManifestViews() {}

  static ManifestView of(JsonNode manifest) {
    List<Named> facts = new ArrayList<>();
    List<TableRow> tables = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : manifest.properties()) {
      if (field.getKey().equals("tables")) {
        tables(field.getValue(), tables);
      } else {
        flatten(words(field.getKey()), field.getValue(), facts);
      }
    }
    return new ManifestView(List.copyOf(facts), tables);
  }

  private static void tables(JsonNode node, List<TableRow> tables) {
    if (node.isArray()) {
      node.forEach(each -> tables.add(table(each.path("name").asText(), each)));
    } else {
      node.properties().forEach(each -> tables.add(table(each.getKey(), each.getValue())));
    }
  }

  private static TableRow table(String name, JsonNode node) {
    JsonNode rows = node.isNumber() ? node : node.path("rows");
    String hash = node.path("content_sha256").asText(node.path("contentSha256").asText(""));
    return new TableRow(name, rows.isNumber() ? Words.number(rows.asLong()) : Words.UNKNOWN, hash);
  }

  private static void flatten(String name, JsonNode node, List<Named> facts) {
    if (facts.size() >= MOST_FACTS || node.isNull() || node.isMissingNode()) {
      return;
    }
    if (node.isObject()) {
      node.properties()
          .forEach(each -> flatten(name + ", " + words(each.getKey()), each.getValue(), facts));
    } else if (node.isArray()) {
      boolean plain = true;
      List<String> values = new ArrayList<>();
      for (JsonNode each : node) {
        plain &= each.isValueNode();
        values.add(each.asText());
      }
      if (plain) {
        facts.add(new Named(name, Shown.line(String.join(", ", values))));
      } else {
        for (int i = 0; i < node.size(); i++) {
          flatten(name + " " + (i + 1), node.get(i), facts);
        }
      }
    } else {
      facts.add(new Named(name, Shown.line(node.asText())));
    }
  }

  private static String words(String key) {
    return Shown.line(key.replace('_', ' '));
  }
}
