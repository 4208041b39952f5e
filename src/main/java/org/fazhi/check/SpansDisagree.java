package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.period.Continuity;
import org.fazhi.period.MonthSpan;
import org.fazhi.period.MonthSpans;
import org.fazhi.period.PeriodAlgebra;
import org.fazhi.period.TimePeriod;

/**
 * SPANS_DISAGREE: a year, half, quarter or year to date is reported, and the shorter figures of the year give another value:
 * the year is no sum of its halves or quarters, January to September not the first half and the third quarter. Years in
 * which the meaning or the place changed are let be.
 *
 * @param tolerance relative gap that is still rounding
 */
record SpansDisagree(PeriodAlgebra algebra, Continuity continuity, double tolerance) implements CellCheck {
    @Override
    public List<CellFinding> check(List<Cell> cells) {
        List<CellFinding> findings = new ArrayList<>();
        for (Map<String, Cell> series : Cell.reportedBySeries(cells).values()) {
            Map<Integer, List<MonthSpan<Cell>>> years = series.values().stream()
                    .filter(cell -> algebra.refusalToAdd(cell.timed()).isEmpty())
                    .filter(cell ->
                            !cell.isBroken(TimePeriod.year(cell.period().start().getYear()), continuity))
                    .map(cell -> MonthSpan.of(cell.period(), cell.bounds(), cell))
                    .flatMap(Optional::stream)
                    .collect(Collectors.groupingBy(
                            span -> span.figure().period().start().getYear(), TreeMap::new, Collectors.toList()));
            for (List<MonthSpan<Cell>> year : years.values()) {
                new MonthSpans<>(year)
                        .disagreements(tolerance).stream()
                                .map(SpansDisagree::finding)
                                .forEach(findings::add);
            }
        }
        return findings;
    }

    private static CellFinding finding(MonthSpans.Disagreement<Cell> found) {
        String others = printed(found.others().added());
        String less = found.others().taken().isEmpty()
                ? ""
                : " less " + printed(found.others().taken());
        return new CellFinding(
                "SPANS_DISAGREE",
                Severity.WARNING,
                found.span().figure(),
                found.others().bounds(),
                "others of its year say " + others + less);
    }

    private static String printed(List<MonthSpan<Cell>> spans) {
        return spans.stream()
                .map(span -> span.code() + " " + span.figure().printed())
                .collect(Collectors.joining(" and "));
    }
}
