package org.fazhi.heading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.catalog.ConfException;
import org.fazhi.catalog.FlatYaml;
import org.fazhi.catalog.PlaceDef;
import org.fazhi.period.TimePeriod;
import org.fazhi.place.PlaceContext;
import org.fazhi.place.Places;
import org.fazhi.place.RefArea;
import org.fazhi.place.Resolution;

/**
 * What a person wrote of a report into {@code <name>.meta.yaml} beside it. It wins over what is found; every part may be null.
 *
 * @param place from REF_AREA, or AREA_NAME with PARENT_NAME
 * @param periodEnd cut-off
 */
public record Sidecar(
        String title,
        String issuer,
        PlaceDef place,
        TimePeriod period,
        LocalDate periodEnd,
        LocalDate datePublished,
        String sourceUrl) {
    public static final String ENDING = ".meta.yaml";
    static final Sidecar NONE = new Sidecar(null, null, null, null, null, null, null);

    private static final Set<String> KEYS = Set.of(
            "REF_AREA",
            "AREA_NAME",
            "PARENT_NAME",
            "ISSUER",
            "TITLE",
            "TIME_PERIOD",
            "PERIOD_END",
            "DATE_PUBLISHED",
            "SOURCE_URL");

    /** @throws ConfException every fault with file and line: unknown keys, values that are none, places that are not known */
    public static Sidecar of(String file, String text, Places places) {
        return new Reader(FlatYaml.read(file, text), places).read();
    }

    private static final class Reader {
        private final Map<String, FlatYaml.Entry> entries;
        private final Places places;
        private final List<String> faults = new ArrayList<>();

        Reader(Map<String, FlatYaml.Entry> entries, Places places) {
            this.entries = entries;
            this.places = places;
        }

        Sidecar read() {
            entries.forEach((key, entry) -> {
                if (!KEYS.contains(key)) {
                    fault(
                            entry,
                            "unknown key '" + key + "'; known are "
                                    + String.join(", ", KEYS.stream().sorted().toList()));
                }
            });
            TimePeriod period = entry("TIME_PERIOD").flatMap(this::period).orElse(null);
            LocalDate end = date("PERIOD_END");
            if (period != null && end != null && (end.isBefore(period.start()) || end.isAfter(period.end()))) {
                fault(entries.get("PERIOD_END"), "PERIOD_END is outside of TIME_PERIOD " + period.code());
            }
            LocalDate published = date("DATE_PUBLISHED");
            PlaceDef place = place(period == null ? published : period.end());
            if (!faults.isEmpty()) {
                throw new ConfException(faults);
            }
            return new Sidecar(text("TITLE"), text("ISSUER"), place, period, end, published, text("SOURCE_URL"));
        }

        private Optional<FlatYaml.Entry> entry(String key) {
            return Optional.ofNullable(entries.get(key));
        }

        private String text(String key) {
            return entry(key).map(FlatYaml.Entry::text).orElse(null);
        }

        private Optional<TimePeriod> period(FlatYaml.Entry entry) {
            Optional<TimePeriod> period = TimePeriod.parse(entry.text());
            if (period.isEmpty()) {
                fault(entry, "TIME_PERIOD '" + entry.text() + "' is no SDMX period such as 2023 or 2022-S1");
            }
            return period;
        }

        private LocalDate date(String key) {
            try {
                return entries.containsKey(key) ? LocalDate.parse(text(key)) : null;
            } catch (DateTimeParseException none) {
                fault(entries.get(key), key + " '" + text(key) + "' is no date YYYY-MM-DD");
                return null;
            }
        }

        /** The place said; a name or a place above it that is another's is a fault, as in a delivered line. */
        private PlaceDef place(LocalDate day) {
            PlaceDef place = said(day);
            FlatYaml.Entry parent = entries.get("PARENT_NAME");
            if (place != null && parent != null && !places.isAnyWithin(List.of(place), parent.text())) {
                fault(parent, "PARENT_NAME '" + parent.text() + "' does not hold " + place.code() + " " + place.name());
            }
            FlatYaml.Entry name = entries.get("AREA_NAME");
            if (place != null && name != null && !places.isName(name.text(), place.code(), day)) {
                fault(name, "AREA_NAME '" + name.text() + "' is not " + place.code() + " " + place.name());
            }
            return place;
        }

        private PlaceDef said(LocalDate day) {
            FlatYaml.Entry code = entries.get("REF_AREA");
            FlatYaml.Entry name = entries.get("AREA_NAME");
            if (code != null) {
                Optional<PlaceDef> place = RefArea.parse(code.text()).flatMap(area -> standing(area, day));
                if (place.isEmpty()) {
                    fault(code, "REF_AREA '" + code.text() + "' is no code of conf/places.csv");
                }
                return place.orElse(null);
            }
            if (name == null) {
                return null;
            }
            Resolution found = places.resolve(name.text(), PlaceContext.within(text("PARENT_NAME"), day));
            if (found.place().isEmpty()) {
                fault(name, "AREA_NAME '" + name.text() + "': " + found.describe() + "; name REF_AREA or PARENT_NAME");
            }
            return found.place().orElse(null);
        }

        private Optional<PlaceDef> standing(RefArea area, LocalDate day) {
            LocalDate then = day == null ? LocalDate.MAX : day;
            return area.isTownship()
                    ? places.township(area, then)
                    : places.at(area.code(), then).or(() -> places.newest(area.code()));
        }

        private void fault(FlatYaml.Entry entry, String message) {
            faults.add(entry.at() + ": " + message);
        }
    }
}
