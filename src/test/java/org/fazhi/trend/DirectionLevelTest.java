package org.fazhi.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.fazhi.catalog.Catalog;
import org.fazhi.statistics.MannKendall;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often DIRECTION finds a trend in noise: no more often than its level says. */
class DirectionLevelTest {
    private static final double ALPHA = Catalog.packed().settings().trend().alpha();
    private static final int DRAWS = 20_000;

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7, 8, 9, 10})
    void noiseHasADirectionNoMoreOftenThanAlpha(int n) {
        double measured = falsePositives(n, Random::nextGaussian);
        double counted = falsePositives(n, random -> random.nextInt(4));
        assertTrue(measured <= ALPHA, n + " measured values: " + measured);
        assertTrue(counted <= ALPHA, n + " tied counts: " + counted);
        // the level is used, not avoided: below five values nothing can be significant, beyond them something is
        assertEquals(n > 4, measured > 0.01);
    }

    private static double falsePositives(int n, ToDoubleFunction<Random> noise) {
        Random random = new Random(n);
        int found = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] values = new double[n];
            for (int i = 0; i < n; i++) {
                values[i] = noise.applyAsDouble(random);
            }
            MannKendall test = MannKendall.of(values);
            TrendDirection direction = TrendDirection.of(test.s(), test.minAttainableP() < ALPHA, test.p() < ALPHA);
            found += direction == TrendDirection.UP || direction == TrendDirection.DOWN ? 1 : 0;
        }
        return (double) found / DRAWS;
    }
}
