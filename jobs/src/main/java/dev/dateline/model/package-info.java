/** Records and closed lists that every stage shares; the records are the tables' schemas. */
package dev.dateline.model;
