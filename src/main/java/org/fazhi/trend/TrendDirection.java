package org.fazhi.trend;

/** DIRECTION and DIRECTION_FDR. */
enum TrendDirection {
    UP,
    DOWN,
    /** No trend shown at the level asked for. */
    NONE,
    /** No order of these values could have shown one. */
    TOO_SHORT;

    static TrendDirection of(int s, boolean testable, boolean significant) {
        if (!testable) {
            return TOO_SHORT;
        }
        if (!significant || s == 0) {
            return NONE;
        }
        return s > 0 ? UP : DOWN;
    }
}
