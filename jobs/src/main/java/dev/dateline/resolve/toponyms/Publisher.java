package dev.dateline.resolve.toponyms;

import dev.dateline.model.Article;
import dev.dateline.resolve.places.Gazetteer;
import dev.dateline.text.RuleFiles;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What an article's outlet and its choice of words tell of the country it writes for. */
final class Publisher {
  private static final int MOST_WORDS = 500;

  private final Gazetteer gazetteer;
  private final Map<String, Set<String>> homeWords;

  Publisher(Gazetteer gazetteer, RuleFiles files) {
    this.gazetteer = gazetteer;
    this.homeWords = files.once(HomeWords.class, HomeWords::new).countries;
  }

  private static final class HomeWords {
    /** Countries by their own words. */
    private final Map<String, Set<String>> countries = new HashMap<>();

    HomeWords(RuleFiles files) {
      PlaceWords lexicon = PlaceWords.of(files, "home_words");
      for (String country : lexicon.names()) {
        lexicon
            .words(country)
            .forEach(w -> countries.computeIfAbsent(w, k -> new HashSet<>()).add(country));
      }
    }
  }

  /** Points to the outlet's country, and to those whose own words the text uses. */
  void point(Article article, Words words, Surroundings surroundings) {
    surroundings.pointToCountry(country(article), 2, null);
    Map<String, Set<String>> told = new HashMap<>();
    for (int i = 0; i < Math.min(MOST_WORDS, words.size()); i++) {
      String word = words.folded(i);
      for (String country : homeWords.getOrDefault(word, Set.of())) {
        told.computeIfAbsent(country, k -> new HashSet<>()).add(word);
      }
    }
    told.forEach(
        (country, own) ->
            surroundings.pointToCountry(
                gazetteer.countryByCode(country), Math.min(1.5, 0.5 * own.size()), null));
  }

  /** Number of the country of the url's or the publisher's top-level domain, or -1. */
  private int country(Article article) {
    int byUrl = article.url() == null ? -1 : ofHost(host(article.url()));
    boolean domain = article.publisher() != null && article.publisher().indexOf('.') > 0;
    return byUrl >= 0 || !domain ? byUrl : ofHost(article.publisher());
  }

  private int ofHost(String host) {
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
