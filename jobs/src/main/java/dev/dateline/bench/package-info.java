/**
 * A corpus made by seed, with planted events whose figures are known: what {@code dateline bench}
 * and the benchmarks run on.
 */
package dev.dateline.bench;
