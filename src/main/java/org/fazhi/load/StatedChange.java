package org.fazhi.load;

/**
 * A change printed beside a figure.
 *
 * @param percent per cent, or percentage points where {@code points}
 * @param decimals digits behind the point as printed; negative where it was told in times (1.2倍 is 120, known to tens)
 * @param base {@code YOY}, or what it is against as printed (较2019年)
 * @param points whether it is in percentage points
 */
record StatedChange(double percent, int decimals, String base, boolean points) {
    static final String YEAR_ON_YEAR = "YOY";

    /** Whether it is one of a percentage, in points, or of a count, relative to it; no change at all is both. */
    boolean isOf(boolean percentage) {
        return percent == 0 || points == percentage;
    }

    boolean isYearOnYear() {
        return base.equals(YEAR_ON_YEAR);
    }
}
