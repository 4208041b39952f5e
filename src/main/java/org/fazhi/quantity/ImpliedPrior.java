package org.fazhi.quantity;

/**
 * What a figure was before, by the change printed beside it. A change is as wide as its last written digit on either
 * side, since reports truncate as well as round.
 */
public final class ImpliedPrior {
    /**
     * now / (1 + change / 100); no value after a fall by all, open above where the fall may have been by all.
     *
     * @param decimals of the change as printed: +10.0 % is ten times as sharp as +10 %
     */
    public static Bounds ofPerCent(Bounds now, double change, int decimals) {
        double digit = lastDigit(decimals);
        return new Bounds(
                divided(now.value(), change),
                divided(now.lower(), change + digit),
                divided(now.upper(), change - digit));
    }

    /** now - change, of a percentage, whose change is in percentage points. */
    public static Bounds ofPoints(Bounds now, double change, int decimals) {
        double digit = lastDigit(decimals);
        return new Bounds(
                less(now.value(), change), less(now.lower(), change + digit), less(now.upper(), change - digit));
    }

    private static Double divided(Double now, double change) {
        return now == null || change <= -100 ? null : Double.valueOf(now / (1 + change / 100));
    }

    private static Double less(Double now, double change) {
        return now == null ? null : Double.valueOf(now - change);
    }

    private static double lastDigit(int decimals) {
        return Math.pow(10, -decimals);
    }

    private ImpliedPrior() {}
}
