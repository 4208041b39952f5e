package org.fazhi.publish;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.schema.TableDef;

/**
 * A published run.
 *
 * @param runId name of its folder
 * @param path folder that holds its tables and manifest.json
 * @param fingerprint SHA-256 of all that decided its content
 */
public record Snapshot(String runId, Path path, String fingerprint) {
    /** A table as published. */
    public Dataset<Row> read(SparkSession spark, TableDef table) {
        return spark.read().schema(table.schema()).parquet(TableFolder.hadoop(path, table));
    }
}
