package org.fazhi.harmonize;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.fazhi.catalog.PlaceDef;
import org.fazhi.place.PlaceContext;
import org.fazhi.place.Places;
import org.fazhi.place.RefArea;
import org.fazhi.place.Resolution;

/** METRIC.REF_AREA and AREA_NAME as the code and official name that were valid on a day. */
record AreaReader(Places places) {
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
        RefArea said = parsed.get();
        return places.placed(said, name, day)
                .map(place -> Read.of(area(place)))
                .orElseGet(() -> said.township() == null
                        ? notStanding(said.code(), name, day)
                        : read(said.township(), new PlaceContext(List.of(said.code()), day)));
    }

    private Read<Area> read(String name, PlaceContext context) {
        Resolution resolution = places.resolve(name, context);
        return switch (resolution.status()) {
            case RESOLVED -> Read.of(area(resolution.place().orElseThrow()));
            case AMBIGUOUS -> Read.refuse(Reason.PLACE_AMBIGUOUS, name + ": " + resolution.describe());
            case UNKNOWN -> Read.refuse(Reason.PLACE_UNKNOWN, name);
        };
    }

    /** A place formed of several stands for none of them before. */
    private Read<Area> notStanding(String code, String name, LocalDate day) {
        List<PlaceDef> parts = places.parts(code, name, day);
        return parts.size() > 1
                ? Read.refuse(Reason.PLACE_AMBIGUOUS, code + " was on " + day + " " + told(parts))
                : notThen(
                        StringUtils.trim(code + " " + StringUtils.defaultString(name)), places.meant(code, name), day);
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
