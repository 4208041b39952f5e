package org.fazhi.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {
    @Test
    void everyPIsScaledByItsRankAndNeverAboveALargerOne() {
        // m p / rank: .04*4/3 = .0533, .01*4/1 = .04, .03*4/2 = .06 -> .0533, .5*4/4 = .5
        double[] q = BenjaminiHochberg.qValues(new double[] {.04, .01, .03, .5});
        assertArrayEquals(new double[] {.16 / 3, .04, .16 / 3, .5}, q, 1e-15);
    }

    @Test
    void noTestsNeedNoAdjustment() {
        assertEquals(0, BenjaminiHochberg.qValues(new double[] {}).length);
    }
}
