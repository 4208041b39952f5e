package org.fazhi.trend;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.Settings;
import org.fazhi.catalog.UnitFamilyDef;
import org.fazhi.period.PeriodAlgebra;
import org.fazhi.period.Segments;

/**
 * What of the catalogue decides a trend; goes to every task.
 *
 * @param segments stretches between breaks, by indicator
 * @param signed unit families whose values may lie below 0
 * @param algebra which figures stand for their period
 */
record TrendRules(
        Map<String, IndicatorDef> indicators,
        Map<String, Segments> segments,
        Settings.Trend settings,
        Set<String> signed,
        PeriodAlgebra algebra)
        implements Serializable {

    static TrendRules of(Catalog catalog) {
        return new TrendRules(
                catalog.indicators().stream().collect(Collectors.toMap(IndicatorDef::code, Function.identity())),
                Segments.byIndicator(catalog),
                catalog.settings().trend(),
                catalog.families().stream()
                        .filter(family -> family.kind().maySink())
                        .map(UnitFamilyDef::code)
                        .collect(Collectors.toSet()),
                PeriodAlgebra.of(catalog.settings()));
    }

    /** Whether a value of the unit family may lie below 0. */
    boolean maySink(String unit) {
        return signed.contains(unit);
    }

    Segments segments(IndicatorDef indicator) {
        return segments.get(indicator.code());
    }
}
