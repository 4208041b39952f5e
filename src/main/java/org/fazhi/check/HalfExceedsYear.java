package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.quantity.Bounds;

/** HALF_EXCEEDS_YEAR: the least a half-year's flow can be is more than the most its year can be. */
record HalfExceedsYear() implements CellCheck {
    @Override
    public List<CellFinding> check(List<Cell> cells) {
        List<CellFinding> findings = new ArrayList<>();
        for (Map<String, Cell> series : Cell.reportedBySeries(cells).values()) {
            for (Cell half : series.values()) {
                Cell year = half.isFlow() && half.period().freq().equals("S")
                        ? series.get(half.period().code().substring(0, 4))
                        : null;
                if (year != null && half.exceeds(year)) {
                    findings.add(new CellFinding(
                            "HALF_EXCEEDS_YEAR",
                            Severity.ERROR,
                            half,
                            new Bounds(null, 0.0, year.bounds().upper()),
                            "the half-year is more than the year, " + year.printed()));
                }
            }
        }
        return findings;
    }
}
