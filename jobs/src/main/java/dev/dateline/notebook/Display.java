package dev.dateline.notebook;

/** What a notebook shows as a table or a picture when a cell ends in it. */
public interface Display {
  /** The markup, every word of an article escaped in it. */
  String html();

  /** The same in plain text, for a front end that shows no markup. */
  String text();
}
