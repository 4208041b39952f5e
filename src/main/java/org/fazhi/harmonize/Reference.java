package org.fazhi.harmonize;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.CorrectionDef;
import org.fazhi.period.Continuity;
import org.fazhi.period.PeriodAlgebra;
import org.fazhi.period.TimePeriod;
import org.fazhi.place.SharedPlaces;
import org.fazhi.quantity.Measures;
import org.fazhi.schema.Col;

/** What every executor needs to read metrics, built once and broadcast. */
record Reference(SharedPlaces known, Measures units, Continuity continuity, PeriodAlgebra algebra)
        implements Serializable {
    static Reference of(Catalog catalog) {
        return new Reference(
                new SharedPlaces(catalog),
                Measures.of(catalog),
                Continuity.of(catalog),
                PeriodAlgebra.of(catalog.settings()));
    }

    Catalog catalog() {
        return known.catalog();
    }

    AreaReader areas() {
        return new AreaReader(known.places());
    }

    /** Whether a person has looked at a figure of low confidence and wants it to count. */
    boolean isLetIn(Row metric, Area area, TimePeriod period) {
        return catalog().corrections().stream()
                .filter(one -> one.action() != CorrectionDef.Action.DROP
                        && one.expect().equals(metric.getAs(Col.RAW_VALUE)))
                .anyMatch(one -> one.isOf(
                        area.code(),
                        metric.getAs(Col.INDICATOR),
                        metric.getAs(Col.STAT_SCOPE),
                        one.denominator(),
                        period.code()));
    }
}
