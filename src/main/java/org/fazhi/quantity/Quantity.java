package org.fazhi.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.fazhi.catalog.HedgeDef.Rule;
import org.fazhi.catalog.UnitKind;

/**
 * A printed number with its hedges; 万 and 亿 applied, exact.
 *
 * @param printed the text that was read
 * @param value the number; the lower end of a printed range ({@code 1-2}, 三四百, 数十)
 * @param rangeUpper upper end of a printed range, else null
 * @param unit u: one unit of the last non-zero digit as written
 * @param step one unit of the last digit written
 * @param rounded written with 万, 亿 or decimals, so half a step may have been rounded away
 * @param hedges rules of the hedge words around it, none for a bare number
 * @param sign {@code %}, {@code ‰} or 成 where the number carries it (百分之 counts as {@code %}); else empty
 */
public record Quantity(
        String printed,
        BigDecimal value,
        BigDecimal rangeUpper,
        BigDecimal unit,
        BigDecimal step,
        boolean rounded,
        List<Rule> hedges,
        String sign)
        implements Serializable {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Quantity {
        hedges = List.copyOf(hedges);
    }

    public ObsQualifier qualifier() {
        if (hedges.contains(Rule.ABOUT) || hedges.contains(Rule.NEARLY)) {
            return ObsQualifier.APPROXIMATE;
        }
        if (rangeUpper != null || hedges.contains(Rule.MORE) || hedges.contains(Rule.ABOVE)) {
            return ObsQualifier.AT_LEAST;
        }
        return hedges.isEmpty() ? ObsQualifier.EXACT : ObsQualifier.LESS_THAN;
    }

    /** Whether only a bound is stated (80%以上, 不足三成): such a figure has no OBS_VALUE. */
    public boolean isOneSided() {
        return hedges.contains(Rule.ABOVE) || hedges.contains(Rule.BELOW);
    }

    /** Whether two numbers are printed (1-2, 三四百) or none at all (数十): no OBS_VALUE either. */
    public boolean isRange() {
        return rangeUpper != null;
    }

    /** OBS_VALUE before the unit's factor: the number, or null where only bounds are stated. */
    public BigDecimal statedValue() {
        return isOneSided() || isRange() ? null : value;
    }

    /** Hedges that contradict each other (近3万余). */
    public boolean isContradictory() {
        boolean below = hedges.contains(Rule.NEARLY) || hedges.contains(Rule.BELOW);
        boolean above = hedges.contains(Rule.MORE) || hedges.contains(Rule.ABOVE);
        return below && above;
    }

    /**
     * What the text leaves open. Several hedges give the hull of what each leaves open. A bare rate is taken to its last
     * written digit (100 % is 99.5 to 100): the last non-zero one would leave half of everything open.
     *
     * @param kind what the unit family can take: counts have whole bounds, rates stay within 0 and 100
     */
    public Interval interval(UnitKind kind) {
        BigDecimal lower = null;
        BigDecimal upper = null;
        boolean openBelow = false;
        boolean openAbove = false;
        if (hedges.isEmpty()) {
            BigDecimal roundedUp = rounded ? half(step) : BigDecimal.ZERO;
            // a printed rate may be truncated as well as rounded
            lower = isRange() ? value : value.subtract(kind == UnitKind.RATE ? half(step) : roundedUp);
            upper = isRange() ? rangeUpper : value.add(kind == UnitKind.RATE ? step : roundedUp);
        }
        for (Rule rule : hedges) {
            BigDecimal low = ruleLower(rule, kind);
            BigDecimal high = ruleUpper(rule, kind);
            openBelow |= low == null;
            openAbove |= high == null;
            lower = low == null ? lower : lower == null ? low : lower.min(low);
            upper = high == null ? upper : upper == null ? high : upper.max(high);
        }
        lower = openBelow ? floorOf(kind) : whole(lower, kind, RoundingMode.CEILING);
        upper = openAbove ? null : whole(upper, kind, RoundingMode.FLOOR);
        if (kind == UnitKind.RATE || !kind.maySink() && lower != null && value.signum() >= 0) {
            lower = lower.max(BigDecimal.ZERO);
        }
        if (kind == UnitKind.RATE) {
            upper = value.compareTo(HUNDRED) > 0 ? upper : upper == null ? HUNDRED : upper.min(HUNDRED);
        }
        boolean empty = !hedges.isEmpty() && upper != null && lower != null && lower.compareTo(upper) == 0;
        return new Interval(lower, upper, empty || isContradictory());
    }

    private BigDecimal top() {
        return rangeUpper == null ? value : rangeUpper;
    }

    private BigDecimal ruleLower(Rule rule, UnitKind kind) {
        return switch (rule) {
            case MORE, ABOVE -> value;
            case ABOUT -> value.subtract(half(unit).min(tenth(value)));
            // open at the lower end: a count starts one above it
            case NEARLY -> {
                BigDecimal open = value.subtract(unit.min(tenth(value)));
                yield kind == UnitKind.COUNT
                        ? open.setScale(0, RoundingMode.FLOOR)
                                .add(BigDecimal.ONE)
                                .min(value)
                        : open;
            }
            case BELOW -> null;
        };
    }

    private BigDecimal ruleUpper(Rule rule, UnitKind kind) {
        return switch (rule) {
            // open at the upper end: a count stops one below it
            case MORE -> {
                BigDecimal open = top().add(unit);
                yield kind == UnitKind.COUNT
                        ? open.setScale(0, RoundingMode.CEILING)
                                .subtract(BigDecimal.ONE)
                                .max(top())
                        : open;
            }
            case ABOUT -> top().add(half(unit).min(tenth(top())));
            case NEARLY, BELOW -> top();
            case ABOVE -> null;
        };
    }

    private static BigDecimal floorOf(UnitKind kind) {
        return kind == UnitKind.CHANGE ? null : BigDecimal.ZERO;
    }

    private BigDecimal whole(BigDecimal bound, UnitKind kind, RoundingMode mode) {
        if (kind != UnitKind.COUNT
                || bound == null
                || value.stripTrailingZeros().scale() > 0) {
            return bound;
        }
        return bound.setScale(0, mode);
    }

    private static BigDecimal half(BigDecimal number) {
        return number.divide(TWO);
    }

    private static BigDecimal tenth(BigDecimal number) {
        return number.movePointLeft(1);
    }
}
