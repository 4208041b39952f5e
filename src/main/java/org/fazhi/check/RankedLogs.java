package org.fazhi.check;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Decimal logarithms of counts in rising order; sorted once, so that the median of all but a few costs no more than
 * those few.
 *
 * @param ranks of each cell, from 0
 */
record RankedLogs(double[] logs, Map<Cell, Integer> ranks) {
    /** @param cells with positive values */
    static RankedLogs of(List<Cell> cells) {
        List<Cell> sorted = cells.stream()
                .sorted(Comparator.comparing(cell -> cell.bounds().value()))
                .toList();
        Map<Cell, Integer> ranks = new IdentityHashMap<>();
        sorted.forEach(cell -> ranks.put(cell, ranks.size()));
        return new RankedLogs(
                sorted.stream()
                        .mapToDouble(cell -> Math.log10(cell.bounds().value()))
                        .toArray(),
                ranks);
    }

    /** Empty where nothing is left. */
    OptionalDouble medianWithout(List<Cell> cells) {
        int[] gone = cells.stream()
                .map(ranks::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        int left = logs.length - gone.length;
        return left == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((without(gone, (left - 1) / 2) + without(gone, left / 2)) / 2);
    }

    /** The {@code nth} from 0 of those that are left. */
    private double without(int[] gone, int nth) {
        int at = nth;
        for (int rank : gone) {
            at += rank <= at ? 1 : 0;
        }
        return logs[at];
    }
}
