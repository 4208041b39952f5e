package org.fazhi.harmonize;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.quantity.Bounds;
import org.fazhi.schema.Col;

/**
 * Holds the estimate against years that are known: each is estimated from its beginning with what all other places and
 * years teach, its own left out.
 */
final class BackTest {
    private static final double HALF = 181 / 365.0;
    private static final String HELD = "HELD";
    private static final String ERROR = "ERROR";
    private static final StructType RESULT = new StructType()
            .add(Col.INDICATOR, DataTypes.StringType)
            .add(HELD, DataTypes.DoubleType)
            .add(ERROR, DataTypes.DoubleType);

    /**
     * One row an indicator that has pairs or an estimate, in code order.
     *
     * @param estimated indicators of the run's estimates
     */
    static List<LearntShare> shares(
            Dataset<Row> pairs,
            ShareModels models,
            TreeSet<String> estimated,
            Catalog catalog,
            Broadcast<Reference> everywhere) {
        estimated.addAll(models.indicators());
        Map<String, Row> tested = test(pairs, models, everywhere);
        List<LearntShare> shares = new ArrayList<>();
        for (String code : estimated) {
            IndicatorDef indicator = catalog.indicator(code).orElseThrow();
            ShareModel model = models.of(catalog, indicator);
            long known = model.pairs(code);
            LearntShare learnt = LearntShare.untested(code, known, model.share(indicator, HALF));
            Row result = tested.get(code);
            boolean enough = known >= catalog.settings().annualise().minTestPairs() && result != null;
            shares.add(enough ? learnt.tested(result.getLong(1), result.getDouble(2), result.getDouble(3)) : learnt);
        }
        return shares;
    }

    private static Map<String, Row> test(Dataset<Row> pairs, ShareModels models, Broadcast<Reference> everywhere) {
        Map<String, Row> results = new HashMap<>();
        ShareEvidence.withEvidence(pairs)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> new Mapped<>(
                                rows,
                                row -> test(row, models, everywhere.value().catalog())),
                        Encoders.row(RESULT))
                .groupBy(Col.INDICATOR)
                .agg(count(lit(1)), avg(HELD), avg(ERROR))
                .collectAsList()
                .forEach(row -> results.put(row.getString(0), row));
        return results;
    }

    private static Row test(Row pair, ShareModels models, Catalog catalog) {
        IndicatorDef indicator = catalog.indicator(pair.getAs(Col.INDICATOR)).orElseThrow();
        ShareModel model = models.of(catalog, pair.<String>getAs(Col.UNIT_MEASURE));
        YearShare share = model.shareWithout(
                indicator, pair.getAs(PairRow.COVERED), ShareEvidence.ofIndicator(pair), ShareEvidence.ofTheme(pair));
        YearEstimate estimate = AnnualEstimates.estimate(
                catalog.settings().annualise(),
                new Bounds(pair.getAs(PairRow.SEEN), pair.getAs(PairRow.SEEN_LOWER), pair.getAs(PairRow.SEEN_UPPER)),
                share);
        double year = pair.<Double>getAs(PairRow.YEAR);
        boolean held = estimate.lower() <= year && year <= estimate.upper();
        return RowFactory.create(indicator.code(), held ? 1.0 : 0.0, 100 * Math.abs(estimate.median() - year) / year);
    }

    private BackTest() {}
}
