/**
 * The stages as Spark jobs, thin: text logic stands in the packages they call. {@link
 * dev.dateline.job.Pipeline} lists them in order.
 */
package dev.dateline.job;
