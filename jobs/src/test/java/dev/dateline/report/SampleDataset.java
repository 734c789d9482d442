package dev.dateline.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.model.Event;
import dev.dateline.model.RejectReason;
import dev.dateline.model.Stage;
import dev.dateline.model.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A dataset in memory, of events that never happened in towns that exist. */
public final class SampleDataset implements ReportSource {
  private final Map<String, EventFile> files = new TreeMap<>();

  /** Articles that are in no event, and what was refused. */
  private final List<ArticleCount> counts = new ArrayList<>();

  private final List<RejectCount> rejects = new ArrayList<>();

  public SampleDataset with(EventFile file) {
    files.put(file.event().eventId(), file);
    return this;
  }

  public List<EventFile> all() {
    return List.copyOf(files.values());
  }

  /** Five events as a small run would find them. */
  public static SampleDataset small() {
    SampleDataset dataset = new SampleDataset();
    SampleEvents.all().forEach(dataset::with);
    LocalDate day = LocalDate.of(2024, 3, 1);
    for (int i = 0; i < 16; i++) {
      dataset.counts.add(
          new ArticleCount(day.plusDays(i), "Harbour Post", "en", false, i % 3 == 0, 1 + i % 4));
      dataset.counts.add(
          new ArticleCount(
              day.plusDays(i), "Daily Lantern", "en", i % 2 == 0, true, 1 + (i * 7) % 5));
    }
    dataset.counts.add(new ArticleCount(null, null, null, false, false, 2));
    dataset.rejects.add(new RejectCount(Stage.INGEST, RejectReason.MALFORMED, 3));
    dataset.rejects.add(new RejectCount(Stage.INGEST, RejectReason.EMPTY_TEXT, 1));
    dataset.rejects.add(new RejectCount(Stage.NORMALISE, RejectReason.LANGUAGE, 4));
    return dataset;
  }

  /** As many events as asked for, all different. */
  public static SampleDataset large(int events) {
    SampleDataset dataset = new SampleDataset();
    for (int i = 0; i < events; i++) {
      dataset.with(SampleEvents.numbered(i));
    }
    return dataset;
  }

  @Override
  public JsonNode manifest() {
    try {
      return new ObjectMapper()
          .readTree(
              """
              {"version": "0.1.0", "git_commit": "abc1234", "started": "2024-03-20T08:00:00Z", "ended": "2024-03-20T08:01:30Z",
               "options": {"inputs": ["sample.jsonl"], "resolver": "latest", "profile": "ccc", "kinds": "protest"},
               "inputs": [{"path": "file:/home/somebody/sample.jsonl", "bytes": 48211, "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}],
               "spark_version": "4.1.0",
               "tables": {"articles": {"rows": 64, "content_sha256": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"},
                          "claims": {"rows": 31, "content_sha256": "fd61a03af4f77d870fc21e05e7e80678095c92d808cfb3b5c279ee04c74aca13"}}}
              """);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Iterator<Event> events() {
    return files.values().stream().map(EventFile::event).sorted(Severity.ORDER).iterator();
  }

  @Override
  public List<EventFile> files(List<Event> events) {
    return events.stream().map(event -> files.get(event.eventId())).toList();
  }

  @Override
  public List<Theme> themes() {
    return List.of(
        new Theme(
            "t1",
            "fuel prices and transport strikes",
            List.of("fuel", "fare", "bus", "strike"),
            3,
            LocalDate.of(2024, 3, 2),
            LocalDate.of(2024, 3, 12),
            List.of("KE", "LK")),
        new Theme(
            "t2",
            "dockers and port fees",
            List.of("port", "dock", "fee"),
            2,
            LocalDate.of(2024, 3, 5),
            LocalDate.of(2024, 3, 8),
            List.of("CL")));
  }

  @Override
  public List<ArticleCount> articleCounts() {
    return counts;
  }

  @Override
  public List<RejectCount> rejectCounts() {
    return rejects;
  }
}
