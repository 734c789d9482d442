/**
 * Subcommands, their options and exit codes. Classes that need Spark are loaded only by the
 * commands that run it.
 */
package dev.dateline.cli;
