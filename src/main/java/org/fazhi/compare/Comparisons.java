package org.fazhi.compare;

import static org.apache.spark.sql.functions.col;

import java.time.YearMonth;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.Tables;

/**
 * OBSERVATION to COMPARISON: on each basis, every place beside the places of each of its peer groups. A row whose
 * WHY_NOT_COMPARABLE is set keeps its value and counts in no group figure; only SIZE_DEPENDENT (a raw count),
 * NO_DIRECTION and NO_PEERS (alone) rows count all the same and merely have no RANK. N_AREAS is the number of rows that count.
 *
 * <p>The observations are shuffled and sorted once, by series; a task holds one series in memory and makes all its bases,
 * peer groups and figures from it.
 */
public final class Comparisons {
    /**
     * @param observation table OBSERVATION
     * @param denominator table DENOMINATOR: rates per head are made of what it holds, and of nothing else
     * @param asOf month that BASIS LATEST looks back from
     * @return table COMPARISON, each partition sorted by key
     */
    public static Dataset<Row> compare(
            SparkSession spark, Dataset<Row> observation, Dataset<Row> denominator, Catalog catalog, YearMonth asOf) {
        CompareSeries compareSeries = new CompareSeries(ComparisonRules.of(catalog, Exposures.of(denominator), asOf));
        Dataset<Row> bySeries =
                observation.transform(all -> RatioParts.withParts(all, catalog)).transform(Comparisons::sortedBySeries);
        // of rows with a schema Spark makes its own once; mapPartitions would leave the COMMENTs to a second copy of
        // each row
        return spark.createDataFrame(bySeries.javaRDD().mapPartitions(compareSeries), Tables.COMPARISON.schema());
    }

    private static Dataset<Row> sortedBySeries(Dataset<Row> observation) {
        Column[] series = CompareSeries.SERIES.stream().map(name -> col(name)).toArray(Column[]::new);
        Column[] withinSeries =
                Stream.of(Col.TIME_PERIOD, Col.REF_AREA).map(name -> col(name)).toArray(Column[]::new);
        return observation
                .select(CompareSeries.READS.stream().map(name -> col(name)).toArray(Column[]::new))
                .repartition(series)
                .sortWithinPartitions(Stream.concat(Stream.of(series), Stream.of(withinSeries))
                        .toArray(Column[]::new));
    }

    private Comparisons() {}
}
