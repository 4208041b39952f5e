package org.fazhi.trend;

import java.util.OptionalDouble;

/**
 * A value x against that of the same part of the year before, p: x - p in base units (percentage points of a percentage),
 * or 100 (x - p) / p, per cent. Bounds by interval arithmetic (Moore 1966): the lower bound of one value against the upper
 * bound of the other.
 *
 * @param estimate from the two values
 * @param lower least the intervals allow; empty is open
 * @param upper greatest the intervals allow; empty is open
 */
record Change(OptionalDouble estimate, OptionalDouble lower, OptionalDouble upper) {
    private static final Change NONE =
            new Change(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    /** 100 (value / prior - 1), per cent; nothing where the prior is not positive or the value is negative. */
    static Change relative(Point now, Point prior) {
        if (prior.value() <= 0 || now.value() < 0) {
            return NONE;
        }
        return new Change(
                percent(now.value(), prior.value()),
                percent(now.bounds().lower(), prior.bounds().upper()),
                percent(now.bounds().upper(), prior.bounds().lower()));
    }

    /** value - prior, in units of the two. */
    static Change difference(Point now, Point prior) {
        return new Change(
                minus(now.value(), prior.value()),
                minus(now.bounds().lower(), prior.bounds().upper()),
                minus(now.bounds().upper(), prior.bounds().lower()));
    }

    private static OptionalDouble percent(Double value, Double prior) {
        return value == null || prior == null || prior <= 0
                ? OptionalDouble.empty()
                : finite(100 * (value - prior) / prior);
    }

    private static OptionalDouble minus(Double value, Double prior) {
        return value == null || prior == null ? OptionalDouble.empty() : finite(value - prior);
    }

    private static OptionalDouble finite(double number) {
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }
}
