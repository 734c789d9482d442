package dev.dateline.ingest.page;

import org.jsoup.nodes.Element;

/**
 * Text that stands between two bounds of blocks, as a browser would set it in lines.
 *
 * @param block the innermost block around it
 * @param text with single spaces, none at its ends; never empty
 * @param linked how many of its characters are in links
 */
record TextRun(Element block, String text, int linked) {
  /** Characters outside of links. */
  int prose() {
    return text.length() - linked;
  }
}
