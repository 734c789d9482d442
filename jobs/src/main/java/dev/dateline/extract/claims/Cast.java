package dev.dateline.extract.claims;

import dev.dateline.model.Field;
import dev.dateline.model.Role;
import dev.dateline.text.Document;
import dev.dateline.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who the people of an article are by what it says of them elsewhere: of a name, "Officer Om Jain",
 * "Jain, a guard"; of whom a pronoun means, in the sentences before.
 */
final class Cast {
  /** Names looked up in an article at most. */
  private static final int NAMES = 40;

  /** Sentences with a name that are looked at. */
  private static final int MENTIONS = 8;

  /** Sentences before a pronoun that may tell whom it means. */
  private static final int BEFORE = 3;

  /** Nouns for people that are surnames, too. */
  private static final Set<String> SURNAMES =
      Set.of(
          "king",
          "prince",
          "pope",
          "bishop",
          "priest",
          "judge",
          "major",
          "marshal",
          "baker",
          "cook",
          "mason",
          "butcher",
          "carpenter",
          "hunter",
          "shepherd",
          "farmer",
          "tailor",
          "porter",
          "singer",
          "chef",
          "gardener",
          "cleric");

  private static final int ASCII = 128;

  private final Document document;
  private final ClaimLexicon lexicon;
  private final GroupReader reader;
  private final Callings callings;
  private final Map<String, Role> names = new HashMap<>();

  Cast(Document document, ClaimLexicon lexicon, GroupReader reader, Bodies bodies) {
    this.callings = new Callings(bodies);
    this.document = document;
    this.lexicon = lexicon;
    this.reader = reader;
  }

  /** The role that the article gives a name anywhere; {@code UNKNOWN} where it gives none. */
  Role named(Wording w, Group group) {
    int last = group.end() - 1;
    if (w.word(last).length() < 3 || !isName(w, last)) {
      return Role.UNKNOWN;
    }
    String given = last > group.begin() && isName(w, last - 1) ? w.word(last - 1) : "";
    String key = given + " " + w.word(last);
    if (!names.containsKey(key) && names.size() < NAMES) {
      names.put(key, find(given, w.word(last)));
    }
    return names.getOrDefault(key, Role.UNKNOWN);
  }

  /** Keeps who a name is, where sentences before have told of one without a name. */
  void call(Wording w, Group group, Role role) {
    int last = Ages.leftOf(w, group.end()) - 1;
    names.put(w.word(last - 1) + " " + w.word(last), role);
    names.put(" " + w.word(last), role);
  }

  /** The one role of all whose names stand in a list; {@code UNKNOWN} where they have several. */
  Role together(Scene scene, Group list) {
    Wording w = scene.wording();
    Role role = null;
    int names = 0;
    for (Group group : scene.groups()) {
      boolean within = list.begin() <= group.begin() && group.end() <= list.end();
      if (!within || group.kind() == Group.Kind.THINGS || !Group.ONE.equals(group.count())) {
        continue;
      }
      boolean noun = group.head() >= 0 && w.hasAny(group.head(), Wording.PEOPLE);
      Role told = noun ? group.role() : named(w, group);
      told = told == Role.UNKNOWN ? Role.CIVILIAN : told;
      if (role != null && role != told) {
        return Role.UNKNOWN;
      }
      role = told;
      names++;
    }
    return names > 1 ? role : Role.UNKNOWN;
  }

  /** "King was held" where the article tells of Ana King: a name, and no calling. */
  boolean isSurname(Wording w, Group group) {
    int at = group.head();
    boolean alone = at == group.begin() && at == group.end() - 1 && w.isCapital(at);
    return alone && SURNAMES.contains(w.word(at)) && isAfterName(w.word(at));
  }

