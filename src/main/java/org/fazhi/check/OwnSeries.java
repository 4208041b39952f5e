package org.fazhi.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Positive reported counts of one series on the logarithmic scale, each beside its own place's other periods and the
 * places of its level.
 */
final class OwnSeries {
    private final Map<String, List<Cell>> byPlace;
    private final Map<String, RankedLogs> ofPlace = new HashMap<>();
    private final Map<String, RankedLogs> ofLevel = new HashMap<>();
    private final Map<String, Long> placesOfLevel = new HashMap<>();

    private OwnSeries(List<Cell> counts) {
        byPlace = byPlace(counts.stream());
        byPlace.forEach((place, cells) -> ofPlace.put(place, RankedLogs.of(cells)));
        counts.stream().collect(Collectors.groupingBy(OwnSeries::level)).forEach((level, cells) -> {
            ofLevel.put(level, RankedLogs.of(cells));
            placesOfLevel.put(level, cells.stream().map(Cell::area).distinct().count());
        });
    }

    /** @param cells one indicator, scope, denominator and unit of all places */
    static OwnSeries of(List<Cell> cells) {
        return new OwnSeries(
                counts(cells).filter(cell -> cell.bounds().value() > 0).toList());
    }

    /** Reported counts, those of none among them: each place's years, each place's first halves, … in order. */
    static List<List<Cell>> countsByPlace(List<Cell> cells) {
        return inOrder(byPlace(counts(cells)));
    }

    List<List<Cell>> places() {
        return inOrder(byPlace);
    }

    private static Stream<Cell> counts(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.isReported() && !cell.isRatio() && !cell.isSince())
                .filter(cell -> cell.bounds().value() != null);
    }

    private static Map<String, List<Cell>> byPlace(Stream<Cell> counts) {
        return counts.collect(Collectors.groupingBy(OwnSeries::place, TreeMap::new, Collectors.toList()));
    }

    private static List<List<Cell>> inOrder(Map<String, List<Cell>> byPlace) {
        return byPlace.values().stream()
                .map(cells -> cells.stream()
                        .sorted(Comparator.comparing(cell -> cell.period().start()))
                        .toList())
                .toList();
    }

    /** log10 of the value less the median of the place's own other periods. */
    OptionalDouble aboveOwn(Cell cell) {
        return above(cell, ofPlace.get(place(cell)).medianWithout(List.of(cell)));
    }

    /** The same against the other places of the level; empty below {@code least} places. */
    OptionalDouble abovePeers(Cell cell, int least) {
        return placesOfLevel.get(level(cell)) - 1 < least
                ? OptionalDouble.empty()
                : above(cell, ofLevel.get(level(cell)).medianWithout(byPlace.get(place(cell))));
    }

    private static OptionalDouble above(Cell cell, OptionalDouble median) {
        return median.isEmpty()
                ? median
                : OptionalDouble.of(Math.log10(cell.bounds().value()) - median.getAsDouble());
    }

    private static String place(Cell cell) {
        return cell.area() + " " + kind(cell);
    }

    private static String level(Cell cell) {
        return cell.level() + " " + kind(cell);
    }

    /** Years beside years, first halves beside first halves. */
    private static String kind(Cell cell) {
        return cell.period().code().substring(4);
    }
}
