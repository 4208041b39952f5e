package org.fazhi.catalog;

/** What values a unit family can take; decides what a printed number leaves open. */
public enum UnitKind {
    /** Whole things: bounds are whole numbers. */
    COUNT,
    /** Money, areas, lengths: any value. */
    AMOUNT,
    /** Per cent of a whole: within 0 and 100. */
    RATE,
    /** Percentage points, multiples: any value, a difference. */
    CHANGE;

    /** Whether a value may lie below 0. */
    public boolean maySink() {
        return this == CHANGE;
    }
}
