package org.fazhi.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.fazhi.catalog.PlaceDef;

/** A code with a name beside it as the place of a day; what the code leaves open the name may tell. */
final class NamedCode {
    private static final String CITY = "00";

    private final Places places;

    NamedCode(Places places) {
        this.places = places;
    }

    Optional<PlaceDef> on(RefArea area, String name, LocalDate day) {
        if (area.township() != null) {
            return places.township(area, day)
                    .or(() -> places.resolve(area.township(), new PlaceContext(List.of(area.code()), day))
                            .place());
        }
        return places.standing(area.code(), name, day)
                .or(() -> parts(area.code(), name, day).size() > 1
                        ? Optional.empty()
                        : named(places.meant(area.code(), name), name, day));
    }

    /** The places of the day that went into what the code stands for later. */
    List<PlaceDef> parts(String code, String name, LocalDate day) {
        return places.meant(code, name).stream()
                .flatMap(row -> places.history().before(row).stream())
                .flatMap(row -> places.history().on(row, day).stream())
                .distinct()
                .toList();
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
}
