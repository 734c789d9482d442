package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-07-03T15:40:00Z | 2023-07-03T15:40:00Z | 2023-07-03 | instant",
        "2023-07-03T15:40Z | 2023-07-03T15:40:00Z | 2023-07-03 | instant",
        "2023-07-03T15:40:00.250+05:30 | 2023-07-03T10:10:00.250Z | 2023-07-03 | instant",
        "2009-03-20 23:24:52.002364-05 | 2009-03-21T04:24:52.002364Z | 2009-03-20 | instant",
        "2009-03-20 23:24:52 +0500 | 2009-03-20T18:24:52Z | 2009-03-20 | instant",
        "1987-02-26T15:01:01 | 1987-02-26T15:01:01Z | 1987-02-26 | instant",
        "2017-09-15T00:00:00 | 2017-09-15T00:00:00Z | 2017-09-15 | day",
        "2017-09-15T00:00:00Z | 2017-09-15T00:00:00Z | 2017-09-15 | instant",
        "2024-11-26 | 2024-11-26T00:00:00Z | 2024-11-26 | day",
        "20241126 | 2024-11-26T00:00:00Z | 2024-11-26 | day",
        "20241126T101500Z | 2024-11-26T10:15:00Z | 2024-11-26 | instant",
        "20241126101500 | 2024-11-26T10:15:00Z | 2024-11-26 | instant",
        "2024/11/26 | 2024-11-26T00:00:00Z | 2024-11-26 | day",
        "26/11/2024 | 2024-11-26T00:00:00Z | 2024-11-26 | day",
        "11/26/2024 | 2024-11-26T00:00:00Z | 2024-11-26 | day",
        "5/5/2024 | 2024-05-05T00:00:00Z | 2024-05-05 | day",
        "Tue, 26 Nov 2024 10:15:00 GMT | 2024-11-26T10:15:00Z | 2024-11-26 | instant",
        "Tue, 26 Nov 2024 22:15:00 EST | 2024-11-27T03:15:00Z | 2024-11-26 | instant",
        "Tue, 26 Nov 2024 10:15:00 +0530 | 2024-11-26T04:45:00Z | 2024-11-26 | instant",
        "Tue Nov 26 10:15:00 UTC 2024 | 2024-11-26T10:15:00Z | 2024-11-26 | instant",
        "November 26, 2024 | 2024-11-26T00:00:00Z | 2024-11-26 | day",
        "Nov. 26, 2024, 3:05 p.m. | 2024-11-26T15:05:00Z | 2024-11-26 | instant",
        "26th November 2024 at 12:30 AM | 2024-11-26T00:30:00Z | 2024-11-26 | instant",
        "Sept 3 2021 | 2021-09-03T00:00:00Z | 2021-09-03 | day",
        "26 Nov 2024 10:15 IST | 2024-11-26T00:00:00Z | 2024-11-26 | day",
        "1732616100 | 2024-11-26T10:15:00Z | 2024-11-26 | instant",
        "1732616100000 | 2024-11-26T10:15:00Z | 2024-11-26 | instant"
      })
  void datesAreReadAsTheWorldWritesThem(
      String written, String instant, LocalDate day, String precision) {
    Published read = Published.parse(written);
    assertThat(read).as(written).isNotNull();
    assertThat(read.instant()).hasToString(instant);
    assertThat(read.day()).isEqualTo(day);
    assertThat(read.precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3/4/2021",
        "yesterday",
        "2021-06-31",
        "0000-01-01",
        "99999-01-01",
        "2021-13-01",
        "2021-06-30T25:00:00Z",
        "2021",
        "June 2021",
        "12 killed on 3 June 2021",
        "1/2/3/4",
        "((((((((((((((((((((((((",
        "12345678901234567890",
        "2021-06-30T10:00:00+99:00"
      })
  void whatLeavesDoubtIsUnreadable(String written) {
    assertThat(Published.parse(written)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "None", "NaT"})
  void anUnknownDateIsNotAnUnreadableOne(String written) {
    assertThat(Published.isUnknown(written)).isTrue();
  }

  @Test
  void aFileNameMayHoldItsDay() {
    assertThat(Published.dayIn("riot-2024-11-26")).isEqualTo("2024-11-26");
    assertThat(Published.dayIn("20241126_riot")).isEqualTo("2024-11-26");
    assertThat(Published.dayIn("riot_2024_11_26_b")).isEqualTo("2024-11-26");
    assertThat(Published.dayIn("wire-202411261530")).isNull();
    assertThat(Published.dayIn("page-20241399")).isNull();
    assertThat(Published.dayIn("islamabad")).isNull();
  }
}
