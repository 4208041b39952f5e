package org.fazhi.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TheilSenTest {
    @Test
    void oneOutlierDoesNotMoveTheSlope() {
        TheilSen fit = TheilSen.of(new double[] {1, 2, 3, 4, 5}, new double[] {1, 2, 3, 4, 50});
        // slopes 1 x6, 49/4, 48/3, 47/2, 46: N = 10, C = 1.96 sqrt(16.67) = 8.0: ranks 1 and 10
        assertEquals(1, fit.slope().getAsDouble());
        assertEquals(1, fit.lower().getAsDouble());
        assertEquals(46, fit.upper().getAsDouble());
    }

    @Test
    void gapsInTheYearsCount() {
        assertEquals(
                2,
                TheilSen.of(new double[] {2018, 2021, 2023}, new double[] {10, 16, 20})
                        .slope()
                        .getAsDouble());
    }

    @Test
    void tooFewPairsHaveNoBound() {
        TheilSen fit = TheilSen.of(new double[] {1, 2, 3}, new double[] {1, 5, 6});
        assertEquals(2.5, fit.slope().getAsDouble());
        assertTrue(fit.lower().isEmpty());
        assertTrue(fit.upper().isEmpty());
        assertTrue(TheilSen.of(new double[] {1}, new double[] {1}).slope().isEmpty());
    }

    @Test
    void pairsAreTakenWithinASeasonOnly() {
        Series first = new Series(new double[] {2021, 2022}, new double[] {100, 101});
        Series second = new Series(new double[] {2021, 2022}, new double[] {1, 4});
        assertEquals(2, TheilSen.seasonal(List.of(first, second), 0.95).slope().getAsDouble());
    }
}
