package dev.dateline.resolve.toponyms;

/**
 * Place and day that a paragraph opens with: "ISLAMABAD (AP) -", "new delhi:".
 *
 * @param word number of its first word
 * @param last number of its last word
 * @param written the place as written
 * @param placed number of the last word of the place's name
 */
public record Dateline(int word, int last, String written, int placed) {}
