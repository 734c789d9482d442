package dev.dateline.cluster;

import dev.dateline.cluster.TermCounts.Weighted;
import dev.dateline.model.Claim;
import dev.dateline.model.Mention;
import dev.dateline.model.MentionFeatures;
import dev.dateline.model.Reading;
import dev.dateline.model.Stretch;
import dev.dateline.text.Document;
import dev.dateline.text.LetterCase;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what clustering needs of an article, once, while its text is at hand. Safe for any number
 * of threads.
 */
public final class FeatureReader {
  /** Terms under which a mention meets others. */
  private static final int KEY_TERMS = 14;

  private final Background background;

  /** Uses the background table in the jar. */
  public FeatureReader() {
    this(Background.shipped());
  }

  FeatureReader(Background background) {
    this.background = background;
  }

  /** The features of each mention of an article, in the mentions' order. */
  public List<MentionFeatures> of(Document document, Reading reading) {
    List<Mention> mentions = reading.mentions();
    if (mentions.isEmpty()) {
      return List.of();
    }
    List<TermCounts> counts = count(document, reading.stretches());
    boolean capitalsTell = document.letterCase() == LetterCase.MIXED;
    String outlet = Outlet.of(document);
    List<MentionFeatures> features = new ArrayList<>();
    for (int rank = 0; rank < mentions.size(); rank++) {
      List<Weighted> terms = counts.get(rank).weighted(background, capitalsTell);
      features.add(features(document, reading, rank, outlet, terms));
    }
    return features;
  }

  /** Parts the text among mentions by the sentences that tell of each. */
  private static List<TermCounts> count(Document document, List<Stretch> stretches) {
    List<TermCounts> counts = stretches.stream().map(stretch -> new TermCounts()).toList();
    if (document.title() != null && stretches.size() == 1) {
      document.title().sentences().forEach(counts.get(0)::addTitle);
    }
    List<Sentence> sentences = document.text().sentences();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      sentences.subList(stretch.begin(), stretch.end()).forEach(counts.get(i)::add);
    }
    return counts;
  }

  private static MentionFeatures features(
      Document document, Reading reading, int rank, String outlet, List<Weighted> terms) {
    Mention mention = reading.mentions().get(rank);
    return new MentionFeatures(
        mention.mentionId(),
        mention.articleId(),
        document.article().publishedAt(),
        document.published(),
        outlet,
        rank,
        mention.kind(),
        mention.dayBegin(),
        mention.dayEnd(),
        mention.placeId(),
        mention.place(),
        mention.country(),
        mention.latitude(),
        mention.longitude(),
        mention.geoPrecision(),
        terms.stream().map(Weighted::term).toList(),
        terms.stream().map(Weighted::weight).toList(),
        figures(reading.claims(), mention.mentionId()),
        keys(mention, terms));
  }

  private static List<String> figures(List<Claim> claims, String mentionId) {
    return claims.stream()
        .filter(claim -> claim.counts() && mentionId.equals(claim.mentionId()))
        .filter(claim -> claim.count().point() != null && claim.count().point() > 0)
        .map(claim -> claim.measure().code() + ":" + claim.count().point())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> keys(Mention mention, List<Weighted> terms) {
    List<String> keys = new ArrayList<>();
    if (mention.placeId() != null) {
      keys.add("@" + mention.placeId());
    }
    terms.stream()
        .sorted(TermCounts.HEAVIEST)
        .limit(KEY_TERMS)
        .forEach(term -> keys.add(term.term()));
    return keys;
  }
}
