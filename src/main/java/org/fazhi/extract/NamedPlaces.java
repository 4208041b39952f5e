package org.fazhi.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.catalog.PlaceDef;
import org.fazhi.grammar.ReportContext;
import org.fazhi.place.PlaceContext;
import org.fazhi.place.Places;
import org.fazhi.place.RefArea;

/**
 * Place names of a report's text, looked for inside the report's own place only.
 *
 * @param date day at which a code must be valid, null for any
 */
record NamedPlaces(Places places, LocalDate date) implements ReportContext.Places {
    private static final Pattern TRAILING_ZEROS = Pattern.compile("(00)+$");

    @Override
    public List<ReportContext.Place> upward(String refArea) {
        Optional<PlaceDef> own =
                RefArea.parse(refArea).map(RefArea::county).flatMap(code -> places.standing(code, day()));
        return own.stream()
                .flatMap(place -> Stream.concat(Stream.of(place), places.above(place).stream()))
                .map(place -> new ReportContext.Place(place.code(), place.name()))
                .toList();
    }

    private LocalDate day() {
        return date == null ? LocalDate.MAX : date;
    }

    @Override
    public Optional<String> codeOf(String name, String within) {
        if (places.named(name).isEmpty()) {
            return Optional.empty();
        }
        Optional<RefArea> area = RefArea.parse(within);
        if (area.isEmpty()) {
            return Optional.empty();
        }
        String stem = TRAILING_ZEROS.matcher(area.get().code()).replaceFirst("");
        return places.resolve(name, PlaceContext.within(area.get().code(), date))
                .place()
                .map(place -> Places.refArea(place).toString())
                .filter(code -> code.startsWith(stem));
    }
}
