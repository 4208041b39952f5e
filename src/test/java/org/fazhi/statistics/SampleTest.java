package org.fazhi.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SampleTest {
    private static final double[] TIED = {8, 2, 4, 8, 3};

    @Test
    void equalValuesShareTheBetterRankAndTheNextIsLeftOut() {
        Sample sample = Sample.of(TIED);
        assertEquals(1, sample.rankFromTop(8));
        assertEquals(3, sample.rankFromTop(4));
        assertEquals(5, sample.rankFromTop(2));
        assertEquals(4, sample.rankFromBottom(8));
        assertEquals(1, sample.rankFromBottom(2));
    }

    @Test
    void percentileIsTheShareAtOrBelow() {
        Sample sample = Sample.of(TIED);
        assertEquals(100, sample.percentile(8));
        assertEquals(60, sample.percentile(4));
        assertEquals(20, sample.percentile(2));
    }

    @Test
    void scoresAreThoseOfTheTextbook() {
        // mean 5, squares 9+9+1+9+4 = 32, s = sqrt(8); median 4, deviations 4 2 0 4 1, MAD 2
        Sample sample = Sample.of(TIED);
        assertEquals(5, sample.mean());
        assertEquals(4, sample.median());
        assertEquals(3 / Math.sqrt(8), sample.zScore(8).getAsDouble(), 1e-15);
        assertEquals(0.6745 * 4 / 2, sample.robustZ(8).getAsDouble(), 1e-15);
        assertEquals(1.0 / 3, sample.minMax(4).getAsDouble(), 1e-15);
    }

    @Test
    void whatDividesByNothingIsEmptyNotInfinite() {
        Sample equal = Sample.of(new double[] {3, 3, 3});
        assertTrue(equal.zScore(3).isEmpty());
        assertTrue(equal.robustZ(3).isEmpty());
        assertTrue(equal.minMax(3).isEmpty());
        assertTrue(Sample.of(new double[] {1, 1, 1, 9}).robustZ(9).isEmpty());
        assertTrue(Sample.of(new double[] {-Double.MAX_VALUE, Double.MAX_VALUE})
                .minMax(0)
                .isEmpty());
        assertEquals(7, Sample.of(new double[] {7}).median());
    }

    @Test
    void minusZeroTiesZero() {
        assertEquals(1, Sample.of(new double[] {0.0, -0.0}).rankFromTop(-0.0));
    }

    @Test
    void whatIsNotFiniteIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Sample.of(new double[] {1, Double.NaN}));
        assertThrows(IllegalArgumentException.class, () -> Sample.of(new double[] {}));
    }

    @Test
    void medianAbsoluteDeviationAgreesWithSortingTheDeviations() {
        Random random = new Random(7);
        for (int n = 1; n <= 60; n++) {
            double[] values = random.ints(n, -20, 20).asDoubleStream().toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            double median = middle(sorted);
            double mad = middle(Arrays.stream(values)
                    .map(value -> Math.abs(value - median))
                    .sorted()
                    .toArray());
            Sample sample = Sample.of(values);
            double atMax = sample.robustZ(sample.max()).orElse(0);
            double expected = mad > 0 && sample.max() > sample.min() ? 0.6745 * (sample.max() - median) / mad : 0;
            assertEquals(expected, atMax, 1e-12, Arrays.toString(sorted));
        }
    }

    private static double middle(double[] sorted) {
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
