package org.fazhi.statistics;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Control limits of a funnel plot (Spiegelhalter 2005, appendix A.1): where a place of this size would lie by chance
 * alone if its rate were the target. Exact discrete quantiles, interpolated: with r the least count whose P(R <= r)
 * reaches p, the limit is (r - (P(R <= r) - p) / P(R = r)) / size, not below 0.
 *
 * @param lower rate below which a place lies with probability (1 - coverage) / 2
 * @param upper rate above which it lies with that probability
 */
public record FunnelLimits(double lower, double upper) {
    /** Beyond it the discrete distributions, which count in int, have no room. */
    private static final double LARGEST = 1e9;

    /**
     * @param target proportion, strictly between 0 and 1
     * @param n trials
     * @param coverage 0.95 or 0.998
     * @return empty where the target is 0 or 1, or n is too large
     */
    public static Optional<FunnelLimits> binomial(double target, double n, double coverage) {
        return target > 0 && target < 1 && n >= 1 && n <= LARGEST
                ? Optional.of(of(BinomialDistribution.of((int) n, target), n, coverage))
                : Optional.empty();
    }

    /**
     * @param target events for one unit of exposure, positive
     * @param exposure units, such as persons
     * @return empty where nothing or too much is expected
     */
    public static Optional<FunnelLimits> poisson(double target, double exposure, double coverage) {
        double expected = target * exposure;
        return expected > 0 && expected <= LARGEST
                ? Optional.of(of(PoissonDistribution.of(expected), exposure, coverage))
                : Optional.empty();
    }

    public FunnelLimits times(double factor) {
        return new FunnelLimits(lower * factor, upper * factor);
    }

    private static FunnelLimits of(DiscreteDistribution counts, double size, double coverage) {
        double tail = (1 - coverage) / 2;
        int low = counts.inverseCumulativeProbability(tail);
        int high = counts.inverseSurvivalProbability(tail);
        IntToDoubleFunction lowExcess = r -> counts.cumulativeProbability(r) - tail;
        IntToDoubleFunction highExcess = r -> tail - counts.survivalProbability(r);
        return new FunnelLimits(
                Math.max(0, (low - lowExcess.applyAsDouble(low) / counts.probability(low)) / size),
                Math.max(0, (high - highExcess.applyAsDouble(high) / counts.probability(high)) / size));
    }
}
