package dev.dateline.extract.claims;

import dev.dateline.model.Claim;
import dev.dateline.model.IgnoredNumber;
import dev.dateline.model.Measure;
import dev.dateline.model.Profile;
import dev.dateline.text.Document;
import dev.dateline.text.Passage;
import dev.dateline.text.Quantities;
import dev.dateline.text.RuleFiles;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the counted claims of an article (codebook 1): how many people were killed, injured,
 * missing, arrested, released, or took part. Instances belong to one thread.
 */
public final class ClaimReader {
  /** Characters before a crime within which it is called an attempt. */
  private static final int ATTEMPT = 20;

  private final GroupReader groups;
  private final FindingReader findings;
  private final RuleFiles files;
  private final ClaimLexicon lexicon;
  private final TriggerScan scan;
  private final Leftovers leftovers;

  /**
   * @param profile whose convention turns vague quantity words into numbers
   */
  public ClaimReader(Profile profile) {
    this(profile, RuleFiles.shipped());
  }

  /**
   * @param profile whose convention turns vague quantity words into numbers
   * @param files rules and lexicons to read by
   */
  public ClaimReader(Profile profile, RuleFiles files) {
    Quantities quantities = new Quantities(profile, files);
    this.files = files;
    this.lexicon = ClaimLexicon.of(files);
    // Here, so that a file that is refused is refused before an article is read.
    ClaimLexicon.guards(files);
    Confidence.of(files);
    SourceWords.of(files);
    this.groups = new GroupReader(quantities, Bodies.of(files));
    this.findings = new FindingReader(quantities);
    this.leftovers = new Leftovers(quantities);
    this.scan = new TriggerScan(lexicon.triggers());
  }

  public ClaimFindings read(Document document) {
    List<Draft> drafts = new ArrayList<>();
    List<IgnoredNumber> ignored = new ArrayList<>();
    // Made for the first finding: most articles have none, and it reads what opens the article.
    ClaimMaker maker = null;
    Marchers marchers = new Marchers();
    for (Passage passage : document.passages()) {
      String text = passage.source().reading();
      Measure before = null;
      for (Sentence sentence : passage.sentences()) {
        boolean rival = before != null && Figures.mayTell(sentence);
        if (rival || scan.hits(text, sentence.begin(), sentence.end())) {
          Wording wording = new Wording(sentence, document.letterCase(), lexicon);
          Scene scene = new Scene(wording, groups);
          List<Finding> found = findings.read(scene, before);
          before = counted(found);
          marchers.add(scene);
          if (!found.isEmpty()) {
            maker = maker == null ? new ClaimMaker(document, files, groups) : maker;
            maker.add(scene, found, drafts);
          }
          leftovers.add(document.id(), scene, found, ignored);
        } else {
          before = null;
        }
      }
    }
    if (drafts.isEmpty()) {
      return new ClaimFindings(List.of(), List.copyOf(ignored));
    }
    List<Claim> settled =
        Fates.settled(
            maker.settled(Deeds.settled(marchers.settled(drafts))), () -> isMurder(document));
    List<Claim> claims = Disputes.marked(document, settled);
    Confidence confidence = Confidence.of(files);
    claims.replaceAll(claim -> Claims.trusted(claim, confidence.of(claim)));
    return new ClaimFindings(List.copyOf(claims), List.copyOf(ignored));
  }

  /** What a sentence counted last; null when nothing. */
  private static Measure counted(List<Finding> found) {
    Measure counted = null;
    for (Finding finding : found) {
      if (finding.group().isNumbered() && finding.measure() != Measure.PARTICIPANTS) {
        counted = finding.measure();
      }
    }
    return counted;
  }

  /** Whether somebody is charged with murder, so that who was shot is dead. */
  private static boolean isMurder(Document document) {
    String text = document.text().source().reading();
    return isDone(text, "degree murder")
        || isDone(text, "charged with murder")
        || isDone(text, "homicide");
  }

  /** Whether a crime is told of anywhere that was no attempt. */
  private static boolean isDone(String text, String crime) {
    for (int at = text.indexOf(crime); at >= 0; at = text.indexOf(crime, at + 1)) {
      if (!text.substring(Math.max(0, at - ATTEMPT), at).contains("attempt")) {
        return true;
      }
    }
    return false;
  }
}
