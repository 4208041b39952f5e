package org.fazhi.load;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.stream.Streams;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.storage.StorageLevel;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.Settings;
import org.fazhi.schema.Col;
import org.fazhi.schema.Contract;
import org.fazhi.schema.Tables;
import scala.reflect.ClassTag$;

/**
 * Metrics extracted by others become METRIC rows, one a line; a line that is none becomes a REJECTED row with its
 * reason. No line is lost: METRIC + REJECTED = non-blank lines. The contract is {@code schema/metric.schema.json}.
 */
public final class DeliveredMetrics {
    private static final String TURN = "TURN";

    /**
     * What a delivery became. The frames share one persisted pass: use them, then close.
     *
     * @param metric table METRIC
     * @param rejected table REJECTED
     */
    public record Result(Dataset<Row> metric, Dataset<Row> rejected, Dataset<Row> persisted) implements AutoCloseable {
        /** One sentence a file and set of columns that nothing is read from. */
        public List<String> unknownColumns() {
            if (!List.of(persisted.columns()).contains(DeliveredLine.UNKNOWN)) {
                return List.of();
            }
            return persisted
                    .filter(col(DeliveredLine.UNKNOWN).isNotNull())
                    .groupBy(Col.SOURCE_FILE, DeliveredLine.UNKNOWN)
                    .agg(count(lit(1)))
                    .orderBy(Col.SOURCE_FILE, DeliveredLine.UNKNOWN)
                    .collectAsList()
                    .stream()
                    .map(row -> "%s: nothing is read from the unknown columns %s (%d lines)"
                            .formatted(row.getString(0), row.getString(1), row.getLong(2)))
                    .toList();
        }

        @Override
        public void close() {
            persisted.unpersist();
        }
    }

    /**
     * @param input a file of JSON Lines, CSV or Parquet, or a folder of them
     * @throws org.fazhi.schema.InputException where it is missing, empty or cannot be read
     */
    public static Result read(SparkSession spark, String input, Catalog catalog) {
        DeliveredFiles files = DeliveredFiles.find(input, spark.sparkContext().hadoopConfiguration());
        Dataset<Row> read = interpret(lines(spark, files, catalog.settings().delivered()), broadcast(spark, catalog))
                .transform(DeliveredMetrics::withDuplicates)
                .persist(StorageLevel.MEMORY_AND_DISK());
        Column isMetric = col(Col.REASON).isNull();
        Dataset<Row> metric = read.filter(isMetric).drop(Col.REASON, Col.DETAIL, DeliveredLine.UNKNOWN);
        Dataset<Row> rejected = read.filter(not(isMetric)).drop(DeliveredLine.UNKNOWN);
        return new Result(Contract.conform(metric, Tables.METRIC), Contract.conform(rejected, Tables.REJECTED), read);
    }

    private static Dataset<Row> lines(SparkSession spark, DeliveredFiles files, Settings.Delivered settings) {
        List<Dataset<Row>> formats = new ArrayList<>(ParquetLines.read(spark, files, settings));
        if (!files.jsonLines().isEmpty()) {
            formats.add(JsonLines.read(spark, files, settings.longestField()));
        }
        if (!files.csv().isEmpty()) {
            formats.add(CsvLines.read(spark, files, settings));
        }
        return formats.stream().reduce(Dataset::union).orElseThrow();
    }

    private static Dataset<Row> interpret(Dataset<Row> lines, Broadcast<Catalog> catalog) {
        return lines.mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> {
                    DeliveredReader reader = new DeliveredReader(catalog.value());
                    return Streams.of(rows).map(reader::read).iterator();
                },
                Encoders.row(Draft.SCHEMA));
    }

    /** The same figure of the same place and period from the same address, or from no address, said again. */
    private static Dataset<Row> withDuplicates(Dataset<Row> read) {
        Column uncodedSubject = when(col(Col.INDICATOR).isNull(), col(Col.SUBJECT));
        WindowSpec same = Window.partitionBy(
                        col(Col.REASON).isNull(),
                        col(Col.REF_AREA),
                        col(Col.AREA_NAME),
                        col(Col.INDICATOR),
                        uncodedSubject,
                        col(Col.STAT_SCOPE),
                        col(Col.KIND),
                        col(Col.TIME_PERIOD),
                        col(Col.RAW_VALUE),
                        col(Col.RAW_UNIT),
                        col(Col.SOURCE_URL),
                        when(col(Col.SOURCE_URL).isNull(), col(Col.SOURCE_TITLE)),
                        when(col(Col.SOURCE_URL).isNull(), col(Col.ISSUER)))
                .orderBy(Col.SOURCE_FILE, Col.SOURCE_LINE);
        Column isAgain = col(Col.REASON).isNull().and(col(TURN).gt(1));
        Column firstStatement = concat(
                lit("stated before in "),
                first(Col.SOURCE_FILE).over(same),
                lit(":"),
                first(Col.SOURCE_LINE).over(same));
        return read.withColumn(TURN, row_number().over(same))
                .withColumn(Col.DETAIL, when(isAgain, firstStatement).otherwise(col(Col.DETAIL)))
                .withColumn(
                        Col.REASON, when(isAgain, lit(Reason.DUPLICATE.name())).otherwise(col(Col.REASON)))
                .drop(TURN);
    }

    private static Broadcast<Catalog> broadcast(SparkSession spark, Catalog catalog) {
        return spark.sparkContext().broadcast(catalog, ClassTag$.MODULE$.apply(Catalog.class));
    }

    private DeliveredMetrics() {}
}
