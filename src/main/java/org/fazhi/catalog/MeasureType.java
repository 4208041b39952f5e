package org.fazhi.catalog;

/** How a figure relates to its period; decides what may be done with it. */
public enum MeasureType {
    /** Summed over the period: the only one that is differenced, summed or annualised. */
    FLOW("S"),
    /** Holds at the end of the period. */
    STOCK("E"),
    /** A rate; never added, averaged or scaled. */
    RATIO(""),
    /** Opening stock plus what came in: compared only like with like. */
    OPENING_PLUS_FLOW("");

    private final String timePerCollect;

    MeasureType(String timePerCollect) {
        this.timePerCollect = timePerCollect;
    }

    /** Whether it counts what happened over its period, so that a part of it could be asked for at all. */
    public boolean isCountedOverPeriod() {
        return this == FLOW || this == OPENING_PLUS_FLOW;
    }

    /** SDMX CL_TIME_PER_COLLECT of a reported figure. */
    public String timePerCollect() {
        return timePerCollect;
    }
}
