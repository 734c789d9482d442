package dev.dateline.extract.claims;

import dev.dateline.text.Sentence;
import dev.dateline.text.Token;
import java.util.List;
import java.util.Set;

/** Pilots and crews, who are soldiers where the text tells of a force and its craft. */
final class Crews {
  /** Sentences before that may tell whose craft it is. */
  private static final int BEFORE = 3;

  private static final Set<String> CREWS =
      Set.of(
          "pilot",
          "pilots",
          "copilot",
          "copilots",
          "co-pilot",
          "co-pilots",
          "navigator",
          "crewman",
          "crewmen",
          "crewmember",
          "crewmembers",
          "crew");

  /** Words of a force, by themselves. */
  private static final Set<String> FORCES =
      Set.of(
          "army",
          "military",
          "navy",
          "warplane",
          "warplanes",
          "gunship",
          "gunships",
          "squadron",
          "combat",
          "troops",
          "soldiers");

  /** Whether the article has told of such a crew: it goes on about the same craft. */
  private boolean told;

  boolean areMilitary(Wording w, Group group) {
    if (group.head() < 0 || !isCrew(w, group.head())) {
      return false;
    }
    told = told || isAround(w);
    return told;
  }

  private static boolean isAround(Wording w) {
    Sentence sentence = w.sentence();
    List<Sentence> all = sentence.passage().sentences();
    for (int back = 0; back <= Math.min(BEFORE, sentence.number()); back++) {
      if (isOfForce(all.get(sentence.number() - back).tokens())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCrew(Wording w, int head) {
    return CREWS.contains(w.lastToken(head).lower()) || CREWS.contains(w.word(head));
  }

  private static boolean isOfForce(List<Token> row) {
    for (int i = 0; i < row.size(); i++) {
      String word = row.get(i).lower();
      boolean air = word.equals("air") && i + 1 < row.size() && row.get(i + 1).is("force");
      boolean jet = word.equals("fighter") && i + 1 < row.size() && isCraft(row.get(i + 1));
      if (air || jet || FORCES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCraft(Token token) {
    return token.is("jet") || token.is("plane") || token.is("aircraft");
  }
}
