package org.fazhi.period;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.catalog.MeasureType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodAlgebraTest {
    private static final PeriodAlgebra ALGEBRA = new PeriodAlgebra(3, 0.23);

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
        "2024-02-29/P1M, 2023-02-28/P29D",
        "2024-01-01/P60D, 2023-01-01/P2M"
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

    /**
     * MEASURE_TYPE, ACCUMULATION, kind of period and cut-off; then what comparing, adding (or taking away) and annualising
     * say. Alternatives stand between bars; every combination is told by exactly one line.
     */
    private static final String RULES = """
            FLOW                          PERIOD     year   whole|tolerated  ok               ok               NOT_YEAR_TO_DATE
            FLOW                          PERIOD     year   early            CUT_OFF_EARLY    CUT_OFF_EARLY    NOT_YEAR_TO_DATE
            FLOW                          PERIOD     begin  whole|tolerated  ok               ok               ok
            FLOW                          PERIOD     start  whole|tolerated  ok               ok               TOO_LITTLE_OF_YEAR
            FLOW                          PERIOD     begin  early            CUT_OFF_EARLY    CUT_OFF_EARLY    ok
            FLOW                          PERIOD     start  early            CUT_OFF_EARLY    CUT_OFF_EARLY    TOO_LITTLE_OF_YEAR
            FLOW                          PERIOD     other  whole|tolerated  ok               ok               NOT_YEAR_TO_DATE
            FLOW                          PERIOD     other  early            CUT_OFF_EARLY    CUT_OFF_EARLY    NOT_YEAR_TO_DATE
            FLOW                          PERIOD     day    whole            EVENT_NOT_PERIOD EVENT_NOT_PERIOD EVENT_NOT_PERIOD
            FLOW                          YTD        year   whole|tolerated  ok               ok               NOT_YEAR_TO_DATE
            FLOW                          YTD        year   early            CUT_OFF_EARLY    CUT_OFF_EARLY    NOT_YEAR_TO_DATE
            FLOW                          YTD        begin  whole|tolerated  ok               ok               ok
            FLOW                          YTD        start  whole|tolerated  ok               ok               TOO_LITTLE_OF_YEAR
            FLOW                          YTD        begin  early            CUT_OFF_EARLY    CUT_OFF_EARLY    ok
            FLOW                          YTD        start  early            CUT_OFF_EARLY    CUT_OFF_EARLY    TOO_LITTLE_OF_YEAR
            FLOW                          YTD        other  whole|tolerated  ok               ok               NOT_YEAR_TO_DATE
            FLOW                          YTD        other  early            CUT_OFF_EARLY    CUT_OFF_EARLY    NOT_YEAR_TO_DATE
            FLOW                          YTD        day    whole            EVENT_NOT_PERIOD EVENT_NOT_PERIOD EVENT_NOT_PERIOD
            FLOW                          SINCE      year   whole|tolerated  SINCE_ORIGIN     SINCE_ORIGIN     SINCE_ORIGIN
            FLOW                          SINCE      year   early            SINCE_ORIGIN     SINCE_ORIGIN     SINCE_ORIGIN
            FLOW                          SINCE      begin|start  whole|tolerated  SINCE_ORIGIN     SINCE_ORIGIN     SINCE_ORIGIN
            FLOW                          SINCE      begin|start  early            SINCE_ORIGIN     SINCE_ORIGIN     SINCE_ORIGIN
            FLOW                          SINCE      other  whole|tolerated  SINCE_ORIGIN     SINCE_ORIGIN     SINCE_ORIGIN
            FLOW                          SINCE      other  early            SINCE_ORIGIN     SINCE_ORIGIN     SINCE_ORIGIN
            FLOW                          SINCE      day    whole            SINCE_ORIGIN     SINCE_ORIGIN     SINCE_ORIGIN
            STOCK                         PERIOD|YTD year   whole|tolerated  ok               NOT_A_FLOW       NOT_A_FLOW
            STOCK                         PERIOD|YTD year   early            CUT_OFF_DIFFERS  NOT_A_FLOW       NOT_A_FLOW
            STOCK                         PERIOD|YTD begin|start  whole|tolerated  ok               NOT_A_FLOW       NOT_A_FLOW
            STOCK                         PERIOD|YTD begin|start  early            CUT_OFF_DIFFERS  NOT_A_FLOW       NOT_A_FLOW
            STOCK                         PERIOD|YTD other  whole|tolerated  ok               NOT_A_FLOW       NOT_A_FLOW
            STOCK                         PERIOD|YTD other  early            CUT_OFF_DIFFERS  NOT_A_FLOW       NOT_A_FLOW
            RATIO|OPENING_PLUS_FLOW       PERIOD     year   whole|tolerated  ok               NOT_A_FLOW       NOT_A_FLOW
            RATIO                         PERIOD     year   early            ok               NOT_A_FLOW       NOT_A_FLOW
            OPENING_PLUS_FLOW             PERIOD     year   early            CUT_OFF_EARLY    NOT_A_FLOW       NOT_A_FLOW
            RATIO|OPENING_PLUS_FLOW       PERIOD     begin|start  whole|tolerated  ok               NOT_A_FLOW       NOT_A_FLOW
            RATIO                         PERIOD     begin|start  early            ok               NOT_A_FLOW       NOT_A_FLOW
            OPENING_PLUS_FLOW             PERIOD     begin|start  early            CUT_OFF_EARLY    NOT_A_FLOW       NOT_A_FLOW
            RATIO|OPENING_PLUS_FLOW       PERIOD     other  whole|tolerated  ok               NOT_A_FLOW       NOT_A_FLOW
            RATIO                         PERIOD     other  early            ok               NOT_A_FLOW       NOT_A_FLOW
            OPENING_PLUS_FLOW             PERIOD     other  early            CUT_OFF_EARLY    NOT_A_FLOW       NOT_A_FLOW
            RATIO|OPENING_PLUS_FLOW       YTD        year   whole|tolerated  ok               NOT_A_FLOW       NOT_A_FLOW
            RATIO|OPENING_PLUS_FLOW       YTD        year   early            CUT_OFF_EARLY    NOT_A_FLOW       NOT_A_FLOW
            RATIO|OPENING_PLUS_FLOW       YTD        begin|start  whole|tolerated  ok               NOT_A_FLOW       NOT_A_FLOW
            RATIO|OPENING_PLUS_FLOW       YTD        begin|start  early            CUT_OFF_EARLY    NOT_A_FLOW       NOT_A_FLOW
            RATIO|OPENING_PLUS_FLOW       YTD        other  whole|tolerated  ok               NOT_A_FLOW       NOT_A_FLOW
            RATIO|OPENING_PLUS_FLOW       YTD        other  early            CUT_OFF_EARLY    NOT_A_FLOW       NOT_A_FLOW
            STOCK|RATIO|OPENING_PLUS_FLOW PERIOD|YTD day    whole            EVENT_NOT_PERIOD NOT_A_FLOW       NOT_A_FLOW
            STOCK|RATIO|OPENING_PLUS_FLOW SINCE      year   whole|tolerated  SINCE_ORIGIN     NOT_A_FLOW       NOT_A_FLOW
            STOCK|RATIO|OPENING_PLUS_FLOW SINCE      year   early            SINCE_ORIGIN     NOT_A_FLOW       NOT_A_FLOW
            STOCK|RATIO|OPENING_PLUS_FLOW SINCE      begin|start  whole|tolerated  SINCE_ORIGIN     NOT_A_FLOW       NOT_A_FLOW
            STOCK|RATIO|OPENING_PLUS_FLOW SINCE      begin|start  early            SINCE_ORIGIN     NOT_A_FLOW       NOT_A_FLOW
            STOCK|RATIO|OPENING_PLUS_FLOW SINCE      other  whole|tolerated  SINCE_ORIGIN     NOT_A_FLOW       NOT_A_FLOW
            STOCK|RATIO|OPENING_PLUS_FLOW SINCE      other  early            SINCE_ORIGIN     NOT_A_FLOW       NOT_A_FLOW
            STOCK|RATIO|OPENING_PLUS_FLOW SINCE      day    whole            SINCE_ORIGIN     NOT_A_FLOW       NOT_A_FLOW
            """;

    private static final Map<String, List<String>> PERIODS = Map.of(
            "year", List.of("2023", "2024"),
            "begin", List.of("2023-S1", "2023-Q1", "2023-01-01/P9M", "2023-01-01/P100D"),
            "start", List.of("2023-01", "2023-01-01/P2M"),
            "other", List.of("2023-S2", "2023-Q3", "2023-07", "2023-04-01/P9M", "2021-01-01/P3Y", "2022-07-01/P12M"),
            "day", List.of("2023-01-01", "2023-10-23"));

    @ParameterizedTest
    @EnumSource
    void everyCombinationIsToldByOneLineAndFollowsIt(MeasureType type) {
        int followed = 0;
        for (Accumulation accumulation : Accumulation.values()) {
            for (String kind : PERIODS.keySet()) {
                for (String cutOff : kind.equals("day") ? List.of("whole") : List.of("whole", "tolerated", "early")) {
                    List<String> rule = rule(type.name(), accumulation.name(), kind, cutOff);
                    for (String period : PERIODS.get(kind)) {
                        Timed figure = new Timed(type, accumulation, period(period), cutOff(period(period), cutOff));
                        String told = type + " " + accumulation + " " + period + " " + cutOff;
                        assertEquals(rule.get(4), said(ALGEBRA.refusalToCompare(figure)), "compare " + told);
                        assertEquals(rule.get(5), said(ALGEBRA.refusalToAdd(figure)), "add " + told);
                        assertEquals(rule.get(6), said(ALGEBRA.refusalToAnnualise(figure)), "annualise " + told);
                        followed++;
                    }
                }
            }
        }
        assertEquals(3 * (3 * (2 + 4 + 2 + 6) + 2), followed);
    }

    @Test
    void everyReasonIsGivenByALine() {
        Set<String> told = RULES.lines()
                .flatMap(line -> Stream.of(line.split(" +")).skip(4))
                .collect(Collectors.toSet());
        told.remove("ok");
        assertEquals(Stream.of(Refusal.values()).map(Refusal::name).collect(Collectors.toSet()), told);
    }

    private static List<String> rule(String... combination) {
        List<List<String>> rules = RULES.lines()
                .map(line -> List.of(line.split(" +")))
                .filter(line -> IntStream.range(0, 4)
                        .allMatch(i -> List.of(line.get(i).split("\\|")).contains(combination[i])))
                .toList();
        assertEquals(1, rules.size(), () -> "lines that tell of " + String.join(" ", combination));
        return rules.get(0);
    }

    private static LocalDate cutOff(TimePeriod period, String told) {
        return switch (told) {
            case "whole" -> period.end();
            case "tolerated" -> period.end().minusDays(3);
            default -> period.end().minusDays(4);
        };
    }

    private static String said(Optional<Refusal> refusal) {
        return refusal.map(Refusal::name).orElse("ok");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, 2021 2021-S2 2021-Q4 2021-12",
        "2022-06-30, 2022-S1 2022-Q2 2022-06",
        "2022-09-30, 2022-Q3 2022-09",
        "2022-05-31, 2022-05",
        "2022-05-30,"
    })
    void thePeriodsThatEndOnADay(LocalDate day, String codes) {
        assertEquals(
                codes == null ? List.of() : List.of(codes.split(" ")),
                PeriodAlgebra.endingOn(day).stream().map(TimePeriod::code).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01/P364D, 2023",
        "2023-01-01/P362D, 2023",
        "2023-01-01/P361D, 2023-01-01/P361D",
        "2023-01-01/P180D, 2023-S1",
        "2023-01-01/P271D, 2023-01-01/P9M",
        "2023-01-15/P30D, 2023-01-15/P30D",
        "2023-01-01/P9M, 2023-01-01/P9M",
        "2023-S1, 2023-S1",
        "2022-07-01/P364D, 2022-07-01/P1Y"
    })
    void aSpanThatStopsADayOrTwoBeforeAMonthsEndStandsForTheWholeOfIt(String told, String whole) {
        assertEquals(whole, ALGEBRA.whole(period(told)).code());
    }

    @Test
    void aYearLessADayIsNoBeginningToEstimateItFrom() {
        assertEquals(Optional.of(Refusal.NOT_YEAR_TO_DATE), ALGEBRA.refusalToAnnualise(flow("2023-01-01/P364D")));
        assertEquals(Optional.of(Refusal.NOT_YEAR_TO_DATE), ALGEBRA.refusalToAnnualise(flow("2023-01-01/P362D")));
        assertEquals(Optional.empty(), ALGEBRA.refusalToAnnualise(flow("2023-01-01/P361D")));
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-12-28, 2023-12-31",
        "2023, 2023-12-27, 2023-12-27",
        "2023, 2024-02-10, 2023-12-31",
        "2023, 2022-12-30, 2023-12-31",
        "2023-S1, 2023-06-20, 2023-06-20",
        "2023-S1,, 2023-06-30"
    })
    void aPageTellsUpToTheDayItWasPublishedOrTheWholePeriod(String told, LocalDate published, LocalDate upTo) {
        assertEquals(upTo, ALGEBRA.toldUpTo(period(told), published));
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

    private static Timed cut(String code, String cutOff) {
        return new Timed(MeasureType.FLOW, Accumulation.PERIOD, period(code), LocalDate.parse(cutOff));
    }

    private static TimePeriod period(String code) {
        return TimePeriod.parse(code).orElseThrow();
    }
}
