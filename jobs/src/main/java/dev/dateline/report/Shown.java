package dev.dateline.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Makes a source's own text fit to be shown. Characters that would act on the page or the terminal
 * instead of being read (controls, changes of writing direction, lone surrogates) are spelled out
 * as {@code [U+202E]}, so that nothing is hidden and nothing is obeyed. Markup is the templates'
 * business.
 */
public final class Shown {
  private Shown() {}

  /** The text on one line: every run of white space becomes one space. Null stays null. */
  public static String line(String text) {
    return text == null ? null : spell(text, true);
  }

  /** The text with its line breaks. Null stays null. */
  public static String text(String text) {
    return text == null ? null : spell(text, false);
  }

  /** A link that a reader may follow, or null when it leads anywhere but to a web page. */
  public static String link(String url) {
    if (url == null || url.length() > 2000) {
      return null;
    }
    try {
      URI address = new URI(url.strip());
      String scheme = address.getScheme();
      boolean web =
          scheme != null
              && (scheme.toLowerCase(Locale.ROOT).equals("https")
                  || scheme.toLowerCase(Locale.ROOT).equals("http"));
      return web && address.getHost() != null ? address.toASCIIString() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static String spell(String text, boolean oneLine) {
    StringBuilder shown = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (oneLine && isSpace(c)) {
        if (shown.length() > 0 && shown.charAt(shown.length() - 1) != ' ') {
          shown.append(' ');
        }
      } else if (acts(c)) {
        shown.append(String.format(Locale.ROOT, "[U+%04X]", c));
      } else {
        shown.appendCodePoint(c);
      }
    }
    return oneLine ? shown.toString().stripTrailing() : shown.toString();
  }

  private static boolean isSpace(int c) {
    return c == '\n'
        || c == '\r'
        || c == '\t'
        || c == ' '
        || c == 0xA0
        || c == 0x2028
        || c == 0x2029;
  }

  private static boolean acts(int c) {
    if (c == '\n' || c == '\t' || c == '\r') {
      return false;
    }
    boolean direction =
        c == 0x61C
            || c == 0x200E
            || c == 0x200F
            || (c >= 0x202A && c <= 0x202E)
            || (c >= 0x2066 && c <= 0x2069);
    int type = Character.getType(c);
    boolean nothing = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return direction || nothing || type == Character.CONTROL || type == Character.SURROGATE;
  }
}
