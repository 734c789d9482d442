package dev.dateline.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An article as its newsroom has it, before any archive wrote it down. Made up by a seed, with what
 * archives stumble over: quotes, separators, markup, line ends, letters of all planes.
 *
 * @param host the outlet's address, which stands for its name
 */
public record Story(
    String id,
    String url,
    String host,
    String title,
    List<String> authors,
    String dateline,
    Instant published,
    List<String> paragraphs) {
  private static final List<String> TOWNS =
      List.of("Port Amara", "Orléans-Nord", "Skövde East", "Al-Nahr", "Kostelec", "St. John's");
  private static final List<String> CROWDS =
      List.of("dockers", "nurses", "bus drivers", "students", "bakers & millers", "tea pickers");
  private static final List<String> ASIDES =
      List.of(
          "\"We have waited long enough,\" said one of them; \"they owe us, and they know it.\"",
          "A banner read: a < b && c > d, \"fair's fair\", 50% more or nothing.",
          "The ministry's reply (reference 7;12|4, page 3) came late, in a file named C:\\new\\t.txt.",
          "Some wore masks \uD83D\uDE37 and sang \u05E9\u05DC\u05D5\u05DD and \u0421\u0432\u043E"
              + "\u0431\u043E\u0434\u0430 in turn \u2014 \u201Cloud and clear\u201D.",
          "\"\"\"Never again,\"\"\" they wrote on a wall, <b>in red</b>, and &amp; beside it.",
          "'Tis the third time this year, 'and not the last', the union's paper wrote.");

  /** The same stories for the same seed. */
  public static List<Story> of(long seed, int count) {
    Random random = new Random(seed);
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      stories.add(of(i, random));
    }
    return List.copyOf(stories);
  }

  private static Story of(int number, Random random) {
    String town = pick(TOWNS, random);
    String crowd = pick(CROWDS, random);
    String host = "post" + random.nextInt(5) + ".example";
    int many = 20 + random.nextInt(900);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        "Some %d %s walked through the centre of %s on Monday to demand the wages that they are owed since spring."
            .formatted(many, crowd, town));
    paragraphs.add(
        "Police arrested %d of them near the old mill when a first warning went unheeded, a spokesman said in note %d."
            .formatted(1 + random.nextInt(19), number));
    for (int more = random.nextInt(4); more > 0; more--) {
      paragraphs.add(pick(ASIDES, random) + " It was said " + more + " times that day.");
    }
    paragraphs.add("The governor has called the " + crowd + " to talks on Wednesday.");
    List<String> authors =
        random.nextInt(3) == 0 ? List.of("Ana Brito", "Jo O'Neil") : List.of("Ana Brito");
    return new Story(
        "s-" + number,
        "https://" + host + "/2024/" + number + "?a=1&b=2",
        host,
        "%d %s march in %s: \"pay us\" & <go>".formatted(many, crowd, town),
        authors,
        town.toUpperCase(java.util.Locale.ROOT),
        Instant.parse("2024-03-01T06:10:20Z").plusSeconds(number * 5_003L),
        List.copyOf(paragraphs));
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  /** Its text as the table of articles shall have it. */
  public String text() {
    return String.join("\n\n", paragraphs);
  }

  /** Its authors as the table of articles shall have them. */
  public String byline() {
    return String.join(", ", authors);
  }
}
