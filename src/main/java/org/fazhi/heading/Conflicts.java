package org.fazhi.heading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.catalog.PlaceDef;
import org.fazhi.period.TimePeriod;
import org.fazhi.place.RefArea;

/** Evidence that speaks against what was settled on. A place and one above it agree, and so do a year and its half. */
final class Conflicts {
    /** Null where nothing speaks against it. */
    static String place(PlaceDef place, List<PlaceFinder.Found> evidence) {
        if (place == null) {
            return null;
        }
        Map<String, String> against = new LinkedHashMap<>();
        evidence.forEach(found -> found.resolution()
                .place()
                .filter(other -> !agree(place, other))
                .ifPresent(other -> against.putIfAbsent(
                        other.code(),
                        found.resolution().describe() + " in " + found.where() + " (" + found.words() + ")")));
        return orNull(String.join(", ", against.values()));
    }

    /** Null where nothing speaks against it. */
    static String period(TimePeriod period, List<PeriodFinder.Found> evidence) {
        if (period == null) {
            return null;
        }
        return orNull(evidence.stream()
                .filter(found ->
                        !period.holds(found.period()) && !found.period().holds(period))
                .map(found -> found.period().code() + " in " + found.where() + " (" + found.words() + ")")
                .distinct()
                .collect(Collectors.joining(", ")));
    }

    private static boolean agree(PlaceDef place, PlaceDef other) {
        String stem = RefArea.prefix(place.code());
        String otherStem = RefArea.prefix(other.code());
        return stem.startsWith(otherStem)
                || otherStem.startsWith(stem)
                || place.name().equals(other.name());
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private Conflicts() {}
}
