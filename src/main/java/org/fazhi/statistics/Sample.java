package org.fazhi.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Order statistics and moments of one group of finite values: sorted once, every figure read from the sorted array.
 * Sample standard deviation with n - 1; median as the mean of the two middle values when n is even; MAD as the median
 * of absolute deviations from the median (Hampel 1974); modified z-score 0.6745 (x - median) / MAD (Iglewicz and
 * Hoaglin 1993).
 */
public final class Sample {
    /** 0.75 quantile of the standard normal to four digits: MAD / 0.6745 estimates the standard deviation. */
    private static final double MAD_TO_SIGMA = 0.6745;

    private final double[] sorted;
    private final double mean;
    private final double standardDeviation;
    private final double median;
    private final double mad;

    private Sample(double[] sorted) {
        this.sorted = sorted;
        this.mean = CompensatedSum.of(sorted) / sorted.length;
        this.standardDeviation = standardDeviation(sorted, mean);
        this.median = median(sorted);
        this.mad = medianAbsoluteDeviation(sorted, median);
    }

    /** @param values finite, at least one; not changed */
    public static Sample of(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("a sample needs a value");
        }
        double[] sorted = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException("not a finite value: " + values[i]);
            }
            sorted[i] = values[i] + 0.0; // -0.0 ties 0.0
        }
        Arrays.sort(sorted);
        return new Sample(sorted);
    }

    public int size() {
        return sorted.length;
    }

    public double mean() {
        return mean;
    }

    public double median() {
        return median;
    }

    public double min() {
        return sorted[0];
    }

    public double max() {
        return sorted[sorted.length - 1];
    }

    /** Competition rank, 1 = largest: one more than the values that are larger. */
    public int rankFromTop(double value) {
        return 1 + sorted.length - SortedValues.countAtMost(sorted, value);
    }

    /** Competition rank, 1 = smallest: one more than the values that are smaller. */
    public int rankFromBottom(double value) {
        return 1 + SortedValues.countBelow(sorted, value);
    }

    /** Share of values at or below, per cent. */
    public double percentile(double value) {
        return 100.0 * SortedValues.countAtMost(sorted, value) / sorted.length;
    }

    /** (x - mean) / s; empty where all are equal. */
    public OptionalDouble zScore(double value) {
        return score(value - mean, standardDeviation);
    }

    /** 0.6745 (x - median) / MAD; empty where MAD is 0. */
    public OptionalDouble robustZ(double value) {
        return score(MAD_TO_SIGMA * (value - median), mad);
    }

    /** (x - min) / (max - min), 0 to 1; empty where all are equal. */
    public OptionalDouble minMax(double value) {
        double range = max() - min();
        return range > 0 && Double.isFinite(range)
                ? OptionalDouble.of((value - min()) / range)
                : OptionalDouble.empty();
    }

    private OptionalDouble score(double distance, double scale) {
        double score = distance / scale;
        return min() < max() && scale > 0 && Double.isFinite(score) ? OptionalDouble.of(score) : OptionalDouble.empty();
    }

    private static double standardDeviation(double[] values, double mean) {
        if (values.length < 2) {
            return 0;
        }
        double[] squares = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            squares[i] = (values[i] - mean) * (values[i] - mean);
        }
        return Math.sqrt(CompensatedSum.of(squares) / (values.length - 1));
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : halfway(sorted[middle - 1], sorted[middle]);
    }

    /** Deviations fall, then rise along the sorted values: walked from the middle outwards, no second sort. */
    private static double medianAbsoluteDeviation(double[] sorted, double median) {
        int n = sorted.length;
        int right = SortedValues.countBelow(sorted, median);
        int left = right - 1;
        double previous = 0;
        double current = 0;
        for (int taken = 0; taken <= n / 2; taken++) {
            previous = current;
            boolean fromLeft = right >= n || (left >= 0 && median - sorted[left] <= sorted[right] - median);
            current = fromLeft ? median - sorted[left--] : sorted[right++] - median;
        }
        return n % 2 == 1 ? current : halfway(previous, current);
    }

    private static double halfway(double low, double high) {
        return low / 2 + high / 2;
    }
}
