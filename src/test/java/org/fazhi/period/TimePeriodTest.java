package org.fazhi.period;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimePeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2023-01-01/P12M, 2023",
        "2023-01-01/P1Y, 2023",
        "2023-01-01/P365D, 2023",
        "2024-01-01/P365D, 2024-01-01/P365D",
        "2023-01-01/P6M, 2023-S1",
        "2023-07-01/P6M, 2023-S2",
        "2023-H1, 2023-S1",
        "2023-04-01/P3M, 2023-Q2",
        "2023-04-01/P91D, 2023-Q2",
        "2023-02-01/P3M, 2023-02-01/P3M",
        "2023-02-01/P1M, 2023-02",
        "2023-02-01/P4W, 2023-02",
        "2023-01-01/P9M, 2023-01-01/P9M",
        "2023-01-01/P273D, 2023-01-01/P9M",
        "2023-10-23/P1D, 2023-10-23",
        "2022-07-01/P12M, 2022-07-01/P1Y",
        "2021-01-01/P36M, 2021-01-01/P3Y",
        "2021-01-01/P3Y, 2021-01-01/P3Y",
        "2023-01-15/P1M, 2023-01-15/P31D"
    })
    void equalDaysHaveOneCode(String written, String code) {
        TimePeriod period = TimePeriod.parse(written).orElseThrow();
        assertEquals(code, period.code());
        assertEquals(period, TimePeriod.parse(code).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-S2, true",
        "2023, 2023, true",
        "2023-S2, 2023, false",
        "2023, 2022-07-01/P9M, false",
        "2023, 2023-12-31, true",
        "2023, 2024-01-01, false"
    })
    void aPeriodHoldsThoseThatLieWithinIt(String outer, String inner, boolean holds) {
        assertEquals(
                holds,
                TimePeriod.parse(outer)
                        .orElseThrow()
                        .holds(TimePeriod.parse(inner).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"2023, false", "2023-03-01/P1Y, false", "2023-03-01/P367D, true", "2023-01-01/P13M, true"})
    void aPeriodIsLongerThanAYearByOneDay(String code, boolean longer) {
        assertEquals(longer, TimePeriod.parse(code).orElseThrow().isLongerThanAYear());
    }

    @Test
    void everySpanOfTwoYearsIsReadBackFromItsCode() {
        LocalDate first = LocalDate.parse("2023-01-01");
        for (LocalDate start = first; start.isBefore(first.plusMonths(14)); start = start.plusDays(1)) {
            for (LocalDate end = start; end.isBefore(start.plusMonths(25)); end = end.plusDays(1)) {
                TimePeriod span = TimePeriod.span(start, end);
                assertEquals(start, span.start());
                assertEquals(end, span.end());
                assertEquals(span, TimePeriod.parse(span.code()).orElseThrow());
            }
        }
    }
}
