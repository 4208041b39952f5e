package org.fazhi.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.quantity.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthSpansTest {
    @ParameterizedTest
    @CsvSource({
        "2023-S2 = 58, 2023 100, 2023-S1 42, , ",
        "2023-Q4 = 25, 2023 100, 2023-01-01/P9M 75, , ",
        "2023-Q3 = 33, 2023-01-01/P9M 75, 2023-S1 42, , ",
        "2023-Q2 = 30, 2023-S1 42, 2023-Q1 12, , ",
        "2023-06 = 7, 2023-S1 42, 2023-01-01/P5M 35, , ",
        "2023-Q4 = 25, 2023 100, 2023-S1 42, 2023-Q3 33, ",
        "2023-S2 = 58, 2023-01-01/P9M 75, 2023-Q4 25, 2023-S1 42, ",
        "2023-Q1 = 12, 2023 100, 2023-Q2 30, 2023-S2 58, ",
        "2023 = 100, 2023-S1 42, 2023-S2 58, , ",
        "2023 = 100, 2023-S1 42, 2023-Q3 33, 2023-Q4 25, ",
        "2023 = 100, 2023-01-01/P9M 75, 2023-Q4 25, , ",
        "2023 = 100, 2023-Q1 12, 2023-Q2 30, 2023-Q3 33, 2023-Q4 25",
        "2023-S1 = 42, 2023-Q1 12, 2023-Q2 30, , ",
        "2023-S1 = 42, 2023-01-01/P9M 75, 2023-Q3 33, , "
    })
    void whatTheOthersOfItsYearGive(String told, String one, String two, String three, String four) {
        MonthSpans<String> spans = spans(
                Stream.of(one, two, three, four).filter(span -> span != null).toArray(String[]::new));
        String period = told.split(" = ")[0];
        assertEquals(
                Double.valueOf(told.split(" = ")[1]),
                given(spans, period).bounds().value());
    }

    @Test
    void twelveMonthsAreAYear() {
        List<String> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> "2023-%02d %d".formatted(month, month))
                .toList();
        SpanSum<String> year = given(spans(months.toArray(String[]::new)), "2023");
        assertEquals(Bounds.exactly(78), year.bounds());
        assertEquals(12, year.added().size());
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-S1 42, 2023-Q4 25",
        "2023-S2, 2023 100, 2023-Q1 12",
        "2023, 2022-07-01/P1Y 100, 2023-S2 58",
        "2023-Q3, 2023-01-01/P100D 42, 2023-01-01/P9M 75"
    })
    void aGapOrBrokenMonthsGiveNothing(String period, String one, String two) {
        assertEquals(Optional.empty(), spans(one, two).derive(period(period)));
    }

    @Test
    void aSumGoesBeforeADifferenceThenTheFewestThenTheSurest() {
        MonthSpans<String> sumFirst =
                spans("2023-Q1 12", "2023-04 10", "2023-05 10", "2023-06 10", "2023 100", "2023-S2 58");
        assertEquals("2023-Q1 + 2023-04 + 2023-05 + 2023-06", told(given(sumFirst, "2023-S1")));
        MonthSpans<String> fewest = spans("2023-S1 42", "2023-Q3 33", "2023-Q4 25", "2023-S2 58");
        assertEquals("2023-S1 + 2023-S2", told(given(fewest, "2023")));
        MonthSpans<String> surest = of(
                span("2023", new Bounds(100.0, 95.0, 105.0)),
                span("2023-S1", Bounds.exactly(42)),
                span("2023-Q3", Bounds.exactly(33)),
                span("2023-01-01/P9M", new Bounds(75.0, 70.0, 80.0)),
                span("2023-Q4", Bounds.exactly(25)));
        assertEquals("2023-Q3 + 2023-Q4", told(given(surest, "2023-S2")));
        MonthSpans<String> twoWays = of(
                span("2023", new Bounds(100.0, 95.0, 105.0)),
                span("2023-Q1", Bounds.exactly(12)),
                span("2023-04-01/P8M", Bounds.exactly(80)),
                span("2023-01-01/P11M", Bounds.exactly(92)),
                span("2023-S1", Bounds.exactly(42)));
        assertEquals("2023-S1 - 2023-Q1", told(given(twoWays, "2023-Q2")));
    }

    @Test
    void boundsAreAddedAndTakenAwayOnceAndNeverFallBelowNothing() {
        SpanSum<String> last = given(
                of(
                        span("2023", new Bounds(100.0, 100.0, 109.0)),
                        span("2023-S1", new Bounds(42.0, 40.0, 44.0)),
                        span("2023-Q3", new Bounds(55.0, 50.0, 59.0))),
                "2023-Q4");
        assertEquals(new Bounds(3.0, 0.0, 19.0), last.bounds());
    }

    @Test
    void moreTakenAwayThanThereIsGivesNothing() {
        assertEquals(Optional.empty(), spans("2023 100", "2023-S1 142").derive(period("2023-S2")));
        assertEquals(
                Optional.empty(), spans("2023 100", "2023-S1 60", "2023-Q3 50").derive(period("2023-Q4")));
    }

    @ParameterizedTest
    @CsvSource({
        "2023 190 <> 180, 2023-S1 80, 2023-S2 100, 2023 190, , ",
        "2023 190 <> 100, 2023-Q1 10, 2023-Q2 20, 2023-Q3 30, 2023-Q4 40, 2023 190",
        "2023-01-01/P9M 75 <> 62, 2023-S1 42, 2023-Q3 20, 2023-01-01/P9M 75, , ",
        "2023 100 <> 80, 2023-01-01/P9M 75, 2023-Q4 5, 2023 100, , ",
        "2023 100 <> 95, 2023-S1 42, 2023-Q3 33, 2023-Q4 20, 2023 100, "
    })
    void aFigureThatTheShorterOnesDoNotGiveIsNamedOnce(
            String told, String one, String two, String three, String four, String five) {
        List<MonthSpans.Disagreement<String>> found = spans(Stream.of(one, two, three, four, five)
                        .filter(span -> span != null)
                        .toArray(String[]::new))
                .disagreements(0);
        assertEquals(1, found.size());
        MonthSpans.Disagreement<String> only = found.get(0);
        assertEquals(
                told,
                only.span().code() + " " + only.span().bounds().value().longValue() + " <> "
                        + only.others().bounds().value().longValue());
    }

    @Test
    void figuresAgreeWhereNoneIsMoreThanOneAroundItAndAllGiveTheSame() {
        assertTrue(spans("2023-01-01/P9M 60", "2023-S1 42", "2023-Q4 10").agree(0));
        assertFalse(spans("2023-01-01/P9M 60", "2023-S1 75", "2023-Q4 10").agree(0));
        assertFalse(spans("2023 100", "2023-S1 42", "2023-S2 57").agree(0));
    }

    @Test
    void whatLiesWithinRoundingOrBoundsAgrees() {
        assertEquals(
                List.of(), spans("2023 10004", "2023-S1 5000", "2023-S2 5000").disagreements(0.0005));
        assertEquals(
                1,
                spans("2023 10006", "2023-S1 5000", "2023-S2 5000")
                        .disagreements(0.0005)
                        .size());
        assertEquals(
                List.of(),
                of(
                                span("2023", Bounds.exactly(190)),
                                span("2023-S1", Bounds.exactly(95)),
                                span("2023-S2", new Bounds(100.0, 90.0, 110.0)))
                        .disagreements(0));
    }

    /** Parts of one true year, any of them told: what is derived is true, nothing disagrees, order changes nothing. */
    @Test
    void whateverIsToldOfATrueYearGivesTrueFigures() {
        Random random = new Random(20240103);
        for (int round = 0; round < 300; round++) {
            int[] upTo = new int[13];
            for (int month = 1; month <= 12; month++) {
                upTo[month] = upTo[month - 1] + random.nextInt(50);
            }
            List<MonthSpan<String>> told = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(8); i++) {
                int from = random.nextInt(12);
                int to = from + 1 + random.nextInt(12 - from);
                TimePeriod period =
                        TimePeriod.months(TimePeriod.year(2023).start().plusMonths(from), to - from);
                told.add(span(period.code(), Bounds.exactly(upTo[to] - upTo[from])));
            }
            MonthSpans<String> spans = new MonthSpans<>(told);
            assertEquals(List.of(), spans.disagreements(0));
            Collections.shuffle(told, random);
            for (String wanted : List.of("2023", "2023-S1", "2023-S2", "2023-Q2", "2023-Q4", "2023-07")) {
                MonthSpan<String> edge = span(wanted, Bounds.exactly(0));
                Optional<SpanSum<String>> given = spans.derive(period(wanted));
                Optional<Bounds> truth = isReached(edge, told)
                        ? Optional.of(Bounds.exactly(upTo[edge.to()] - upTo[edge.from()]))
                        : Optional.empty();
                assertEquals(truth, given.map(SpanSum::bounds), () -> wanted + " of " + told);
                assertEquals(
                        given.map(MonthSpansTest::told),
                        new MonthSpans<>(told).derive(period(wanted)).map(MonthSpansTest::told));
            }
        }
    }

    /** Whether steps along what is told, there or back, lead from one boundary to the other. */
    private static boolean isReached(MonthSpan<String> wanted, List<MonthSpan<String>> told) {
        Set<Integer> reached = new HashSet<>(Set.of(wanted.from()));
        int before;
        do {
            before = reached.size();
            told.stream()
                    .filter(span -> reached.contains(span.from()) || reached.contains(span.to()))
                    .forEach(span -> reached.addAll(List.of(span.from(), span.to())));
        } while (reached.size() > before);
        return reached.contains(wanted.to());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-S1 + 2023-Q3, 2023-S1 42, 2023-Q3 33, 2023-11 9",
        "2023-01-01/P9M, 2023-S1 42, 2023-Q3 33, 2023-01-01/P9M 75",
        "2023-Q1, 2023-Q1 12, 2023-Q3 33, 2023-Q4 25",
        "2023-S1 + 2023-07, 2023-S1 42, 2023-S2 58, 2023-07 5",
        ", 2023-Q2 12, 2023-Q3 33, 2023-Q4 25"
    })
    void theLongestBeginningIsJoinedAndShortOfTheYear(String told, String one, String two, String three) {
        assertEquals(
                Optional.ofNullable(told),
                spans(one, two, three).longestBeginning().map(MonthSpansTest::told));
    }

    /** All 78 spans of a year at once: no search through all ways to add them. */
    @Test
    void everySpanOfAYearAtOnceIsSettled() {
        List<MonthSpan<String>> all = new ArrayList<>();
        for (int from = 0; from < 12; from++) {
            for (int to = from + 1; to <= 12; to++) {
                TimePeriod period =
                        TimePeriod.months(TimePeriod.year(2023).start().plusMonths(from), to - from);
                all.add(span(period.code(), new Bounds(to - from + 0.0, to - from - 0.5, to - from + 0.5)));
            }
        }
        assertEquals(List.of(), new MonthSpans<>(all).disagreements(0));
        assertTrue(new MonthSpans<>(all).derive(period("2023")).isPresent());
    }

    private static String told(SpanSum<String> sum) {
        String added =
                String.join(" + ", sum.added().stream().map(MonthSpan::code).toList());
        String taken =
                String.join(" - ", sum.taken().stream().map(MonthSpan::code).toList());
        return taken.isEmpty() ? added : added + " - " + taken;
    }

    private static SpanSum<String> given(MonthSpans<String> spans, String period) {
        return spans.derive(period(period)).orElseThrow();
    }

    private static MonthSpans<String> spans(String... told) {
        return new MonthSpans<>(Stream.of(told)
                .map(one -> one.split(" "))
                .flatMap(one ->
                        MonthSpan.of(period(one[0]), Bounds.exactly(Double.parseDouble(one[1])), one[0]).stream())
                .toList());
    }

    @SafeVarargs
    private static MonthSpans<String> of(MonthSpan<String>... spans) {
        return new MonthSpans<>(List.of(spans));
    }

    private static MonthSpan<String> span(String code, Bounds bounds) {
        return MonthSpan.of(period(code), bounds, code).orElseThrow();
    }

    private static TimePeriod period(String code) {
        return TimePeriod.parse(code).orElseThrow();
    }
}
