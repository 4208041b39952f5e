package org.fazhi.quantity;

import java.io.Serializable;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.fazhi.schema.Col;

/**
 * A value and what is left open around it, in base units.
 *
 * @param value null where only a bound is stated
 * @param lower least value, closed; null is open
 * @param upper greatest value, closed; null is open
 */
public record Bounds(Double value, Double lower, Double upper) implements Serializable {
    /** @param row cells by column, of a table with OBS_VALUE, OBS_VALUE_LOWER and OBS_VALUE_UPPER */
    public static Bounds of(Function<String, Double> row) {
        return new Bounds(row.apply(Col.OBS_VALUE), row.apply(Col.OBS_VALUE_LOWER), row.apply(Col.OBS_VALUE_UPPER));
    }

    public static Bounds exactly(double value) {
        return new Bounds(value, value, value);
    }

    /** Equal values, or one inside the other's interval. */
    public boolean agreesWith(Bounds other) {
        boolean equal = value != null && other.value != null && same(value, other.value);
        return equal || isWithin(other) || other.isWithin(this);
    }

    /** Whether the two intervals share a value. */
    public boolean touches(Bounds other) {
        return isAtMost(lower, other.upper) && isAtMost(other.lower, upper);
    }

    /** Whether the least this can be is more than the most the other can be. */
    public boolean exceeds(Bounds other) {
        return !isAtMost(lower, other.upper);
    }

    /** Whether the two intervals share a value, or miss each other by no more than a share of the larger end. */
    public boolean isNear(Bounds other, double share) {
        return isAtMost(less(lower, share), other.upper) && isAtMost(less(other.lower, share), upper);
    }

    public boolean isWithin(Bounds other) {
        boolean above = other.lower == null || lower != null && isAtMost(other.lower, lower);
        boolean below = other.upper == null || upper != null && isAtMost(upper, other.upper);
        return above && below;
    }

    /** Interval arithmetic; a negative remainder is cut to 0. */
    public Bounds minus(Bounds part) {
        return new Bounds(
                value == null || part.value == null ? null : Math.max(0, value - part.value),
                lower == null || part.upper == null ? Double.valueOf(0) : Math.max(0, lower - part.upper),
                upper == null || part.lower == null ? null : Math.max(0, upper - part.lower));
    }

    public Bounds plus(Bounds other) {
        return new Bounds(add(value, other.value), add(lower, other.lower), add(upper, other.upper));
    }

    /** 100 × this / whole, more than 100 where this is more than the whole; null where that may be 0 or a bound is missing. */
    public Bounds percentOf(Bounds whole) {
        if (lower == null || upper == null || whole.lower == null || whole.upper == null || whole.lower <= 0) {
            return null;
        }
        return new Bounds(
                value == null || whole.value == null ? null : 100 * value / whole.value,
                100 * lower / whole.upper,
                100 * upper / whole.lower);
    }

    /** The same where no more than {@code most} can be. */
    public Bounds atMost(double most) {
        return each(number -> Math.min(most, number));
    }

    /** The part of it that lies within a closed range it touches. */
    public Bounds cutTo(double least, double most) {
        return atMost(most).each(number -> Math.max(least, number));
    }

    /** This / other by interval arithmetic; null where the other may be 0 or a bound is missing. */
    public Bounds dividedBy(Bounds other) {
        if (lower == null || upper == null || other.lower == null || other.upper == null || other.lower <= 0) {
            return null;
        }
        return new Bounds(
                value == null || other.value == null ? null : value / other.value,
                lower / other.upper,
                upper / other.lower);
    }

    public boolean isExact() {
        return value != null && value.equals(lower) && value.equals(upper);
    }

    /** Width of the interval; infinite where a side is open. */
    public double width() {
        return lower == null || upper == null ? Double.POSITIVE_INFINITY : upper - lower;
    }

    private Bounds each(DoubleUnaryOperator change) {
        return new Bounds(changed(value, change), changed(lower, change), changed(upper, change));
    }

    private static Double changed(Double number, DoubleUnaryOperator change) {
        return number == null ? null : Double.valueOf(change.applyAsDouble(number));
    }

    private static Double add(Double one, Double other) {
        return one == null || other == null ? null : one + other;
    }

    private static boolean isAtMost(Double one, Double other) {
        return one == null || other == null || one <= other || same(one, other);
    }

    private static Double less(Double number, double share) {
        return number == null ? null : Double.valueOf(number * (1 - share));
    }

    /** Doubles that stem from different divisions of the same decimals. */
    private static boolean same(double one, double other) {
        return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
    }
}
