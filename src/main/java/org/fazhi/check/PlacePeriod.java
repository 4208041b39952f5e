package org.fazhi.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The reported counts of one place, found by what is counted beside a cell: same scope, unit and period. */
record PlacePeriod(Map<String, Cell> byKey) {
    static PlacePeriod of(List<Cell> cells) {
        Map<String, Cell> byKey = new TreeMap<>();
        cells.stream()
                .filter(cell -> cell.isReported() && !cell.isRatio() && !cell.isSince())
                .forEach(cell -> byKey.putIfAbsent(
                        key(cell.indicator(), cell, cell.period().code()), cell));
        return new PlacePeriod(byKey);
    }

    /** Of one indicator, whatever scope, unit and period; the order is that of the keys. */
    List<Cell> of(String indicator) {
        return byKey.values().stream()
                .filter(cell -> cell.indicator().equals(indicator))
                .toList();
    }

    Optional<Cell> beside(Cell cell, String indicator) {
        return in(cell, indicator, cell.period().code());
    }

    Optional<Cell> in(Cell cell, String indicator, String period) {
        return indicator == null ? Optional.empty() : Optional.ofNullable(byKey.get(key(indicator, cell, period)));
    }

    private static String key(String indicator, Cell cell, String period) {
        return indicator + " " + cell.scope() + " " + cell.unit() + " " + period;
    }
}
