package org.fazhi.compare;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.YearMonth;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.schema.Col;
import org.fazhi.schema.Contract;
import org.fazhi.schema.Tables;

/**
 * OBSERVATION to COMPARISON: on each basis, every place beside the places of each of its peer groups. A row whose
 * WHY_NOT_COMPARABLE is set keeps its value and counts in no group figure; only SIZE_DEPENDENT (a raw count) and
 * NO_DIRECTION rows count all the same and merely have no RANK. N_AREAS is the number of rows that count.
 *
 * <p>The observations are shuffled and sorted once, by series; a task holds one series in memory and makes all its bases,
 * peer groups and figures from it.
 */
public final class Comparisons {
    /** Count a ratio is over, at the same place, period and scope; null where none is known. */
    static final String DENOMINATOR_COUNT = "DENOMINATOR_COUNT";

    /**
     * @param observation table OBSERVATION
     * @param asOf month that BASIS LATEST looks back from
     * @return table COMPARISON, not sorted
     */
    public static Dataset<Row> compare(SparkSession spark, Dataset<Row> observation, Catalog catalog, YearMonth asOf) {
        MapPartitionsFunction<Row, Row> compareSeries = new CompareSeries(ComparisonRules.of(catalog, asOf));
        Dataset<Row> bySeries =
                observation.transform(all -> withDenominatorCount(all, catalog)).transform(Comparisons::sortedBySeries);
        Dataset<Row> compared = bySeries.mapPartitions(compareSeries, Encoders.row(Tables.COMPARISON.schema()));
        return Contract.conform(compared, Tables.COMPARISON);
    }

    /** Only ratios over a known indicator are looked up: the other rows are not shuffled for it. */
    private static Dataset<Row> withDenominatorCount(Dataset<Row> observation, Catalog catalog) {
        Column isRatio = col(Col.MEASURE_TYPE).eqNullSafe("RATIO");
        Object[] denominators = catalog.indicators().stream()
                .map(IndicatorDef::denominators)
                .flatMap(codes -> codes.stream())
                .distinct()
                .toArray();
        Dataset<Row> counts = observation
                .filter(col(Col.INDICATOR).isin(denominators))
                .select(
                        col(Col.REF_AREA),
                        col(Col.STAT_SCOPE),
                        col(Col.FREQ),
                        col(Col.TIME_PERIOD),
                        col(Col.INDICATOR).as(Col.DENOMINATOR),
                        col(Col.OBS_VALUE).as(DENOMINATOR_COUNT));
        String[] sameCell = {Col.REF_AREA, Col.STAT_SCOPE, Col.FREQ, Col.TIME_PERIOD, Col.DENOMINATOR};
        Dataset<Row> ratios = observation.filter(isRatio).join(counts, sameCell, "left");
        Dataset<Row> others = observation
                .filter(isRatio.unary_$bang())
                .withColumn(DENOMINATOR_COUNT, lit(null).cast("double"));
        return others.unionByName(ratios);
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
