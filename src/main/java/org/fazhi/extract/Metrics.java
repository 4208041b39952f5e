package org.fazhi.extract;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.fazhi.catalog.Catalog;
import org.fazhi.place.SharedPlaces;
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
        return extract(
                spark,
                withText,
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new SharedPlaces(catalog)));
    }

    /** The same of a catalogue that is with the tasks already. */
    public static Dataset<Row> extract(SparkSession spark, Dataset<Row> withText, Broadcast<SharedPlaces> known) {
        Broadcast<SharedGrammar> shared =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new SharedGrammar());
        JavaRDD<InternalRow> rows = withText.javaRDD()
                .mapPartitions(reports -> new MetricRows(shared.value(), known.value()).read(reports));
        Dataset<Row> metrics = ((org.apache.spark.sql.classic.SparkSession) spark)
                .internalCreateDataFrame(rows.rdd(), Tables.METRIC.schema(), false);
        return Contract.conform(metrics, Tables.METRIC);
    }

    /** The same of the two tables. */
    public static Dataset<Row> extract(
            SparkSession spark, Dataset<Row> report, Dataset<Row> reportText, Catalog catalog) {
        return extract(spark, report.join(reportText, Col.DOC_ID), catalog);
    }

    private Metrics() {}
}
