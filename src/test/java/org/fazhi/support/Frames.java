package org.fazhi.support;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.TableDef;

/** Tiny tables for tests: columns that a test does not name are null. */
public final class Frames {
    public static Dataset<Row> of(SparkSession spark, TableDef table, RowCells... rows) {
        List<Row> all = Arrays.stream(rows).map(RowCells::row).toList();
        return spark.createDataFrame(all, table.schema());
    }

    private Frames() {}
}
