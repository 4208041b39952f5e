package org.fazhi.schema;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/** How a table's columns are encoded, as options of a Parquet writer. */
public final class ParquetOptions {
    /** Columns of hashes and of sentences: a dictionary of them outgrows its page and is thrown away. */
    private static final Set<String> HARDLY_REPEATED =
            Set.of(Col.METRIC_ID, Col.PART_OF, Col.RATE_OF, Col.QUOTE, Col.TEXT, Col.SOURCE_SHA256);

    /** For a writer of the table. */
    public static Map<String, String> of(TableDef table) {
        return Arrays.stream(table.schema().fields())
                .filter(ParquetOptions::isPlain)
                .collect(Collectors.toMap(column -> "parquet.enable.dictionary#" + column.name(), column -> "false"));
    }

    /** Measured numbers are looked up in a dictionary at a greater cost than it saves bytes. */
    private static boolean isPlain(StructField column) {
        return HARDLY_REPEATED.contains(column.name()) || column.dataType().equals(DataTypes.DoubleType);
    }

    private ParquetOptions() {}
}
