package org.fazhi.harmonize;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.Contract;
import org.fazhi.schema.Tables;

/**
 * METRIC to OBSERVATION, LINEAGE and REJECTED.
 *
 * <p>Accounting: every metric of KIND {@code observation} with an INDICATOR is, in LINEAGE, VALUE or AGREES of exactly
 * one REPORTED observation, or stands in REJECTED with a REASON; none is both.
 */
public final class Observations {
    private static final String KIND_OBSERVATION = "observation";

    /**
     * @param report table REPORT: the periods its reports tell of
     * @param metric table METRIC
     */
    public static Harmonized harmonize(SparkSession spark, Dataset<Row> report, Dataset<Row> metric, Catalog catalog) {
        Broadcast<Reference> everywhere = broadcast(spark, catalog);
        Dataset<Row> outcomes = Contract.conform(metric, Tables.METRIC)
                .transform(Observations::filterCodedObservations)
                .transform(coded -> Readings.withReport(coded, report))
                .transform(coded -> Readings.withReading(coded, everywhere))
                .transform(readings -> Outcomes.settlePlaces(readings, everywhere))
                .persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> pairs = Outcomes.pairs(outcomes);
        ShareModels shares = AnnualEstimates.learn(pairs, catalog);
        Dataset<Row> observation = Outcomes.observations(outcomes)
                .transform(settled -> AnnualEstimates.withEstimates(settled, shares, everywhere));
        return new Harmonized(
                Contract.conform(observation, Tables.OBSERVATION),
                Contract.conform(Outcomes.lineage(outcomes), Tables.LINEAGE),
                Contract.conform(Outcomes.rejected(outcomes), Tables.REJECTED),
                BackTest.shares(pairs, shares, Outcomes.estimated(outcomes), catalog, everywhere),
                outcomes);
    }

    /** Metrics whose place, period or unit cannot be read, whatever others say: rows of table REJECTED. */
    public static Dataset<Row> unreadable(SparkSession spark, Dataset<Row> metric, Catalog catalog) {
        Broadcast<Reference> everywhere = broadcast(spark, catalog);
        Dataset<Row> unread = filterCodedObservations(metric)
                .transform(Readings::withoutReport)
                .transform(coded -> Readings.withReading(coded, everywhere))
                .filter(col(Col.REASON).isNotNull())
                .select(col(Readings.METRIC + ".*"), col(Col.REASON), col(Col.DETAIL));
        return Contract.conform(unread, Tables.REJECTED);
    }

    private static Broadcast<Reference> broadcast(SparkSession spark, Catalog catalog) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(Reference.of(catalog));
    }

    /** Targets, pilots, others and uncoded figures stay in METRIC alone. */
    static Dataset<Row> filterCodedObservations(Dataset<Row> metric) {
        return metric.filter(
                col(Col.KIND).equalTo(KIND_OBSERVATION).and(col(Col.INDICATOR).isNotNull()));
    }

    private Observations() {}
}
