package dev.dateline.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds a page's article among navigation, teasers and comments. Each paragraph gives its letters,
 * less those in links, to its parent and half of them to its grandparent; the block with the most
 * is the article, as density methods have it since Readability. Then its paragraphs are taken in
 * order, without captions, asides and lists of links.
 */
@SuppressWarnings("ReferenceEquality") // elements are compared by their place in the tree
final class MainText {
  private static final Set<String> BLOCKS =
      Set.of("p", "h2", "h3", "h4", "li", "blockquote", "pre", "td", "dd");

  private static final Set<String> NEVER =
      Set.of(
          "nav",
          "aside",
          "footer",
          "header",
          "figure",
          "figcaption",
          "form",
          "script",
          "style",
          "noscript",
          "button",
          "select",
          "svg",
          "iframe",
          "template",
          "menu",
          "dialog",
          "video");

  /** Words in a class or id that mark what stands around an article. */
  private static final Set<String> SURROUNDINGS =
      Set.of(
          "comment",
          "comments",
          "sidebar",
          "footer",
          "nav",
          "navigation",
          "menu",
          "related",
          "promo",
          "newsletter",
          "subscribe",
          "share",
          "sharing",
          "social",
          "advert",
          "ad",
          "ads",
          "cookie",
          "banner",
          "breadcrumb",
          "breadcrumbs",
          "caption",
          "recommended",
          "trending",
          "popular",
          "outbrain",
          "taboola",
          "signup",
          "paywall",
          "toolbar",
          "tags",
          "author-bio",
          "byline",
          "disclaimer",
          "copyright",
          "widget",
          "teaser",
          "more-stories",
          "read-more");

  private static final int SHORTEST_SCORED = 25;
  private static final double MOST_LINKED = 0.5;

  private MainText() {}

  /** The article's paragraphs, parted by blank lines; empty when the page has none. */
  static String of(Document page) {
    Element best = densest(page);
    if (best == null) {
      return "";
    }
    List<String> paragraphs = new ArrayList<>();
    for (Element block : best.getAllElements()) {
      if (BLOCKS.contains(block.normalName()) && !holdsBlock(block) && isKept(block, best)) {
        add(paragraphs, block.text());
      } else if (block != best && block.normalName().equals("div") && isBareText(block, best)) {
        add(paragraphs, block.text());
      }
    }
    if (paragraphs.isEmpty()) {
      add(paragraphs, best.text());
    }
    return String.join("\n\n", paragraphs);
  }

  private static void add(List<String> paragraphs, String text) {
    String clean = text.replace('\u00a0', ' ').strip();
    if (!clean.isEmpty()
        && (paragraphs.isEmpty() || !paragraphs.get(paragraphs.size() - 1).equals(clean))) {
      paragraphs.add(clean);
    }
  }

  private static Element densest(Document page) {
    Map<Element, Double> scores = new HashMap<>();
    List<Element> order = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      boolean prose =
          element.normalName().equals("p")
              || element.normalName().equals("pre")
              || (element.normalName().equals("div") && !element.ownText().isBlank());
      if (!prose || isSurrounding(element, null)) {
        continue;
      }
      double letters =
          element.normalName().equals("div") ? element.ownText().length() : unlinked(element);
      if (letters >= SHORTEST_SCORED) {
        give(scores, order, element.parent(), letters);
        give(
            scores,
            order,
            element.parent() == null ? null : element.parent().parent(),
            letters / 2);
        if (element.normalName().equals("div")) {
          give(scores, order, element, letters);
        }
      }
    }
    Element best = null;
    for (Element element : order) {
      if (best == null || scores.get(element) > scores.get(best)) {
        best = element;
      }
    }
    return best;
  }

  private static void give(
      Map<Element, Double> scores, List<Element> order, Element element, double letters) {
    if (element == null) {
      return;
    }
    double weight = element.normalName().equals("article") ? 1.25 : 1;
    if (scores.merge(element, letters * weight, Double::sum) == letters * weight) {
      order.add(element);
    }
  }

  private static boolean isKept(Element block, Element root) {
    return !isSurrounding(block, root) && linkShare(block) <= MOST_LINKED;
  }

  /** A division that holds text of its own and no block: a paragraph in all but name. */
  private static boolean isBareText(Element block, Element root) {
    return block.ownText().length() >= SHORTEST_SCORED && !holdsBlock(block) && isKept(block, root);
  }

  private static boolean holdsBlock(Element block) {
    for (Element inner : block.children()) {
      if (BLOCKS.contains(inner.normalName()) || inner.normalName().equals("div")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the element, or one around it up to the root, is none of the article. */
  private static boolean isSurrounding(Element element, Element root) {
    for (Element at = element; at != null && at != root; at = at.parent()) {
      if (at.normalName().equals("body")) {
        return false;
      }
      if (NEVER.contains(at.normalName()) || isMarked(at) || at.hasAttr("hidden")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMarked(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    if (names.isBlank()) {
      return false;
    }
    for (String name : names.split(" ", -1)) {
      if (SURROUNDINGS.contains(name)) {
        return true;
      }
      for (String part : name.replace('_', '-').split("-", -1)) {
        if (SURROUNDINGS.contains(part)) {
          return true;
        }
      }
    }
    return false;
  }

  private static double unlinked(Element element) {
    return element.text().length() * (1 - linkShare(element));
  }

  private static double linkShare(Element element) {
    int all = element.text().length();
    int linked = 0;
    for (Element link : element.getElementsByTag("a")) {
      linked += link.text().length();
    }
    return all == 0 ? 0 : Math.min(1, (double) linked / all);
  }
}
