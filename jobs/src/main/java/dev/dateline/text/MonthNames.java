package dev.dateline.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** English names of months, in full and short, and their numbers. */
public final class MonthNames {
  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    String[] names = {
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december"
    };
    for (int i = 0; i < names.length; i++) {
      NUMBERS.put(names[i], i + 1);
      NUMBERS.put(names[i].substring(0, 3), i + 1);
    }
    NUMBERS.put("sept", 9);
  }

  private MonthNames() {}

  /** 1 to 12 for a name in lower case: in full, by its first three letters, "sept"; else 0. */
  public static int number(String lower) {
    return NUMBERS.getOrDefault(lower, 0);
  }

  /** Every name and short form, in lower case. */
  public static Set<String> all() {
    return Set.copyOf(NUMBERS.keySet());
  }
}
