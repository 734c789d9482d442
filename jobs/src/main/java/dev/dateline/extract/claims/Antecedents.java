package dev.dateline.extract.claims;

import dev.dateline.model.Count;
import dev.dateline.model.Measure;
import dev.dateline.model.Qualifier;
import dev.dateline.text.Sentence;
import java.util.List;

/**
 * Whom "they" are, where the words before count them: "two men were held; they were freed on
 * Sunday". By a verb of another kind the people counted before are a claim again (codebook 1.1,
 * small print), and their number is the one told of them.
 */
final class Antecedents {
  private Antecedents() {}

  /** The finding with the number of its people, when a plural pronoun stands for them. */
  static Finding of(Scene scene, Finding finding, List<Draft> drafts) {
    Group group = finding.group();
    boolean plural = group.kind() == Group.Kind.PRONOUN && group.count().high() == null;
    Wording w = scene.wording();
    if (!plural || !w.is(group.begin(), "they") && !w.is(group.begin(), "them")) {
      return finding;
    }
    Long number = number(scene, finding.measure(), drafts);
    return number == null
        ? finding
        : finding.of(group.counting(Count.exactly(number), Qualifier.EXACT));
  }

  /** The one number of several people in this sentence or the one before; null when none or two. */
  private static Long number(Scene scene, Measure measure, List<Draft> drafts) {
    Long number = null;
    Sentence sentence = scene.wording().sentence();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      Sentence other = draft.scene().wording().sentence();
      boolean before = other.number() == sentence.number() - 1 && other.field() == sentence.field();
      boolean near = draft.scene() == scene || before;
      if (!near) {
        break;
      }
      Long point = draft.finding().group().count().point();
      boolean several = point != null && point > 1 && draft.claim().high() != null;
      if (!several || draft.finding().part() || !draft.claim().counts()) {
        continue;
      }
      if (draft.claim().measure() == measure || number != null && !number.equals(point)) {
        return null;
      }
      number = point;
    }
    return number;
  }
}
