package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalog.BalanceDef;
import org.fazhi.quantity.Bounds;

/**
 * CARRY_OVER_POSSIBLE: more was concluded than came in, so something was carried over from the year before, or the two
 * count differently. What is stated to be carried over counts as come in; where all of the balance is told,
 * {@link BalanceNotClosed} decides.
 *
 * @param cameIn codes of what is concluded, each with the codes of what came in; the first that is told counts
 */
record CarryOverPossible(Map<String, List<String>> cameIn, List<BalanceDef> balances) implements CellCheck {
    @Override
    public List<CellFinding> check(List<Cell> cells) {
        PlacePeriod counts = PlacePeriod.of(cells);
        List<CellFinding> findings = new ArrayList<>();
        for (Cell concluded : cells) {
            if (concluded.isReported() && !concluded.isSince()) {
                cameIn.getOrDefault(concluded.indicator(), List.of()).stream()
                        .flatMap(code -> counts.beside(concluded, code).stream())
                        .findFirst()
                        .flatMap(whole -> check(concluded, whole, counts))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<CellFinding> check(Cell concluded, Cell whole, PlacePeriod counts) {
        List<BalanceDef> own = balances.stream()
                .filter(balance -> balance.out().contains(concluded.indicator()))
                .toList();
        if (own.stream().anyMatch(balance -> new BalanceNotClosed(balance).decides(concluded, counts))) {
            return Optional.empty();
        }
        List<Cell> had = Stream.concat(
                        Stream.of(whole),
                        own.stream().flatMap(balance -> counts.beside(concluded, balance.opening()).stream()))
                .toList();
        Bounds most = had.stream().map(Cell::bounds).reduce(Bounds::plus).orElseThrow();
        return concluded.bounds().exceeds(most) ? Optional.of(finding(concluded, had, most)) : Optional.empty();
    }

    private static CellFinding finding(Cell concluded, List<Cell> had, Bounds most) {
        return new CellFinding(
                "CARRY_OVER_POSSIBLE",
                Severity.INFO,
                concluded,
                new Bounds(null, 0.0, most.upper()),
                had.stream()
                        .map(cell -> cell.printed() + " of " + cell.indicator())
                        .collect(Collectors.joining(" and ", "more than ", "")));
    }
}
