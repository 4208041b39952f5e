package org.fazhi.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FunnelLimitsTest {
    @Test
    void limitsInterpolateTheDiscreteQuantile() {
        // Binomial(2, 1/2): P(R <= 0) = 1/4, so p = 1/8 lies half way from -1 to 0 and 7/8 half way from 1 to 2
        FunnelLimits limits = FunnelLimits.binomial(0.5, 2, 0.75).orElseThrow();
        assertEquals(0, limits.lower());
        assertEquals(1.5 / 2, limits.upper(), 1e-15);
    }

    @Test
    void limitsNarrowAroundTheTargetAsPlacesGrow() {
        FunnelLimits small = FunnelLimits.binomial(0.9, 30, 0.95).orElseThrow();
        FunnelLimits large = FunnelLimits.binomial(0.9, 3000, 0.95).orElseThrow();
        assertTrue(small.lower() < large.lower() && large.lower() < 0.9);
        assertTrue(small.upper() > large.upper() && large.upper() > 0.9);
        assertEquals(0.9 - 1.96 * Math.sqrt(0.09 / 3000), large.lower(), 5e-4);
    }

    @Test
    void aTargetThatIsCertainOrASizeWithoutBoundHasNone() {
        assertTrue(FunnelLimits.binomial(1, 30, 0.95).isEmpty());
        assertTrue(FunnelLimits.binomial(0, 30, 0.95).isEmpty());
        assertTrue(FunnelLimits.binomial(0.5, 1e15, 0.95).isEmpty());
        assertTrue(FunnelLimits.poisson(0, 1000, 0.95).isEmpty());
    }
}
