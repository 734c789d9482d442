package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FolderColumnsTest {
  @Test
  void foldersRightAboveTheFileAreColumns() {
    assertThat(FolderColumns.of("/a=b/news/Source=Post%20A+B/date=2024-05-03/part-0.parquet"))
        .isEqualTo(Map.of("source", "Post A+B", "date", "2024-05-03"));
    assertThat(FolderColumns.of("file:/news/x.parquet")).isEmpty();
    assertThat(FolderColumns.of("dt=__HIVE_DEFAULT_PARTITION__/x%zz=1/f"))
        .isEqualTo(Map.of("x%zz", "1"));
  }

  @Test
  void aDayIsToldByOneFolderOrByThree() {
    assertThat(FolderColumns.of("dt=20240503/f")).containsEntry("date", "20240503");
    assertThat(FolderColumns.of("year=2024/month=5/day=03/f"))
        .containsEntry("date", "2024-05-03")
        .doesNotContainKey("day");
    assertThat(FolderColumns.of("day=03/f")).isEmpty();
    assertThat(FolderColumns.of("year=2024/month=13/day=03/f")).doesNotContainKey("date");
  }

  @Test
  void whatARecordSaysItselfGoesFirst() {
    SourceRecord record = SourceRecord.of(0, Map.of("date", "2020-01-01"), "");
    assertThat(
            FolderColumns.completed(record, Map.of("date", "2024-05-03", "source", "p")).fields())
        .isEqualTo(Map.of("date", "2020-01-01", "source", "p"));
  }
}
