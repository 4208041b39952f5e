package org.fazhi.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.PlaceDef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContinuityTest {
    private static final Continuity CONTINUITY = Continuity.of(Catalog.packed());

    /** 江干区 (330104) went into 上城区 (330102) some day of 2021; 密云县 became 密云区 with the same land in 2016. */
    @ParameterizedTest
    @CsvSource({
        "MED_ACCEPTED, 330102, 2020,",
        "MED_ACCEPTED, 330102, 2020-S2,",
        "MED_ACCEPTED, 330102, 2021, PLACE_330102_2021",
        "MED_ACCEPTED, 330102, 2021-S1, PLACE_330102_2021",
        "MED_ACCEPTED, 330102, 2021-S2, PLACE_330102_2021",
        "MED_ACCEPTED, 330102, 2022,",
        "MED_ACCEPTED, 330104, 2020,",
        "MED_ACCEPTED, 110228, 2015,",
        "MED_ACCEPTED, 110118, 2016,",
        "MED_ACCEPTED, 511722, 2021,",
        "REC_ACCEPTED, 511722, 2023-07-01/P1Y, REC_LAW_2023",
        "REC_ACCEPTED, 511722, 2024,",
        "ENF_FINES, 511722, 2021, ENF_PENALTY_LAW_2021_FINES",
        "ENF_FINES, 511722, 2021-S1,"
    })
    void whatAPeriodHolds(String indicator, String area, String period, String id) {
        assertEquals(
                Optional.ofNullable(id),
                CONTINUITY.breakIn(indicator, area, period(period)).map(SeriesBreak::id));
    }

    @Test
    void theYearsBeforeAndAfterAMergerAreSegmentsOfTheirOwn() {
        Segments segments = CONTINUITY.segments("MED_ACCEPTED", "330102");
        assertEquals(Optional.of(1), segments.segmentOf(period("2020")));
        assertEquals(Optional.empty(), segments.segmentOf(period("2021")));
        assertEquals(Optional.of(2), segments.segmentOf(period("2022")));
        assertEquals(
                Optional.of(SeriesBreak.Kind.PLACE_CHANGED),
                segments.breakBetween(period("2020"), period("2022")).map(SeriesBreak::kind));
        assertEquals(Optional.empty(), segments.breakBetween(period("2022"), period("2023")));
    }

    @Test
    void aMergerOnAKnownDayBreaksOnlyWhatHoldsIt() {
        Map<String, List<SeriesBreak>> changes = PlaceChanges.of(
                List.of(place("330102", "上城区", null, null), place("330104", "江干区", "2021-04-08", "330102")));
        Segments segments = new Segments(changes.get("330102"));
        assertTrue(segments.breakIn(period("2021-Q1")).isEmpty());
        assertTrue(segments.breakIn(period("2021-S1")).isPresent());
        assertTrue(segments.breakIn(period("2021-S2")).isEmpty());
        assertEquals(changes.get("330102"), changes.get("330104"));
    }

    @Test
    void severalThatBecomeANewOneAreAChangeOneRecodedIsNone() {
        Map<String, List<SeriesBreak>> changes = PlaceChanges.of(List.of(
                place("320684", "海门市", "2019-12-31", "320614"),
                place("320614", "海门区", null, null, LocalDate.parse("2020-01-01")),
                place("410101", "甲县", "2019-12-31", "410103"),
                place("410102", "乙县", "2019-12-31", "410103"),
                place("410103", "甲乙区", null, null, LocalDate.parse("2020-01-01"))));
        assertEquals(Set.of("410101", "410102", "410103"), changes.keySet());
    }

    private static PlaceDef place(String code, String name, String validTo, String successor) {
        return place(code, name, validTo, successor, null);
    }

    private static PlaceDef place(String code, String name, String validTo, String successor, LocalDate validFrom) {
        return new PlaceDef(
                code,
                name,
                "district",
                null,
                validFrom,
                validTo == null ? null : LocalDate.parse(validTo),
                successor,
                "test");
    }

    private static TimePeriod period(String code) {
        return TimePeriod.parse(code).orElseThrow();
    }
}
