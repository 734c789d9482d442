package dev.dateline.datasets;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A figure as the truth files write it: {@code [low, high]}.
 *
 * @param low null when unknown
 * @param high null when open
 */
record Told(Integer low, Integer high) {
  static Told of(JsonNode pair) {
    return new Told(bound(pair.get(0)), bound(pair.get(1)));
  }

  static Told of(JsonNode row, String low, String high) {
    return new Told(bound(row.get(low)), bound(row.get(high)));
  }

  private static Integer bound(JsonNode value) {
    return value.isNull() ? null : value.intValue();
  }

  /** Whether the other could be true wherever this is: this one only says less. */
  boolean contains(Told other) {
    boolean below = low == null || (other.low != null && low <= other.low);
    boolean above = high == null || (other.high != null && other.high <= high);
    return below && above;
  }

  /** The lowest low and the highest high of both; open when either is. */
  Told span(Told other) {
    Integer least = low == null ? other.low : low;
    if (low != null && other.low != null) {
      least = Math.min(low, other.low);
    }
    return new Told(least, high == null || other.high == null ? null : Math.max(high, other.high));
  }

  @Override
  public String toString() {
    return "[%s, %s]".formatted(low, high == null ? "open" : high);
  }
}
