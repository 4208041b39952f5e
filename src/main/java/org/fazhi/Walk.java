package org.fazhi;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.publish.RunFolder;
import org.fazhi.schema.TableDef;

/** What every stage of one run shares; says what was written as it is written. */
record Walk(SparkSession spark, Catalog catalog, RunFolder run, Progress progress) {
    void begin(String stage, String what) {
        progress.begin(stage, what);
    }

    /** The table as read back. */
    Dataset<Row> write(TableDef table, Dataset<Row> frame) {
        return told(table, run.write(table, frame));
    }

    /** The table as read back, of a frame each partition of which comes sorted by key. */
    Dataset<Row> writeSorted(TableDef table, Dataset<Row> frame) {
        return told(table, run.writeSorted(table, frame));
    }

    private Dataset<Row> told(TableDef table, Dataset<Row> written) {
        progress.wrote(table.name(), run.rowsWritten().get(table.name()));
        return written;
    }
}
