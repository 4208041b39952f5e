package org.fazhi.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RefAreaTest {
    @Test
    void theCodesInsideAPlaceBeginWithItsCodeWithoutPairsOfZeros() {
        assertEquals("14", RefArea.prefix("140000"));
        assertEquals("1405", RefArea.prefix("140500"));
        assertEquals("140525", RefArea.prefix("140525"));
        assertEquals("", RefArea.prefix("000000"));
    }

    @Test
    void zerosThatNumberATownshipAreItsOwn() {
        assertEquals("140525100", RefArea.prefix("140525100"));
        assertEquals("140525200", RefArea.prefix("140525200"));
    }
}
