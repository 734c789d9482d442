package dev.dateline.report;

import dev.dateline.report.chart.Coverage;
import dev.dateline.report.view.CoverageView;
import dev.dateline.report.view.Named;
import dev.dateline.report.view.OutletRow;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was read: articles by day, outlet and language. */
final class CoverageViews {
  private static final int OUTLETS = 12;
  private static final int OTHER_OUTLETS = 200;

  private CoverageViews() {}

  static CoverageView of(List<ArticleCount> counts) {
    Map<String, long[]> outlets = new TreeMap<>();
    Map<String, Long> languages = new TreeMap<>();
    long[] all = new long[3];
    long undated = 0;
    for (ArticleCount each : counts) {
      String outlet = each.publisher() == null ? "unnamed" : Shown.line(each.publisher());
      add(outlets.computeIfAbsent(outlet, unseen -> new long[3]), each);
      add(all, each);
      languages.merge(language(each.language()), each.articles(), Long::sum);
      undated += each.day() == null ? each.articles() : 0;
    }
    List<OutletRow> rows =
        outlets.entrySet().stream()
            .map(
                each ->
                    new OutletRow(
                        each.getKey(), each.getValue()[0], each.getValue()[1], each.getValue()[2]))
            .sorted(
                Comparator.comparing((OutletRow row) -> -row.articles())
                    .thenComparing(OutletRow::name))
            .toList();
    return new CoverageView(
        Coverage.of(counts),
        all[0],
        all[2],
        all[1],
        undated,
        rows.stream().limit(OUTLETS).toList(),
        rows.stream().skip(OUTLETS).limit(OTHER_OUTLETS).toList(),
        Math.max(0, rows.size() - OUTLETS - OTHER_OUTLETS),
        languages.entrySet().stream()
            .map(each -> new Named(each.getKey(), Words.number(each.getValue())))
            .toList());
  }

  private static void add(long[] sums, ArticleCount count) {
    sums[0] += count.articles();
    sums[1] += count.protest() ? count.articles() : 0;
    sums[2] += count.copy() ? count.articles() : 0;
  }

  private static String language(String code) {
    return code == null
        ? "not recognised"
        : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
