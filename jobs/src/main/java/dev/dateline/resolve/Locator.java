package dev.dateline.resolve;

import dev.dateline.count.ArticleTotals;
import dev.dateline.extract.Extraction;
import dev.dateline.model.Claim;
import dev.dateline.model.ContentId;
import dev.dateline.model.Field;
import dev.dateline.model.Mention;
import dev.dateline.model.Restriction;
import dev.dateline.model.Stretch;
import dev.dateline.model.TacticUse;
import dev.dateline.model.Toponym;
import dev.dateline.resolve.places.Gazetteer;
import dev.dateline.resolve.places.Place;
import dev.dateline.resolve.toponyms.Sighting;
import dev.dateline.text.Document;
import dev.dateline.text.RuleFiles;
import dev.dateline.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where and when what an article says took place. Nothing is guessed: what the text does not
 * tell is null, with a reason (codebook 5). Safe for any number of threads.
 */
public final class Locator {
  private final Gazetteer gazetteer;
  private final RuleFiles files;

  /** Uses the gazetteer and the words in the jar. */
  public Locator() {
    this(Gazetteer.shipped(), RuleFiles.shipped());
  }

  /**
   * @param files whose words for places and days are read
   */
  public Locator(Gazetteer gazetteer, RuleFiles files) {
    this.gazetteer = gazetteer;
    this.files = files;
  }

  /**
   * Puts an article's claims, restrictions and tactics in place and time, and makes its mentions.
   *
   * @param mentioned whether the article gives mentions
   * @param toponyms whether to list every name of a place in the text
   */
  public Located locate(
      Document document, Extraction extraction, boolean mentioned, boolean toponyms) {
    boolean silent =
        extraction.claims().isEmpty()
            && extraction.restrictions().isEmpty()
            && extraction.tactics().isEmpty();
    if (!mentioned && silent && !toponyms) {
      return new Located(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
    Scene scene = new Scene(document, extraction, gazetteer, files);
    List<EventPart> parts = new ArrayList<>();
    for (Segment segment : Segments.of(scene)) {
      parts.add(EventPart.of(scene, segment, parts.size(), mentioned));
    }
    Evidence evidence = new Evidence(scene, parts);
    List<Claim> claims = extraction.claims().stream().map(evidence::place).toList();
    List<Restriction> restrictions =
        extraction.restrictions().stream().map(evidence::place).toList();
    List<TacticUse> tactics = extraction.tactics().stream().map(evidence::place).toList();
    List<Mention> mentions =
        mentioned ? parts.stream().map(part -> mention(scene, part, claims)).toList() : List.of();
    List<Stretch> stretches =
        mentioned ? parts.stream().map(part -> part.segment().stretch()).toList() : List.of();
    return new Located(
        mentions, stretches, claims, restrictions, tactics, toponyms ? toponyms(scene) : List.of());
  }

  private Mention mention(Scene scene, EventPart part, List<Claim> claims) {
    List<Claim> own =
        claims.stream().filter(claim -> part.mentionId().equals(claim.mentionId())).toList();
    ArticleTotals totals = ArticleTotals.of(own);
    int number = part.place().place();
    Place place = number < 0 ? null : gazetteer.place(number);
    return new Mention(
        part.mentionId(),
        scene.document.id(),
        scene.extraction.kind(),
        part.day().begin(),
        part.day().end(),
        part.day().precision(),
        part.day().reason(),
        place == null ? null : place.id(),
        place == null ? null : place.name(),
        place == null ? null : place.admin1(),
        place == null ? null : place.country(),
        place == null ? null : place.latitude(),
        place == null ? null : place.longitude(),
        place == null ? null : place.kind().precision(),
        part.place().reason(),
        scene.extraction.parties(),
        totals.totals(),
        totals.byRole(),
        totals.reconciled());
  }

  private List<Toponym> toponyms(Scene scene) {
    SourceText source = scene.document.text().source();
    List<Toponym> found = new ArrayList<>();
    for (Sighting s : scene.toponyms.text()) {
      Place place = gazetteer.place(s.place());
      found.add(
          new Toponym(
              source.offset(s.begin()),
              source.offset(s.end()),
              source.quote(s.begin(), s.end()),
              place.id(),
              place.latitude(),
              place.longitude(),
              place.country(),
              place.kind().precision()));
    }
    return found;
  }

  /** An event of the article, as far as places and days go. */
  record EventPart(String mentionId, Segment segment, PlaceChoice place, DayChoice day) {
    static EventPart of(Scene scene, Segment segment, int rank, boolean mentioned) {
      boolean whole = segment.place() < 0;
      PlaceChoice place =
          whole
              ? PlaceChoice.of(scene, segment.begin(), segment.end(), true)
              : new PlaceChoice(segment.place(), "paragraph opens with it");
      DayChoice day = DayChoice.of(scene, segment.begin(), segment.end(), whole);
      String id = mentioned ? ContentId.of("mention", scene.document.id(), rank) : null;
      return new EventPart(id, segment, place, day);
    }

    boolean holds(Field field, int sentence) {
      return field == Field.TITLE ? segment.place() < 0 : segment.holds(sentence);
    }
  }
}
