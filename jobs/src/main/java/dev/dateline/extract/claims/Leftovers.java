package dev.dateline.extract.claims;

import dev.dateline.model.IgnoredNumber;
import dev.dateline.model.IgnoredReason;
import dev.dateline.model.Measure;
import dev.dateline.text.Quantities;
import dev.dateline.text.Quantity;
import dev.dateline.text.SourceText;
import java.util.List;

/** Numbers in a sentence with a trigger that no claim took, each with its reason (codebook 1.5). */
final class Leftovers {
  private static final long TRIGGERS =
      Tag.bits(
          Tag.HARM,
          Tag.SHOOT,
          Tag.MAYBE,
          Tag.DIE,
          Tag.STATE,
          Tag.DEED,
          Tag.CASUALTIES,
          Tag.TOLL,
          Tag.CONDITION);

  private final Quantities quantities;

  Leftovers(Quantities quantities) {
    this.quantities = quantities;
  }

  void add(String articleId, Scene scene, List<Finding> findings, List<IgnoredNumber> ignored) {
    Wording w = scene.wording();
    Measure measure = measure(w);
    if (measure == null) {
      return;
    }
    for (int k = 0; k < w.size(); ) {
      boolean number = w.isNumber(k) || w.has(k, Tag.QUANT);
      Quantity quantity =
          number ? quantities.at(w.tokens(), w.firstToken(k), w.tokens().size()) : null;
      int next = k + 1;
      if (number && (quantity == null || quantity.kind() == Quantity.Kind.NUMBER)) {
        next = quantity == null ? k + 1 : Math.max(next, w.lexemeOf(quantity.last() + 1));
        IgnoredReason reason = reason(scene, findings, k, next, quantity);
        if (reason != null) {
          ignored.add(ignored(articleId, w, k, next, measure, reason));
        }
      }
      k = next;
    }
  }

  private static Measure measure(Wording w) {
    for (int k = 0; k < w.size(); k++) {
      if (w.hasAny(k, TRIGGERS) && w.sense(k).measure() != null) {
        return w.sense(k).measure();
      }
    }
    return null;
  }

  /** Null when a claim took the number. */
  private static IgnoredReason reason(
      Scene scene, List<Finding> findings, int k, int next, Quantity quantity) {
    Wording w = scene.wording();
    for (Finding finding : findings) {
      if (finding.group().begin() < next && k < finding.group().end()) {
        return null;
      }
    }
    if (Heads.age(w, k) >= 0 || Ages.isAge(w, k, next)) {
      return IgnoredReason.AGE;
    }
    if (w.has(k - 1, Tag.MONEY) || w.isMark(k - 1) && w.has(k - 1, Tag.MONEY)) {
      return IgnoredReason.MONEY;
    }
    if (NounFrame.isDate(w, k)) {
      return IgnoredReason.DATE;
    }
    IgnoredReason unit = Things.reason(w, next);
    if (unit != null) {
      return unit;
    }
    if (quantity == null) {
      return w.isNumber(k) ? IgnoredReason.UNPARSED : null;
    }
    for (Group group : scene.groups()) {
      if (group.begin() <= k && k < group.end()) {
        return group.kind() == Group.Kind.THINGS
            ? IgnoredReason.NOT_PEOPLE
            : IgnoredReason.OTHER_MEASURE;
      }
    }
    return IgnoredReason.AMBIGUOUS;
  }

  private static IgnoredNumber ignored(
      String articleId, Wording w, int k, int next, Measure measure, IgnoredReason reason) {
    SourceText source = w.sentence().passage().source();
    int begin = w.begin(k);
    int end = w.end(next - 1);
    return new IgnoredNumber(
        articleId,
        w.sentence().field(),
        source.offset(begin),
        source.offset(end),
        source.quote(begin, end),
        measure,
        reason);
  }
}
