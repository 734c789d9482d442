package dev.dateline.report;

import dev.dateline.model.RejectReason;
import dev.dateline.report.view.RejectRow;
import java.util.Comparator;
import java.util.List;

/** The table of refused records. */
final class Rejections {
  private Rejections() {}

  static List<RejectRow> rows(List<RejectCount> counts) {
    return counts.stream()
        .sorted(Comparator.comparing(RejectCount::stage).thenComparing(RejectCount::reason))
        .map(
            each ->
                new RejectRow(
                    Words.word(each.stage()),
                    Words.word(each.reason()),
                    meaning(each.reason()),
                    each.records()))
        .toList();
  }

  static String meaning(RejectReason reason) {
    return switch (reason) {
      case MALFORMED -> "the record does not follow its format";
      case EMPTY_TEXT -> "there is no text to read";
      case UNREADABLE_DATE -> "the date of publication is in no form we know";
      case INVALID_UTF8 -> "the bytes are not valid UTF-8";
      case TOO_LONG -> "the record is longer than the limit of the run";
      case UNREADABLE_FILE -> "the file could not be opened or broke off";
      case UNKNOWN_FORMAT -> "the file is in none of the formats we read";
      case LANGUAGE -> "the text is in a language without rules";
      case DUPLICATE_ID -> "an article with the same id was there before";
      case FAILED -> "the stage failed on this record; please report it";
    };
  }
}
