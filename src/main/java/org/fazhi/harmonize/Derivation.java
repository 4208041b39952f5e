package org.fazhi.harmonize;

/** How an observation came about, in precedence: one row a key. */
enum Derivation {
    REPORTED,
    SUM_OF_PARTS,
    YTD_DIFFERENCE,
    RATIO_OF_PARTS,
    ANNUALISED
}
