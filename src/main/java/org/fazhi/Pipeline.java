package org.fazhi;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Tables;

/** The walk: reports and delivered metrics in, a published run out. */
public final class Pipeline {
    public static RunResult run(SparkSession spark, Catalog catalog, RunOptions options, Progress progress) {
        progress.note("no stage is built yet");
        return new RunResult("none", options.warehouse(), true, Map.of(), List.of(), 0);
    }

    /** METRIC of the reports alone, in reading order. */
    public static Dataset<Row> extract(SparkSession spark, Catalog catalog, String reports, Progress progress) {
        progress.note("no stage is built yet");
        return spark.createDataFrame(List.of(), Tables.METRIC.schema());
    }

    private Pipeline() {}
}
