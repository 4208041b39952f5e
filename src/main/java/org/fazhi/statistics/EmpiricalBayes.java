package org.fazhi.statistics;

import java.util.stream.IntStream;

/**
 * Global empirical-Bayes smoothing of rates by the method of moments (Marshall 1991). With rates r = y / n, their pooled
 * mean m = sum y / sum n and s² = sum n (r - m)² / sum n, the variance between places is A = s² - m / mean n, at least
 * 0, and a rate is drawn towards m: m + A / (A + m / n) (r - m). The fewer people, the nearer to m.
 *
 * @param mean m, events for one unit of exposure
 * @param variance A
 */
public record EmpiricalBayes(double mean, double variance) {
    /**
     * @param counts events, not negative
     * @param exposures positive, such as persons; as many as counts, at least one
     */
    public static EmpiricalBayes of(double[] counts, double[] exposures) {
        double exposed = CompensatedSum.of(exposures);
        double mean = CompensatedSum.of(counts) / exposed;
        double[] squares = IntStream.range(0, counts.length)
                .mapToDouble(i -> exposures[i] * square(counts[i] / exposures[i] - mean))
                .toArray();
        double between = CompensatedSum.of(squares) / exposed - mean * counts.length / exposed;
        return new EmpiricalBayes(mean, Math.max(0, between));
    }

    /** The smoothed rate; the mean where nothing ever happened or places do not differ beyond chance. */
    public double smoothed(double count, double exposure) {
        if (variance <= 0) {
            return mean;
        }
        return mean + variance / (variance + mean / exposure) * (count / exposure - mean);
    }

    private static double square(double x) {
        return x * x;
    }
}
