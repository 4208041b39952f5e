package org.fazhi.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankIntervalTest {
    @Test
    void pointsHaveTheirCompetitionRankAlone() {
        double[] values = {90, 95, 95, 80};
        assertArrayEquals(
                new RankInterval[] {
                    new RankInterval(3, 3), new RankInterval(1, 1), new RankInterval(1, 1), new RankInterval(4, 4)
                },
                RankInterval.of(values, values, true));
    }

    @Test
    void whereLessIsBetterTheSmallestLeads() {
        double[] values = {3, 1, 2};
        assertArrayEquals(
                new RankInterval[] {new RankInterval(3, 3), new RankInterval(1, 1), new RankInterval(2, 2)},
                RankInterval.of(values, values, false));
    }

    @Test
    void anOpenEndMayBeAnything() {
        double[] lower = {90, 50};
        double[] upper = {90, Double.POSITIVE_INFINITY};
        RankInterval[] ranks = RankInterval.of(lower, upper, true);
        assertEquals(new RankInterval(1, 2), ranks[0]);
        assertEquals(new RankInterval(1, 2), ranks[1]);
    }

    @Test
    void bestAndWorstAreThoseOfEveryCornerOfTheIntervals() {
        Random random = new Random(11);
        for (int trial = 0; trial < 200; trial++) {
            int n = 2 + random.nextInt(4);
            double[] lower = random.ints(n, 0, 6).asDoubleStream().toArray();
            double[] upper =
                    Arrays.stream(lower).map(x -> x + random.nextInt(3)).toArray();
            RankInterval[] ranks = RankInterval.of(lower, upper, trial % 2 == 0);
            for (int i = 0; i < n; i++) {
                assertEquals(enumerated(lower, upper, i, trial % 2 == 0), ranks[i]);
            }
        }
    }

    private static RankInterval enumerated(double[] lower, double[] upper, int place, boolean largestIsBest) {
        int best = Integer.MAX_VALUE;
        int worst = 0;
        for (int corner = 0; corner < 1 << lower.length; corner++) {
            double[] values = new double[lower.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = (corner >> i & 1) == 0 ? lower[i] : upper[i];
            }
            Sample sample = Sample.of(values);
            int rank = largestIsBest ? sample.rankFromTop(values[place]) : sample.rankFromBottom(values[place]);
            best = Math.min(best, rank);
            worst = Math.max(worst, rank);
        }
        return new RankInterval(best, worst);
    }
}
