package org.fazhi.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.period.PeriodAlgebra;
import org.fazhi.period.TimePeriod;
import org.fazhi.quantity.Bounds;
import org.fazhi.quantity.ImpliedPrior;
import org.fazhi.schema.Col;

/**
 * PRIOR_NOT_REPRODUCED: a figure is printed with its change on the same part of the year before (同比), and the figure
 * of that period is none that the change implies. The change of a percentage is one of percentage points; a text that calls them
 * per cent is believed where that fits. A figure told up to a cut-off is said to have changed on the same months before,
 * which are not printed: it implies nothing of a whole period.
 */
record PriorNotReproduced(PeriodAlgebra algebra) implements CellCheck {
    private static final String YEAR_ON_YEAR = "YOY";

    @Override
    public List<CellFinding> check(List<Cell> cells) {
        List<CellFinding> findings = new ArrayList<>();
        for (Map<String, Cell> series : Cell.reportedBySeries(cells).values()) {
            for (Cell cell : series.values()) {
                Double change = cell.row().getAs(Col.STATED_CHANGE_PCT);
                Cell prior = PeriodAlgebra.samePartOfYearBefore(cell.period())
                        .map(TimePeriod::code)
                        .map(series::get)
                        .orElse(null);
                boolean told = change != null
                        && YEAR_ON_YEAR.equals(cell.row().getAs(Col.STATED_CHANGE_BASE))
                        && prior != null
                        && isWhole(cell)
                        && isWhole(prior);
                if (told && !isImplied(cell, change, prior)) {
                    findings.add(new CellFinding(
                            "PRIOR_NOT_REPRODUCED",
                            Severity.WARNING,
                            prior,
                            expected(cell, change),
                            said(cell, change)));
                }
            }
        }
        return findings;
    }

    private boolean isWhole(Cell cell) {
        return algebra.refusalToCompare(cell.timed()).isEmpty();
    }

    private static int decimals(Cell cell) {
        return cell.row().<Integer>getAs(Col.STATED_CHANGE_DECIMALS);
    }

    private static Bounds expected(Cell cell, double change) {
        return cell.isPerCent()
                ? ImpliedPrior.ofPoints(cell.bounds(), change, decimals(cell))
                : ImpliedPrior.ofPerCent(cell.bounds(), change, decimals(cell));
    }

    private static String said(Cell cell, double change) {
        String size = BigDecimal.valueOf(Math.abs(change))
                .setScale(decimals(cell), RoundingMode.HALF_EVEN)
                .toPlainString();
        return cell.printed() + " in " + cell.period().code() + " is said to be " + size
                + (cell.isPerCent() ? " percentage points " : " % ") + (change < 0 ? "less" : "more") + " than this";
    }

    private static boolean isImplied(Cell cell, double change, Cell prior) {
        return prior.bounds().touches(expected(cell, change))
                || cell.isPerCent()
                        && prior.bounds().touches(ImpliedPrior.ofPerCent(cell.bounds(), change, decimals(cell)));
    }
}
