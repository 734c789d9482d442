/** One article in, all that was read of it out; no engine here. */
package dev.dateline.read;
