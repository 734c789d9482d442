/**
 * What an article says: the cascade from trigger words to claims and restrictions. No engine here.
 */
package dev.dateline.extract;
