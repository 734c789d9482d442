package dev.dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text. Nearly every article is English and shows it by its little words,
 * which a count settles at the cost of a glance; OpenNLP's detector is asked about the rest.
 */
public final class Language {
  public static final String ENGLISH = "en";

  /**
   * Words that English cannot do without and that few other languages have among their commonest.
   */
  private static final Set<String> LITTLE_WORDS =
      Set.of(
          "the", "of", "and", "to", "that", "was", "were", "for", "on", "with", "by", "from", "has",
          "have", "had", "is", "are", "at", "after", "who", "which", "this", "their", "they", "his",
          "not", "been", "said", "would", "will", "when", "more", "than", "her", "she", "he", "it");

  private static final int WORDS_READ = 300;
  private static final int CHARACTERS_READ = 4000;

  /** Below this many words nothing is said: a headline of names may be of any language. */
  private static final int WORDS_NEEDED = 12;

  /** English prose has 0.30 to 0.45 of these words; the nearest other language stays under 0.10. */
  private static final double ENGLISH_SHARE = 0.15;

  /** With this share of English words a text is no other language, whatever its names suggest. */
  private static final double ENGLISH_TRACE = 0.06;

  /**
   * Below this share of the detector's belief, spread over 183 languages, its best guess is no
   * answer: tables of company results reach 0.04, two sentences of prose 0.19 and more.
   */
  private static final double CONFIDENT = 0.10;

  private Language() {}

  /**
   * The language of a text by its first {@value #WORDS_READ} words.
   *
   * @return ISO 639-1 (639-3 for a language without one), or null when the text is too short or too
   *     mixed to tell
   */
  public static String of(String text) {
    String head = text.substring(0, Math.min(text.length(), CHARACTERS_READ));
    int words = 0;
    int little = 0;
    int at = 0;
    while (at < head.length() && words < WORDS_READ) {
      if (!Character.isLetter(head.charAt(at))) {
        at++;
        continue;
      }
      int begin = at;
      while (at < head.length() && Character.isLetter(head.charAt(at))) {
        at++;
      }
      words++;
      if (at - begin <= 5
          && LITTLE_WORDS.contains(head.substring(begin, at).toLowerCase(Locale.ROOT))) {
        little++;
      }
    }
    if (little >= ENGLISH_SHARE * words && words >= WORDS_NEEDED) {
      return ENGLISH;
    }
    if (head.codePoints().filter(Character::isLetter).count() < 5L * WORDS_NEEDED) {
      return null;
    }
    String guess = Detector.guess(head);
    return little >= ENGLISH_TRACE * words && isForeign(guess) ? null : guess;
  }

  /** Whether a text should be refused: it is surely of another language than English. */
  public static boolean isForeign(String language) {
    return language != null && !language.equals(ENGLISH);
  }

  /** Loaded when first needed, so that an English corpus never pays for it. */
  private static final class Detector {
    private static final LanguageDetectorModel MODEL = load();
    private static final Map<String, String> SHORT_CODES = shortCodes();

    /** The detector keeps state while it works, so each thread has its own over the one model. */
    private static final ThreadLocal<LanguageDetectorME> DETECTORS =
        ThreadLocal.withInitial(() -> new LanguageDetectorME(MODEL));

    static String guess(String text) {
      opennlp.tools.langdetect.Language best = DETECTORS.get().predictLanguage(text);
      if (best.getConfidence() < CONFIDENT) {
        return null;
      }
      return SHORT_CODES.getOrDefault(best.getLang(), best.getLang());
    }

    private static LanguageDetectorModel load() {
      // Without Spark there is no logging to bind to, which is meant and no news to the user.
      if (System.getProperty("slf4j.internal.verbosity") == null) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
      }
      try (InputStream model = Language.class.getResourceAsStream("/langdetect-183.bin")) {
        return new LanguageDetectorModel(model);
      } catch (IOException e) {
        throw new UncheckedIOException("the language model in the jar cannot be read", e);
      }
    }

    private static Map<String, String> shortCodes() {
      Map<String, String> codes = new HashMap<>();
      for (String two : Locale.getISOLanguages()) {
        codes.put(Locale.forLanguageTag(two).getISO3Language(), two);
      }
      codes.put("cmn", "zh");
      codes.put("ind", "id");
      codes.put("heb", "he");
      codes.put("pes", "fa");
      codes.put("ekk", "et");
      codes.put("lvs", "lv");
      return codes;
    }
  }
}
