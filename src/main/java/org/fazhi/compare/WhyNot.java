package org.fazhi.compare;

import org.fazhi.period.Refusal;

/** WHY_NOT_COMPARABLE: why a row counts in no group figure or, for the last four, only has no RANK. */
enum WhyNot {
    /** Only a bound is stated: there is no value to place. */
    ONE_SIDED,
    /** Less than nothing of what can only be counted or measured from nothing on. */
    NEGATIVE,
    /** Contradicted by another statement (OBS_STATUS V). */
    UNVALIDATED,
    /** Counted from an origin before the period. */
    SINCE_ORIGIN,
    /** A dated single event fills no period. */
    EVENT_NOT_PERIOD,
    /** Counted only to a stated cut-off well before the period's end. */
    CUT_OFF_EARLY,
    /** A stock of another day than the period's last, beyond the tolerance. */
    CUT_OFF_DIFFERS,
    /** No value (OBSERVATION.WHY_NO_VALUE): what is told of the year is no flow. */
    NOT_A_FLOW,
    /** No value: what is told of the year does not begin with it. */
    NOT_YEAR_TO_DATE,
    /** No value: what is told is too little of the year to estimate it from. */
    TOO_LITTLE_OF_YEAR,
    /** No value: the figures it would be made of cannot all be true. */
    SPANS_DISAGREE,
    /** No value: the report tells of the whole year and would have told this too. */
    REPORT_OF_YEAR,
    /** No value: more was concluded than came in, and may have come in before the period. */
    CARRIED_OVER,
    /** No value: the count above is more than the one below, and is a part of it. */
    NUMERATOR_EXCEEDS_DENOMINATOR,
    /** No value: the count below is 0. */
    DENOMINATOR_IS_ZERO,
    /** No value: of the money nothing was seen yet, and no share of nothing tells of a year. */
    NOTHING_SEEN,
    /** No value: the place took in another in the year, or went into one. */
    PLACE_CHANGED,
    /** Counted in another unit family than the group; without a value: the figures it would be made of count in two. */
    UNIT_FAMILY,
    /**
     * On BASIS LATEST: a break of the series lies between its period and those most of the group stand for. Without a
     * value: a break lies in the year it would be made of.
     */
    BREAK,
    /** A ratio whose denominator, or the count of it, is not known. */
    DENOMINATOR_UNKNOWN,
    /** A ratio over too few. */
    SMALL_DENOMINATOR,
    /** A rate per head of more than all there are, such as persons beyond the population ({@code comparison.heads}). */
    EXCEEDS_HEADS,
    /** Counts in the group, but a raw count says nothing about performance: no RANK. */
    SIZE_DEPENDENT,
    /** Counts in the group, but the catalogue does not call it comparable per head: no RANK. */
    NOT_PER_HEAD,
    /** Counts in the group, but the catalogue has no better side: no RANK. */
    NO_DIRECTION,
    /** Counts, but is alone in its group: there is nobody to be better than. */
    NO_PEERS;

    static WhyNot of(Refusal refusal) {
        return valueOf(refusal.name());
    }

    /** Whether the row counts in N_AREAS, median, mean, z and percentile all the same. */
    boolean countsInGroup() {
        return this.compareTo(SIZE_DEPENDENT) >= 0;
    }
}
