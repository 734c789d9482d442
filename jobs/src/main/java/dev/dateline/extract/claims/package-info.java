/**
 * Counted claims: words get their tags, tags make people and quantity groups, frames around trigger
 * words tie groups to what happened, guards judge status and scope. No engine here.
 */
package dev.dateline.extract.claims;
