package org.fazhi.trend;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.Settings;
import org.fazhi.catalog.UnitFamilyDef;
import org.fazhi.period.Continuity;
import org.fazhi.period.PeriodAlgebra;
import org.fazhi.period.Segments;
import org.fazhi.schema.Col;

/**
 * What of the catalogue decides a trend; goes to every task.
 *
 * @param continuity breaks of what is counted and of where
 * @param signed unit families whose values may lie below 0
 * @param algebra which figures stand for their period
 */
record TrendRules(
        Map<String, IndicatorDef> indicators,
        Continuity continuity,
        Settings.Trend settings,
        Set<String> signed,
        PeriodAlgebra algebra)
        implements Serializable {

    static TrendRules of(Catalog catalog) {
        return new TrendRules(
                catalog.indicators().stream().collect(Collectors.toMap(IndicatorDef::code, Function.identity())),
                Continuity.of(catalog),
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

    /** Stretches between breaks of an indicator and a place. */
    Segments segments(IndicatorDef indicator, Row observation) {
        return continuity.segments(indicator.code(), observation.getAs(Col.REF_AREA));
    }
}
