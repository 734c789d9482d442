package dev.dateline.ingest.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what stands around an article by its element, its class and its id. */
final class Surroundings {
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
          "video",
          "amp-ad",
          "amp-consent",
          "amp-embed",
          "amp-list",
          "amp-sidebar",
          "amp-social-share");

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
          "read-more",
          "consent",
          "discussion",
          "replies",
          // Of encyclopaedias: what stands beside, above and below their articles.
          "infobox",
          "navbox",
          "toc",
          "reference",
          "references",
          "editsection");

  /** Beginnings of such words, which site builders run together with others. */
  private static final List<String> STEMS =
      List.of("related", "advert", "newsletter", "recommend", "sponsor", "disqus");

  /** Longer lists of classes are nobody's: what follows is not looked at. */
  private static final int LONGEST_NAMES = 1_000;

  private Surroundings() {}

  /** Whether an element, and with it all that it holds, is none of the article. */
  static boolean begin(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html")) {
      return false;
    }
    return NEVER.contains(tag) || element.hasAttr("hidden") || isMarked(element);
  }

  private static boolean isMarked(Element element) {
    if (!element.hasAttr("class") && !element.hasAttr("id")) {
      return false;
    }
    String names = beginning(element.className()) + " " + beginning(element.id());
    for (String name : names.toLowerCase(Locale.ROOT).replace('_', '-').split(" ", -1)) {
      if (SURROUNDINGS.contains(name)) {
        return true;
      }
      for (String part : name.split("-", -1)) {
        if (SURROUNDINGS.contains(part) || STEMS.stream().anyMatch(part::startsWith)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String beginning(String names) {
    return names.substring(0, Math.min(names.length(), LONGEST_NAMES));
  }
}
