package org.fazhi.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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
        MannKendall test = seasons(new double[] {10, 11, 12}, new double[] {1, 2, 3});
        assertEquals(6, test.s());
        assertEquals(6, test.n());
        assertEquals(1, test.tau().getAsDouble(), 1e-15);
        assertEquals(2.0 / 6, test.p(), 1e-15);
    }

    /** What only repeats a year's value tells nothing more of it: neither p nor the bounds of the slope narrow. */
    @Test
    void seasonsThatRepeatTheYearProveNoMoreThanTheYear() {
        double[] year = {0, 7, 3, 12, 5, 15, 9, 18};
        MannKendall yearly = MannKendall.of(year);
        assertEquals(0.0312, yearly.p(), 1e-4);
        for (int n = 2; n <= 12; n++) {
            MannKendall seasonal = seasons(Collections.nCopies(n, year).toArray(double[][]::new));
            assertEquals(n * yearly.s(), seasonal.s());
            assertEquals(n * n * yearly.variance(), seasonal.variance(), 1e-9);
            assertEquals(yearly.p(), seasonal.p(), 1e-15);
            assertEquals(yearly.minAttainableP(), seasonal.minAttainableP(), 1e-15);
        }
        double[] years = {2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017};
        TheilSen one = TheilSen.of(years, year);
        TheilSen four = TheilSen.seasonal(Collections.nCopies(4, new Series(years, year)), 0.95);
        assertTrue(four.lower().getAsDouble() <= one.lower().getAsDouble());
        assertTrue(four.upper().getAsDouble() >= one.upper().getAsDouble());
    }

    @Test
    void oneSeasonIsTheSameByBlocksOfOneValue() {
        Random random = new Random(4);
        for (int n = 1; n <= 12; n++) {
            double[] values = random.ints(n, 0, 6).asDoubleStream().toArray();
            double[] alike = new double[n];
            MannKendall one = MannKendall.seasonal(List.of(series(values)), 12);
            MannKendall withConstant = MannKendall.seasonal(List.of(series(values), series(alike)), 12);
            assertEquals(one.p(), withConstant.p(), 1e-12);
            assertEquals(one.minAttainableP(), withConstant.minAttainableP(), 1e-12);
            assertEquals(one.variance(), withConstant.variance(), 1e-9);
        }
    }

    /** One rises where the other falls: no order of the years has an S other than 0. */
    @Test
    void seasonsThatContradictEachOtherCanShowNothing() {
        MannKendall test = seasons(new double[] {1, 2, 3, 4, 5, 6}, new double[] {6, 5, 4, 3, 2, 1});
        assertEquals(0, test.s());
        assertEquals(1, test.p());
        assertEquals(1, test.minAttainableP());
    }

    /** Twelve years of halves and of months, by the normal: noise of years in all seasons alike. */
    @Test
    void beyondTenYearsNoiseOfTheYearIsATrendNoMoreOftenThanSaid() {
        for (int period : new int[] {2, 12}) {
            Random random = new Random(period);
            int draws = 4_000;
            int found = 0;
            for (int draw = 0; draw < draws; draw++) {
                double[][] values = new double[period][12];
                for (int year = 0; year < 12; year++) {
                    double ofTheYear = 3 * random.nextGaussian();
                    for (double[] season : values) {
                        season[year] = ofTheYear + random.nextGaussian();
                    }
                }
                found += seasons(values).p() < 0.05 ? 1 : 0;
            }
            double share = (double) found / draws;
            assertTrue(share > 0.03 && share < 0.065, period + " seasons: " + share);
        }
    }

    private static MannKendall seasons(double[]... values) {
        return MannKendall.seasonal(
                Arrays.stream(values).map(MannKendallTest::series).toList(), MannKendall.EXACT_UP_TO);
    }

    private static Series series(double[] values) {
        return new Series(IntStream.range(0, values.length).asDoubleStream().toArray(), values);
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
