package org.fazhi.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.schema.Col;

/**
 * Positive reported counts of one series on the logarithmic scale, each beside its own place's other periods and the
 * places of its level.
 */
final class OwnSeries {
    private final Map<String, List<Cell>> byPlace;
    private final Map<String, List<Cell>> byLevel;

    private OwnSeries(List<Cell> counts) {
        byPlace = counts.stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.area() + " " + kind(cell), TreeMap::new, Collectors.toList()));
        byLevel = counts.stream().collect(Collectors.groupingBy(OwnSeries::level, TreeMap::new, Collectors.toList()));
    }

    /** @param cells one indicator, scope, denominator and unit of all places */
    static OwnSeries of(List<Cell> cells) {
        return new OwnSeries(cells.stream()
                .filter(cell -> cell.isReported() && !cell.isRatio() && !cell.isSince())
                .filter(cell -> cell.bounds().value() != null && cell.bounds().value() > 0)
                .toList());
    }

    List<List<Cell>> places() {
        return byPlace.values().stream()
                .map(cells -> cells.stream()
                        .sorted(Comparator.comparing(cell -> cell.period().start()))
                        .toList())
                .toList();
    }

    /** log10 of the value less the median of the place's own other periods. */
    OptionalDouble aboveOwn(Cell cell) {
        return above(cell, byPlace.get(cell.area() + " " + kind(cell)), 1);
    }

    /** The same against the other places of the level; empty below {@code least} places. */
    OptionalDouble abovePeers(Cell cell, int least) {
        List<Cell> others = byLevel.get(level(cell)).stream()
                .filter(other -> !other.area().equals(cell.area()))
                .toList();
        long places = others.stream().map(Cell::area).distinct().count();
        return places < least ? OptionalDouble.empty() : above(cell, others, 1);
    }

    private static OptionalDouble above(Cell cell, List<Cell> among, int least) {
        List<Double> others = new ArrayList<>();
        among.stream()
                .filter(other -> other != cell)
                .forEach(other -> others.add(Math.log10(other.bounds().value())));
        if (others.size() < least) {
            return OptionalDouble.empty();
        }
        others.sort(Comparator.naturalOrder());
        double median = (others.get((others.size() - 1) / 2) + others.get(others.size() / 2)) / 2;
        return OptionalDouble.of(Math.log10(cell.bounds().value()) - median);
    }

    private static String level(Cell cell) {
        return cell.row().getAs(Col.AREA_LEVEL) + " " + kind(cell);
    }

    /** Years beside years, first halves beside first halves. */
    private static String kind(Cell cell) {
        return cell.period().code().substring(4);
    }
}
