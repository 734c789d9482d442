package dev.dateline.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Takes a page's text apart into runs, once through and each character once: what blocks hold
 * inside of each other may not multiply it. What surrounds an article is left out.
 */
final class TextRuns implements NodeVisitor {
  private final List<TextRun> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private boolean lineEnded;

  /**
   * Elements now open that begin what is none of the article; what is inside of one is not read.
   */
  private int around;

  /** Links now open. */
  private int links;

  private TextRuns() {}

  /** The runs of a page in their order. */
  static List<TextRun> of(Document page) {
    TextRuns found = new TextRuns();
    NodeTraversor.traverse(found, page.body());
    return found.runs;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (around == 0) {
        append(words.getWholeText());
      }
    } else if (node instanceof Element element) {
      if (Surroundings.begin(element)) {
        around++;
      }
      if (element.normalName().equals("a")) {
        links++;
      } else if (element.normalName().equals("br")) {
        lineEnd(element);
      } else if (element.isBlock()) {
        end(element.parent());
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.isBlock()) {
        end(element);
      }
      if (element.normalName().equals("a")) {
        links--;
      }
      if (Surroundings.begin(element)) {
        around--;
      }
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = c <= ' ' || c == '\u00a0';
      boolean spaced = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
      if (blank && spaced) {
        continue;
      }
      text.append(blank ? ' ' : c);
      linked += links > 0 ? 1 : 0;
      lineEnded &= blank;
    }
  }

  /** Two line ends in a row are how paragraphs were parted before there was an element for them. */
  private void lineEnd(Element element) {
    if (lineEnded) {
      end(element.parent());
    } else {
      append(" ");
      lineEnded = true;
    }
  }

  private void end(Element inner) {
    lineEnded = false;
    String run = text.toString().strip();
    if (!run.isEmpty()) {
      runs.add(new TextRun(blockAround(inner), run, Math.min(linked, run.length())));
    }
    text.setLength(0);
    linked = 0;
  }

  private static Element blockAround(Element inner) {
    Element at = inner;
    while (at.parent() != null && !at.isBlock()) {
      at = at.parent();
    }
    return at;
  }
}
