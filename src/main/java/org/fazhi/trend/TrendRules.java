package org.fazhi.trend;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalog.BreakDef;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.Settings;
import org.fazhi.catalog.UnitFamilyDef;
import org.fazhi.period.PeriodAlgebra;

/**
 * What of the catalogue decides a trend; goes to every task.
 *
 * @param breaks breaks of a theme or indicator, by its code
 * @param signed unit families whose values may lie below 0
 * @param algebra which figures stand for their period
 */
record TrendRules(
        Map<String, IndicatorDef> indicators,
        Map<String, List<BreakDef>> breaks,
        Settings.Trend settings,
        Set<String> signed,
        PeriodAlgebra algebra)
        implements Serializable {

    static TrendRules of(Catalog catalog) {
        return new TrendRules(
                catalog.indicators().stream().collect(Collectors.toMap(IndicatorDef::code, Function.identity())),
                catalog.breaks().stream().collect(Collectors.groupingBy(BreakDef::scope)),
                catalog.settings().trend(),
                catalog.families().stream()
                        .filter(family -> family.kind().maySink())
                        .map(UnitFamilyDef::code)
                        .collect(Collectors.toSet()),
                new PeriodAlgebra(catalog.settings().periods().cutoffToleranceDays()));
    }

    /** Whether a value of the unit family may lie below 0. */
    boolean maySink(String unit) {
        return signed.contains(unit);
    }

    /** Breaks of the indicator's own and of its theme, earliest first. */
    Segments segments(IndicatorDef indicator) {
        return new Segments(Stream.of(indicator.code(), indicator.theme())
                .flatMap(scope -> breaks.getOrDefault(scope, List.of()).stream())
                .sorted(Comparator.comparing(BreakDef::date))
                .toList());
    }
}
