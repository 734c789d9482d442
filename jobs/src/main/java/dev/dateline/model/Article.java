package dev.dateline.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An accepted article: a row of {@code articles}.
 *
 * @param articleId hash of the url, or of source_id with source_file, or of publisher, title, time
 *     and text when both lack
 * @param sourceId the id that the input gave it; null when it gave none
 * @param url null when unknown
 * @param publisher name or host of the outlet; null when unknown
 * @param title null when there is none; evidence in it has the field {@code title}
 * @param byline null when there is none
 * @param dateline place and day before the first sentence, when the source gives it apart; else
 *     null
 * @param publishedAt instant of publication; null when unknown
 * @param publishedDay day of publication on the source's own clock, what weekday words count from
 * @param publishedPrecision {@code instant} or {@code day}; null when unknown
 * @param language ISO 639-1; null when not recognised
 * @param text as decoded, never rewritten; never empty
 * @param notes what a reader should know of the text: {@code mojibake}, {@code truncated}, {@code
 *     half_character}, {@code read_in_part}
 * @param sourceFile path of the file it was read from
 * @param sourceOffset bytes from the start of the (decompressed) file to its record
 * @param copyOf article_id of the kept copy; null on a kept one
 * @param isProtest whether it reports protest or unrest; null before extraction
 * @param protestScore between 0 and 1; null before extraction
 */
public record Article(
    String articleId,
    String sourceId,
    String url,
    String publisher,
    String title,
    String byline,
    String dateline,
    Instant publishedAt,
    LocalDate publishedDay,
    String publishedPrecision,
    String language,
    String text,
    List<String> notes,
    String sourceFile,
    Long sourceOffset,
    String copyOf,
    Boolean isProtest,
    Double protestScore) {}
