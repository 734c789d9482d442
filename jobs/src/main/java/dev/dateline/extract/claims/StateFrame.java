package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import java.util.ArrayList;
import java.util.List;

/** States that people are in: dead, missing, in custody; and lists of those who are. */
final class StateFrame {
  private static final long BE = Tag.bits(Tag.AUX_S, Tag.AUX_P, Tag.AUX, Tag.MODAL);

  private StateFrame() {}

  static VerbFrame.Result read(Scene scene, int t, List<Group> shared) {
    Wording w = scene.wording();
    int k = scene.leftOfAdverbs(t - 1);
    List<Group> subject = List.of();
    Group left = scene.endingAt(k + 1);
    String frame = "state";
    if (w.hasAny(k, BE)) {
      subject = scene.subject(scene.chainStart(k));
    } else if (left != null && left.kind() != Group.Kind.PLURAL) {
      subject = scene.listEndingWith(left, t);
      frame = "left";
    } else if (w.has(k, Tag.CONJ) && !shared.isEmpty()) {
      subject = shared;
    } else if (left != null) {
      subject = List.of(left);
      frame = "left";
    }
    Measure measure = w.sense(t).measure();
    List<Finding> findings = new ArrayList<>();
    for (Group group : subject) {
      findings.add(Finding.of(measure, group, t, null, frame));
    }
    return new VerbFrame.Result(findings, subject);
  }

  /** "the dead included four officers", "among those killed was a child". */
  static List<Finding> list(Scene scene, int t) {
    Wording w = scene.wording();
    boolean headed = false;
    for (int k = t - 1; k >= Math.max(0, t - 3); k--) {
      headed |= w.is(k, "the") || w.is(k, "those") || w.is(k, "among") || w.is(k, "victims");
    }
    if (!headed) {
      return List.of();
    }
    for (int k = t + 1; k < Math.min(w.size(), t + 12); k++) {
      boolean opens =
          w.is(k, "include")
              || w.is(k, "included")
              || w.is(k, "includes")
              || w.is(k, "including")
              || (w.is(k, "were") || w.is(k, "was") || w.is(k, "are") || w.is(k, "is"))
                  && w.is(scene.leftOfAdverbs(t - 1), "among")
              || w.is(k, "were") && among(w, t);
      if (opens) {
        List<Finding> findings = new ArrayList<>();
        for (Group group : scene.object(k + 1)) {
          findings.add(Finding.of(w.sense(t).measure(), group, t, null, "listed").asPart());
        }
        return findings;
      }
      if (w.isMark(k)) {
        return List.of();
      }
    }
    return List.of();
  }

  private static boolean among(Wording w, int t) {
    for (int k = t - 1; k >= Math.max(0, t - 4); k--) {
      if (w.is(k, "among")) {
        return true;
      }
    }
    return false;
  }

  /** "ten people, including two officers, were killed": parts of a found total. */
  static List<Finding> parts(Scene scene, Finding total) {
    Wording w = scene.wording();
    List<Finding> parts = new ArrayList<>();
    for (int start : new int[] {total.group().end(), total.trigger() + 1}) {
      for (int k = start; k < Math.min(w.size(), start + 14); k++) {
        boolean opens =
            w.is(k, "including")
                || w.is(k, "among") && w.is(k + 1, "them")
                || w.is(k, "of") && w.is(k + 1, "whom")
                || w.is(k, "of") && w.is(k + 1, "them");
        boolean near = k == start || w.isMark(k - 1) || k <= start + 3;
        if (opens && near) {
          addParts(scene, total, w.is(k, "including") ? k + 1 : k + 2, parts);
          break;
        }
        if (w.is(k, ".") || w.is(k, ";") || w.has(k, Tag.SAY)) {
          break;
        }
      }
      if (!parts.isEmpty()) {
        break;
      }
    }
    return parts;
  }

  private static void addParts(Scene scene, Finding total, int from, List<Finding> parts) {
    List<Group> groups = scene.object(from);
    for (Group group : groups) {
      Long low = group.count().low();
      Long all = total.group().count().low();
      boolean fits =
          low == null || all == null || low <= all || total.group().count().high() == null;
      if (fits && !group.equals(total.group()) && group.kind() != Group.Kind.PRONOUN) {
        parts.add(Finding.of(total.measure(), group, total.trigger(), total.by(), "part").asPart());
      }
    }
  }
}
