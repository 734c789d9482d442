package dev.dateline.report.view;

/**
 * What surrounds every page.
 *
 * @param title of the window
 * @param root the way from the page to the report's folder: empty or {@code ../}
 * @param style the style sheet, inlined
 * @param script inlined; empty for a page that needs none
 * @param policy the content security policy: nothing is fetched, only these two may act
 * @param version of Dateline that made the dataset
 */
public record Shell(
    String title, String root, String style, String script, String policy, String version) {}
