/**
 * What people look at: the report's pages and the explanation of a figure, rendered from records
 * alone. The same records give the same bytes; no clock is read. All markup comes from templates
 * that escape by default, so an article's text stays text.
 */
package dev.dateline.report;
