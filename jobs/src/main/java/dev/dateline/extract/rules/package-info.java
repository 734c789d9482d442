/**
 * Rules as data: word classes, patterns over them, and what every rule must show for itself. No
 * engine here.
 */
package dev.dateline.extract.rules;
