package org.fazhi.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Standard normal tails and quantiles. */
final class NormalTail {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    /** Half-width of a two-sided interval in standard deviations: 1.96 for 0.95. */
    static double twoSidedQuantile(double confidence) {
        return STANDARD.inverseSurvivalProbability((1 - confidence) / 2);
    }

    /** P(|Z| >= |z|). */
    static double twoSided(double z) {
        return Math.min(1, 2 * STANDARD.survivalProbability(Math.abs(z)));
    }

    private NormalTail() {}
}
