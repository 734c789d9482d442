package dev.dateline.extract;

import dev.dateline.extract.claims.ClaimFindings;
import dev.dateline.extract.claims.ClaimReader;
import dev.dateline.extract.restrictions.RestrictionReader;
import dev.dateline.extract.restrictions.TacticReader;
import dev.dateline.extract.unrest.Subject;
import dev.dateline.extract.unrest.UnrestReader;
import dev.dateline.model.Profile;
import dev.dateline.text.Document;

/** Reads what an article says: claims, restrictions, tactics, and whether it is about unrest. */
public final class Extractor {
  /** Read once: rule books are the same for every thread. */
  private static final RestrictionReader RESTRICTIONS = new RestrictionReader();

  private static final TacticReader TACTICS = new TacticReader();

  private final UnrestReader unrest = new UnrestReader();
  private final ClaimReader claims;

  public Extractor(Profile profile) {
    this.claims = new ClaimReader(profile);
  }

  public Extraction extract(Document document) {
    Subject subject = unrest.read(document);
    ClaimFindings found = claims.read(document);
    return new Extraction(
        found.claims(),
        found.ignored(),
        RESTRICTIONS.read(document),
        TACTICS.read(document),
        subject.isProtest(),
        subject.protestScore(),
        subject.kind(),
        subject.parties());
  }
}
