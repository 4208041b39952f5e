package org.fazhi.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MannKendallTest {
    @Test
    void fourRisingValuesCannotBeSignificantAndFiveCan() {
        assertEquals(2.0 / 24, MannKendall.of(new double[] {1, 2, 3, 4}).minAttainableP(), 1e-15);
        MannKendall five = MannKendall.of(new double[] {1, 2, 3, 4, 5});
        assertEquals(10, five.s());
        assertEquals(1, five.tau().getAsDouble());
        assertEquals(2.0 / 120, five.p(), 1e-15);
        assertEquals(five.p(), five.minAttainableP());
    }

    @Test
    void exactPAgreesWithListingEveryPermutation() {
        Random random = new Random(3);
        for (int trial = 0; trial < 60; trial++) {
            double[] values = random.ints(2 + trial % 6, 0, 5).asDoubleStream().toArray();
            MannKendall test = MannKendall.of(values);
            int[] tail = new int[2];
            permute(values.clone(), 0, test.s(), tail);
            assertEquals((double) tail[0] / tail[1], test.p(), 1e-12, Arrays.toString(values));
        }
    }

    @Test
    void everyPermutationIsAtLeastAsFarAsNoTrend() {
        assertEquals(1.0, MannKendall.of(new double[] {1, 3, 2}).p());
    }

    @Test
    void smallestPIsThatOfTheBestOrderedPermutation() {
        // 1 1 2 3 3: 5! / (2! 2!) = 30 arrangements, one rising, one falling
        assertEquals(2.0 / 30, MannKendall.of(new double[] {3, 1, 2, 1, 3}).minAttainableP(), 1e-15);
        assertEquals(1, MannKendall.of(new double[] {2, 2, 2, 2, 2}).minAttainableP(), 1e-15);
    }

    @Test
    void equalValuesAllTheWayShowNothing() {
        MannKendall test = MannKendall.of(new double[] {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5});
        assertEquals(0, test.s());
        assertEquals(1, test.p());
        assertTrue(test.tau().isEmpty());
    }

    @Test
    void beyondTenTheNormalWithTiesAndContinuityHolds() {
        // n = 12, one pair tied: Var = (12*11*29 - 2*1*9) / 18 = 211.667; S = 65: z = 64 / 14.549
        double[] values = {1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
        MannKendall test = MannKendall.of(values);
        assertEquals(65, test.s());
        assertEquals((12.0 * 11 * 29 - 18) / 18, test.variance(), 1e-9);
        assertEquals(NormalTail.twoSided(64 / Math.sqrt(test.variance())), test.p(), 1e-15);
        assertEquals(1.0875195975943505e-05, test.p(), 1e-18);
    }

    @Test
    void seasonsAreComparedEachWithItself() {
        // falling from S1 to S2 in every year, rising from year to year in both
        List<double[]> seasons = List.of(new double[] {10, 11, 12}, new double[] {1, 2, 3});
        MannKendall test = MannKendall.seasonal(seasons, 10);
        assertEquals(6, test.s());
        assertEquals(6, test.n());
        assertEquals(1, test.tau().getAsDouble(), 1e-15);
        assertEquals(2.0 / 36, test.p(), 1e-15);
    }

    @Test
    void oneValueIsNoTrend() {
        MannKendall test = MannKendall.of(new double[] {4});
        assertEquals(1, test.p());
        assertEquals(1, test.minAttainableP());
    }

    private static void permute(double[] values, int fixed, int s, int[] tail) {
        if (fixed == values.length) {
            tail[1]++;
            tail[0] += Math.abs(MannKendall.of(values).s()) >= Math.abs(s) ? 1 : 0;
            return;
        }
        for (int i = fixed; i < values.length; i++) {
            swap(values, fixed, i);
            permute(values, fixed + 1, s, tail);
            swap(values, fixed, i);
        }
    }

    private static void swap(double[] values, int i, int j) {
        double kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
}
