/** Saved web pages: what a page says of itself, and the article among all that surrounds it. */
package dev.dateline.ingest.page;
