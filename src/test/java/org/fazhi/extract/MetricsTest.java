package org.fazhi.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class MetricsTest {
    private static final Catalog CATALOG = Catalog.packed();

    @Test
    void everyFigureOfAReportBecomesAMetricWithThePlacePeriodAndSourceOfItsReport(SparkSession spark) {
        Dataset<Row> metrics = extract(spark, "2023", "全年受理行政复议案件31件，其中涉及当事人40人；9月底前，修建广场2处。");

        List<Row> rows = metrics.orderBy(Col.CHAR_START).collectAsList();

        assertEquals(3, rows.size());
        Row first = rows.get(0);
        assertEquals("REC_ACCEPTED", first.getAs(Col.INDICATOR));
        assertEquals(31.0, (Double) first.getAs(Col.VALUE));
        assertEquals("990101", first.getAs(Col.REF_AREA));
        assertEquals("2023", first.getAs(Col.TIME_PERIOD));
        assertEquals(LocalDate.of(2023, 12, 31), first.getAs(Col.PERIOD_END));
        assertEquals("REC_ACCEPTED.accepted", first.getAs(Col.RULE_ID));
        assertEquals(64, ((String) first.getAs(Col.METRIC_ID)).length());
        assertNotEquals(first.<String>getAs(Col.METRIC_ID), rows.get(1).<String>getAs(Col.METRIC_ID));
    }

    @Test
    void aReportWithoutAPeriodIsReadAllTheSame(SparkSession spark) {
        Row metric = extract(spark, null, "受理行政复议案件31件。").first();

        assertEquals("REC_ACCEPTED", metric.getAs(Col.INDICATOR));
        assertNull(metric.getAs(Col.TIME_PERIOD));
    }

    private static Dataset<Row> extract(SparkSession spark, String period, String text) {
        Row report = new RowCells(Tables.REPORT)
                .set(Col.DOC_ID, "a")
                .set(Col.REF_AREA, "990101")
                .set(Col.AREA_NAME, "青丘县")
                .set(Col.TIME_PERIOD, period)
                .set(Col.PERIOD_END, period == null ? null : LocalDate.of(2023, 12, 31))
                .row();
        Row body = new RowCells(Tables.REPORT_TEXT)
                .set(Col.DOC_ID, "a")
                .set(Col.TEXT, text)
                .row();
        return Metrics.extract(
                spark,
                spark.createDataFrame(List.of(report), Tables.REPORT.schema()),
                spark.createDataFrame(List.of(body), Tables.REPORT_TEXT.schema()),
                CATALOG);
    }
}
