package org.fazhi.harmonize;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.sum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.Settings.Annualise;
import org.fazhi.catalog.UnitKind;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;

/** Learns from the years told both ways and fills the ANNUALISED rows. */
final class AnnualEstimates {
    private static final StructType SCHEMA = Tables.OBSERVATION.schema();
    private static final String DEVIATION = "DEVIATION";
    private static final String SQUARE = "SQUARE";

    /**
     * One row an indicator and one a theme reach the driver: count and two sums. What one place tells of one year is
     * one piece of evidence, however many of its figures tell it: their mean.
     */
    static ShareModel learn(Dataset<Row> pairs, Catalog catalog) {
        return new ShareModel(catalog.settings().annualise(), sums(pairs, Col.INDICATOR), sums(pairs, Col.THEME));
    }

    private static Map<String, ShareSums> sums(Dataset<Row> pairs, String group) {
        Column covered = col(Outcomes.COVERED);
        Column deviation = col(Col.SHARE).minus(covered).divide(sqrt(covered.multiply(lit(1).minus(covered))));
        Map<String, ShareSums> sums = new HashMap<>();
        pairs.groupBy(col(group), col(Col.REF_AREA), col(Col.TIME_PERIOD))
                .agg(
                        avg(deviation).as(DEVIATION),
                        avg(deviation.multiply(deviation)).as(SQUARE))
                .groupBy(col(group))
                .agg(count(lit(1)), sum(col(DEVIATION)), sum(col(SQUARE)))
                .collectAsList()
                .forEach(row ->
                        sums.put(row.getString(0), new ShareSums(row.getLong(1), row.getDouble(2), row.getDouble(3))));
        return sums;
    }

    static Dataset<Row> withEstimates(Dataset<Row> observation, ShareModel model, Broadcast<Reference> reference) {
        Column isEstimate = col(Col.DERIVATION).equalTo(Derivation.ANNUALISED.name());
        Dataset<Row> estimates = observation
                .filter(isEstimate)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> new Mapped<>(
                                rows,
                                row -> estimate(row, model, reference.value().catalog())),
                        Encoders.row(SCHEMA));
        return observation.filter(isEstimate.equalTo(lit(false))).unionByName(estimates);
    }

    private static Row estimate(Row row, ShareModel model, Catalog catalog) {
        Annualise settings = catalog.settings().annualise();
        IndicatorDef indicator = catalog.indicator(row.getAs(Col.INDICATOR)).orElseThrow();
        double seen = row.getAs(Col.OBS_VALUE);
        YearShare share = model.share(indicator, row.getAs(Col.SHARE));
        UnitKind kind =
                catalog.family(row.getAs(Col.UNIT_MEASURE)).orElseThrow().kind();
        YearEstimate estimate = kind == UnitKind.COUNT
                ? YearEstimate.ofCount(seen, share, settings.lowerProbability(), settings.upperProbability())
                : YearEstimate.ofAmount(
                        seen,
                        share.mean(),
                        // said for a half of the year; what is left to come spreads less
                        settings.moneyLogSd() * Math.sqrt((1 - share.mean()) / share.mean()),
                        settings.lowerProbability(),
                        settings.upperProbability());
        return new RowCells(Tables.OBSERVATION)
                .copy(row, List.of(SCHEMA.fieldNames()))
                .set(Col.OBS_VALUE, estimate.median())
                // the text itself says only that the year is no less than its beginning
                .set(Col.OBS_VALUE_UPPER, (Object) null)
                .set(Col.CI_LOWER, estimate.lower())
                .set(Col.CI_UPPER, estimate.upper())
                .set(Col.CI_METHOD, estimate.method())
                .set(Col.SHARE, share.mean())
                .set(Col.SHARE_PAIRS, (int) share.pairs())
                .set(Col.SHARE_SOURCE, share.source())
                .row();
    }

    private AnnualEstimates() {}
}
