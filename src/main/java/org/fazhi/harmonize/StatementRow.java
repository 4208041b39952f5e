package org.fazhi.harmonize;

import java.time.LocalDate;
import org.apache.commons.lang3.StringUtils;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.Catalog;
import org.fazhi.period.Accumulation;
import org.fazhi.period.TimePeriod;
import org.fazhi.quantity.Bounds;
import org.fazhi.schema.Col;

/** A row of {@link Readings} as a statement. */
record StatementRow(Catalog catalog, Wording wording, IssuerLevel issuerLevel) {
    private static final String WHOLE_PLACE = "ALL";

    static StatementRow of(Reference reference) {
        Catalog catalog = reference.catalog();
        return new StatementRow(
                catalog,
                new Wording(
                        catalog.settings().statements().fillers(),
                        catalog.settings().statements().totals()),
                new IssuerLevel(catalog, reference.known().places()));
    }

    Statement read(Row row) {
        Row metric = row.getAs(Readings.METRIC);
        Area area = new Area(row.getAs(Col.REF_AREA), row.getAs(Col.AREA_NAME), row.getAs(Col.AREA_LEVEL));
        Integer place = metric.getAs(Col.CHAR_START);
        return new Statement(
                metric.getAs(Col.METRIC_ID),
                StringUtils.defaultString(metric.getAs(Col.DOC_ID)),
                row.getAs(Readings.REPORT_PERIOD),
                Position.of(metric.getAs(Col.SENTENCE_ID), place == null ? 0 : place),
                catalog.indicator(metric.getAs(Col.INDICATOR)).orElseThrow(),
                StringUtils.defaultIfBlank(metric.getAs(Col.STAT_SCOPE), WHOLE_PLACE),
                wording.normalise(metric.getAs(Col.SUBJECT)),
                wording.isTotal(metric.getAs(Col.SUBJECT)),
                metric.getAs(Col.PART_OF),
                metric.getAs(Col.RATE_OF),
                area,
                TimePeriod.parse(row.getAs(Col.TIME_PERIOD)).orElseThrow(),
                row.<LocalDate>getAs(Col.PERIOD_END),
                Accumulation.valueOf(row.getAs(Col.ACCUMULATION)),
                Bounds.of(row::getAs),
                row.getAs(Col.OBS_QUALIFIER),
                row.getAs(Col.UNIT_MEASURE),
                Status.valueOf(row.getAs(Col.OBS_STATUS)),
                Over.NOTHING,
                issuerLevel.of(metric.getAs(Col.ISSUER), area, row.<LocalDate>getAs(Col.PERIOD_END)),
                metric.<LocalDate>getAs(Col.DATE_PUBLISHED),
                metric);
    }
}
