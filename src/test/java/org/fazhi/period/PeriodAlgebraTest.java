package org.fazhi.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalog.MeasureType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodAlgebraTest {
    private static final PeriodAlgebra ALGEBRA = new PeriodAlgebra(3);

    @ParameterizedTest
    @CsvSource({
        "2023, 2022",
        "2023-S1, 2022-S1",
        "2023-S2, 2022-S2",
        "2023-H2, 2022-S2",
        "2023-Q1, 2022-Q1",
        "2023-Q2, 2022-Q2",
        "2023-Q3, 2022-Q3",
        "2023-Q4, 2022-Q4",
        "2023-01, 2022-01",
        "2023-12, 2022-12",
        "2023-01-01/P9M, 2022-01-01/P9M",
        "2024-02-29/P1M, 2023-02-28/P1M"
    })
    void theSamePartOfTheYearBefore(String period, String before) {
        assertEquals(
                before,
                PeriodAlgebra.samePartOfYearBefore(period(period)).orElseThrow().code());
    }

    @Test
    void aDayHasNoSamePartOfTheYearBefore() {
        assertEquals(Optional.empty(), PeriodAlgebra.samePartOfYearBefore(period("2023-10-23")));
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-S1, 2023-S2",
        "2023, 2023-Q1, 2023-04-01/P9M",
        "2023, 2023-01-01/P9M, 2023-Q4",
        "2023-01-01/P9M, 2023-S1, 2023-Q3",
        "2023-S1, 2023-Q1, 2023-Q2",
        "2023-S1, 2023-01-01/P5M, 2023-06",
        "2023-S2, 2023-Q3, 2023-Q4"
    })
    void aDifferenceIsThePeriodThatIsLeft(String longer, String shorter, String left) {
        assertEquals(
                left, ALGEBRA.difference(flow(longer), flow(shorter)).period().code());
    }

    @ParameterizedTest
    @CsvSource({"2023, 2022-S1", "2023, 2023-S2", "2023-S1, 2023", "2023, 2023", "2023-Q2, 2023-S1"})
    void aDifferenceNeedsTheShorterToBeginTheLonger(String longer, String shorter) {
        assertEquals(
                Refusal.NOT_NESTED,
                ALGEBRA.difference(flow(longer), flow(shorter)).refusal());
    }

    @ParameterizedTest
    @EnumSource(value = MeasureType.class, mode = EnumSource.Mode.EXCLUDE, names = "FLOW")
    void onlyFlowsAreDifferencedSummedOrAnnualised(MeasureType type) {
        Timed year = Timed.whole(type, period("2023"));
        Timed first = Timed.whole(type, period("2023-S1"));
        Timed second = Timed.whole(type, period("2023-S2"));
        assertEquals(Refusal.NOT_A_FLOW, ALGEBRA.difference(year, first).refusal());
        assertEquals(Refusal.NOT_A_FLOW, ALGEBRA.sum(List.of(first, second)).refusal());
        assertEquals(Refusal.NOT_A_FLOW, ALGEBRA.annualise(first).refusal());
    }

    @Test
    void aCutOffThreeDaysBeforeTheEndIsTakenForTheEndAndFourAreNot() {
        assertTrue(
                ALGEBRA.difference(flow("2022"), cut("2022-S1", "2022-06-27")).isAllowed());
        assertEquals(
                Refusal.CUT_OFF_EARLY,
                ALGEBRA.difference(flow("2022"), cut("2022-S1", "2022-06-26")).refusal());
        assertEquals(
                Refusal.CUT_OFF_EARLY,
                ALGEBRA.difference(cut("2022", "2022-11-30"), flow("2022-S1")).refusal());
        assertEquals(
                Refusal.CUT_OFF_EARLY,
                ALGEBRA.sum(List.of(cut("2022-S1", "2022-06-20"), flow("2022-S2")))
                        .refusal());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-S1 2023-S2, 2023",
        "2023-S2 2023-S1, 2023",
        "2023-Q4 2023-Q1 2023-Q3 2023-Q2, 2023",
        "2023-Q1 2023-Q2, 2023-S1",
        "2023-01-01/P9M 2023-Q4, 2023",
        "2022-S2 2023-S1, 2022-07-01/P12M"
    })
    void aSumIsThePeriodItsPartsFill(String parts, String whole) {
        assertEquals(whole, ALGEBRA.sum(flows(parts)).period().code());
    }

    @ParameterizedTest
    @CsvSource({"2023-S1", "2023-S1 2023-Q4", "2023-S1 2023-Q2", "2023-S1 2023-S1", "2022-S1 2023-S2"})
    void aSumNeedsPartsWithoutGapOrOverlap(String parts) {
        assertEquals(Refusal.NOT_ADJACENT, ALGEBRA.sum(flows(parts)).refusal());
    }

    @ParameterizedTest
    @CsvSource({"2023-S1", "2023-Q1", "2023-01", "2023-01-01/P9M", "2023-01-01/P100D"})
    void aFlowFromTheFirstOfJanuaryMayStandForItsYear(String seen) {
        assertEquals("2023", ALGEBRA.annualise(flow(seen)).period().code());
    }

    @ParameterizedTest
    @CsvSource({
        "2023, WHOLE_YEAR",
        "2023-S2, NOT_YEAR_TO_DATE",
        "2023-Q3, NOT_YEAR_TO_DATE",
        "2021-01-01/P3Y, NOT_YEAR_TO_DATE",
        "2023-01-01, EVENT_NOT_PERIOD"
    })
    void whatDoesNotRunFromTheFirstOfJanuaryStandsForNoYear(String seen, Refusal reason) {
        assertEquals(reason, ALGEBRA.annualise(flow(seen)).refusal());
    }

    @Test
    void totalsSinceAnOriginAreNeverUsedForAnything() {
        TimePeriod half = period("2023-S1");
        Timed since = new Timed(MeasureType.FLOW, Accumulation.SINCE, half, half.end());
        assertEquals(Refusal.SINCE_ORIGIN, ALGEBRA.annualise(since).refusal());
        assertEquals(
                Refusal.SINCE_ORIGIN, ALGEBRA.difference(flow("2023"), since).refusal());
        assertEquals(
                Refusal.SINCE_ORIGIN,
                ALGEBRA.sum(List.of(since, flow("2023-S2"))).refusal());
        assertEquals(
                Refusal.SINCE_ORIGIN, ALGEBRA.compare(since, flow("2023-S1")).refusal());
    }

    @Test
    void eventsAreNeitherAddedNorTakenAway() {
        assertEquals(
                Refusal.EVENT_NOT_PERIOD,
                ALGEBRA.difference(flow("2023"), flow("2023-01-01")).refusal());
        assertEquals(
                Refusal.EVENT_NOT_PERIOD,
                ALGEBRA.sum(List.of(flow("2023-01-01"), flow("2023-01-02"))).refusal());
    }

    @Test
    void likeIsComparedWithLikeOnly() {
        assertTrue(ALGEBRA.compare(flow("2023-S1"), flow("2023-H1")).isAllowed());
        assertTrue(
                ALGEBRA.compare(cut("2022-S1", "2022-06-29"), flow("2022-S1")).isAllowed());
        assertEquals(
                Refusal.PERIOD_DIFFERS,
                ALGEBRA.compare(flow("2023"), flow("2023-S1")).refusal());
        assertEquals(
                Refusal.CUT_OFF_DIFFERS,
                ALGEBRA.compare(cut("2023", "2023-11-30"), flow("2023")).refusal());
        assertEquals(
                Refusal.MEASURE_TYPE_DIFFERS,
                ALGEBRA.compare(flow("2023"), Timed.whole(MeasureType.STOCK, period("2023")))
                        .refusal());
    }

    @Test
    void twoHalvesOfOneYearAreItsHalves() {
        assertTrue(PeriodAlgebra.areHalvesOf(period("2023-S2"), period("2023-S1"), period("2023")));
        assertFalse(PeriodAlgebra.areHalvesOf(period("2023-S1"), period("2023-S1"), period("2023")));
        assertFalse(PeriodAlgebra.areHalvesOf(period("2022-S1"), period("2023-S2"), period("2023")));
        assertFalse(PeriodAlgebra.areHalvesOf(period("2023-Q1"), period("2023-Q2"), period("2023")));
    }

    @Test
    void theShareOfTheYearSeenCountsDays() {
        assertEquals(181 / 365.0, PeriodAlgebra.shareOfYear(flow("2023-S1")));
        assertEquals(182 / 366.0, PeriodAlgebra.shareOfYear(flow("2024-S1")));
        assertEquals(180 / 365.0, PeriodAlgebra.shareOfYear(cut("2022-S1", "2022-06-29")));
    }

    private static Timed flow(String code) {
        return Timed.whole(MeasureType.FLOW, period(code));
    }

    private static List<Timed> flows(String codes) {
        return List.of(codes.split(" ")).stream().map(PeriodAlgebraTest::flow).toList();
    }

    private static Timed cut(String code, String cutOff) {
        return new Timed(MeasureType.FLOW, Accumulation.PERIOD, period(code), LocalDate.parse(cutOff));
    }

    private static TimePeriod period(String code) {
        return TimePeriod.parse(code).orElseThrow();
    }
}
