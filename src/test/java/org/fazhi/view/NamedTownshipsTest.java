package org.fazhi.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.schema.Col;
import org.junit.jupiter.api.Test;

class NamedTownshipsTest {
    private static final NamedTownships TOWNSHIPS = new NamedTownships(Map.of(
            "371327-文疃镇",
            List.of(area("371327108", "2016-01-01", "2020-12-31"), area("371327208", "2021-01-01", null)),
            "371327-城关镇",
            List.of(area("371327100", "2016-01-01", null), area("371327101", "2016-01-01", null))));

    @Test
    void aTownshipHasTheCodeOfTheDayItsFigureIsOf() {
        assertEquals(Optional.of("371327108"), TOWNSHIPS.code(figure("371327-文疃镇", "2019-12-31")));
        assertEquals(Optional.of("371327208"), TOWNSHIPS.code(figure("371327-文疃镇", "2023-12-31")));
        assertEquals(Optional.of("371327"), TOWNSHIPS.code(figure("371327", "2023-12-31")), "a code says it itself");
    }

    @Test
    void ofTwoTownshipsOfOneNameNoneIsTaken() {
        assertEquals(Optional.empty(), TOWNSHIPS.code(figure("371327-城关镇", "2023-12-31")));
        assertEquals(Optional.empty(), TOWNSHIPS.code(figure("371327-文疃镇", null)), "without a day two codes fit");
        assertEquals(Optional.empty(), TOWNSHIPS.code(figure("371327-无名镇", "2023-12-31")));
    }

    private static TableRow area(String code, String from, String to) {
        Map<String, Object> values = new HashMap<>(Map.of(Col.REF_AREA, code, Col.VALID_FROM, LocalDate.parse(from)));
        values.put(Col.VALID_TO, to == null ? null : LocalDate.parse(to));
        return new TableRow(values);
    }

    private static TableRow figure(String area, String end) {
        Map<String, Object> values = new HashMap<>(Map.of(Col.REF_AREA, area));
        values.put(Col.PERIOD_END, end == null ? null : LocalDate.parse(end));
        return new TableRow(values);
    }
}
