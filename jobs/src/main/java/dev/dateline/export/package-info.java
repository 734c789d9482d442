/** Tables and events as other tools and other datasets write them; pure functions of records. */
package dev.dateline.export;
