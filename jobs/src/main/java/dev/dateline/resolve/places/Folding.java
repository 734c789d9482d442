package dev.dateline.resolve.places;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings a name to the form that the gazetteer is keyed by: lower case, no diacritics, no dots and
 * apostrophes, hyphens and runs of space as one space. "Saint-Étienne", "SAINT ETIENNE" and "Saint
 * Etienne" are one key.
 */
public final class Folding {
  private Folding() {}

  /** The key of a name; may be empty. Letters outside the Latin script stay as they are. */
  public static String fold(String name) {
    if (isFolded(name)) {
      return name;
    }
    StringBuilder key = new StringBuilder(name.length());
    String plain = isAscii(name) ? name : strip(name);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        key.append((char) (c + 32));
      } else if (c == '-' || c == '_' || c == '/' || Character.isWhitespace(c)) {
        if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
          key.append(' ');
        }
      } else if (Character.isLetterOrDigit(c) || c == '&') {
        key.append(c);
      }
    }
    int end = key.length();
    while (end > 0 && key.charAt(end - 1) == ' ') {
      end--;
    }
    key.setLength(end);
    return key.toString();
  }

  /** Whether a name is its own key, as most words of a text are. */
  private static boolean isFolded(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String strip(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      switch (c) {
        case 'ø' -> plain.append('o');
        case 'ł' -> plain.append('l');
        case 'đ', 'ð' -> plain.append('d');
        case 'ħ' -> plain.append('h');
        case 'ı' -> plain.append('i');
        case 'ß' -> plain.append("ss");
        case 'æ', 'ə' -> plain.append(c == 'æ' ? "ae" : "a");
        case 'œ' -> plain.append("oe");
        case 'þ' -> plain.append("th");
        case '\u2013', '\u2010', '\u2011' -> plain.append('-');
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            plain.append(c);
          }
        }
      }
    }
    return plain.toString();
  }
}
