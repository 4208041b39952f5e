package org.fazhi.index;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The places scored. The two frames share one persisted pass: write them, then close.
 *
 * @param index table index, each partition sorted by key
 * @param themes table index_theme, each partition sorted by key
 */
public record IndexTables(Dataset<Row> index, Dataset<Row> themes, Dataset<Row> persisted) implements AutoCloseable {
    @Override
    public void close() {
        persisted.unpersist();
    }
}
