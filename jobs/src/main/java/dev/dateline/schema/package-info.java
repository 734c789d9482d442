/** What every column of every table means: the one data dictionary, and its printed forms. */
package dev.dateline.schema;
