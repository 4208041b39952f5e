package org.fazhi;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reasons of a golden case are read: one that does not hold fails, whatever {@code expected/} says. */
class GoldenWhyTest {
    private static final Map<String, GoldenTable> TABLES = Map.of(
            "observation",
            new GoldenTable(
                    List.of("REF_AREA", "TIME_PERIOD", "OBS_VALUE"), List.of(List.of("140728", "2022-S2", "14"))),
            "rejected",
            new GoldenTable(List.of("RAW_VALUE", "REASON"), List.of(List.of("9", "PART_OF_TOTAL"))));
    private static final String REJECTED = "- rejected RAW_VALUE=9 REASON=PART_OF_TOTAL\n";

    @Test
    void reasonsThatHoldPass() {
        assertDoesNotThrow(() -> hold("Design, section 6\n- observation 140728 2022-S2 OBS_VALUE=14\n"
                + "- no observation 140728 2022-S1\n" + REJECTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Design, section 6\n- observation 140728 2022-S2 OBS_VALUE=15\n" + REJECTED,
                "Design, section 6\n- observation 140728 TIME_PERIOD=14\n" + REJECTED,
                "Design, section 6\n- no observation 140728 2022-S2\n- observation 140728\n" + REJECTED,
                "Design, section 6\n- issue CONTRADICTION\n" + REJECTED,
                "Design, section 6\n- no observation 140729\n",
                "Design\n- observation 140728 2022-S2 OBS_VALUE=14\n" + REJECTED,
                "Design, section 6\n- observation 140728 2022-S2 OBS_VALUE=14\n"
            })
    void aWrongValueAColumnMixedUpARowTooManyOrOneNotToldFails(String why) {
        assertThrows(AssertionError.class, () -> hold(why));
    }

    private static void hold(String why) {
        GoldenTest.assertReasonsHold(why, TABLES);
    }
}
