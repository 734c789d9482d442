package dev.dateline.read;

import dev.dateline.count.ArticleTotals;
import dev.dateline.extract.Extraction;
import dev.dateline.extract.Extractor;
import dev.dateline.model.Article;
import dev.dateline.model.Kinds;
import dev.dateline.model.Profile;
import dev.dateline.model.Reading;
import dev.dateline.resolve.Located;
import dev.dateline.resolve.Locator;
import dev.dateline.text.Document;

/**
 * Reads one article: the only way from a text to its claims, on the command line and in a Spark job
 * alike, so that both find the same. Instances belong to one thread.
 */
public final class ArticleReader {
  private final Extractor extractor;
  private final Locator locator;
  private final Kinds kinds;

  /**
   * @param profile whose convention turns vague quantity words into numbers
   * @param kinds which kinds of events become mentions
   */
  public ArticleReader(Profile profile, Kinds kinds) {
    this.extractor = new Extractor(profile);
    this.locator = new Locator();
    this.kinds = kinds;
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
    Located located = locator.locate(document, extraction, kinds, toponyms);
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
}
