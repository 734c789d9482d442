package dev.dateline.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The shipped list of countries, by ISO 3166-1 alpha-2. */
public final class Countries {
  private static final Map<String, Country> SHIPPED = load();

  private Countries() {}

  /** The country of a code; null when the code is null or not in the list. */
  public static Country of(String alpha2) {
    return alpha2 == null ? null : SHIPPED.get(alpha2);
  }

  /** The country's English name; the code itself when it is not in the list; null for null. */
  public static String name(String alpha2) {
    Country country = of(alpha2);
    return country == null ? alpha2 : country.name();
  }

  private static Map<String, Country> load() {
    Map<String, Country> countries = new HashMap<>();
    try (InputStream in = Countries.class.getResourceAsStream("countries.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          countries.put(
              cells[0],
              new Country(
                  cells[0], cells[1], Integer.parseInt(cells[2]), cells[3], cells[4], cells[5]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read countries.tsv", e);
    }
    return Map.copyOf(countries);
  }
}
