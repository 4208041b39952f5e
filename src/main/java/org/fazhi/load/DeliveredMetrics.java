package org.fazhi.load;

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
import org.apache.spark.sql.functions;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.Contract;
import org.fazhi.schema.Tables;
import scala.reflect.ClassTag$;

/**
 * Metrics extracted by others become METRIC rows, one a line; a line that is none becomes a REJECTED row with its
 * reason. No line is lost: METRIC + REJECTED = non-blank lines.
 */
public final class DeliveredMetrics {
    private static final String TURN = "TURN";

    /**
     * @param metric table METRIC
     * @param rejected table REJECTED
     */
    public record Result(Dataset<Row> metric, Dataset<Row> rejected) {}

    /**
     * @param input a file of JSON Lines, or a folder of them
     * @throws org.fazhi.schema.InputException where it is missing, empty or cannot be read
     */
    public static Result read(SparkSession spark, String input, Catalog catalog) {
        DeliveredFiles files = DeliveredFiles.find(input, spark.sparkContext().hadoopConfiguration());
        Dataset<Row> lines = JsonLines.read(spark, files);
        Dataset<Row> read = interpret(lines, broadcast(spark, catalog)).transform(DeliveredMetrics::withDuplicates);
        Column isMetric = functions.col(Col.REASON).isNull();
        Dataset<Row> metric = read.filter(isMetric).drop(Col.REASON, Col.DETAIL);
        Dataset<Row> rejected = read.filter(functions.not(isMetric));
        return new Result(Contract.conform(metric, Tables.METRIC), Contract.conform(rejected, Tables.REJECTED));
    }

    private static Dataset<Row> interpret(Dataset<Row> lines, Broadcast<Catalog> catalog) {
        return lines.mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> {
                    DeliveredReader reader = new DeliveredReader(catalog.value());
                    return Streams.of(rows).map(reader::read).iterator();
                },
                Encoders.row(Tables.REJECTED.schema()));
    }

    /** The same figure of the same place and period from the same address, said again. */
    private static Dataset<Row> withDuplicates(Dataset<Row> read) {
        Column uncodedSubject = functions.when(functions.col(Col.INDICATOR).isNull(), functions.col(Col.SUBJECT));
        WindowSpec same = Window.partitionBy(
                        functions.col(Col.REASON).isNull(),
                        functions.col(Col.REF_AREA),
                        functions.col(Col.AREA_NAME),
                        functions.col(Col.INDICATOR),
                        uncodedSubject,
                        functions.col(Col.STAT_SCOPE),
                        functions.col(Col.KIND),
                        functions.col(Col.TIME_PERIOD),
                        functions.col(Col.RAW_VALUE),
                        functions.col(Col.RAW_UNIT),
                        functions.col(Col.DOC_ID))
                .orderBy(Col.SOURCE_FILE, Col.SOURCE_LINE);
        Column isAgain =
                functions.col(Col.REASON).isNull().and(functions.col(TURN).gt(1));
        Column firstStatement = functions.concat(
                functions.lit("stated before in "),
                functions.first(Col.SOURCE_FILE).over(same),
                functions.lit(":"),
                functions.first(Col.SOURCE_LINE).over(same));
        return read.withColumn(TURN, functions.row_number().over(same))
                .withColumn(Col.DETAIL, functions.when(isAgain, firstStatement).otherwise(functions.col(Col.DETAIL)))
                .withColumn(
                        Col.REASON,
                        functions
                                .when(isAgain, functions.lit(Reason.DUPLICATE.name()))
                                .otherwise(functions.col(Col.REASON)))
                .drop(TURN);
    }

    private static Broadcast<Catalog> broadcast(SparkSession spark, Catalog catalog) {
        return spark.sparkContext().broadcast(catalog, ClassTag$.MODULE$.apply(Catalog.class));
    }

    private DeliveredMetrics() {}
}
