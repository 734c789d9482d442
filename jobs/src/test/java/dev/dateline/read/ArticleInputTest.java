package dev.dateline.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ingest.SourceRecord;
import dev.dateline.model.RejectReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ArticleInputTest {
  @Test
  void whatIsNoArchiveIsOneRefusal() throws IOException {
    for (String content : List.of("", "no gzip at all", "\u001f")) {
      assertThat(read("a.jsonl.gz", content.getBytes(UTF_8)))
          .extracting(SourceRecord::problem)
          .containsExactly(RejectReason.UNREADABLE_FILE);
    }
  }

  @Test
  void anArchiveThatIsCutGivesWhatItHolds() throws IOException {
    StringBuilder noise = new StringBuilder();
    new Random(5).ints(2_000, 'a', 'z').forEach(c -> noise.append((char) c));
    String first = "{\"id\": \"1\", \"text\": \"Two men died.\"}";
    String second = "{\"id\": \"2\", \"text\": \"" + noise + "\"}";
    for (String content :
        List.of(first + "\n" + second + "\n", "[\n" + first + ",\n" + second + "\n]")) {
      byte[] whole = gzip(content);
      List<SourceRecord> records = read("a.json.gz", Arrays.copyOf(whole, whole.length - 30));
      assertThat(records)
          .extracting(SourceRecord::problem)
          .containsExactly(null, RejectReason.UNREADABLE_FILE);
      assertThat(records.get(0).fields()).containsEntry("id", "1");
    }
    byte[] text = gzip(noise.toString());
    assertThat(read("a.txt.gz", Arrays.copyOf(text, text.length - 30)))
        .extracting(SourceRecord::problem)
        .containsExactly(RejectReason.UNREADABLE_FILE);
  }

  private static List<SourceRecord> read(String name, byte[] bytes) throws IOException {
    List<SourceRecord> records = new ArrayList<>();
    ArticleInput.of(name, new ByteArrayInputStream(bytes))
        .records(1 << 20)
        .forEachRemaining(records::add);
    return records;
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream output = new GZIPOutputStream(bytes)) {
      output.write(content.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
