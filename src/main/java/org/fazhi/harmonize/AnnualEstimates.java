package org.fazhi.harmonize;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
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
import org.fazhi.quantity.Bounds;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;

/** Learns from the years told both ways and fills the ANNUALISED rows. */
final class AnnualEstimates {
    private static final StructType SCHEMA = Tables.OBSERVATION.schema();

    static ShareModel learn(Dataset<Row> pairs, Catalog catalog) {
        Dataset<Row> evidence = ShareEvidence.withEvidence(pairs);
        return new ShareModel(
                catalog.settings().annualise(),
                ShareEvidence.sums(evidence, Col.INDICATOR),
                ShareEvidence.sums(evidence, Col.THEME));
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
        IndicatorDef indicator = catalog.indicator(row.getAs(Col.INDICATOR)).orElseThrow();
        YearShare share = model.share(indicator, row.getAs(Col.SHARE));
        Bounds seen =
                new Bounds(row.getAs(Col.OBS_VALUE), row.getAs(Col.OBS_VALUE_LOWER), row.getAs(Col.OBS_VALUE_UPPER));
        YearEstimate estimate = estimate(catalog, row.getAs(Col.UNIT_MEASURE), seen, share);
        return new RowCells(Tables.OBSERVATION)
                .copy(row, List.of(SCHEMA.fieldNames()))
                .set(Col.OBS_VALUE, estimate.median())
                // the text itself says only that the year is no less than its beginning
                .set(Col.OBS_VALUE_UPPER, (Object) null)
                .set(Col.CI_LOWER, estimate.lower())
                .set(Col.CI_UPPER, estimate.upper())
                .set(Col.CI_METHOD, estimate.method())
                .set(Col.CI_LEVEL, catalog.settings().annualise().level())
                .set(Col.SHARE, share.mean())
                .set(Col.SHARE_PAIRS, (int) share.pairs())
                .set(Col.SHARE_SOURCE, share.source())
                .row();
    }

    /** The year's total where {@code seen} of it is known; counts and money spread differently. */
    static YearEstimate estimate(Catalog catalog, String unit, Bounds seen, YearShare share) {
        Annualise settings = catalog.settings().annualise();
        UnitKind kind = catalog.family(unit).orElseThrow().kind();
        return kind == UnitKind.COUNT
                ? YearEstimate.ofCount(seen, share, settings.lowerProbability(), settings.upperProbability())
                : YearEstimate.ofAmount(
                        seen,
                        share.mean(),
                        // said for a half of the year; what is left to come spreads less
                        settings.moneyLogSd() * Math.sqrt((1 - share.mean()) / share.mean()),
                        settings.lowerProbability(),
                        settings.upperProbability());
    }

    private AnnualEstimates() {}
}
