package org.fazhi.coverage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.schema.Col;
import org.fazhi.schema.Contract;
import org.fazhi.schema.Tables;

/**
 * REPORT, OBSERVATION and REJECTED to COVERAGE: counts of figures. Only the report of a whole year, read as text, can show that a figure is absent: such a
 * place and year has a row for every indicator of the catalogue. A figure that such a report prints and that was rejected is not absent, but unused;
 * what no indicator fits is seen in METRIC alone. Any other place and year (delivered figures, half-year
 * reports) has rows for its figures alone, since nobody knows what else was published. Nothing depends on other places.
 */
public final class Coverages {
    private static final String[] CELL = {Col.REF_AREA, Col.INDICATOR, Col.TIME_PERIOD};
    private static final String PLACE_NAME = "PLACE_NAME";
    private static final String HAD_ONE = "HAD_ONE";
    private static final String OF_YEAR = "OF_YEAR";

    /**
     * @param report table REPORT
     * @param observation table OBSERVATION
     * @param rejected table REJECTED
     * @return table COVERAGE
     */
    public static Dataset<Row> coverage(
            SparkSession spark, Dataset<Row> report, Dataset<Row> observation, Dataset<Row> rejected, Catalog catalog) {
        Dataset<Row> annual = AnnualReports.of(report, observation);
        Dataset<Row> figures = figures(observation);
        Dataset<Row> had = figures.select(
                col(Col.REF_AREA),
                col(Col.INDICATOR),
                col(Col.TIME_PERIOD).cast("int").plus(1).cast("string").as(Col.TIME_PERIOD),
                lit(true).as(HAD_ONE));
        Dataset<Row> cells = expected(spark, annual, catalog)
                .join(unused(annual, rejected), CELL, "left")
                .join(figures, CELL, "full_outer")
                .join(had, CELL, "left")
                .withColumn(Col.AREA_NAME, coalesce(col(Col.AREA_NAME), col(PLACE_NAME)))
                .withColumn(Col.N_OBS, coalesce(col(Col.N_OBS), lit(0)))
                .withColumn(Col.N_UNUSED, coalesce(col(Col.N_UNUSED), lit(0)))
                .withColumn(Col.STATUS, status())
                .drop(PLACE_NAME, HAD_ONE);
        return Contract.conform(cells, Tables.COVERAGE);
    }

    private static Column status() {
        return when(col(Col.N_OBS).gt(0), "FIGURE")
                .when(col(Col.N_UNUSED).gt(0), "UNUSED")
                .when(col(HAD_ONE), "DROPPED")
                .otherwise("ABSENT");
    }

    /** What was made of other figures is no figure of the place; a span over two years belongs to neither. */
    private static Dataset<Row> figures(Dataset<Row> observation) {
        return observation
                .filter(col(Col.DERIVATION)
                        .equalTo("REPORTED")
                        .and(year(col(Col.PERIOD_START)).equalTo(year(col(Col.PERIOD_END)))))
                .groupBy(
                        col(Col.REF_AREA),
                        col(Col.INDICATOR),
                        year(col(Col.PERIOD_END)).cast("string").as(Col.TIME_PERIOD))
                .agg(
                        count(lit(1)).cast("int").as(Col.N_OBS),
                        max(col(Col.AREA_NAME)).as(Col.AREA_NAME));
    }

    /** Figures that the report of a year prints, coded and rejected; those of another year say nothing of it. */
    private static Dataset<Row> unused(Dataset<Row> annual, Dataset<Row> rejected) {
        Dataset<Row> printed = rejected.filter(
                        col(Col.INDICATOR).isNotNull().and(col(Col.KIND).equalTo("observation")))
                .select(
                        col(Col.DOC_ID),
                        col(Col.INDICATOR),
                        year(col(Col.PERIOD_END)).as(OF_YEAR));
        return annual.select(col(Col.DOC_ID), col(Col.REF_AREA), col(Col.TIME_PERIOD))
                .join(printed, Col.DOC_ID)
                .filter(coalesce(col(OF_YEAR).cast("string").equalTo(col(Col.TIME_PERIOD)), lit(true)))
                .groupBy(col(Col.REF_AREA), col(Col.INDICATOR), col(Col.TIME_PERIOD))
                .agg(count(lit(1)).cast("int").as(Col.N_UNUSED));
    }

    private static Dataset<Row> expected(SparkSession spark, Dataset<Row> annual, Catalog catalog) {
        List<String> codes =
                catalog.indicators().stream().map(IndicatorDef::code).toList();
        Dataset<Row> indicators = spark.createDataset(codes, Encoders.STRING()).toDF(Col.INDICATOR);
        return annual.groupBy(col(Col.REF_AREA), col(Col.TIME_PERIOD))
                .agg(max(col(Col.AREA_NAME)).as(PLACE_NAME))
                .crossJoin(indicators);
    }

    private Coverages() {}
}
