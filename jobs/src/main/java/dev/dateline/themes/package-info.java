/** What events are about: a small vocabulary of issues. No engine here. */
package dev.dateline.themes;
