package dev.dateline.report;

import java.time.LocalDate;

/**
 * How many accepted articles share a day, an outlet, a language and a fate.
 *
 * @param day of publication; null when unknown
 * @param publisher null when unknown
 * @param language ISO 639-1; null when not recognised
 * @param copy whether they are folded into a kept copy
 * @param protest whether they report protest or unrest
 */
public record ArticleCount(
    LocalDate day,
    String publisher,
    String language,
    boolean copy,
    boolean protest,
    long articles) {}
