package dev.dateline.model;

import java.time.LocalDate;
import java.util.List;

/** A group of similar events over time: a row of {@code themes}. */
public record Theme(
    String themeId,
    String label,
    List<String> terms,
    Integer events,
    LocalDate firstDay,
    LocalDate lastDay,
    List<String> countries) {}
