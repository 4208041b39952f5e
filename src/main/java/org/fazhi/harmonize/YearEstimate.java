package org.fazhi.harmonize;

import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.fazhi.quantity.Bounds;

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

    /** Counts of the rest of the year up to which each is weighed by itself; beyond it in blocks a thousandth as long. */
    private static final double SINGLY = 1000;
    /** More digits than a value may have. */
    private static final double BEYOND = 1e15;

    /**
     * The rest of the year, given {@code seen} events and a Beta share, is beta negative binomial: what is still to come
     * at a Poisson rate of which the beginning showed {@code seen}. What the text leaves open of {@code seen} widens both
     * bounds: the lower one is that of its lower end, the upper one of its upper end.
     */
    static YearEstimate ofCount(Bounds seen, YearShare share, double lower, double upper) {
        String method = seen.value() >= LARGE ? LARGE_COUNTS : COUNTS;
        return new YearEstimate(
                count(seen.value(), share, 0.5, method),
                count(least(seen), share, lower, method),
                count(most(seen), share, upper, method),
                method);
    }

    /** Money: the logarithm of the share is normal. */
    static YearEstimate ofAmount(Bounds seen, YearShare share, double lower, double upper) {
        NormalDistribution normal = NormalDistribution.of(-Math.log(share.mean()), share.spread());
        double low = Math.exp(normal.inverseCumulativeProbability(lower));
        double high = Math.exp(normal.inverseCumulativeProbability(upper));
        return new YearEstimate(
                seen.value() * Math.max(1, 1 / share.mean()),
                least(seen) * Math.max(1, low),
                most(seen) * Math.max(1, high),
                MONEY);
    }

    private static double least(Bounds seen) {
        return seen.lower() == null ? seen.value() : seen.lower();
    }

    private static double most(Bounds seen) {
        return seen.upper() == null ? seen.value() : seen.upper();
    }

    /** The year's count that is not exceeded with a probability; a large year goes with a small share. */
    private static double count(double seen, YearShare share, double probability, String method) {
        double alpha = share.spread() * share.mean();
        double beta = share.spread() * (1 - share.mean());
        if (method.equals(COUNTS)) {
            return seen + restQuantile(seen + HALF_EVENT, alpha, beta, probability);
        }
        double year = seen / BetaDistribution.of(alpha, beta).inverseCumulativeProbability(1 - probability);
        return probability == 0.5 ? Math.rint(year) : probability < 0.5 ? Math.floor(year) : Math.ceil(year);
    }

    /** Quantile of a beta negative binomial with r = {@code size}. */
    private static double restQuantile(double size, double alpha, double beta, double probability) {
        double cumulated = 0;
        double first = 0;
        while (first < BEYOND) {
            double length = Math.max(1, Math.floor(first / SINGLY));
            double mass = length * Math.exp(logMass(first + (length - 1) / 2, size, alpha, beta));
            if (cumulated + mass >= probability) {
                return first + Math.min(length - 1, Math.floor(length * (probability - cumulated) / mass));
            }
            cumulated += mass;
            first += length;
        }
        return first;
    }

    private static double logMass(double rest, double size, double alpha, double beta) {
        double ways = rest == 0 ? 0 : -Math.log(rest) - LogBeta.value(rest, size);
        return ways + LogBeta.value(alpha + size, beta + rest) - LogBeta.value(alpha, beta);
    }
}
