package dev.dateline.extract.claims;

import dev.dateline.model.Measure;
import java.util.Set;

/** Tells people who are released from papers, films and funds that are. */
final class Freed {
  private static final Set<String> MEDIA =
      Set.of(
          "video",
          "videos",
          "footage",
          "audio",
          "images",
          "photos",
          "photographs",
          "documents",
          "records",
          "data",
          "details",
          "tapes",
          "transcripts",
          "emails",
          "bodycam");

  private static final Set<String> CUSTODY =
      Set.of(
          "custody",
          "bail",
          "jail",
          "jailed",
          "prison",
          "prisoner",
          "prisoners",
          "detention",
          "detainee",
          "detainees",
          "hostage",
          "hostages",
          "captive",
          "captives",
          "captivity",
          "charge",
          "charges",
          "police",
          "arrest",
          "kidnapped",
          "abducted",
          "kidnappers",
          "cell",
          "inmates",
          "political",
          "activist",
          "pardon",
          "amnesty");

  private Freed() {}

  /**
   * Whether those who are released may be people: papers and figures are released as well.
   *
   * @param active whether somebody is said to release them
   */
  static boolean isFreed(Wording w, Group group, boolean active) {
    if (group.kind() == Group.Kind.GUESSED) {
      return false;
    }
    if (group.head() >= 0 && w.word(group.head()).startsWith("figure")) {
      return group.isNumbered();
    }
    boolean person = group.head() >= 0 && w.hasAny(group.head(), Wording.PEOPLE);
    if (person || group.kind() != Group.Kind.NAMED) {
      return true;
    }
    boolean paper = w.hasAny(group.begin(), Tag.MONTH.bit | Tag.DAY.bit);
    for (int k = group.begin(); k <= group.end(); k++) {
      paper |= MEDIA.contains(w.word(k)) && !w.hasAny(k, Tag.HARM.bit);
    }
    return !paper && (!active || isAboutCustody(w));
  }

  private static boolean isAboutCustody(Wording w) {
    for (int k = 0; k < w.size(); k++) {
      boolean held = w.has(k, Tag.HARM) && w.sense(k).measure() == Measure.ARRESTED;
      if (held || CUSTODY.contains(w.word(k))) {
        return true;
      }
    }
    return false;
  }
}
