package org.fazhi.harmonize;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.lang3.StringUtils;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.PlaceDef;
import org.fazhi.place.PlaceContext;
import org.fazhi.place.Places;
import org.fazhi.place.RefArea;
import org.fazhi.place.Resolution;

/**
 * METRIC.REF_AREA and AREA_NAME as the code and official name that were valid on a day.
 *
 * @param predecessors codes whose successor a code is
 */
record AreaReader(Places places, Map<String, TreeSet<String>> predecessors) implements Serializable {
    private static final int PROVINCE_DIGITS = 2;
    private static final String CITY = "00";

    static AreaReader of(Catalog catalog) {
        Map<String, TreeSet<String>> predecessors = new HashMap<>();
        for (PlaceDef place : catalog.places()) {
            if (!StringUtils.isBlank(place.successor()) && !place.successor().equals(place.code())) {
                predecessors
                        .computeIfAbsent(place.successor(), code -> new TreeSet<>())
                        .add(place.code());
            }
        }
        return new AreaReader(Places.of(catalog.places()), predecessors);
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
        Optional<PlaceDef> found = places.township(parsed.get(), day);
        if (found.isPresent()) {
            return Read.of(area(found.get()));
        }
        return parsed.get().township() == null
                ? before(refArea, name, day)
                : read(
                        parsed.get().township(),
                        new PlaceContext(List.of(parsed.get().code()), day));
    }

    private Read<Area> read(String name, PlaceContext context) {
        Resolution resolution = places.resolve(name, context);
        return switch (resolution.status()) {
            case RESOLVED -> Read.of(area(resolution.place().orElseThrow()));
            case AMBIGUOUS -> Read.refuse(Reason.PLACE_AMBIGUOUS, name + ": " + resolution.describe());
            case UNKNOWN -> Read.refuse(Reason.PLACE_UNKNOWN, name);
        };
    }

    /** A code given only later stands for the one code it took the place of; else the name beside it is asked. */
    private Read<Area> before(String code, String name, LocalDate day) {
        List<PlaceDef> then = predecessors.getOrDefault(code, new TreeSet<>()).stream()
                .flatMap(earlier -> places.at(earlier, day).stream())
                .toList();
        return switch (then.size()) {
            case 0 ->
                named(code, name, day).map(place -> Read.of(area(place))).orElseGet(() -> notThen(code, name, day));
            case 1 -> Read.of(area(then.get(0)));
            default ->
                Read.refuse(
                        Reason.PLACE_AMBIGUOUS,
                        code + " was on " + day + " "
                                + String.join(
                                        ", ", then.stream().map(PlaceDef::code).toList()));
        };
    }

    /** The one place of the day that has the name in the code's province; a county's name is not looked for among cities. */
    private Optional<PlaceDef> named(String code, String name, LocalDate day) {
        String province = StringUtils.left(code, PROVINCE_DIGITS);
        return StringUtils.isBlank(name)
                ? Optional.empty()
                : places.resolve(name, PlaceContext.within(province + "0000", day))
                        .place()
                        .filter(place -> place.code().startsWith(province) && place.isValidOn(day))
                        .filter(place -> place.code().length() == code.length()
                                && place.code().endsWith(CITY) == code.endsWith(CITY));
    }

    private Read<Area> notThen(String code, String name, LocalDate day) {
        String told = StringUtils.trim(code + " " + StringUtils.defaultString(name));
        Optional<PlaceDef> newest = places.newest(code);
        if (newest.isEmpty()) {
            return Read.refuse(Reason.PLACE_UNKNOWN, told + " stands for no place on " + day);
        }
        LocalDate last = newest.get().validTo();
        return last != null && last.isBefore(day)
                ? Read.refuse(Reason.PLACE_ENDED, told + " ended on " + last + " without a proven successor")
                : Read.refuse(
                        Reason.PLACE_NOT_YET,
                        told + " is no code before " + newest.get().validFrom());
    }

    private static Area area(PlaceDef place) {
        return new Area(place.code(), place.name(), place.level());
    }
}
