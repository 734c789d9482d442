/**
 * The Spark boundary: records to rows and back, the tables by name, and the one place that knows
 * where they are kept. Typed inside, columns outside.
 */
package dev.dateline.table;
