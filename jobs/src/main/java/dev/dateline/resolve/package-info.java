/** Where and when: gazetteer, place choice, day choice, an article's mentions. No engine here. */
package dev.dateline.resolve;
