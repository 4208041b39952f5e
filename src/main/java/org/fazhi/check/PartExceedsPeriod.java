package org.fazhi.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.period.Continuity;
import org.fazhi.period.PeriodAlgebra;
import org.fazhi.quantity.Bounds;

/**
 * HALF_EXCEEDS_YEAR: the least a half-year's flow can be is more than the most its year can be. PART_EXCEEDS_PERIOD: the
 * same of a quarter, month or year to date and any longer period around it; the longest one is named. A
 * year told of in December holds all that was counted by then. A period in which the meaning or the place changed is let be.
 */
record PartExceedsPeriod(PeriodAlgebra algebra, Continuity continuity) implements CellCheck {
    @Override
    public List<CellFinding> check(List<Cell> cells) {
        List<CellFinding> findings = new ArrayList<>();
        for (Map<String, Cell> series : Cell.reportedBySeries(cells).values()) {
            for (Cell part : series.values()) {
                if (part.isFlow()) {
                    exceeded(part, series.values()).ifPresent(whole -> findings.add(finding(part, whole)));
                }
            }
        }
        return findings;
    }

    private Optional<Cell> exceeded(Cell part, Collection<Cell> series) {
        return series.stream()
                .filter(whole -> whole != part && algebra.holds(whole.timed(), part.timed()) && part.exceeds(whole))
                .filter(whole -> !whole.isBroken(whole.period(), continuity))
                .max(Comparator.<Cell, Integer>comparing(whole -> whole.period().days())
                        .thenComparing(whole -> whole.period().code()));
    }

    private static CellFinding finding(Cell part, Cell whole) {
        boolean halfOfYear =
                part.period().freq().equals("S") && whole.period().freq().equals("A");
        return new CellFinding(
                halfOfYear ? "HALF_EXCEEDS_YEAR" : "PART_EXCEEDS_PERIOD",
                Severity.ERROR,
                part,
                new Bounds(null, 0.0, whole.bounds().upper()),
                halfOfYear
                        ? "the half-year is more than the year, " + whole.printed()
                        : part.period().code() + " is more than "
                                + whole.period().code() + ", " + whole.printed());
    }
}
