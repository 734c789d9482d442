/**
 * What was forbidden and by whom, what force was used, and what an article is about. No engine
 * here.
 */
package dev.dateline.extract.restrictions;
