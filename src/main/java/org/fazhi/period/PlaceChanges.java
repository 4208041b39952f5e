package org.fazhi.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.catalog.PlaceDef;

/**
 * Mergers that the place table proves: a code that ends and names a successor that was there already, or that several
 * name. One that only goes on under a new code or name stays the same place, whatever its level.
 */
final class PlaceChanges {
    /** Of each code that took in another or went into one, earliest first. */
    static Map<String, List<SeriesBreak>> of(List<PlaceDef> places) {
        Map<String, List<PlaceDef>> endedBySuccessor = places.stream()
                .filter(place -> place.validTo() != null
                        && place.successor() != null
                        && !place.successor().equals(place.code()))
                .collect(Collectors.groupingBy(PlaceDef::successor));
        Map<String, List<PlaceDef>> successors = places.stream()
                .filter(place -> endedBySuccessor.containsKey(place.code()))
                .collect(Collectors.groupingBy(PlaceDef::code));
        Map<String, List<SeriesBreak>> changes = new HashMap<>();
        endedBySuccessor.forEach((successor, ended) -> ended.stream()
                .collect(Collectors.groupingBy(PlaceDef::validTo))
                .forEach((lastDay, together) -> {
                    boolean stoodBeside = successors.getOrDefault(successor, List.of()).stream()
                            .anyMatch(place -> place.isValidOn(lastDay));
                    if (stoodBeside || together.size() > 1) {
                        SeriesBreak change = change(successor, lastDay, together);
                        add(changes, successor, change);
                        together.forEach(place -> add(changes, place.code(), change));
                    }
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
