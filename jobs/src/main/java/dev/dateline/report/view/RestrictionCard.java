package dev.dateline.report.view;

/** A reported restriction with its evidence. Words that the article does not say are null. */
public record RestrictionCard(
    String type,
    String status,
    String days,
    String place,
    String target,
    String issuer,
    String hours,
    boolean background,
    boolean health,
    String before,
    String quote,
    String after,
    String outlet,
    String time,
    String link,
    String evidence) {}
