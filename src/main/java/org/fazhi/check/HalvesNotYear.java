package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.quantity.Bounds;

/**
 * HALVES_NOT_YEAR: a year and both its halves are reported, and the year can be no sum of the two.
 *
 * @param tolerance relative gap that is still rounding
 */
record HalvesNotYear(double tolerance) implements CellCheck {
    @Override
    public List<CellFinding> check(List<Cell> cells) {
        List<CellFinding> findings = new ArrayList<>();
        for (Map<String, Cell> series : Cell.reportedBySeries(cells).values()) {
            for (Cell year : series.values()) {
                Cell first = series.get(year.period().code() + "-S1");
                Cell second = series.get(year.period().code() + "-S2");
                if (year.isFlow() && first != null && second != null) {
                    Bounds sum = first.bounds().plus(second.bounds());
                    if (isOutside(year.bounds(), sum)) {
                        findings.add(new CellFinding(
                                "HALVES_NOT_YEAR",
                                Severity.WARNING,
                                year,
                                sum,
                                "its halves are " + first.printed() + " and " + second.printed()));
                    }
                }
            }
        }
        return findings;
    }

    private boolean isOutside(Bounds year, Bounds sum) {
        return isLess(year.upper(), sum.lower()) || isLess(sum.upper(), year.lower());
    }

    private boolean isLess(Double most, Double least) {
        return most != null && least != null && most < least * (1 - tolerance);
    }
}
