package org.fazhi.harmonize;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.PlaceDef;

/** METRIC.REF_AREA and AREA_NAME as the code and official name that were valid on a day. */
final class AreaReader {
    private final Catalog catalog;
    private final Map<String, List<PlaceDef>> byParent;
    private final Map<String, List<PlaceDef>> byName;

    private AreaReader(Catalog catalog) {
        this.catalog = catalog;
        byParent = catalog.places().stream()
                .filter(place -> place.parent() != null)
                .collect(Collectors.groupingBy(PlaceDef::parent));
        byName = catalog.places().stream().collect(Collectors.groupingBy(PlaceDef::name));
    }

    static AreaReader of(Catalog catalog) {
        return new AreaReader(catalog);
    }

    /**
     * @param refArea a code, or the code above and a name ({@code 371327-文疃镇}); null where only a name is known
     * @param day the code valid on it counts
     */
    Read<Area> read(String refArea, String name, LocalDate day) {
        if (StringUtils.isBlank(refArea)) {
            return StringUtils.isBlank(name)
                    ? Read.refuse(Reason.PLACE_UNKNOWN, "the source names no place")
                    : only(valid(byName.getOrDefault(name.strip(), List.of()), day), name);
        }
        int dash = refArea.indexOf('-');
        if (dash < 0) {
            return ofCode(refArea, day)
                    .map(place -> Read.of(area(place)))
                    .orElseGet(() -> Read.refuse(Reason.PLACE_UNKNOWN, refArea + " named no place on " + day));
        }
        String lower = refArea.substring(dash + 1);
        List<PlaceDef> children = ofCode(refArea.substring(0, dash), day)
                .map(above -> byParent.getOrDefault(above.code(), List.of()))
                .orElse(List.of());
        return only(named(children, lower), refArea, day);
    }

    /** The code itself; what took its place, or what it took the place of, where it was not valid on the day. */
    private Optional<PlaceDef> ofCode(String code, LocalDate day) {
        Optional<PlaceDef> exact = catalog.place(code, day);
        if (exact.isPresent()) {
            return exact;
        }
        return catalog.places(code).stream()
                .map(PlaceDef::successor)
                .filter(java.util.Objects::nonNull)
                .flatMap(successor -> catalog.place(successor, day).stream())
                .findFirst();
    }

    private Read<Area> only(List<PlaceDef> places, String asked, LocalDate day) {
        List<PlaceDef> valid = valid(places, day);
        // lists of townships do not reach back as far as reports do: the earliest known stands for the time before
        return only(valid.isEmpty() ? earliest(places) : valid, asked);
    }

    private static Read<Area> only(List<PlaceDef> places, String asked) {
        List<String> codes =
                places.stream().map(PlaceDef::code).distinct().sorted().toList();
        if (codes.isEmpty()) {
            return Read.refuse(Reason.PLACE_UNKNOWN, asked);
        }
        return codes.size() > 1
                ? Read.refuse(Reason.PLACE_AMBIGUOUS, asked + ": " + String.join(", ", codes))
                : Read.of(area(places.get(0)));
    }

    private static List<PlaceDef> named(List<PlaceDef> places, String name) {
        return places.stream().filter(place -> place.name().equals(name)).toList();
    }

    private static List<PlaceDef> valid(List<PlaceDef> places, LocalDate day) {
        return places.stream().filter(place -> place.isValidOn(day)).toList();
    }

    private static List<PlaceDef> earliest(List<PlaceDef> places) {
        return places.stream()
                .min(Comparator.comparing(PlaceDef::validFrom, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(List::of)
                .orElse(List.of());
    }

    private static Area area(PlaceDef place) {
        return new Area(place.code(), place.name(), place.level());
    }
}
