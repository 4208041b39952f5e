package org.fazhi.harmonize;

import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A year's total given its beginning.
 *
 * @param median of the total
 * @param lower and upper: the bounds asked for
 */
record YearEstimate(double median, double lower, double upper, String method) {
    private static final String COUNTS = "BETA_NEGATIVE_BINOMIAL";
    private static final String LARGE_COUNTS = "BETA_SHARE";
    private static final String MONEY = "LOGNORMAL_SHARE";
    /** From here on the chance of single events is small beside that of the share. */
    private static final double LARGE = 20_000;

    /** Jeffreys' half event: a beginning without any does not rule out a later one. */
    private static final double HALF_EVENT = 0.5;

    /**
     * The rest of the year, given {@code seen} events and a Beta share, is beta negative binomial: what is still to come
     * at a Poisson rate of which the beginning showed {@code seen}.
     */
    static YearEstimate ofCount(double seen, YearShare share, double lower, double upper) {
        double alpha = share.kappa() * share.mean();
        double beta = share.kappa() * (1 - share.mean());
        if (seen >= LARGE) {
            BetaDistribution shares = BetaDistribution.of(alpha, beta);
            return new YearEstimate(
                    Math.rint(seen / shares.inverseCumulativeProbability(0.5)),
                    Math.floor(seen / shares.inverseCumulativeProbability(upper)),
                    Math.ceil(seen / shares.inverseCumulativeProbability(1 - upper)),
                    LARGE_COUNTS);
        }
        long[] rest = restQuantiles(seen + HALF_EVENT, alpha, beta, lower, 0.5, upper);
        return new YearEstimate(seen + rest[1], seen + rest[0], seen + rest[2], COUNTS);
    }

    /** Money: the logarithm of the share is normal. */
    static YearEstimate ofAmount(double seen, double mean, double logSd, double lower, double upper) {
        NormalDistribution normal = NormalDistribution.of(-Math.log(mean), logSd);
        double low = Math.exp(normal.inverseCumulativeProbability(lower));
        double high = Math.exp(normal.inverseCumulativeProbability(upper));
        return new YearEstimate(seen * Math.max(1, 1 / mean), seen * Math.max(1, low), seen * Math.max(1, high), MONEY);
    }

    /** Quantiles, in rising order, of a beta negative binomial with r = {@code size}. */
    private static long[] restQuantiles(double size, double alpha, double beta, double... probabilities) {
        long[] quantiles = new long[probabilities.length];
        double logMass = logBeta(alpha + size, beta) - logBeta(alpha, beta);
        double cumulated = 0;
        int reached = 0;
        for (long rest = 0; reached < probabilities.length; rest++) {
            cumulated += Math.exp(logMass);
            while (reached < probabilities.length && (cumulated >= probabilities[reached] || rest > 1_000_000_000L)) {
                quantiles[reached++] = rest;
            }
            logMass += Math.log((rest + size) * (rest + beta)) - Math.log((rest + 1) * (rest + size + alpha + beta));
        }
        return quantiles;
    }

    private static double logBeta(double a, double b) {
        return LogBeta.value(a, b);
    }
}
