package org.fazhi.trend;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalog.BreakDef;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.Settings;

/**
 * What of the catalogue decides a trend; goes to every task.
 *
 * @param breaks breaks of a theme or indicator, by its code
 * @param cutOffToleranceDays days a stated cut-off may lie before the period's end
 */
record TrendRules(
        Map<String, IndicatorDef> indicators,
        Map<String, List<BreakDef>> breaks,
        Settings.Trend settings,
        int cutOffToleranceDays)
        implements Serializable {

    static TrendRules of(Catalog catalog) {
        return new TrendRules(
                catalog.indicators().stream().collect(Collectors.toMap(IndicatorDef::code, Function.identity())),
                catalog.breaks().stream().collect(Collectors.groupingBy(BreakDef::scope)),
                catalog.settings().trend(),
                catalog.settings().periods().cutoffToleranceDays());
    }

    /** Breaks of the indicator's own and of its theme, earliest first. */
    Segments segments(IndicatorDef indicator) {
        return new Segments(Stream.of(indicator.code(), indicator.theme())
                .flatMap(scope -> breaks.getOrDefault(scope, List.of()).stream())
                .sorted(Comparator.comparing(BreakDef::date))
                .toList());
    }
}
