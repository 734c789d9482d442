package dev.dateline.resolve.toponyms;

import dev.dateline.model.Article;
import dev.dateline.resolve.places.Gazetteer;

/** What an article's outlet tells of the country it writes for. */
final class Publisher {
  private Publisher() {}

  /** Number of the country of the url's or the publisher's top-level domain, or -1. */
  static int country(Article article, Gazetteer gazetteer) {
    int byUrl = article.url() == null ? -1 : ofHost(host(article.url()), gazetteer);
    boolean domain = article.publisher() != null && article.publisher().indexOf('.') > 0;
    return byUrl >= 0 || !domain ? byUrl : ofHost(article.publisher(), gazetteer);
  }

  private static int ofHost(String host, Gazetteer gazetteer) {
    String domain = host.substring(host.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
    // Domains that are sold to everybody say nothing: .tv, .co, .me, .io ...
    return switch (domain) {
      case "tv", "co", "me", "io", "cc", "fm", "ly", "to", "ws", "ai" -> -1;
      default -> domain.length() == 2 ? gazetteer.countryOfDomain(domain) : -1;
    };
  }

  private static String host(String url) {
    int begin = url.indexOf("://");
    String rest = begin < 0 ? url : url.substring(begin + 3);
    int end = 0;
    while (end < rest.length() && "/:?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return rest.substring(0, end);
  }
}
