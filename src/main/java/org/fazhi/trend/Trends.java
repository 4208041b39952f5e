package org.fazhi.trend;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.Contract;
import org.fazhi.schema.TableDef;
import org.fazhi.schema.Tables;

/**
 * OBSERVATION to TREND (each value beside the same part of the year before) and TREND_SUMMARY (each series as a whole,
 * between breaks). Each table costs one shuffle and one sort; a task holds one series, for the summary also the results
 * of one INDICATOR and FREQ, which holds the families its q-values are adjusted in.
 */
public final class Trends {
    private static final List<String> SERIES =
            List.of(Col.INDICATOR, Col.FREQ, Col.REF_AREA, Col.STAT_SCOPE, Col.DENOMINATOR);
    private static final List<String> IN_TIME = Stream.concat(
                    SERIES.stream(), Stream.of(Col.PERIOD_START, Col.TIME_PERIOD))
            .toList();
    /** OBS_STATUS of a value that was asked for and refused: no figure. */
    private static final String MISSING = "O";

    private static final List<String> FAMILIES = List.of(Col.INDICATOR, Col.FREQ);
    /** Columns that travel to the task. */
    private static final List<String> READS = Stream.of(
                    SERIES, Point.READS, TrendRows.OF_THE_OBSERVATION, Summary.OF_THE_OBSERVATION)
            .flatMap(List::stream)
            .distinct()
            .toList();

    /**
     * @param observation table OBSERVATION
     * @return table TREND, each partition sorted by key
     */
    public static Dataset<Row> trend(SparkSession spark, Dataset<Row> observation, Catalog catalog) {
        return mapSeries(
                observation, SERIES, Tables.TREND.key(), new TrendRows(TrendRules.of(catalog), SERIES), Tables.TREND);
    }

    /**
     * @param observation table OBSERVATION
     * @return table TREND_SUMMARY, not sorted
     */
    public static Dataset<Row> summarize(SparkSession spark, Dataset<Row> observation, Catalog catalog) {
        MapPartitionsFunction<Row, Row> summaryRows = new SummaryRows(TrendRules.of(catalog), FAMILIES, SERIES);
        return mapSeries(observation, FAMILIES, IN_TIME, summaryRows, Tables.TREND_SUMMARY);
    }

    private static Dataset<Row> mapSeries(
            Dataset<Row> observation,
            List<String> together,
            List<String> inOrder,
            MapPartitionsFunction<Row, Row> rows,
            TableDef table) {
        Column[] partition = together.stream().map(name -> col(name)).toArray(Column[]::new);
        Column[] order = inOrder.stream().map(name -> col(name)).toArray(Column[]::new);
        Dataset<Row> sorted = observation
                .filter(not(col(Col.OBS_STATUS).eqNullSafe(MISSING)))
                .select(READS.stream().map(name -> col(name)).toArray(Column[]::new))
                .repartition(partition)
                .sortWithinPartitions(order);
        return Contract.conform(sorted.mapPartitions(rows, Encoders.row(table.schema())), table);
    }

    private Trends() {}
}
