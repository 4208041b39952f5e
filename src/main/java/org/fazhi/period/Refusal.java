package org.fazhi.period;

/** Why an operation on periods is refused; the name is the reason code of WHY_NOT_COMPARABLE and REJECTED.REASON. */
public enum Refusal {
    /** Stocks, rates and opening-plus-flow totals are never differenced, summed or annualised. */
    NOT_A_FLOW,
    /** Two figures of different MEASURE_TYPE. */
    MEASURE_TYPE_DIFFERS,
    /** Counted from an origin before its period. */
    SINCE_ORIGIN,
    /** A dated single event fills no period. */
    EVENT_NOT_PERIOD,
    /** Another span of days. */
    PERIOD_DIFFERS,
    /** The same period, but cut off more than the tolerance apart. */
    CUT_OFF_DIFFERS,
    /** Counted only to a cut-off more than the tolerance before its period's end. */
    CUT_OFF_EARLY,
    /** The shorter one does not begin the longer one. */
    NOT_NESTED,
    /** The parts leave a gap, overlap, or are fewer than two. */
    NOT_ADJACENT,
    /** The year is already told whole. */
    WHOLE_YEAR,
    /** It does not run from 1 January. */
    NOT_YEAR_TO_DATE
}
