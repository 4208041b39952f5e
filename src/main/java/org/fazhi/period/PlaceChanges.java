package org.fazhi.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.catalog.PlaceDef;
import org.fazhi.place.PlaceHistory;

/**
 * Mergers and divisions that the place table proves. A place that only goes on under a new code or name stays the same,
 * whatever its level.
 */
final class PlaceChanges {
    /** Of each code that took in another or went into one, earliest first. */
    static Map<String, List<SeriesBreak>> of(List<PlaceDef> places) {
        PlaceHistory history = PlaceHistory.of(places);
        Map<String, Map<LocalDate, List<PlaceDef>>> into = new HashMap<>();
        for (PlaceDef place : places) {
            if (history.renamed(place).isEmpty()) {
                history.next(place).forEach(next -> into.computeIfAbsent(next.code(), code -> new HashMap<>())
                        .computeIfAbsent(place.validTo(), day -> new ArrayList<>())
                        .add(place));
            }
        }
        Map<String, List<SeriesBreak>> changes = new HashMap<>();
        into.forEach((successor, byDay) -> byDay.forEach((lastDay, together) -> {
            SeriesBreak change = change(successor, lastDay, together);
            add(changes, successor, change);
            together.stream()
                    .filter(place -> !place.code().equals(successor))
                    .forEach(place -> add(changes, place.code(), change));
        }));
        changes.replaceAll((code, found) -> found.stream().sorted().toList());
        return changes;
    }

    private static void add(Map<String, List<SeriesBreak>> changes, String code, SeriesBreak change) {
        changes.computeIfAbsent(code, none -> new ArrayList<>()).add(change);
    }

    /** The yearly revisions behind the table tell the year alone: a code that ends with a year was given up some day in the next. */
    private static SeriesBreak change(String successor, LocalDate lastDay, List<PlaceDef> ended) {
        LocalDate next = lastDay.plusDays(1);
        boolean toTheYear = next.getDayOfYear() == 1;
        String names = ended.stream()
                .map(place -> place.code() + " " + place.name())
                .sorted()
                .collect(Collectors.joining(", "));
        return new SeriesBreak(
                "PLACE_" + successor + "_" + (toTheYear ? String.valueOf(next.getYear()) : next.toString()),
                SeriesBreak.Kind.PLACE_CHANGED,
                next,
                toTheYear ? TimePeriod.year(next.getYear()).end() : next,
                names + " went into " + successor);
    }

    private PlaceChanges() {}
}
