package dev.dateline.extract.claims;

import dev.dateline.model.Claim;
import dev.dateline.model.Measure;
import dev.dateline.model.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom an article names as those who protest: "students marched", "hawkers clashed with police".
 * What happens to students and hawkers in it then happens to protesters (codebook 1.3).
 */
final class Marchers {
  /** Nouns for people that say nothing of what they do. */
  private static final Set<String> ANYBODY =
      Set.of(
          "people", "person", "man", "woman", "men", "women", "other", "member", "child", "boy",
          "girl");

  private final Set<String> nouns = new HashSet<>();

  /** Takes in a sentence: the people before a verb of protest, or before its noun. */
  void add(Scene scene) {
    Wording w = scene.wording();
    for (Group group : scene.groups()) {
      boolean crowd =
          group.head() >= 0
              && w.hasAny(group.head(), Wording.PEOPLE)
              && group.role() == Role.CIVILIAN
              && w.sense(group.head()).plural();
      if (crowd && isProtesting(w, group.end())) {
        nouns.add(noun(w, group));
      }
    }
  }

  private static boolean isProtesting(Wording w, int from) {
    int at = from;
    while (at < from + 3 && w.hasAny(at, Tag.AUX.bit | Tag.AUX_P.bit | Tag.ADV.bit)) {
      at++;
    }
    return w.has(at, Tag.PART) && !w.sense(at).weak() || w.is(at, "clashed") || w.is(at, "clash");
  }

  /** A noun in the singular, as well as its ending tells. */
  private static String noun(Wording w, Group group) {
    String word = w.lastToken(group.head()).lower();
    return word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
  }

  /** The claims, those of people who protest in the role of protesters. */
  List<Draft> settled(List<Draft> drafts) {
    if (nouns.isEmpty()) {
      return drafts;
    }
    List<Draft> settled = new ArrayList<>(drafts.size());
    Draft marching = null;
    for (Draft draft : drafts) {
      Claim claim = draft.claim();
      Group group = draft.finding().group();
      boolean named =
          claim.role() == Role.CIVILIAN
              && claim.measure() != Measure.MISSING
              && group.head() >= 0
              && group.kind() != Group.Kind.NAMED
              && nouns.contains(noun(draft.scene().wording(), group))
              && !ANYBODY.contains(noun(draft.scene().wording(), group));
      // "four students were killed and seven wounded": of whom the number is.
      boolean beside =
          claim.role() == Role.CIVILIAN
              && group.head() < 0
              && marching != null
              && marching.scene().equals(draft.scene());
      named |= beside;
      marching = named ? draft : group.head() >= 0 ? null : marching;
      settled.add(
          named
              ? new Draft(Claims.of(claim, Role.PROTESTER), draft.finding(), draft.scene())
              : draft);
    }
    return settled;
  }
}
