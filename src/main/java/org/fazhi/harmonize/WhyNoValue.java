package org.fazhi.harmonize;

import org.fazhi.period.Refusal;
import org.fazhi.period.SeriesBreak;

/**
 * OBSERVATION.WHY_NO_VALUE: why a value that other figures suggest, of its year or beside it, was not made of them. COMPARISON repeats it as
 * WHY_NOT_COMPARABLE. The later one was nearer to a value: it is the one said where several figures were refused.
 */
enum WhyNoValue {
    /** No flow: it is never differenced, summed or annualised. */
    NOT_A_FLOW,
    /** Counted from an origin before its period. */
    SINCE_ORIGIN,
    /** A dated single event fills no period. */
    EVENT_NOT_PERIOD,
    /** No figure runs from 1 January. */
    NOT_YEAR_TO_DATE,
    /** What is told of the year is too little to estimate it from. */
    TOO_LITTLE_OF_YEAR,
    /** A figure it would be made of is counted only to a day well before its period's end. */
    CUT_OFF_EARLY,
    /** Of a figure it would be made of only a bound is stated. */
    ONE_SIDED,
    /** A figure it would be made of is contradicted (OBS_STATUS V). */
    UNVALIDATED,
    /** The figures it would be made of count in two unit families. */
    UNIT_FAMILY,
    /** A law or rule that changed what is counted lies in the year. */
    BREAK,
    /** The place took in another in the year, or went into one. */
    PLACE_CHANGED,
    /** The figures of the year cannot all be true, or not as stated: 105 to June of about 100 in the year leave no number. */
    SPANS_DISAGREE,
    /** The report tells of the whole year and would have told this too. */
    REPORT_OF_YEAR,
    /** A share of more than the whole: what was concluded may have come in before the period. */
    CARRIED_OVER,
    /** A share of more than the whole, and nothing that can be carried over: one of the two counts is wrong. */
    NUMERATOR_EXCEEDS_DENOMINATOR,
    /** A ratio to nothing: of no cases none were concluded. */
    DENOMINATOR_IS_ZERO,
    /** Money of which nothing was seen yet: no share of nothing tells of a year. */
    NOTHING_SEEN;

    static WhyNoValue of(Refusal refusal) {
        return valueOf(refusal.name());
    }

    static WhyNoValue of(SeriesBreak found) {
        return valueOf(found.kind().name());
    }
}
