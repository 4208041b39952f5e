package org.fazhi.trend;

/** WHY_NO_CHANGE: why change columns are empty although there is a value for the same part of the year before. */
enum WhyNoChange {
    /** This value or the prior one is only a bound. */
    ONE_SIDED,
    /** This value or the prior one is less than nothing of what can only be counted from nothing on. */
    NEGATIVE,
    /** This value or the prior one counts to an early cut-off or from an earlier origin. */
    NOT_THE_PERIOD,
    /** This value or the prior one is an estimate (OBS_STATUS E). */
    ESTIMATED,
    /** This value or the prior one is contradicted (OBS_STATUS V). */
    UNVALIDATED,
    /** This value or the prior one is of low reliability (OBS_STATUS U). */
    LOW_RELIABILITY,
    /** The two count in different unit families. */
    UNIT_FAMILY,
    /** The series breaks between the two. */
    BREAK,
    /** The prior value is 0 or, where that can be, less: CHANGE is given, a relative change does not exist. */
    ZERO_PRIOR
}
