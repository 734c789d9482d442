package dev.dateline.bench;

import dev.dateline.model.Article;
import dev.dateline.model.Measure;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes news-like articles by seed: a median of 2.5 kB with a long tail, 15 % of them reports of
 * planted events, 10 % wire copies of an article before; a year of them, and more years from 73,000
 * articles on. Article {@code n} depends on the seed, the corpus' size and {@code n} alone, so that
 * any part of a corpus can be made anywhere, in any order.
 */
public final class CorpusGenerator implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Day after the last of the corpus. */
  private static final LocalDate END = LocalDate.of(2024, 12, 31);

  /** Days that a small corpus is of. */
  private static final int YEAR = 365;

  /** Articles a day of a large one: more articles are more days, and no denser news. */
  private static final int A_DAY = 200;

  private static final double PROTEST_SHARE = 0.15;
  private static final double COPY_SHARE = 0.10;

  /** Reports of one event: the corpus has as many events as makes this the mean. */
  private static final int REPORTS_PER_EVENT = 6;

  /** Median and spread of the log-normal length, and its bounds, in characters. */
  private static final double MEDIAN_LENGTH = 2500;

  private static final double LENGTH_SPREAD = 0.6;
  private static final int LONGEST = 60_000;

  private final long seed;
  private final int articles;
  private final boolean skewed;
  private final int days;
  private final LocalDate firstDay;
  private static final Phrasebook PHRASES = new Phrasebook();

  /**
   * @param articles size of the corpus; decides how many events there are to report
   */
  public CorpusGenerator(long seed, int articles) {
    this(seed, articles, false);
  }

  private CorpusGenerator(long seed, int articles, boolean skewed) {
    this.seed = seed;
    this.articles = articles;
    this.skewed = skewed;
    this.days = Math.max(YEAR, articles / A_DAY);
    this.firstDay = END.minusDays(days);
  }

  /**
   * As many articles, but half of the reports are of one event and half of the copies of one
   * article: what a day that all papers write of does to joins and buckets.
   */
  public static CorpusGenerator skewed(long seed, int articles) {
    return new CorpusGenerator(seed, articles, true);
  }

  public int events() {
    return Math.max(1, (int) (articles * PROTEST_SHARE / REPORTS_PER_EVENT));
  }

  /** The event of a rank from 0 to {@link #events()} - 1. */
  public PlantedEvent event(int number) {
    SplittableRandom random = random(2, number);
    Map<Measure, Long> figures = new EnumMap<>(Measure.class);
    figures.put(Measure.KILLED, 2L + random.nextInt(30));
    figures.put(Measure.INJURED, 10L + random.nextInt(200));
    figures.put(Measure.ARRESTED, 5L + random.nextInt(400));
    figures.put(Measure.PARTICIPANTS, 100L * (2 + random.nextInt(300)));
    LocalDate day = firstDay.plusDays(random.nextInt(days - 7));
    return new PlantedEvent(number, PHRASES.venue(random), day, PHRASES.issue(random), figures);
  }

  /** The article of a rank from 0; its source id is {@code n} followed by the rank. */
  public Article article(int number) {
    SplittableRandom random = random(1, number);
    if (isCopy(number, random)) {
      return copy(originalOf(number, random), number, random);
    }
    return original(number, random(3, number));
  }

  /**
   * Rank of the event that an article reports, a copy that of the article it copies; -1 when the
   * article reports none.
   */
  public int eventOf(int article) {
    SplittableRandom random = random(1, article);
    int original = isCopy(article, random) ? originalOf(article, random) : article;
    SplittableRandom own = random(3, original);
    boolean protest = own.nextDouble() < PROTEST_SHARE;
    length(own);
    return protest ? eventOf(own) : -1;
  }

  private int eventOf(SplittableRandom report) {
    return skewed && report.nextBoolean() ? 0 : report.nextInt(events());
  }

  private static boolean isCopy(int article, SplittableRandom random) {
    return article > 0 && random.nextDouble() < COPY_SHARE;
  }

  private int originalOf(int copy, SplittableRandom random) {
    return skewed && random.nextBoolean() ? 0 : copy - 1 - random.nextInt(Math.min(copy, 50));
  }

  private Article original(int number, SplittableRandom random) {
    boolean protest = random.nextDouble() < PROTEST_SHARE;
    int length = length(random);
    return protest
        ? report(number, event(eventOf(random)), length, random)
        : everyday(number, length, random);
  }

  private Article everyday(int number, int length, SplittableRandom random) {
    PlantedEvent.Venue venue = PHRASES.venue(random);
    StringBuilder text = new StringBuilder(length + 200);
    text.append(venue.city().toUpperCase(Locale.ROOT)).append(" - ");
    grow(text, length, PHRASES.everyday, Map.of("city", venue.city()), random);
    String title =
        headline(
            PHRASES.fill(
                PHRASES.everyday.get(random.nextInt(PHRASES.everyday.size())), Map.of(), random));
    LocalDate day = firstDay.plusDays(random.nextInt(days));
    return build(number, title, text.toString(), venue.host(), day, random);
  }

  private Article report(int number, PlantedEvent event, int length, SplittableRandom random) {
    LocalDate published = event.day().plusDays(random.nextInt(3));
    Map<String, String> known =
        Map.of(
            "city", event.venue().city(),
            "country", event.venue().country(),
            "issue", event.issue(),
            "eventday", weekday(event.day().getDayOfWeek()));
    StringBuilder text = new StringBuilder(length + 400);
    text.append(event.venue().city().toUpperCase(Locale.ROOT)).append(", ");
    text.append(event.venue().country()).append(" - ");
    for (String[] figure : PHRASES.figures) {
      if (random.nextInt(4) == 0 || (figure[0].equals("KILLED") && text.length() < 40)) {
        text.append(figure(figure, event, known, random)).append(' ');
      }
      if (random.nextInt(5) == 0) {
        text.append("\n\n");
      }
    }
    grow(text, Math.max(length, text.length() + 300), PHRASES.colour, known, random);
    String title = "Protest over " + event.issue() + " shakes " + event.venue().city();
    return build(number, title, text.toString(), event.venue().host(), published, random);
  }

  private String figure(
      String[] figure, PlantedEvent event, Map<String, String> known, SplittableRandom random) {
    Map<String, String> filled = new java.util.HashMap<>(known);
    for (Measure measure : event.figures().keySet()) {
      if (measure.code().equals(figure[0])) {
        filled.put("n", Phrasebook.number(event.figures().get(measure)));
      }
    }
    return PHRASES.fill(figure[1], filled, random);
  }

  private void grow(
      StringBuilder text,
      int length,
      List<String> sentences,
      Map<String, String> known,
      SplittableRandom random) {
    while (text.length() < length) {
      boolean own = random.nextInt(5) < 3;
      List<String> from = own ? sentences : PHRASES.everyday;
      text.append(PHRASES.fill(from.get(random.nextInt(from.size())), known, random));
      text.append(random.nextInt(3) == 0 ? "\n\n" : " ");
    }
  }

  private Article copy(int original, int number, SplittableRandom random) {
    Article first = original(original, random(3, original));
    String text = first.text() + "\n\n(Additional reporting by our desk.)";
    LocalDate day = first.publishedDay();
    return build(
        number, first.title(), text, "wire" + random.nextInt(40) + ".example.com", day, random);
  }

  private Article build(
      int number, String title, String text, String host, LocalDate day, SplittableRandom random) {
    Instant at = day.atStartOfDay(ZoneOffset.UTC).plusMinutes(random.nextInt(1440)).toInstant();
    String id = "n" + number;
    return new Article(
        id,
        id,
        "https://" + host + "/" + seed + "/" + number,
        host,
        title,
        null,
        null,
        at,
        day,
        "instant",
        "en",
        text.strip(),
        List.of(),
        "generated",
        (long) number,
        null,
        null,
        null);
  }

  private int length(SplittableRandom random) {
    double normal = 0;
    for (int i = 0; i < 12; i++) {
      normal += random.nextDouble();
    }
    double length = MEDIAN_LENGTH * Math.exp((normal - 6) * LENGTH_SPREAD);
    return (int) Math.min(LONGEST, Math.max(300, length));
  }

  private static String headline(String sentence) {
    int cut = sentence.indexOf(',');
    String head = cut > 20 ? sentence.substring(0, cut) : sentence;
    return head.endsWith(".") ? head.substring(0, head.length() - 1) : head;
  }

  private static String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private SplittableRandom random(long stream, long number) {
    return new SplittableRandom(seed * 1_000_003 + stream * 0x9E3779B97F4A7C15L + number * 31);
  }
}
