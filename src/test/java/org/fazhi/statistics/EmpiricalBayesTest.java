package org.fazhi.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EmpiricalBayesTest {
    @Test
    void ratesAreDrawnToThePooledMeanByTheShareOfChanceInThem() {
        // rates 0.1, 0.3 over 100 each: m = 0.2, s² = 0.01, A = 0.01 - 0.2 / 100 = 0.008; weight 0.008 / 0.010
        EmpiricalBayes model = EmpiricalBayes.of(new double[] {10, 30}, new double[] {100, 100});
        assertEquals(0.2, model.mean(), 1e-15);
        assertEquals(0.008, model.variance(), 1e-15);
        assertEquals(0.2 - 0.8 * 0.1, model.smoothed(10, 100), 1e-15);
    }

    @Test
    void aSmallPlaceMovesFurtherThanALargeOneOfTheSameRate() {
        EmpiricalBayes model = EmpiricalBayes.of(new double[] {1, 400, 90}, new double[] {10, 4000, 3000});
        assertTrue(model.smoothed(1, 10) < model.smoothed(400, 4000));
    }

    @Test
    void wherePlacesDifferByChanceAloneAllHaveTheMean() {
        EmpiricalBayes model = EmpiricalBayes.of(new double[] {10, 11}, new double[] {100, 100});
        assertEquals(0.105, model.smoothed(10, 100), 1e-15);
        assertEquals(
                0, EmpiricalBayes.of(new double[] {0, 0}, new double[] {5, 9}).smoothed(0, 5));
    }
}
