/**
 * Notebooks in Java over published tables: the kernel that Jupyter starts, and what its cells call.
 * {@code Notebook} opens a dataset, {@code Charts} draws its rows as the report draws them, {@code
 * Proportion} gives a share its error bar. Nothing here counts anything.
 */
package dev.dateline.notebook;
