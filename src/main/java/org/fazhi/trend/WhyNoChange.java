package org.fazhi.trend;

import org.fazhi.period.Refusal;
import org.fazhi.period.SeriesBreak;

/** WHY_NO_CHANGE: why a value enters no trend, or why there is no change from the one before. */
enum WhyNoChange {
    /** There is no value for the same part of the year before. */
    NO_PRIOR,
    /** This value or the prior one is only a bound. */
    ONE_SIDED,
    /** This value or the prior one is less than nothing of what can only be counted from nothing on. */
    NEGATIVE,
    /** This value or the prior one is an estimate (OBS_STATUS E). */
    ESTIMATED,
    /** This value or the prior one is contradicted (OBS_STATUS V). */
    UNVALIDATED,
    /** This value or the prior one is of low reliability (OBS_STATUS U). */
    LOW_RELIABILITY,
    /** This value or the prior one is counted from an origin before its period. */
    SINCE_ORIGIN,
    /** A dated single event fills no period. */
    EVENT_NOT_PERIOD,
    /** This value or the prior one is a stock of another day than its period's last, beyond the tolerance. */
    CUT_OFF_DIFFERS,
    /** This value or the prior one is counted only to a cut-off well before its period's end. */
    CUT_OFF_EARLY,
    /** A ratio over counts that are not known: the two may be over different ones. */
    DENOMINATOR_UNKNOWN,
    /** The two count in different unit families. */
    UNIT_FAMILY,
    /** What is counted changed between the two: a law, a rule. */
    BREAK,
    /** The place took in another between the two, or went into one. */
    PLACE_CHANGED,
    /** The prior value is 0 or, where that can be, less: CHANGE is given, a relative change does not exist. */
    ZERO_PRIOR,
    /** This value is below 0, the prior one above: CHANGE is given, a relative change means nothing. */
    BELOW_ZERO;

    static WhyNoChange of(SeriesBreak.Kind kind) {
        return valueOf(kind.name());
    }

    static WhyNoChange of(Refusal refusal) {
        return valueOf(refusal.name());
    }
}
