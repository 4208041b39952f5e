package org.fazhi.trend;

import org.fazhi.statistics.MannKendall;
import org.fazhi.statistics.TheilSen;

/** WHY_NO_TEST: why figures of the slope or of the test are empty. */
enum WhyNoTest {
    /** No two values of one season: all of them are. */
    NO_PAIR,
    /** All values are equal: MK_TAU is. */
    ALL_EQUAL,
    /** Too few pairs to bound the slope at the level asked for: SEN_SLOPE_LOWER and _UPPER are. */
    FEW_PAIRS;

    /** Null where nothing is empty. */
    static WhyNoTest of(MannKendall test, TheilSen slope) {
        if (slope.slope().isEmpty()) {
            return NO_PAIR;
        }
        if (test.tau().isEmpty()) {
            return ALL_EQUAL;
        }
        return slope.lower().isEmpty() ? FEW_PAIRS : null;
    }
}
