/**
 * Dateline: from a corpus of news articles to a counted record of protest and unrest.
 *
 * <p>The data's way, one package a stage:
 *
 * <ol>
 *   <li>{@code ingest} reads records of any format; each becomes an article or a refusal
 *   <li>{@code dedup} finds near-identical copies and chooses the one that is kept
 *   <li>{@code extract} reads what an article says: claims, restrictions, tactics
 *   <li>{@code resolve} finds where and when, and parts an article into mentions of events
 *   <li>{@code cluster} brings mentions of one event together, with its reasons
 *   <li>{@code count} reconciles what they say into totals and a toll as it grew
 *   <li>{@code themes} groups events by what they are about
 *   <li>{@code report} and {@code export} show it
 * </ol>
 *
 * <p>Beside the way:
 *
 * <ul>
 *   <li>{@code model}: the records and closed lists that all share; they are the tables' schemas
 *   <li>{@code text}: fields, sentences, tokens and quantities, with offsets
 *   <li>{@code read}: one article in, all that was read of it out; the one path that the command
 *       line and Spark share
 *   <li>{@code table}: the border to Spark: records and rows, tables by name, datasets and their
 *       paths
 *   <li>{@code job}: the stages as Spark jobs, and {@code Pipeline}, which lists them in order
 *   <li>{@code notebook}: the kernel that Jupyter starts, and what cells call
 *   <li>{@code cli}: subcommands, options, exit codes
 *   <li>{@code evaluate}, {@code bench}: how well it reads, and how fast
 * </ul>
 *
 * <p>What says what a text means never sees Spark; a test holds that.
 */
package dev.dateline;
