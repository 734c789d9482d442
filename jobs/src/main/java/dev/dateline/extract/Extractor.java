package dev.dateline.extract;

import dev.dateline.model.EventKind;
import dev.dateline.model.Profile;
import dev.dateline.text.Document;
import java.util.List;

/** Reads what an article says: claims, restrictions, tactics, and whether it is about unrest. */
public final class Extractor {
  public Extractor(Profile profile) {
    java.util.Objects.requireNonNull(profile);
  }

  public Extraction extract(Document document) {
    return new Extraction(
        List.of(), List.of(), List.of(), List.of(), false, 0, EventKind.OTHER, List.of());
  }
}
