package org.fazhi.harmonize;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a run's metrics became. The three frames share one persisted pass: write them, then close.
 *
 * @param observation table observation
 * @param lineage table lineage; a metric is VALUE or AGREES of exactly one REPORTED observation, or it is rejected
 * @param rejected table rejected
 */
public record Harmonized(Dataset<Row> observation, Dataset<Row> lineage, Dataset<Row> rejected, Dataset<Row> persisted)
        implements AutoCloseable {
    @Override
    public void close() {
        persisted.unpersist();
    }
}