  private boolean isAfterName(String name) {
    for (Wording w : mentions(name)) {
      for (int at = 1; at < w.size(); at++) {
        boolean full = w.is(at, name) && w.isCapital(at) && isName(w, at - 1);
        if (full && !w.isCapital(at + 1) && !w.hasAny(at - 2, Tag.DET.bit)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first sentences that have a name, each read when it is come to. */
  private Iterable<Wording> mentions(String name) {
    String text = document.text().source().reading();
    return () ->
        document.text().sentences().stream()
            .filter(sentence -> contains(text, sentence, name))
            .limit(MENTIONS)
            .map(sentence -> new Wording(sentence, document.letterCase(), lexicon))
            .iterator();
  }

  static boolean isName(Wording w, int at) {
    return !w.hasAny(at, Wording.PEOPLE | Tag.TITLE.bit | Wording.EDGE)
        && (w.isCapital(at) || w.oneCase() && w.isUnknown(at));
  }

  private Role find(String given, String name) {
    Role found = Role.UNKNOWN;
    for (Wording w : mentions(name)) {
      for (int at = 0; at < w.size(); at++) {
        Role role = w.is(at, name) && isSame(w, at, given) ? callings.told(w, at) : null;
        if (role != null && role != Role.UNKNOWN && role != Role.CIVILIAN) {
          return role;
        }
        found = role == null || found == Role.CIVILIAN ? found : role;
      }
      Role next = isOpening(w, given, name) ? next(w.sentence()) : null;
      if (next != null) {
        return next;
      }
    }
    return found;
  }

  private static boolean isOpening(Wording w, String given, String name) {
    return w.is(0, name) || w.is(1, name) && w.is(0, given);
  }

  /** "Ali Bel was held. He is a former mayor": what the next sentence says; or null. */
  private Role next(Sentence sentence) {
    List<Sentence> all = sentence.passage().sentences();
    if (sentence.number() + 1 >= all.size()) {
      return null;
    }
    Sentence next = all.get(sentence.number() + 1);
    Wording w = new Wording(next, document.letterCase(), lexicon);
    boolean is = (w.is(0, "he") || w.is(0, "she")) && (w.is(1, "is") || w.is(1, "was"));
    Role role = is ? callings.after(w, 1) : null;
    return role == Role.CIVILIAN || role == Role.UNKNOWN ? null : role;
  }

  private static boolean contains(String text, Sentence sentence, String lower) {
    int length = lower.length();
    char first = lower.charAt(0);
    char capital = Character.toUpperCase(first);
    for (int at = sentence.begin(); at + length <= sentence.end(); at++) {
      // Few characters begin the name, and comparing without case is slow.
      char c = text.charAt(at);
      boolean begins = c == first || c == capital || c >= ASCII || first >= ASCII;
      if (begins && text.regionMatches(true, at, lower, 0, length)) {
        return true;
      }
    }
    return false;
  }

  /** "Linda Jain" is not "Om Jain". */
  private static boolean isSame(Wording w, int at, String given) {
    return given.isEmpty() || w.is(at - 1, given) || !isName(w, at - 1);
  }

  /** Whom the sentences before are about, where that is one person; null when it is not. */
  Role before(Sentence sentence, boolean police) {
    if (sentence.field() != Field.TEXT) {
      return null;
    }
    List<Sentence> all = sentence.passage().sentences();
    for (int back = 1; back <= BEFORE && back <= sentence.number(); back++) {
      Sentence told = all.get(sentence.number() - back);
      Scene scene = new Scene(new Wording(told, document.letterCase(), lexicon), reader);
      Group first = scene.groups().isEmpty() ? null : scene.groups().get(0);
      if (first != null && first.role() == Role.SECURITY && police) {
        // "Police dragged the marcher away": whom they dealt with is meant.
        return last(scene, scene.wording().size(), first, true);
      }
      if (first == null || first.kind() != Group.Kind.PRONOUN) {
        boolean about = first != null && isOpening(scene.wording(), first);
        return about ? last(scene, first.end(), null, police) : null;
      }
    }
    return null;
  }

  /** The sentence before in the same field; null at its beginning. */
  Scene sceneBefore(Sentence sentence) {
    int before = sentence.number() - 1;
    Sentence told = before < 0 ? null : sentence.passage().sentences().get(before);
    return told == null
        ? null
        : new Scene(new Wording(told, document.letterCase(), lexicon), reader);
  }

  /** What a sentence begins with, and goes on about: no speaker, no time or place. */
  private static boolean isOpening(Wording w, Group group) {
    long others = w.isComma(group.begin() - 1) ? Tag.SAY.bit : Tag.PREP.bit | Tag.SAY.bit;
    for (int k = 0; k < group.begin(); k++) {
      if (w.hasAny(k, others) || w.word(k).equals("according")) {
        return false;
      }
    }
    int end = group.end();
    while (isName(w, end) && !w.endsLikeVerb(end)) {
      end++;
    }
    return !w.has(end, Tag.SAY);
  }

  /** The role of the person spoken of last before a lexeme; null when nobody was. */
  Role last(Scene scene, int end, Group doer, boolean police) {
    Wording w = scene.wording();
    Role role = null;
    boolean sure = false;
    for (Group group : scene.groups()) {
      if (group.begin() >= end) {
        break;
      }
      boolean single =
          Group.ONE.equals(group.count())
              && group.kind() != Group.Kind.PRONOUN
              && group.kind() != Group.Kind.THINGS
              && group.kind() != Group.Kind.GUESSED;
      // Who speaks, who did it, and where it was, is not who is meant.
      boolean other =
          speaks(w, group)
              || w.is(group.begin() - 1, "by")
              || w.is(group.begin() - 2, "according")
              || w.is(group.end(), "'s")
              || isAnother(w, group, end)
              || group.equals(doer);
      if (!single || other) {
        continue;
      }
      Role told = Wrongdoers.arePrivate(w, group, police) ? Role.CIVILIAN : group.role();
      boolean noun = group.head() >= 0 && w.hasAny(group.head(), Wording.PEOPLE);
      if (!noun && (told == Role.UNKNOWN || told == Role.CIVILIAN)) {
        told = named(w, group);
        boolean subject = isName(w, group.end() - 1) && w.hasAny(group.end(), Tag.AUX_S.bit);
        told = told == Role.UNKNOWN && subject ? Role.CIVILIAN : told;
      }
      // "the officer kneels on her and arrests her": whoever arrests is not who is arrested.
      if (told != Role.UNKNOWN && !(police && told == Role.SECURITY)) {
        boolean counted = group.kind() == Group.Kind.COUNTED;
        role = role == null || counted || !sure ? told : role;
        sure |= counted;
      }
    }
    return role;
  }

  /** "the judge ordered him held", "in a fight with the guard he was hurt": two people. */
  private static boolean isAnother(Wording w, Group group, int pronoun) {
    boolean object = w.is(pronoun, "him") || w.is(pronoun, "them") || w.is(pronoun, "her");
    object |= w.is(pronoun, "his") && w.is(pronoun - 1, "ordered");
    int verb = w.has(group.end(), Tag.ADV) ? group.end() + 1 : group.end();
    boolean does = object && verb == pronoun - 1 && !w.isMark(verb) && !w.has(verb, Tag.CONJ);
    int next = w.isComma(group.end()) ? group.end() + 1 : group.end();
    boolean against = w.is(group.begin() - 1, "with") || w.is(group.begin() - 1, "against");
    return does || against && next == pronoun;
  }

  /** "Jain also said", ", said Om Jain", "official sources said". */
  private static boolean speaks(Wording w, Group group) {
    int end = group.end();
    boolean after =
        w.hasAny(end, Tag.SAY.bit) || w.hasAny(end + 1, Tag.SAY.bit) && w.tags(end) == 0;
    after |= w.hasAny(end, Tag.ADV.bit | Tag.AUX_S.bit) && w.hasAny(end + 1, Tag.SAY.bit);
    return after || w.hasAny(group.begin() - 1, Tag.SAY.bit) && w.isComma(group.begin() - 2);
  }
}
