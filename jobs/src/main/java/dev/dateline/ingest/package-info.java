/**
 * Records of every format in, articles and refusals out. Formats are listed in {@link
 * dev.dateline.ingest.Format}; each yields the same {@link dev.dateline.ingest.SourceRecord}, and
 * {@link dev.dateline.ingest.Intake} alone decides which of them are articles. No engine here: the
 * same classes serve one article on the command line and a cluster.
 */
package dev.dateline.ingest;
