package dev.dateline.report.view;

/**
 * A figure of one measure.
 *
 * @param name of the measure, as a reader calls it
 * @param style class that colours it
 * @param text as few signs as possible; a dash when nobody reported it
 * @param spoken the same in words
 * @param best the best figure when it lies inside the range; null otherwise
 * @param known whether anybody reported it
 * @param point the number to sort and filter by; null when there is none
 */
public record FigureCell(
    String name,
    String style,
    String text,
    String spoken,
    String best,
    boolean known,
    Long point) {}
