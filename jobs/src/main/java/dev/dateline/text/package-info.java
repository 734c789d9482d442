/**
 * Language tools that keep offsets: fields, sentences, tokens, quantities, days. No engine here.
 */
package dev.dateline.text;
