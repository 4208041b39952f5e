package org.fazhi.harmonize;

/** LINEAGE.ROLE: what a metric is to an observation. */
enum Role {
    /** Gives the value. */
    VALUE,
    /** States the same value. */
    AGREES,
    /** Says the same of the same with another value; REJECTED besides. */
    CONTRADICTS,
    MINUEND,
    SUBTRAHEND,
    ADDEND,
    NUMERATOR,
    DENOMINATOR,
    /** Gave the value that a correction has replaced, or a person has looked at. */
    CORRECTION
}
