package org.fazhi.schema;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.StructType;

/**
 * The contract of one published table.
 *
 * @param name folder and table name
 * @param grain what one row is, in words
 * @param key columns that identify a row, in sort order
 * @param schema columns in published order, each with its COMMENT
 * @param positions place of each column in the schema, for code that meets every row of a large table
 */
public record TableDef(String name, String grain, List<String> key, StructType schema, Map<String, Integer> positions) {
    public TableDef {
        key = List.copyOf(key);
        // asked for every cell, which Map.copyOf answers more slowly
        positions = Collections.unmodifiableMap(new HashMap<>(positions));
    }

    static TableDef of(String name, String grain, List<String> key, String ddl) {
        StructType schema = StructType.fromDDL(ddl);
        Map<String, Integer> positions = new HashMap<>();
        for (String column : schema.fieldNames()) {
            positions.put(column, positions.size());
        }
        return new TableDef(name, grain, key, schema, positions);
    }
}
