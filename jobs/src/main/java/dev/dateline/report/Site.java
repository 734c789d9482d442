package dev.dateline.report;

/** Where pages go. */
@FunctionalInterface
public interface Site {
  /**
   * Keeps a page.
   *
   * @param path relative to the report's folder, with forward slashes
   * @param content to be written as UTF-8
   */
  void page(String path, String content);
}
