package org.fazhi.compare;

/** WHY_NO_SCORE: why PERCENTILE, Z_SCORE, ROBUST_Z or MIN_MAX is empty although the row counts in its group. */
enum WhyNoScore {
    /** Fewer places than {@code comparison.min_areas_z}: no Z_SCORE, no ROBUST_Z; than {@code min_areas}: no PERCENTILE. */
    FEW_PLACES,
    /** All values are equal: there is no spread to measure by. */
    ALL_EQUAL,
    /** More than half of the values are equal: the median absolute deviation is 0, so no ROBUST_Z. */
    HALF_EQUAL,
    /** Values too large or too close for a double. */
    OUT_OF_RANGE
}
