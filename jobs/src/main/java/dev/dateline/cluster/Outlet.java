package dev.dateline.cluster;

import dev.dateline.model.Article;
import dev.dateline.text.Document;
import java.util.List;
import java.util.Locale;

/**
 * Who an article's report comes from: an agency that its byline, dateline or first words credit,
 * else its publisher (codebook 3, independent sources).
 */
final class Outlet {
  /** Characters of the text in which an agency is credited. */
  private static final int HEAD = 160;

  /** Agencies by the word that credits them. In capitals: looked for as written. */
  private static final List<String> AGENCIES =
      List.of(
          "Reuters",
          "REUTERS",
          "AFP",
          "Agence France-Presse",
          "Associated Press",
          "Xinhua",
          "IANS",
          "Press Trust of India",
          "ANSA",
          "Anadolu",
          "Bernama",
          "Kyodo",
          "Yonhap",
          "Interfax",
          "Notimex",
          "ANTARA");

  private Outlet() {}

  /** Lower case; null when the article tells neither agency nor publisher. */
  static String of(Document document) {
    Article article = document.article();
    String text = document.text().source().reading();
    String head =
        text(article.byline())
            + " "
            + text(article.dateline())
            + " "
            + text.substring(0, Math.min(HEAD, text.length()));
    for (String agency : AGENCIES) {
      if (credits(head, agency)) {
        return agency.toLowerCase(Locale.ROOT);
      }
    }
    if (credits(head, "(AP)") || text(article.byline()).equals("AP")) {
      return "associated press";
    }
    if (article.publisher() == null || article.publisher().isBlank()) {
      return null;
    }
    String publisher = article.publisher().strip().toLowerCase(Locale.ROOT);
    return publisher.startsWith("www.") ? publisher.substring(4) : publisher;
  }

  /** Whether the name stands as a credit: in brackets, after a dash or slash, or in the byline. */
  private static boolean credits(String head, String agency) {
    for (int at = head.indexOf(agency); at >= 0; at = head.indexOf(agency, at + 1)) {
      int end = at + agency.length();
      boolean whole =
          (at == 0 || !Character.isLetterOrDigit(head.charAt(at - 1)))
              && (end == head.length() || !Character.isLetterOrDigit(head.charAt(end)));
      String before = head.substring(0, at).stripTrailing();
      boolean told = before.endsWith("told") || before.endsWith("to") || before.endsWith("by the");
      if (whole && !told) {
        return true;
      }
    }
    return false;
  }

  private static String text(String field) {
    return field == null ? "" : field;
  }
}
