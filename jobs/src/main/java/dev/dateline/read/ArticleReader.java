package dev.dateline.read;

import dev.dateline.count.ArticleTotals;
import dev.dateline.extract.Extraction;
import dev.dateline.extract.Extractor;
import dev.dateline.model.Article;
import dev.dateline.model.CallerMistake;
import dev.dateline.model.Claim;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.model.Reading;
import dev.dateline.resolve.Located;
import dev.dateline.resolve.Locator;
import dev.dateline.resolve.days.DayWords;
import dev.dateline.resolve.places.Gazetteer;
import dev.dateline.resolve.toponyms.PlaceWords;
import dev.dateline.text.Document;
import dev.dateline.text.RuleFiles;

/**
 * Reads one article: the only way from a text to its claims, on the command line and in a Spark job
 * alike, so that both find the same. Instances belong to one thread.
 */
public final class ArticleReader {
  /**
   * The score from which an article that is no report of unrest by itself may be the follow-up of
   * one. Below it stand the market pages, sport and weather.
   */
  private static final double MAY_FOLLOW_UP = 0.15;

  private final Extractor extractor;
  private final Locator locator;
  private final Kinds kinds;
  private final boolean followUps;

  /**
   * @param profile whose convention turns vague quantity words into numbers
   * @param kinds which kinds of events become mentions
   */
  public ArticleReader(Profile profile, Kinds kinds) {
    this(profile, kinds, RuleFiles.shipped(), false);
  }

  /**
   * @param profile whose convention turns vague quantity words into numbers
   * @param kinds which kinds of events become mentions
   * @param files rules and lexicons to read by
   * @throws CallerMistake when one of the caller's own files is not as it must be; says where
   */
  public ArticleReader(Profile profile, Kinds kinds, RuleFiles files) {
    this(profile, kinds, files, false);
  }

  private ArticleReader(Profile profile, Kinds kinds, RuleFiles files, boolean followUps) {
    try {
      this.extractor = new Extractor(profile, files);
      this.locator = new Locator(Gazetteer.shipped(), files);
      DayWords.of(files);
      PlaceWords.of(files, "places");
      PlaceWords.of(files, "home_words");
    } catch (IllegalArgumentException e) {
      if (files.own().isEmpty()) {
        throw e;
      }
      throw new CallerMistake("--rules: " + e.getMessage().lines().findFirst().orElse(""), e);
    }
    this.kinds = kinds;
    this.followUps = followUps;
  }

  /**
   * A reader of articles that stand among others. An article that leaves out what everybody knew by
   * then ("the toll is two, not three") is judged by its neighbours: it gives mentions too, of a
   * kind that is none of unrest, for clustering to attach or to leave.
   */
  public static ArticleReader ofCorpus(Profile profile, Kinds kinds, RuleFiles files) {
    return new ArticleReader(profile, kinds, files, true);
  }

  /**
   * Reads an article's title and text.
   *
   * @param article with an id and a text that is not empty
   * @param toponyms whether to list every place name that was found
   */
  public Reading read(Article article, boolean toponyms) {
    Document document = Document.of(article);
    Extraction extraction = extractor.extract(document);
    boolean mentioned =
        extraction.isProtest() || kinds == Kinds.ALL || followUps && mayFollowUp(extraction);
    Located located = locator.locate(document, extraction, mentioned, toponyms);
    ArticleTotals totals = ArticleTotals.of(located.claims());
    return new Reading(
        extraction.isProtest(),
        extraction.protestScore(),
        totals.claims(),
        located.restrictions(),
        located.tactics(),
        extraction.ignoredNumbers(),
        totals.totals(),
        totals.byRole(),
        totals.reconciled(),
        located.mentions(),
        located.stretches(),
        located.toponyms());
  }

  /** Whether an article tells of something that an event could have: people, limits or force. */
  private static boolean mayFollowUp(Extraction extraction) {
    boolean tells =
        extraction.claims().stream().anyMatch(Claim::counts)
            || !extraction.restrictions().isEmpty()
            || !extraction.tactics().isEmpty();
    return tells && extraction.protestScore() >= MAY_FOLLOW_UP;
  }
}
