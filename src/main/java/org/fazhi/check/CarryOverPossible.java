package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalog.BalanceDef;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.quantity.Bounds;

/**
 * CARRY_OVER_POSSIBLE: more was concluded than came in, so something was carried over from the year before, or the two
 * count differently. Which counts these are follows from the parts of the catalogue's shares; where what was carried
 * over is stated, {@link BalanceNotClosed} decides.
 *
 * @param shares ratios of the catalogue whose numerator is a part of the denominator
 */
record CarryOverPossible(List<IndicatorDef> shares, List<BalanceDef> balances) implements CellCheck {
    @Override
    public List<CellFinding> check(List<Cell> cells) {
        PlacePeriod counts = PlacePeriod.of(cells);
        List<CellFinding> findings = new ArrayList<>();
        for (IndicatorDef share : shares) {
            for (Cell part : cells) {
                if (part.isReported() && part.indicator().equals(share.numerator()) && !isBalanced(part, counts)) {
                    share.denominators().stream()
                            .map(code -> counts.beside(part, code))
                            .flatMap(Optional::stream)
                            .filter(part::exceeds)
                            .limit(1)
                            .forEach(whole -> findings.add(finding(part, whole)));
                }
            }
        }
        return findings.stream().distinct().toList();
    }

    private boolean isBalanced(Cell part, PlacePeriod counts) {
        return balances.stream()
                .filter(balance -> balance.out().contains(part.indicator()))
                .anyMatch(balance -> counts.beside(part, balance.opening()).isPresent());
    }

    private static CellFinding finding(Cell part, Cell whole) {
        return new CellFinding(
                "CARRY_OVER_POSSIBLE",
                Severity.INFO,
                part,
                new Bounds(null, 0.0, whole.bounds().upper()),
                "more than " + whole.printed() + " of " + whole.indicator());
    }
}
