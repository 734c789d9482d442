/**
 * Which articles are copies of one text: shingles, minhash bands, exact verification, and which
 * copy is kept. No engine here.
 */
package dev.dateline.dedup;
