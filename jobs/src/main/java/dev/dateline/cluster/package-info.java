/**
 * Which mentions are of one event: features of a mention, the affinity of two with its reasons, and
 * grouping. No engine here.
 */
package dev.dateline.cluster;
