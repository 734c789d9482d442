/** Where the marks of each chart stand, in the units of its view box. Templates draw them. */
package dev.dateline.report.chart;
