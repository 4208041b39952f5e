package org.fazhi.check;

import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.quantity.Measured;
import org.fazhi.quantity.Measures;
import org.fazhi.schema.Col;
import org.fazhi.schema.SentenceId;

/** METRIC rows as figures, with what a person has put in their place; rows whose number or unit cannot be read are left to REJECTED. */
record Figures(Catalog catalog, Measures measures, Corrected corrected) {
    static Figures of(Catalog catalog, Corrected corrected) {
        return new Figures(catalog, Measures.of(catalog), corrected);
    }

    Optional<Figure> read(Row metric) {
        String code = metric.getAs(Col.INDICATOR);
        IndicatorDef indicator = code == null ? null : catalog.indicator(code).orElse(null);
        Measured measured = measures.read(
                metric.getAs(Col.RAW_VALUE),
                metric.getAs(Col.VALUE),
                metric.getAs(Col.RAW_UNIT),
                indicator == null ? List.of() : indicator.units());
        if (!measured.isMeasured()) {
            return Optional.empty();
        }
        String id = metric.getAs(Col.METRIC_ID);
        Corrected.Value counts = corrected.of(id).orElse(new Corrected.Value(measured.bounds(), measured.family()));
        return Optional.of(new Figure(
                id,
                indicator,
                indicator == null ? "" : indicator.theme(),
                StringUtils.defaultIfBlank(metric.getAs(Col.STAT_SCOPE), "ALL"),
                StringUtils.defaultString(metric.getAs(Col.TIME_PERIOD)),
                SentenceId.of(metric.getAs(Col.SENTENCE_ID)),
                metric.getAs(Col.PART_OF),
                metric.getAs(Col.RATE_OF),
                metric.getAs(Col.SUBJECT),
                counts.bounds(),
                counts.family(),
                metric));
    }
}
