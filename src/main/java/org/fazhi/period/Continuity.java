package org.fazhi.period;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalog.BreakDef;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;

/**
 * Whether what is counted, and where, stays the same over a stretch of time: the one answer for everything that adds, takes
 * away, estimates, checks or compares figures of a place over time.
 *
 * @param ofIndicators breaks.csv by indicator: those of its own and of its theme
 * @param ofPlaces mergers by code, as far as places.csv proves them
 */
public record Continuity(Map<String, List<SeriesBreak>> ofIndicators, Map<String, List<SeriesBreak>> ofPlaces)
        implements Serializable {
    public static Continuity of(Catalog catalog) {
        return new Continuity(byIndicator(catalog), PlaceChanges.of(catalog.places()));
    }

    static Map<String, List<SeriesBreak>> byIndicator(Catalog catalog) {
        return catalog.indicators().stream()
                .collect(Collectors.toMap(IndicatorDef::code, one -> breaks(one, catalog.breaks())));
    }

    /**
     * Stretches of the series of an indicator and a place.
     *
     * @param area REF_AREA
     */
    public Segments segments(String indicator, String area) {
        List<SeriesBreak> meaning = ofIndicators.getOrDefault(indicator, List.of());
        List<SeriesBreak> place = ofPlaces.getOrDefault(area, List.of());
        return new Segments(
                place.isEmpty()
                        ? meaning
                        : Stream.concat(meaning.stream(), place.stream())
                                .sorted()
                                .toList());
    }

    /**
     * What a period of the series holds, the last one where there are several; empty where all of it means the same.
     *
     * @param area REF_AREA
     */
    public Optional<SeriesBreak> breakIn(String indicator, String area, TimePeriod period) {
        return segments(indicator, area).breakIn(period);
    }

    private static List<SeriesBreak> breaks(IndicatorDef indicator, List<BreakDef> breaks) {
        return breaks.stream()
                .filter(one ->
                        one.scope().equals(indicator.code()) || one.scope().equals(indicator.theme()))
                .map(SeriesBreak::of)
                .sorted()
                .toList();
    }
}
