package org.fazhi;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.fazhi.catalog.Catalog;
import org.fazhi.harmonize.Observations;
import org.fazhi.load.DeliveredMetrics;
import org.fazhi.schema.Col;

/**
 * A delivery held against its contract, line by line and before any run: what a line cannot be by itself. How the
 * figures of several lines agree is for a run to say.
 *
 * @param lines lines, or rows of a table; blank ones do not count
 * @param faults the first ones, in order of file and line
 * @param byReason how many lines each reason refuses, the most frequent first
 * @param remarks what is no fault, a sentence each
 */
public record Delivery(long lines, List<Fault> faults, Map<String, Long> byReason, List<String> remarks) {
    /** @param line from 1; the row in a Parquet file */
    public record Fault(String file, int line, String reason, String detail) {}

    /**
     * @param metrics file or folder of JSON Lines, CSV or Parquet
     * @param most how many faults to tell one by one
     * @throws org.fazhi.schema.InputException where it is missing, empty or cannot be read
     */
    public static Delivery check(SparkSession spark, Catalog catalog, String metrics, int most) {
        try (DeliveredMetrics.Result read = DeliveredMetrics.read(spark, metrics, catalog)) {
            Dataset<Row> refused = read.rejected()
                    .unionByName(Observations.unreadable(spark, read.metric(), catalog))
                    .select(Col.SOURCE_FILE, Col.SOURCE_LINE, Col.REASON, Col.DETAIL)
                    .persist(StorageLevel.MEMORY_AND_DISK());
            try {
                return new Delivery(
                        read.persisted().count(), first(refused, most), byReason(refused), read.unknownColumns());
            } finally {
                refused.unpersist();
            }
        }
    }

    public long refused() {
        return byReason.values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<Fault> first(Dataset<Row> refused, int most) {
        return refused.orderBy(Col.SOURCE_FILE, Col.SOURCE_LINE).limit(most).collectAsList().stream()
                .map(row -> new Fault(row.getString(0), row.getInt(1), row.getString(2), row.getString(3)))
                .toList();
    }

    private static Map<String, Long> byReason(Dataset<Row> refused) {
        Map<String, Long> counts = new LinkedHashMap<>();
        refused.groupBy(Col.REASON)
                .agg(count(lit(1)).as("LINES"))
                .orderBy(col("LINES").desc(), col(Col.REASON))
                .collectAsList()
                .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
        return counts;
    }
}
