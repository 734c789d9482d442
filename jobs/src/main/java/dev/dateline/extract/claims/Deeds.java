package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import dev.dateline.model.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Who the one person is of whom only the deed is told: "a fatal shooting", "their first arrest". It
 * is the one whom the article tells of elsewhere, and else a private person.
 */
final class Deeds {
  private Deeds() {}

  static List<Draft> settled(List<Draft> drafts) {
    List<Draft> settled = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      settled.add(
          draft.claim().role() == Role.UNKNOWN && isDeed(draft)
              ? new Draft(Claims.of(draft.claim(), who(drafts, i)), draft.finding(), draft.scene())
              : draft);
    }
    return settled;
  }

  private static boolean isDeed(Draft draft) {
    Group group = draft.finding().group();
    return isOne(draft) && draft.scene().wording().has(group.head(), Tag.DEED);
  }

  private static boolean isOne(Draft draft) {
    return Group.ONE.equals(draft.finding().group().count());
  }

  /** The role of the nearest one person of the same fate. */
  private static Role who(List<Draft> drafts, int deed) {
    Measure measure = drafts.get(deed).claim().measure();
    for (int away = 1; away < drafts.size(); away++) {
      for (int at = deed - away; at <= deed + away; at += 2 * away) {
        Draft other = at < 0 || at >= drafts.size() ? null : drafts.get(at);
        if (other != null && other.claim().measure() == measure && isOne(other) && !isDeed(other)) {
          return other.claim().role();
        }
      }
    }
    return Role.CIVILIAN;
  }
}
