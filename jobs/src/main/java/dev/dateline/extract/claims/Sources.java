package dev.dateline.extract.claims;

import dev.dateline.model.Field;
import dev.dateline.model.SourceKind;
import dev.dateline.text.Document;
import dev.dateline.text.RuleFiles;
import dev.dateline.text.Sentence;
import dev.dateline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom the article credits with a report (codebook 1.4): who says it in its sentence, or whose
 * quoted speech it stands in over the borders of sentences. Asked sentence by sentence, in order.
 */
final class Sources {
  /** Characters around a name's first mention that tell who it is. */
  private static final int AROUND = 90;

  /** Names looked up in an article at most. */
  private static final int NAMES = 40;

  /**
   * @param text as written; null when nobody is credited
   */
  record Source(String text, SourceKind kind) {
    static final Source NONE = new Source(null, SourceKind.NONE);
  }

  private final Document document;
  private final ClaimLexicon lexicon;
  private final SourceWords words;
  private final Map<String, SourceKind> names = new HashMap<>();
  private Sentence sentence;
  private Wording w;

  /** By lexeme, who says it by a verb before it; null where nobody does. */
  private Attribution[] leading;

  /** By lexeme, who says it by words behind it. */
  private Attribution[] trailing;

  /** Who spoke last, for pronouns and for quotes that go on. */
  private Source last = Source.NONE;

  private int lastSentence = -1;
  private Quotes quotes;
  private Source following;

  Sources(Document document, RuleFiles files) {
    this.document = document;
    this.lexicon = ClaimLexicon.of(files);
    this.words = SourceWords.of(files);
  }

  Source of(Scene scene, Finding finding) {
    if (scene.wording() != w) {
      enter(scene.wording());
    }
    int from = Math.min(finding.trigger(), finding.group().begin());
    Attribution before = leading[from];
    if (before != null) {
      return resolved(before);
    }
    Attribution behind = trailing[finding.trigger()];
    return behind != null ? resolved(behind) : quoted(finding);
  }

  private void enter(Wording wording) {
    Sentence next = wording.sentence();
    if (sentence == null || sentence.field() != next.field()) {
      lastSentence = -1;
      quotes = new Quotes(next.passage());
    }
    remember(next);
    w = wording;
    sentence = next;
    following = null;
    List<Attribution> found = new Attributions(w, words).read();
    leading = new Attribution[w.size() + 1];
    trailing = new Attribution[w.size() + 1];
    Attribution led = null;
    int at = 0;
    for (int k = 0; k <= w.size(); k++) {
      leading[k] = led;
      led = w.is(k, ";") ? null : led;
      for (; at < found.size() && found.get(at).at() == k; at++) {
        led = found.get(at).leads() ? found.get(at) : led;
      }
    }
    Attribution behind = null;
    at = found.size() - 1;
    for (int k = w.size(); k >= 0; k--) {
      for (; at >= 0 && found.get(at).at() == k; at--) {
        behind = found.get(at).leads() && !isTrailing(found.get(at)) ? behind : found.get(at);
      }
      behind = w.is(k, ";") ? null : behind;
      trailing[k] = behind;
    }
    // "According to the police, six died": what opens a sentence is of all that follows.
    Attribution opening = found.isEmpty() || found.get(0).leads() ? null : found.get(0);
    for (int k = 0; opening != null && k <= w.size() && !w.is(k, ";"); k++) {
      trailing[k] = trailing[k] == null ? opening : trailing[k];
    }
  }

  /** ", police said": a source behind what it says stands after a comma or a quote. */
  private boolean isTrailing(Attribution attribution) {
    int end = attribution.at() + 1;
    boolean closes =
        end >= w.size()
            || w.isMark(end)
            || w.hasAny(end, Tag.DAY.bit | Tag.TIME.bit | Tag.ADV.bit)
            || w.is(end, "in")
            || w.is(end, "on")
            || w.is(end, "during");
    boolean opens = attribution.begin() > 0 && w.isMark(attribution.begin() - 1);
    return opens && closes && !w.is(end, "\"") && !w.is(end, ":");
  }

  private Source resolved(Attribution attribution) {
    if (!attribution.isPronoun()) {
      last = new Source(attribution.text(), kind(attribution));
    }
    lastSentence = last.text() == null ? lastSentence : sentence.number();
    return last;
  }

  /** By its own words, or by those around the first mention of the name. */
  private SourceKind kind(Attribution attribution) {
    String name = attribution.name();
    if (attribution.kind() != SourceKind.NONE || name == null) {
      return attribution.kind();
    }
    if (!names.containsKey(name) && names.size() < NAMES) {
      names.put(name, firstMention(name));
    }
    return names.getOrDefault(name, SourceKind.NONE);
  }

  private SourceKind firstMention(String name) {
    String text = document.text().source().reading();
    int at = indexOfWord(text, name);
    if (at < 0) {
      return SourceKind.NONE;
    }
    List<String> around = new ArrayList<>();
    for (Sentence told : document.text().sentences()) {
      if (told.begin() <= at && at < told.end()) {
        for (Token token : told.tokens()) {
          if (token.begin() > at - AROUND && token.begin() < at + AROUND) {
            around.add(token.lower());
          }
        }
      }
    }
    return words.kind(around);
  }

  private static int indexOfWord(String text, String lower) {
    int length = lower.length();
    for (int at = 0; at + length <= text.length(); at++) {
      boolean start = at == 0 || !Character.isLetter(text.charAt(at - 1));
      boolean end = at + length == text.length() || !Character.isLetter(text.charAt(at + length));
      if (start && end && text.regionMatches(true, at, lower, 0, length)) {
        return at;
      }
    }
    return -1;
  }

  /** In a quote that names no speaker, whoever spoke in the sentence before goes on. */
  private Source quoted(Finding finding) {
    if (!quotes.isOpen(sentence, w.begin(finding.trigger()))) {
      return Source.NONE;
    }
    if (lastSentence == sentence.number() - 1) {
      return last;
    }
    following = following == null ? next() : following;
    return following;
  }

  /** Who a quote turns out to be of, in the next sentence of its paragraph. */
  private Source next() {
    List<Sentence> all = sentence.passage().sentences();
    int next = sentence.number() + 1;
    if (next >= all.size() || all.get(next).paragraph() != sentence.paragraph()) {
      return Source.NONE;
    }
    for (Attribution attribution : spoken(all.get(next))) {
      if (!attribution.isPronoun()) {
        return new Source(attribution.text(), kind(attribution));
      }
    }
    return Source.NONE;
  }

  /** Who spoke in the sentence before this one, where it was not read for claims. */
  private void remember(Sentence next) {
    int before = next.number() - 1;
    boolean read =
        sentence != null && sentence.field() == next.field() && sentence.number() == before;
    if (before < 0 || read || next.field() != Field.TEXT) {
      return;
    }
    for (Attribution attribution : spoken(next.passage().sentences().get(before))) {
      if (!attribution.isPronoun()) {
        last = new Source(attribution.text(), kind(attribution));
      }
      lastSentence = before;
    }
  }

  private List<Attribution> spoken(Sentence of) {
    return new Attributions(new Wording(of, document.letterCase(), lexicon), words).read();
  }
}
