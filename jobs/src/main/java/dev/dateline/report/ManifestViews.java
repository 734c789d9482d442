package dev.dateline.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.report.view.ManifestView;
import dev.dateline.report.view.Named;
import dev.dateline.report.view.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * The manifest in readable form. Clock readings and the folders of whoever ran it stay out: the
 * same tables give the same pages, and pages are passed on.
 */
final class ManifestViews {
  /** Longer lists of input files are for the manifest itself. */
  private static final int MOST_FILES = 60;

  private static final Set<String> LISTED = Set.of("inputs", "stages", "tables");
  private static final Set<String> WITHHELD =
      Set.of("kind", "started", "ended", "options, inputs", "options, output", "options, mode");

  private ManifestViews() {}

  static ManifestView of(JsonNode manifest) {
    List<Named> facts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : manifest.properties()) {
      if (!LISTED.contains(field.getKey())) {
        flatten(words(field.getKey()), field.getValue(), facts);
      }
    }
    List<JsonNode> files = elements(manifest.path("inputs"));
    return new ManifestView(
        List.copyOf(facts),
        files.stream().limit(MOST_FILES).map(ManifestViews::file).toList(),
        Math.max(0, files.size() - MOST_FILES),
        elements(manifest.path("stages")).stream().map(ManifestViews::step).toList(),
        manifest.path("tables").properties().stream()
            .map(each -> table(each.getKey(), each.getValue()))
            .toList());
  }

  private static List<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).toList();
  }

  private static ManifestView.File file(JsonNode file) {
    String path = file.path("path").asText("");
    String name = file.path("source_file").asText(path.substring(path.lastIndexOf('/') + 1));
    return new ManifestView.File(
        Shown.line(name),
        Shown.line(file.path("format").asText(Words.UNKNOWN)),
        number(file.path("bytes")),
        file.path("sha256").asText(""));
  }

  private static ManifestView.Step step(JsonNode stage) {
    return new ManifestView.Step(
        Shown.line(stage.path("stage").asText("")),
        number(stage.path("read")),
        number(stage.path("kept")),
        number(stage.path("folded")),
        number(stage.path("rejected")));
  }

  private static TableRow table(String name, JsonNode node) {
    return new TableRow(name, number(node.path("rows")), node.path("content_sha256").asText(""));
  }

  private static String number(JsonNode node) {
    return node.isNumber() ? Words.number(node.asLong()) : Words.UNKNOWN;
  }

  private static void flatten(String name, JsonNode node, List<Named> facts) {
    if (WITHHELD.contains(name) || node.isNull() || node.isEmpty() && node.isContainerNode()) {
      return;
    }
    if (node.isObject()) {
      node.properties()
          .forEach(each -> flatten(name + ", " + words(each.getKey()), each.getValue(), facts));
    } else {
      String value =
          node.isArray()
              ? String.join(", ", elements(node).stream().map(JsonNode::asText).toList())
              : node.asText();
      facts.add(new Named(name, Shown.line(value)));
    }
  }

  private static String words(String key) {
    return Shown.line(key.replace('_', ' '));
  }
}
