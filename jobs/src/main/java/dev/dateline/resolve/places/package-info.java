/**
 * The gazetteer: what places there are, by which names, and how it is made from its sources. No
 * engine here.
 */
package dev.dateline.resolve.places;
