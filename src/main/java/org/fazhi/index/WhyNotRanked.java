package org.fazhi.index;

/** WHY_NOT_RANKED: why a place has no RANK; with LOW_COVERAGE it has no SCORE either. */
enum WhyNotRanked {
    /** The group has fewer places than {@code min_areas}. */
    FEW_PLACES,
    /** The place has values for too little of the core set: no SCORE, only its bounds. */
    LOW_COVERAGE,
    /** Missing values alone could move the place past a greater share of its group than {@code max_rank_share}. */
    MISSING_VALUES
}
