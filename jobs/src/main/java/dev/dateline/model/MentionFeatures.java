package dev.dateline.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What bringing mentions together needs of each, without the text: a row of {@code features}.
 *
 * @param outlet the independent source: an agency that the article credits, or its publisher
 * @param rank of the mention in its article, from 0 for the most prominent
 * @param terms words that tell this mention from other news, sorted
 * @param weights one for each term; their squares sum to 1
 * @param figures counts told, as {@code KILLED:6}, sorted
 * @param keys under which mentions that may be of one event meet, heaviest first
 */
public record MentionFeatures(
    String mentionId,
    String articleId,
    Instant publishedAt,
    LocalDate publishedDay,
    String outlet,
    Integer rank,
    EventKind kind,
    LocalDate dayBegin,
    LocalDate dayEnd,
    String placeId,
    String place,
    String country,
    Double latitude,
    Double longitude,
    GeoPrecision geoPrecision,
    List<String> terms,
    List<Double> weights,
    List<String> figures,
    List<String> keys) {}
