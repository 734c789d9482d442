package dev.dateline.model;

import java.util.Locale;

/** A member of a closed list that tables write as text. */
public interface Coded {
  String name();

  /** The word that tables hold: lower snake case, or capitals where the codebook has capitals. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Finds the member of a closed list that a table's word stands for.
   *
   * @throws IllegalArgumentException when the list has no such word
   */
  static <E extends Enum<E> & Coded> E parse(Class<E> list, String code) {
    for (E member : list.getEnumConstants()) {
      if (member.code().equals(code)) {
        return member;
      }
    }
    throw new IllegalArgumentException(
        "'" + code + "' is not one of " + java.util.Arrays.toString(list.getEnumConstants()));
  }
}
