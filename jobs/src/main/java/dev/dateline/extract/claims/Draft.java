package dev.dateline.extract.claims;

import dev.dateline.model.Claim;

/** A claim with what it was read from, until the whole article is known. */
record Draft(Claim claim, Finding finding, Scene scene) {}
