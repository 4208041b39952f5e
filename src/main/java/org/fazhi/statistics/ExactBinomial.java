package org.fazhi.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/** Ends of the exact interval of a proportion: beta quantiles, found by Newton steps on the logarithm of the tail. */
final class ExactBinomial {
    private static final int STEPS = 60;
    private static final double PRECISION = 1e-13;

    /**
     * The proportion under which this many successes, or more, come with probability {@code tail}: the tail quantile of
     * the beta distribution of k and n - k + 1; 0 for no success.
     */
    static double lower(double k, double n, double tail) {
        if (k <= 0) {
            return 0;
        }
        if (k >= n) {
            return Math.pow(tail, 1 / n);
        }
        return quantile(BetaDistribution.of(k, n - k + 1), start(k, n, tail), tail);
    }

    /** The logarithm of a beta probability is concave here: a step from anywhere lands left of the root, the next climb. */
    private static double quantile(BetaDistribution beta, double start, double tail) {
        double x = start;
        for (int step = 0; step < STEPS; step++) {
            double reached = beta.cumulativeProbability(x);
            double next = x - Math.log(reached / tail) * reached / beta.density(x);
            next = next > 0 ? next : x / 2;
            if (Math.abs(next - x) <= PRECISION * next) {
                return next;
            }
            x = next;
        }
        return x;
    }

    /** Wilson's lower end, half a success less: the continuity correction. */
    private static double start(double k, double n, double tail) {
        return ConfidenceInterval.wilson(k - 0.5, n, 1 - 2 * tail).lower();
    }

    private ExactBinomial() {}
}
