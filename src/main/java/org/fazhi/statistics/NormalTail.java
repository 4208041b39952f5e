package org.fazhi.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Standard normal tails and quantiles. */
final class NormalTail {
    /** 0.975 quantile: half-width of a two-sided 95 % interval in standard deviations. */
    static final double Z_95 = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    /** P(|Z| >= |z|). */
    static double twoSided(double z) {
        return Math.min(1, 2 * STANDARD.survivalProbability(Math.abs(z)));
    }

    private NormalTail() {}
}
