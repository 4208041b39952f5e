package org.fazhi.harmonize;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a run's metrics became. The three frames share one persisted pass: write them, then close.
 *
 * @param observation table observation
 * @param lineage table lineage; a metric is VALUE or AGREES of exactly one REPORTED observation, or it is rejected
 * @param rejected table rejected
 * @param shares how the years of each estimated indicator are spread, and how well that tells known years
 */
public record Harmonized(
        Dataset<Row> observation,
        Dataset<Row> lineage,
        Dataset<Row> rejected,
        List<LearntShare> shares,
        Dataset<Row> persisted)
        implements AutoCloseable {
    @Override
    public void close() {
        persisted.unpersist();
    }
}
