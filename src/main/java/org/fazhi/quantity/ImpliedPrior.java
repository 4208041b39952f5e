package org.fazhi.quantity;

import java.math.BigDecimal;

/**
 * What a figure was before, by the change printed beside it. A change is as wide as its last written digit on either
 * side, since reports truncate as well as round.
 */
public final class ImpliedPrior {
    /** now / (1 + change / 100); no value after a fall by all, open above where the fall may have been by all. */
    public static Bounds ofPerCent(Bounds now, double change) {
        double digit = lastDigit(change);
        return new Bounds(
                divided(now.value(), change),
                divided(now.lower(), change + digit),
                divided(now.upper(), change - digit));
    }

    /** now - change, of a percentage, whose change is in percentage points. */
    public static Bounds ofPoints(Bounds now, double change) {
        double digit = lastDigit(change);
        return new Bounds(
                less(now.value(), change), less(now.lower(), change + digit), less(now.upper(), change - digit));
    }

    private static Double divided(Double now, double change) {
        return now == null || change <= -100 ? null : Double.valueOf(now / (1 + change / 100));
    }

    private static Double less(Double now, double change) {
        return now == null ? null : Double.valueOf(now - change);
    }

    private static double lastDigit(double change) {
        return Math.pow(
                10, -Math.max(0, BigDecimal.valueOf(change).stripTrailingZeros().scale()));
    }

    private ImpliedPrior() {}
}
