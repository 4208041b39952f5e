package org.fazhi.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ValuesTest {
    @Test
    void aRateCarriesItsPercentSignAndACountItsThousands() {
        assertEquals("97.3%", observed(Map.of("OBS_VALUE", 97.3, "UNIT_MEASURE", "PT", "OBS_STATUS", "A")));
        assertEquals("18,000", observed(Map.of("OBS_VALUE", 18000.0, "UNIT_MEASURE", "ITEM", "OBS_STATUS", "A")));
    }

    @Test
    void anEstimateIsMarked() {
        assertEquals("~40", observed(Map.of("OBS_VALUE", 40.0, "OBS_STATUS", "E")));
    }

    @Test
    void whereOnlyABoundIsStatedTheBoundIsShown() {
        assertEquals("≥ 500", observed(Map.of("OBS_VALUE_LOWER", 500.0)));
        assertEquals("≤ 30", observed(Map.of("OBS_VALUE_LOWER", 0.0, "OBS_VALUE_UPPER", 30.0)));
        assertEquals("", observed(Map.of()));
    }

    @Test
    void aChangeShowsItsSign() {
        assertEquals("+2.5%", Values.signed(2.5, 1, "%"));
        assertEquals("-3 pp", Values.signed(-3.0, 2, " pp"));
        assertEquals("", Values.signed(null, 2, "%"));
    }

    private static String observed(Map<String, Object> values) {
        return Values.observed(new TableRow(values));
    }
}
