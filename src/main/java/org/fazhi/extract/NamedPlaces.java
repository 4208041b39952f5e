package org.fazhi.extract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalog.PlaceDef;
import org.fazhi.grammar.ReportContext;
import org.fazhi.place.PlaceContext;
import org.fazhi.place.Places;
import org.fazhi.place.RefArea;

/**
 * Place names of a report's text, looked for inside the report's own place only. Keeps what it has found, as reports name the
 * same few places again and again; confined to one thread.
 */
public final class NamedPlaces implements ReportContext.Places {
    private final Places places;
    private final LocalDate date;
    private final Map<String, List<ReportContext.Place>> upward = new HashMap<>();
    /** By the place inside which the name was looked for, then by name; names that no place has are not kept. */
    private final Map<String, Map<String, Optional<String>>> codes = new HashMap<>();

    /** @param date day at which a code must be valid, null for any */
    public NamedPlaces(Places places, LocalDate date) {
        this.places = places;
        this.date = date;
    }

    @Override
    public List<ReportContext.Place> upward(String refArea) {
        return upward.computeIfAbsent(refArea, this::chain);
    }

    private List<ReportContext.Place> chain(String refArea) {
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
    public int endOfName(String text, int at, int limit) {
        int length = places.nameAt(text, at, limit - at);
        return length > 0 ? at + length : -1;
    }

    @Override
    public Optional<String> codeOf(String name, String within) {
        Map<String, Optional<String>> inPlace = codes.computeIfAbsent(within, fresh -> new HashMap<>());
        Optional<String> found = inPlace.get(name);
        if (found == null && !places.named(name).isEmpty()) {
            found = inside(name, within);
            inPlace.put(name, found);
        }
        return found == null ? Optional.empty() : found;
    }

    private Optional<String> inside(String name, String within) {
        return RefArea.parse(within)
                .map(RefArea::code)
                .filter(outer -> places.mayBeInside(name, outer, date))
                .flatMap(outer -> places.resolve(name, PlaceContext.within(outer, date))
                        .place()
                        .map(place -> Places.refArea(place).toString())
                        .filter(code -> code.startsWith(RefArea.prefix(outer))));
    }
}
