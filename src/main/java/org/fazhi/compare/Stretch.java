package org.fazhi.compare;

import java.util.Comparator;
import org.fazhi.period.Segments;
import org.fazhi.period.TimePeriod;

/**
 * Periods of one series that mean the same: a segment between breaks, or one period that holds a break.
 *
 * @param segment number of the segment, or of the one a broken period ends in
 * @param broken code of a period that holds a break; empty for a segment
 */
record Stretch(int segment, String broken) implements Comparable<Stretch> {
    static Stretch of(TimePeriod period, Segments segments) {
        return segments.segmentOf(period)
                .map(segment -> new Stretch(segment, ""))
                .orElseGet(() -> new Stretch(segments.lastOf(period), period.code()));
    }

    /** The earlier first; a period that holds a break comes before the segment that starts in it. */
    @Override
    public int compareTo(Stretch other) {
        return Comparator.comparingInt(Stretch::segment)
                .thenComparing(Stretch::broken, Comparator.reverseOrder())
                .compare(this, other);
    }
}
