/** Whether an article reports protest and unrest, what kind of event, and who took part. */
package dev.dateline.extract.unrest;
