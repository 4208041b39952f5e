package org.fazhi.script;

/**
 * A stretch of a text, in Unicode code points.
 *
 * @param start first code point
 * @param end code point after the last
 */
public record Span(int start, int end) {
    public int length() {
        return end - start;
    }

    /** Whether the other stretch overlaps this one or stands right beside it: what touches garbage can't be trusted. */
    public boolean touches(int otherStart, int otherEnd) {
        return otherStart <= end && otherEnd >= start;
    }
}
