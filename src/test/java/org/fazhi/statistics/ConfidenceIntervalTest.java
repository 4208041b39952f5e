package org.fazhi.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

class ConfidenceIntervalTest {
    @Test
    void wilsonIsThatOfNewcombesTable() {
        // Newcombe 1998, table I, method 3: 81/263, 15/148, 0/20, 1/29
        ConfidenceInterval most = ConfidenceInterval.wilson(81, 263, 0.95);
        assertEquals(0.2553, most.lower(), 5e-5);
        assertEquals(0.3662, most.upper(), 5e-5);
        ConfidenceInterval none = ConfidenceInterval.wilson(0, 20, 0.95);
        assertEquals(0, none.lower());
        assertEquals(0.1611, none.upper(), 5e-5);
        assertEquals(0.0061, ConfidenceInterval.wilson(1, 29, 0.95).lower(), 5e-5);
        assertEquals(1, ConfidenceInterval.wilson(20, 20, 0.95).upper());
    }

    @Test
    void poissonIsThatOfGarwoodsTable() {
        ConfidenceInterval none = ConfidenceInterval.poisson(0, 0.95);
        assertEquals(0, none.lower());
        assertEquals(-Math.log(0.025), none.upper(), 1e-14);
        ConfidenceInterval ten = ConfidenceInterval.poisson(10, 0.95);
        assertEquals(4.7954, ten.lower(), 5e-5);
        assertEquals(18.3904, ten.upper(), 5e-5);
    }

    @Test
    void poissonHoldsWhatItPromisesForEveryMean() {
        for (double mean : new double[] {0.3, 1, 2.7, 8, 40.5}) {
            double covered = 0;
            for (int count = 0; count < 150; count++) {
                ConfidenceInterval interval = ConfidenceInterval.poisson(count, 0.95);
                boolean holds = interval.lower() <= mean && mean <= interval.upper();
                covered += holds ? PoissonDistribution.of(mean).probability(count) : 0;
            }
            assertEquals(true, covered >= 0.95, "mean " + mean + " covered " + covered);
        }
    }

    @Test
    void hugeCountsHaveFiniteBounds() {
        for (ConfidenceInterval interval : List.of(
                ConfidenceInterval.poisson(1e15, 0.95),
                ConfidenceInterval.wilson(1e15 - 1, 1e15, 0.95),
                ConfidenceInterval.poisson(1e6, 0.9999))) {
            assertEquals(true, Double.isFinite(interval.lower()) && interval.lower() < interval.upper());
        }
    }
}
