/** Days in a text: expressions of days, and what they count from. */
package dev.dateline.resolve.days;
