package dev.dateline.extract;

import dev.dateline.extract.claims.ClaimFindings;
import dev.dateline.extract.claims.ClaimReader;
import dev.dateline.extract.restrictions.RestrictionReader;
import dev.dateline.extract.restrictions.TacticReader;
import dev.dateline.extract.unrest.Signs;
import dev.dateline.extract.unrest.Subject;
import dev.dateline.extract.unrest.UnrestReader;
import dev.dateline.model.Profile;
import dev.dateline.model.Restriction;
import dev.dateline.model.TacticUse;
import dev.dateline.text.Document;
import java.util.List;

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
    ClaimFindings found = claims.read(document);
    List<Restriction> restrictions = RESTRICTIONS.read(document);
    List<TacticUse> tactics = TACTICS.read(document);
    Subject subject = unrest.read(document, Signs.of(found.claims(), restrictions, tactics));
    return new Extraction(
        found.claims(),
        found.ignored(),
        restrictions,
        tactics,
        subject.isProtest(),
        subject.protestScore(),
        subject.kind(),
        subject.parties());
  }
}
