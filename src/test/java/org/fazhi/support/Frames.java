package org.fazhi.support;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.TableDef;

/** Tiny tables for tests: columns that a test does not name are null. */
public final class Frames {
    public static Dataset<Row> of(SparkSession spark, TableDef table, RowCells... rows) {
        List<Row> all = Arrays.stream(rows).map(RowCells::row).toList();
        return spark.createDataFrame(all, table.schema());
    }

    /** A row of the table whose cells are asked for by name. */
    public static Row named(TableDef table, Row row) {
        Object[] cells = new Object[row.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.get(i);
        }
        return new GenericRowWithSchema(cells, table.schema());
    }

    private Frames() {}
}
