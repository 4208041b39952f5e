package org.fazhi.harmonize;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import java.util.EnumMap;
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
import org.fazhi.quantity.Bounds;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;

/** Learns from the years told both ways and fills the ANNUALISED rows. */
final class AnnualEstimates {
    private static final StructType SCHEMA = Tables.OBSERVATION.schema();

    static ShareModels learn(Dataset<Row> pairs, Catalog catalog) {
        Dataset<Row> evidence = ShareEvidence.withEvidence(pairs);
        Map<ShareScale, Map<String, ShareSums>> byIndicator = ShareEvidence.sums(evidence, Col.INDICATOR);
        Map<ShareScale, Map<String, ShareSums>> byTheme = ShareEvidence.sums(evidence, Col.THEME);
        Map<ShareScale, ShareModel> models = new EnumMap<>(ShareScale.class);
        for (ShareScale scale : ShareScale.values()) {
            models.put(
                    scale,
                    new ShareModel(
                            catalog.settings().annualise(),
                            scale,
                            byIndicator.getOrDefault(scale, Map.of()),
                            byTheme.getOrDefault(scale, Map.of())));
        }
        return new ShareModels(models);
    }

    static Dataset<Row> withEstimates(Dataset<Row> observation, ShareModels models, Broadcast<Reference> reference) {
        Dataset<Row> estimates = observation
                .filter(isEstimate())
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> new Mapped<>(
                                rows,
                                row -> estimate(row, models, reference.value().catalog())),
                        Encoders.row(SCHEMA));
        return observation.filter(not(isEstimate())).unionByName(estimates);
    }

    /** Whether a year is estimated, not merely asked for. */
    static Column isEstimate() {
        return col(Col.DERIVATION)
                .equalTo(Derivation.ANNUALISED.name())
                .and(col(Col.WHY_NO_VALUE).isNull());
    }

    private static Row estimate(Row row, ShareModels models, Catalog catalog) {
        IndicatorDef indicator = catalog.indicator(row.getAs(Col.INDICATOR)).orElseThrow();
        String unit = row.getAs(Col.UNIT_MEASURE);
        Bounds seen = Bounds.of(row::getAs);
        if (ShareScale.of(catalog, unit) == ShareScale.LOG && seen.value() == 0) {
            return missing(row, WhyNoValue.NOTHING_SEEN);
        }
        YearShare share = models.of(catalog, unit).share(indicator, row.getAs(Col.SHARE));
        YearEstimate estimate = estimate(catalog.settings().annualise(), seen, share);
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

    private static Row missing(Row row, WhyNoValue why) {
        return new RowCells(Tables.OBSERVATION)
                .copy(row, List.of(SCHEMA.fieldNames()))
                .set(Col.OBS_STATUS, Status.O.name())
                .set(Col.WHY_NO_VALUE, why.name())
                .set(Col.STATEMENTS, 0)
                .set(Col.OBS_VALUE, (Object) null)
                .set(Col.OBS_VALUE_LOWER, (Object) null)
                .set(Col.OBS_VALUE_UPPER, (Object) null)
                .set(Col.OBS_QUALIFIER, (Object) null)
                .set(Col.SHARE, (Object) null)
                .row();
    }

    /** The year's total where {@code seen} of it is known; counts and money spread differently. */
    static YearEstimate estimate(Annualise settings, Bounds seen, YearShare share) {
        double lower = settings.lowerProbability();
        double upper = settings.upperProbability();
        return share.scale() == ShareScale.BETA
                ? YearEstimate.ofCount(seen, share, lower, upper)
                : YearEstimate.ofAmount(seen, share, lower, upper);
    }

    private AnnualEstimates() {}
}
