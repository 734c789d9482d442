/** Figures of accuracy: what was read of articles against marks made by hand. */
package dev.dateline.evaluate;
