package dev.dateline.resolve;

import dev.dateline.extract.Extraction;
import dev.dateline.model.Kinds;
import dev.dateline.text.Document;
import java.util.List;

/** Finds where and when what an article says took place. */
public final class Locator {
  public Located locate(Document document, Extraction extraction, Kinds kinds, boolean toponyms) {
    return new Located(
        List.of(), extraction.claims(), extraction.restrictions(), extraction.tactics(), List.of());
  }
}
