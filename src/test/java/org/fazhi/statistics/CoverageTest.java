package org.fazhi.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/** How often 95 % intervals hold the truth. */
class CoverageTest {
    private static final double CONFIDENCE = 0.95;

    @Test
    void wilsonHoldsTheTruthAsOftenAsItSaysOnAverage() {
        Random random = new Random(5);
        double sum = 0;
        double least = 1;
        int draws = 1_000;
        for (int draw = 0; draw < draws; draw++) {
            int n = 5 + random.nextInt(296);
            double p = 0.02 + 0.96 * random.nextDouble();
            double coverage = covered(n, p, k -> ConfidenceInterval.wilson(k, n, CONFIDENCE));
            sum += coverage;
            least = Math.min(least, coverage);
        }
        assertEquals(CONFIDENCE, sum / draws, 0.005);
        assertTrue(least > 0.83, "Wilson's known worst case lies near 0.84: " + least);
    }

    @Test
    void exactBinomialHoldsTheTruthAtLeastAsOftenAsItSaysForEveryShare() {
        for (int n : new int[] {1, 2, 5, 9, 30, 148}) {
            for (double p : new double[] {0.001, 0.02, 0.31, 0.5, 0.77, 0.93, 0.99, 0.9999}) {
                for (double confidence : new double[] {0.95, 0.998, 0.99999}) {
                    double coverage = covered(n, p, k -> ConfidenceInterval.clopperPearson(k, n, confidence));
                    assertTrue(coverage >= confidence, n + " x " + p + " at " + confidence + ": " + coverage);
                }
            }
        }
    }

    /** By summing over every count there can be. */
    private static double covered(int n, double p, IntFunction<ConfidenceInterval> interval) {
        BinomialDistribution counts = BinomialDistribution.of(n, p);
        double missed = IntStream.rangeClosed(0, n)
                .filter(k -> p < interval.apply(k).lower() || interval.apply(k).upper() < p)
                .mapToDouble(counts::probability)
                .sum();
        return 1 - missed;
    }

    @Test
    void sensBoundsHoldTheSlopeOfANoisyLine() {
        Random random = new Random(6);
        int held = 0;
        int draws = 4_000;
        for (int draw = 0; draw < draws; draw++) {
            double[] years = IntStream.range(2010, 2020).asDoubleStream().toArray();
            double[] values = IntStream.range(0, 10)
                    .mapToDouble(i -> 3 * i + 5 * random.nextGaussian())
                    .toArray();
            TheilSen fit = TheilSen.of(years, values);
            held += fit.lower().getAsDouble() <= 3 && 3 <= fit.upper().getAsDouble() ? 1 : 0;
        }
        double coverage = (double) held / draws;
        assertTrue(coverage >= 0.93 && coverage < 0.985, "held in " + coverage);
    }
}
