package org.fazhi.period;

/** From when a figure counts. */
public enum Accumulation {
    /** Over its own period. */
    PERIOD,
    /** From the start of the year to a stated cut-off before the report period's end. */
    YTD,
    /** From a stated origin before the report's period (自2006年试点以来). */
    SINCE
}
