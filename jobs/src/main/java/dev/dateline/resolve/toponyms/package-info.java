/** Place names in a text: finding them, and deciding which place each of them means. */
package dev.dateline.resolve.toponyms;
