package dev.dateline.extract.unrest;

import dev.dateline.extract.rules.Lexicon;
import dev.dateline.model.EventKind;
import dev.dateline.text.Document;
import dev.dateline.text.RuleFiles;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs an article's words: a logistic model over word classes, counted apart in the head (title
 * and lede, where news says what it is about) and in the rest. Words and weights are data.
 * Instances are immutable and may be shared.
 */
public final class UnrestReader {
  /** The score from which an article is one of unrest. */
  private static final double EVEN = 0.5;

  /** The score from which the words leave it open. */
  private static final double OPEN = 0.33;

  /** The score from which a crowd still tells. */
  private static final double FAINT = 0.2;

  /** Characters of the text that belong to the head. */
  private static final int HEAD = 500;

  private static final int MOST_IN_HEAD = 3;
  static final int WEIGHT_OF_HEAD = 3;

  /** Mean length of an English word with its space, to count words without cutting them. */
  private static final double CHARACTERS_A_WORD = 6;

  private static final Map<String, EventKind> OTHER_KINDS =
      Map.of(
          "attack", EventKind.ATTACK,
          "crime", EventKind.CRIME,
          "accident", EventKind.ACCIDENT,
          "nature", EventKind.DISASTER,
          "politics", EventKind.POLITICS,
          "market", EventKind.OTHER,
          "sport", EventKind.OTHER,
          "arts", EventKind.OTHER);

  private final UnrestWords words;
  private final Parties parties;
  private final double bias;
  private final double[] head = new double[UnrestWords.CLASSES.size()];
  private final double[] body = new double[UnrestWords.CLASSES.size()];

  public UnrestReader() {
    this(RuleFiles.shipped());
  }

  public UnrestReader(RuleFiles files) {
    Lexicon lexicon = files.once(Lexicon.class, "unrest", own -> Lexicon.of(own, "unrest"));
    this.words = new UnrestWords(lexicon);
    this.parties = new Parties(lexicon);
    this.bias = readWeights(files);
  }

  /** Reads the words alone. */
  public Subject read(Document document) {
    return read(document, Signs.none());
  }

  /**
   * @param signs what else was read of the article, for when its words leave it open
   */
  public Subject read(Document document, Signs signs) {
    Evidence evidence = new Evidence(head.length, signs.knowCurfew());
    if (document.title() != null) {
      evidence.add(words, document.title(), Integer.MAX_VALUE, document.published());
    }
    int cut = Math.min(HEAD, document.text().source().reading().length());
    evidence.add(words, document.text(), cut, document.published());
    evidence.weigh();
    int rest = document.text().source().reading().length() - cut;
    double bodyWords = 2 + rest / CHARACTERS_A_WORD / 100;
    double sum = bias;
    for (int i = 0; i < head.length; i++) {
      sum += head[i] * Math.min(evidence.inHead[i], MOST_IN_HEAD) / MOST_IN_HEAD;
      sum += body[i] * Math.min(1, evidence.inBody[i] / bodyWords);
    }
    double score = Math.round(1000 / (1 + Math.exp(-sum))) / 1000.0;
    boolean told = score >= OPEN ? signs.tell() : score >= FAINT && signs.tellOfCrowd();
    if (score < EVEN && told && !evidence.elsewhere()) {
      score = EVEN;
    }
    boolean isProtest = score >= EVEN;
    EventKind kind =
        isProtest ? unrestKind(evidence.votes) : otherKind(evidence.inHead, evidence.inBody);
    return new Subject(isProtest, score, kind, isProtest ? parties.in(document) : List.of());
  }

  /**
   * The kind with most votes. A protest is what every other kind is too, so its own words count
   * half; of equals the more particular kind wins.
   */
  private static EventKind unrestKind(Map<EventKind, Double> votes) {
    EventKind best = EventKind.PROTEST;
    double most = votes.getOrDefault(EventKind.PROTEST, 0.0) / 2;
    List<EventKind> particular =
        List.of(
            EventKind.COMMUNAL_CLASH,
            EventKind.SIT_IN,
            EventKind.STRIKE,
            EventKind.MARCH,
            EventKind.RIOT,
            EventKind.CLAMPDOWN);
    for (EventKind kind : particular) {
      if (votes.getOrDefault(kind, 0.0) > most) {
        best = kind;
        most = votes.get(kind);
      }
    }
    return best;
  }

  private static EventKind otherKind(double[] inHead, double[] inBody) {
    Map<EventKind, Double> votes = new EnumMap<>(EventKind.class);
    for (int i = 0; i < inHead.length; i++) {
      EventKind kind = OTHER_KINDS.get(UnrestWords.CLASSES.get(i));
      if (kind != null) {
        votes.merge(kind, WEIGHT_OF_HEAD * inHead[i] + inBody[i], Double::sum);
      }
    }
    EventKind best = EventKind.OTHER;
    double most = 2;
    for (Map.Entry<EventKind, Double> vote : votes.entrySet()) {
      // Politics is in every paper's every report: it must say so twice as often.
      double weight = vote.getKey() == EventKind.POLITICS ? 0.5 : 1;
      if (vote.getValue() * weight > most) {
        best = vote.getKey();
        most = vote.getValue() * weight;
      }
    }
    return best;
  }

  private double readWeights(RuleFiles files) {
    double[] found = {0};
    files.lines(
        "unrest-weights",
        3,
        1,
        cells -> {
          int at = UnrestWords.CLASSES.indexOf(cells[0]);
          if (at >= 0) {
            head[at] = Double.parseDouble(cells[1]);
            body[at] = Double.parseDouble(cells[2]);
          } else if (cells[0].equals("bias")) {
            found[0] = Double.parseDouble(cells[1]);
          } else {
            throw new IllegalArgumentException("no class " + cells[0]);
          }
        });
    return found[0];
  }
}
