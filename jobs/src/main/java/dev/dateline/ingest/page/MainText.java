package dev.dateline.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds a page's article among navigation, teasers and comments. Each paragraph gives its letters,
 * less those in links, to its parent and half of them to its grandparent; the block with the most
 * is the article, as density methods have it since Readability, with those of its kind beside it.
 * Then its paragraphs are taken in order, without captions, asides and lists of links.
 */
final class MainText {
  /** What holds text of an article in so many words, however few. */
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h2", "h3", "h4", "li", "blockquote", "pre", "td", "th", "caption", "dt", "dd");

  /** What holds paragraphs, and sometimes text that is one in all but name. */
  private static final Set<String> CONTAINERS =
      Set.of("div", "section", "article", "main", "center", "body");

  private static final int SHORTEST_SCORED = 25;
  private static final double MOST_LINKED = 0.5;

  /** An article in several blocks of one kind has at least so much of the densest in each. */
  private static final double PART = 0.2;

  private MainText() {}

  /** The article's paragraphs, parted by blank lines; empty when the page has none. */
  static String of(Document page) {
    List<TextRun> runs = TextRuns.of(page);
    Set<Element> roots = roots(runs);
    List<String> paragraphs = new ArrayList<>();
    for (TextRun run : runs) {
      if (isKept(run) && isInside(run.block(), roots)) {
        add(paragraphs, run.text());
      }
    }
    return String.join("\n\n", paragraphs);
  }

  private static void add(List<String> paragraphs, String text) {
    // Pull quotes and captions repeat what stands right before them.
    if (paragraphs.isEmpty() || !paragraphs.get(paragraphs.size() - 1).equals(text)) {
      paragraphs.add(text);
    }
  }

  private static boolean isKept(TextRun run) {
    String tag = run.block().normalName();
    boolean holdsText =
        PARAGRAPHS.contains(tag)
            || (CONTAINERS.contains(tag) && run.text().length() >= SHORTEST_SCORED);
    return holdsText && run.linked() <= MOST_LINKED * run.text().length();
  }

  private static boolean isInside(Element element, Set<Element> roots) {
    for (Element at = element; at != null; at = at.parent()) {
      if (roots.contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** The densest block and those beside it that are of its kind; none on a page without prose. */
  private static Set<Element> roots(List<TextRun> runs) {
    Map<Element, Double> scores = scores(runs);
    Element best = null;
    for (Map.Entry<Element, Double> scored : scores.entrySet()) {
      if (best == null || scored.getValue() > scores.get(best)) {
        best = scored.getKey();
      }
    }
    Set<Element> roots = new HashSet<>();
    if (best != null) {
      roots.add(best);
      double least = PART * scores.get(best);
      for (Element beside : best.siblingElements()) {
        if (isAlike(best, beside) && scores.getOrDefault(beside, 0.0) >= least) {
          roots.add(beside);
        }
      }
    }
    return roots;
  }

  private static boolean isAlike(Element one, Element other) {
    return one.normalName().equals(other.normalName()) && one.className().equals(other.className());
  }

  private static Map<Element, Double> scores(List<TextRun> runs) {
    Map<Element, Double> scores = new LinkedHashMap<>();
    for (TextRun run : runs) {
      String tag = run.block().normalName();
      boolean cell = tag.equals("td");
      boolean bare = cell || CONTAINERS.contains(tag);
      if ((bare || tag.equals("p") || tag.equals("pre")) && run.prose() >= SHORTEST_SCORED) {
        if (bare) {
          give(scores, run.block(), run.prose());
        }
        // Cells side by side are columns of a page and no paragraphs of one article.
        Element parent = run.block().parent();
        give(scores, parent, cell ? run.prose() / 2.0 : run.prose());
        give(scores, parent == null || cell ? null : parent.parent(), run.prose() / 2.0);
      }
    }
    return scores;
  }

  private static void give(Map<Element, Double> scores, Element element, double letters) {
    if (element != null) {
      double weight = element.normalName().equals("article") ? 1.25 : 1;
      scores.merge(element, letters * weight, Double::sum);
    }
  }
}
