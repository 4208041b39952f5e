package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.catalog.BalanceDef;
import org.fazhi.quantity.Bounds;

/**
 * CARRY_OVER_POSSIBLE: more was concluded than came in, so something was carried over from the year before, or the two
 * count differently. Where what was carried over is stated, {@link BalanceNotClosed} decides.
 *
 * @param cameIn codes of what is concluded, each with the codes of what came in; the first that is told counts
 */
record CarryOverPossible(Map<String, List<String>> cameIn, List<BalanceDef> balances) implements CellCheck {
    @Override
    public List<CellFinding> check(List<Cell> cells) {
        PlacePeriod counts = PlacePeriod.of(cells);
        List<CellFinding> findings = new ArrayList<>();
        for (Cell concluded : cells) {
            if (concluded.isReported() && !isBalanced(concluded, counts)) {
                cameIn.getOrDefault(concluded.indicator(), List.of()).stream()
                        .flatMap(code -> counts.beside(concluded, code).stream())
                        .findFirst()
                        .filter(concluded::exceeds)
                        .ifPresent(whole -> findings.add(finding(concluded, whole)));
            }
        }
        return findings;
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
