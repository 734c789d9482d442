/** Totals of an article and of an event, and how reports are reconciled. No engine here. */
package dev.dateline.count;
