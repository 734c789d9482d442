package dev.dateline.extract.unrest;

import dev.dateline.extract.rules.Lexicon;
import dev.dateline.model.EventKind;
import dev.dateline.text.Document;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs an article's words: a logistic model over word classes, counted apart in the head (title
 * and lede, where news says what it is about) and in the rest. Words and weights are data.
 * Instances are immutable and may be shared.
 */
public final class UnrestReader {
  /** Characters of the text that belong to the head. */
  private static final int HEAD = 500;

  private static final int MOST_IN_HEAD = 3;
  private static final int WEIGHT_OF_HEAD = 3;

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
          "sport", EventKind.OTHER);

  private final UnrestWords words;
  private final Parties parties;
  private final double bias;
  private final double[] head = new double[UnrestWords.CLASSES.size()];
  private final double[] body = new double[UnrestWords.CLASSES.size()];

  public UnrestReader() {
    Lexicon lexicon = Lexicon.of("unrest");
    this.words = new UnrestWords(lexicon);
    this.parties = new Parties(lexicon);
    this.bias = readWeights();
  }

  public Subject read(Document document) {
    String title = document.title() == null ? "" : document.title().source().reading();
    String text = document.text().source().reading();
    int cut = Math.min(HEAD, text.length());
    double[] inHead = new double[head.length];
    double[] inBody = new double[head.length];
    double[] votes = new double[EventKind.values().length];
    count(words.in(title), Integer.MAX_VALUE, inHead, inBody, votes);
    count(words.in(text), cut, inHead, inBody, votes);
    double sum = bias;
    double bodyWords = 2 + (text.length() - cut) / CHARACTERS_A_WORD / 100;
    for (int i = 0; i < head.length; i++) {
      sum += head[i] * Math.min(inHead[i], MOST_IN_HEAD) / MOST_IN_HEAD;
      sum += body[i] * Math.min(1, inBody[i] / bodyWords);
    }
    double score = Math.round(1000 / (1 + Math.exp(-sum))) / 1000.0;
    boolean isProtest = score >= 0.5;
    EventKind kind = isProtest ? unrestKind(votes) : otherKind(inHead, inBody);
    return new Subject(isProtest, score, kind, isProtest ? parties.in(document) : List.of());
  }

  private static void count(
      List<UnrestWords.Hit> hits, int cut, double[] inHead, double[] inBody, double[] votes) {
    for (UnrestWords.Hit hit : hits) {
      boolean first = hit.begin() < cut;
      (first ? inHead : inBody)[hit.wordClass()]++;
      if (hit.kind() != null) {
        votes[kindIndex(hit.kind())] += first ? WEIGHT_OF_HEAD : 1;
      }
    }
  }

  /**
   * The kind with most votes. A protest is what every other kind is too, so its own words count
   * half; of equals the more particular kind wins.
   */
  private static EventKind unrestKind(double[] votes) {
    EventKind best = EventKind.PROTEST;
    double most = votes[kindIndex(EventKind.PROTEST)] / 2;
    List<EventKind> particular =
        List.of(
            EventKind.COMMUNAL_CLASH,
            EventKind.SIT_IN,
            EventKind.STRIKE,
            EventKind.MARCH,
            EventKind.RIOT,
            EventKind.CLAMPDOWN);
    for (EventKind kind : particular) {
      if (votes[kindIndex(kind)] > most) {
        best = kind;
        most = votes[kindIndex(kind)];
      }
    }
    return best;
  }

  private static int kindIndex(EventKind kind) {
    return Arrays.asList(EventKind.values()).indexOf(kind);
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

  private double readWeights() {
    double found = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                UnrestReader.class.getResourceAsStream(
                    "/dev/dateline/lexicon/en/unrest-weights.tsv"),
                StandardCharsets.UTF_8))) {
      for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] cells = line.split("\t", -1);
        int at = UnrestWords.CLASSES.indexOf(cells[0]);
        if (at < 0) {
          found = Double.parseDouble(cells[1]);
        } else {
          head[at] = Double.parseDouble(cells[1]);
          body[at] = Double.parseDouble(cells[2]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the weights in the jar", e);
    }
    return found;
  }
}
