package org.fazhi.extract;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.Contract;
import org.fazhi.schema.Tables;

/** REPORT and REPORT_TEXT to METRIC: one row a figure of each report. */
public final class Metrics {
    /**
     * Every figure of every report, coded or not. Reports whose place or period is unknown are read as well; later
     * stages reject what can't be placed.
     *
     * @param withText REPORT and TEXT
     */
    public static Dataset<Row> extract(SparkSession spark, Dataset<Row> withText, Catalog catalog) {
        Broadcast<SharedGrammar> shared =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new SharedGrammar(catalog));
        Dataset<Row> metrics = withText.mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> new MetricRows(shared.value()).read(rows),
                Encoders.row(Tables.METRIC.schema()));
        return Contract.conform(metrics, Tables.METRIC);
    }

    /** The same of the two tables. */
    public static Dataset<Row> extract(
            SparkSession spark, Dataset<Row> report, Dataset<Row> reportText, Catalog catalog) {
        return extract(spark, report.join(reportText, Col.DOC_ID), catalog);
    }

    private Metrics() {}
}
