package org.fazhi.schema;

import java.util.List;
import org.apache.spark.sql.types.StructType;

/**
 * The contract of one published table.
 *
 * @param name folder and table name
 * @param grain what one row is, in words
 * @param key columns that identify a row, in sort order
 * @param schema columns in published order, each with its COMMENT
 */
public record TableDef(String name, String grain, List<String> key, StructType schema) {
    public TableDef {
        key = List.copyOf(key);
    }

    static TableDef of(String name, String grain, List<String> key, String ddl) {
        return new TableDef(name, grain, key, StructType.fromDDL(ddl));
    }
}
