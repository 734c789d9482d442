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
import dev.dateline.text.RuleFiles;
import java.util.List;

/** Reads what an article says: claims, restrictions, tactics, and whether it is about unrest. */
public final class Extractor {
  private final RestrictionReader restrictions;
  private final TacticReader tactics;
  private final UnrestReader unrest;
  private final ClaimReader claims;

  /** Reads by the shipped rules. */
  public Extractor(Profile profile) {
    this(profile, RuleFiles.shipped());
  }

  /**
   * @param profile whose convention turns vague quantity words into numbers
   * @param files rules and lexicons to read by
   */
  public Extractor(Profile profile, RuleFiles files) {
    // Read once: rule books are the same for every thread.
    this.restrictions = files.once(RestrictionReader.class, RestrictionReader::new);
    this.tactics = files.once(TacticReader.class, TacticReader::new);
    this.unrest = new UnrestReader(files);
    this.claims = new ClaimReader(profile, files);
  }

  public Extraction extract(Document document) {
    ClaimFindings found = claims.read(document);
    List<Restriction> limits = restrictions.read(document);
    List<TacticUse> force = tactics.read(document);
    Subject subject = unrest.read(document, Signs.of(found.claims(), limits, force));
    return new Extraction(
        found.claims(),
        found.ignored(),
        limits,
        force,
        subject.isProtest(),
        subject.protestScore(),
        subject.kind(),
        subject.parties());
  }
}
