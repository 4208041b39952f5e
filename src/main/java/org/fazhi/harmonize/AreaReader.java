package org.fazhi.harmonize;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.PlaceDef;
import org.fazhi.place.PlaceContext;
import org.fazhi.place.Places;
import org.fazhi.place.RefArea;
import org.fazhi.place.Resolution;

/** METRIC.REF_AREA and AREA_NAME as the code and official name that were valid on a day. */
record AreaReader(Places places) implements Serializable {
    private static final String CITY = "00";

    static AreaReader of(Catalog catalog) {
        return new AreaReader(Places.of(catalog.places()));
    }

    /**
     * @param refArea a code, or the code above and a name ({@code 371327-文疃镇}); null where only a name is known
     * @param day the code valid on it counts
     */
    Read<Area> read(String refArea, String name, LocalDate day) {
        if (StringUtils.isBlank(refArea)) {
            return StringUtils.isBlank(name)
                    ? Read.refuse(Reason.PLACE_UNKNOWN, "the source names no place")
                    : read(name, PlaceContext.at(day));
        }
        Optional<RefArea> parsed = RefArea.parse(refArea);
        if (parsed.isEmpty()) {
            return Read.refuse(Reason.PLACE_UNKNOWN, refArea + " is no code");
        }
        String code = parsed.get().code();
        if (parsed.get().township() == null) {
            return places.standing(code, name, day)
                    .map(place -> Read.of(area(place)))
                    .orElseGet(() -> notStanding(code, name, day));
        }
        return places.township(parsed.get(), day)
                .map(place -> Read.of(area(place)))
                .orElseGet(() -> read(parsed.get().township(), new PlaceContext(List.of(code), day)));
    }

    private Read<Area> read(String name, PlaceContext context) {
        Resolution resolution = places.resolve(name, context);
        return switch (resolution.status()) {
            case RESOLVED -> Read.of(area(resolution.place().orElseThrow()));
            case AMBIGUOUS -> Read.refuse(Reason.PLACE_AMBIGUOUS, name + ": " + resolution.describe());
            case UNKNOWN -> Read.refuse(Reason.PLACE_UNKNOWN, name);
        };
    }

    /** A place formed of several stands for none of them before; else the name beside a code given up is asked. */
    private Read<Area> notStanding(String code, String name, LocalDate day) {
        List<PlaceDef> rows = places.meant(code, name);
        List<PlaceDef> parts = rows.stream()
                .flatMap(row -> places.history().before(row).stream())
                .flatMap(row -> places.history().on(row, day).stream())
                .distinct()
                .toList();
        if (parts.size() > 1) {
            return Read.refuse(Reason.PLACE_AMBIGUOUS, code + " was on " + day + " " + told(parts));
        }
        return named(rows, name, day)
                .map(place -> Read.of(area(place)))
                .orElseGet(() -> notThen(StringUtils.trim(code + " " + StringUtils.defaultString(name)), rows, day));
    }

    /** The one place of the day that has the name where the code's place was; a county is not looked for among cities. */
    private Optional<PlaceDef> named(List<PlaceDef> rows, String name, LocalDate day) {
        return rows.stream()
                .filter(row -> !StringUtils.isBlank(name) && row.parent() != null)
                .flatMap(row -> places
                        .resolve(name, new PlaceContext(List.of(row.parent()), day))
                        .place()
                        .filter(place -> place.isValidOn(day) && row.parent().equals(place.parent()))
                        .filter(place -> isCity(place) == isCity(row))
                        .stream())
                .findFirst();
    }

    /** Codes of townships end in anything. */
    private static boolean isCity(PlaceDef place) {
        return place.code().length() == 6 && place.code().endsWith(CITY);
    }

    private Read<Area> notThen(String said, List<PlaceDef> rows, LocalDate day) {
        Optional<PlaceDef> ended = rows.stream()
                .filter(row -> row.validTo() != null && row.validTo().isBefore(day))
                .reduce((earlier, later) -> later);
        if (ended.isPresent()) {
            List<PlaceDef> next = places.history().next(ended.get());
            return Read.refuse(
                    Reason.PLACE_ENDED,
                    said + " ended on " + ended.get().validTo()
                            + (next.isEmpty() ? "; where to is not proven" : " and went into " + told(next)));
        }
        return rows.isEmpty()
                ? Read.refuse(Reason.PLACE_UNKNOWN, said + " stands for no place on " + day)
                : Read.refuse(
                        Reason.PLACE_NOT_YET,
                        said + " is no code before " + rows.get(0).validFrom());
    }

    private static String told(List<PlaceDef> places) {
        return places.stream()
                .map(place -> place.code() + " " + place.name())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Area area(PlaceDef place) {
        return new Area(place.code(), place.name(), place.level());
    }
}
