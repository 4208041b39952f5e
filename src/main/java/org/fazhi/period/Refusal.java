package org.fazhi.period;

/** Why an operation on periods is refused; the name is the reason code of WHY_NOT_COMPARABLE and REJECTED.REASON. */
public enum Refusal {
    /** Stocks, rates and opening-plus-flow totals are never differenced, summed or annualised. */
    NOT_A_FLOW,
    /** Counted from an origin before its period. */
    SINCE_ORIGIN,
    /** A dated single event fills no period. */
    EVENT_NOT_PERIOD,
    /** A stock of another day than its period's last, beyond the tolerance. */
    CUT_OFF_DIFFERS,
    /** Counted only to a cut-off more than the tolerance before its period's end. */
    CUT_OFF_EARLY,
    /** It does not run from 1 January to some day before the year's end: no year can be estimated from it. */
    NOT_YEAR_TO_DATE,
    /** Its days are too few of the year's to estimate a year from. */
    TOO_LITTLE_OF_YEAR
}
