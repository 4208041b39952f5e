package org.fazhi.statistics;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Two-sided confidence interval of one count.
 *
 * @param lower closed
 * @param upper closed
 */
public record ConfidenceInterval(double lower, double upper) {
    /** Shape beyond which the incomplete gamma function no longer converges, and no longer is needed. */
    private static final double LARGEST_SHAPE = 1e9;

    /**
     * Score interval of a proportion (Wilson 1927): (p + z²/2n ± z sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n), within 0 and 1.
     *
     * @param successes 0 to n
     * @param n trials, at least 1
     * @param confidence 0.95 for 95 %
     */
    public static ConfidenceInterval wilson(double successes, double n, double confidence) {
        double z = NormalTail.twoSidedQuantile(confidence);
        double p = successes / n;
        double widened = 1 + z * z / n;
        double middle = (p + z * z / (2 * n)) / widened;
        double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / widened;
        double lower = successes <= 0 ? 0 : Math.max(0, middle - half);
        double upper = successes >= n ? 1 : Math.min(1, middle + half);
        return new ConfidenceInterval(lower, upper);
    }

    /**
     * Exact interval of a proportion (Clopper and Pearson 1934): the beta quantiles of k, n - k + 1 at a/2 and of k + 1,
     * n - k at 1 - a/2; 0 for no success, 1 for nothing else. At least the confidence asked for, whatever the proportion.
     *
     * @param successes whole, 0 to n
     * @param n whole trials, at least 1
     * @param confidence 0.95 for 95 %
     */
    public static ConfidenceInterval clopperPearson(double successes, double n, double confidence) {
        double failures = n - successes;
        if (n > LARGEST_SHAPE) {
            // Poisson ends lie outside the binomial ones, and touch them as the rarer of the two outcomes gets rare
            return failures < successes
                    ? poisson(failures, confidence).times(1 / n).mirrored()
                    : poisson(successes, confidence).times(1 / n);
        }
        double tail = (1 - confidence) / 2;
        return new ConfidenceInterval(
                ExactBinomial.lower(successes, n, tail), 1 - ExactBinomial.lower(failures, n, tail));
    }

    /** Of the complement of a proportion. */
    private ConfidenceInterval mirrored() {
        return new ConfidenceInterval(1 - upper, 1 - lower);
    }

    /**
     * Exact interval of a Poisson mean (Garwood 1936): the gamma quantiles of shape k at a/2 and of shape k + 1 at
     * 1 - a/2; the lower end of no event is 0. At least the confidence asked for, whatever the mean.
     *
     * @param count whole, not negative
     * @param confidence 0.95 for 95 %
     */
    public static ConfidenceInterval poisson(double count, double confidence) {
        double tail = (1 - confidence) / 2;
        return new ConfidenceInterval(count <= 0 ? 0 : gamma(count, tail, false), gamma(count + 1, tail, true));
    }

    /** Quantile of the gamma distribution of a shape and scale 1: the library's, good to 1e-9, then two Newton steps. */
    private static double gamma(double shape, double tail, boolean above) {
        if (shape > LARGEST_SHAPE) {
            return wilsonHilferty(shape, NormalTail.twoSidedQuantile(1 - 2 * tail) * (above ? 1 : -1));
        }
        GammaDistribution gamma = GammaDistribution.of(shape, 1);
        double x = above ? gamma.inverseSurvivalProbability(tail) : gamma.inverseCumulativeProbability(tail);
        for (int step = 0; step < 2; step++) {
            double excess = above ? tail - gamma.survivalProbability(x) : gamma.cumulativeProbability(x) - tail;
            double next = x - excess / gamma.density(x);
            x = next > 0 && Double.isFinite(next) ? next : x;
        }
        return x;
    }

    /** Cube-root normal approximation (Wilson and Hilferty 1931); its relative error falls as 1 / shape. */
    private static double wilsonHilferty(double shape, double z) {
        return shape * Math.pow(1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape)), 3);
    }

    public ConfidenceInterval times(double factor) {
        return new ConfidenceInterval(lower * factor, upper * factor);
    }

    /**
     * The level each of n independent intervals needs for all of them to hold together (Šidák 1967): confidence^(1/n).
     */
    public static double levelOfEach(double confidence, int n) {
        return Math.pow(confidence, 1.0 / n);
    }
}
