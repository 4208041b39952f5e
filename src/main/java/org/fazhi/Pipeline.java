package org.fazhi;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.accounting.Account;
import org.fazhi.accounting.Accounting;
import org.fazhi.catalog.Catalog;
import org.fazhi.check.CorrectionIssues;
import org.fazhi.check.Issues;
import org.fazhi.codelist.Codelists;
import org.fazhi.compare.Comparisons;
import org.fazhi.coverage.Coverages;
import org.fazhi.coverage.Punctualities;
import org.fazhi.extract.Metrics;
import org.fazhi.harmonize.Harmonized;
import org.fazhi.harmonize.LearntShare;
import org.fazhi.harmonize.Observations;
import org.fazhi.index.IndexTables;
import org.fazhi.index.Indexes;
import org.fazhi.load.DeliveredMetrics;
import org.fazhi.place.SharedPlaces;
import org.fazhi.publish.PublishException;
import org.fazhi.publish.Revisions;
import org.fazhi.publish.RunFolder;
import org.fazhi.publish.RunInputs;
import org.fazhi.publish.RunLock;
import org.fazhi.publish.Snapshot;
import org.fazhi.publish.Snapshots;
import org.fazhi.report.Reports;
import org.fazhi.schema.Col;
import org.fazhi.schema.Tables;
import org.fazhi.trend.Trends;

/**
 * The walk: reports and delivered metrics in, a published run out. Every stage writes its tables once into the
 * unpublished run folder; the next reads them back.
 */
public final class Pipeline {
    /**
     * @throws org.fazhi.schema.InputException where an input is missing, empty or unreadable
     * @throws org.fazhi.publish.LockHeldException where another run holds the warehouse
     * @throws PublishException where the accounting does not close or a table fails its checks; nothing is published
     */
    public static RunResult run(SparkSession spark, Catalog catalog, RunOptions options, Progress progress) {
        Path warehouse = Path.of(options.warehouse());
        RunInputs inputs = Inputs.of(spark, catalog, options);
        try (RunLock held = RunLock.acquire(warehouse)) {
            Optional<Snapshot> unchanged = Snapshots.upToDate(warehouse, inputs, progress::note);
            if (unchanged.isPresent()) {
                return Results.upToDate(spark, unchanged.get());
            }
            RunFolder run = RunFolder.create(spark, warehouse, Snapshots.newRunId(Instant.now(), inputs));
            return walk(new Walk(spark, catalog, run, progress), options, inputs, Snapshots.before(warehouse));
        }
    }

    private static RunResult walk(Walk walk, RunOptions options, RunInputs inputs, Optional<Snapshot> before) {
        SparkSession spark = walk.spark();
        Catalog catalog = walk.catalog();

        // read before anything is worked out: a fault of the file ends the run
        Dataset<Row> heads = Sources.denominators(spark, catalog, options.denominators());

        walk.begin("codelist", "what codes mean");
        walk.write(Tables.INDICATOR, Codelists.indicators(spark, catalog));
        walk.write(Tables.AREA, Codelists.areas(spark, catalog));

        walk.begin("report", "files, places, periods");
        Dataset<Row> report;
        Dataset<Row> text;
        try (Reports.Result read = Sources.reports(spark, catalog, options.reports())) {
            report = walk.write(Tables.REPORT, read.report());
            text = walk.write(Tables.REPORT_TEXT, read.reportText());
        }

        walk.begin("metric", "figures of reports and deliveries");
        DeliveredMetrics.Result delivered = Sources.delivered(spark, catalog, options.metrics());
        Dataset<Row> extracted = Metrics.extract(spark, report, text, catalog);
        Dataset<Row> metric = walk.write(Tables.METRIC, extracted.unionByName(delivered.metric()));
        delivered.unknownColumns().forEach(walk.progress()::note);

        walk.begin("harmonize", "units, periods, places, statements");
        Dataset<Row> observation;
        Dataset<Row> lineage;
        Dataset<Row> rejected;
        List<LearntShare> shares;
        try (delivered;
                Harmonized harmonized = Observations.harmonize(spark, report, metric, catalog)) {
            shares = harmonized.shares();
            observation = walk.write(Tables.OBSERVATION, harmonized.observation());
            lineage = walk.write(Tables.LINEAGE, harmonized.lineage());
            rejected = walk.write(Tables.REJECTED, harmonized.rejected().unionByName(delivered.rejected()));
        }

        walk.begin("check", "what does not fit");
        Dataset<Row> corrections = CorrectionIssues.check(spark, observation, lineage, rejected, catalog);
        walk.write(
                Tables.ISSUE,
                Issues.check(spark, report, text, metric, observation, lineage, rejected, catalog)
                        .unionByName(corrections));

        walk.begin("coverage", "who reports what, and when");
        YearMonth asOf = options.asOf().orElseGet(() -> Sources.newestMonth(metric));
        walk.write(Tables.COVERAGE, Coverages.coverage(spark, report, observation, rejected, catalog));
        walk.write(Tables.PUNCTUALITY, Punctualities.punctuality(report, observation, catalog, asOf));

        walk.begin("compare", "places side by side");
        Dataset<Row> denominator = walk.write(Tables.DENOMINATOR, heads);
        Dataset<Row> comparison = walk.writeSorted(
                Tables.COMPARISON, Comparisons.compare(spark, observation, denominator, catalog, asOf));

        walk.begin("index", "places scored over the core set");
        try (IndexTables scored = Indexes.score(comparison, denominator, catalog)) {
            walk.writeSorted(Tables.INDEX, scored.index());
            walk.writeSorted(Tables.INDEX_THEME, scored.themes());
        }

        walk.begin("trend", "the same place over time");
        walk.writeSorted(Tables.TREND, Trends.trend(spark, observation, catalog));
        walk.write(Tables.TREND_SUMMARY, Trends.summarize(spark, observation, catalog));

        walk.begin("publish", "accounting, checks, manifest, pointer");
        Account account = Accounting.close(text, metric, lineage, rejected, catalog);
        if (!account.closes()) {
            throw new PublishException("the accounting does not close; nothing is published", account.faults());
        }
        walk.write(Tables.REVISION, Revisions.since(walk.run(), before, inputs));
        Snapshot snapshot = Snapshots.publish(
                walk.run(), Tables.ALL, inputs, asOf, Map.of("accounting", account, "shares", shares));
        walk.progress().published(snapshot.runId());
        return Results.published(spark, snapshot, walk.run().rowsWritten(), account);
    }

    /** METRIC of the reports alone, in reading order. */
    public static Dataset<Row> extract(SparkSession spark, Catalog catalog, String reports, Progress progress) {
        progress.begin("extract", "figures of " + reports);
        Broadcast<SharedPlaces> known =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new SharedPlaces(catalog));
        Dataset<Row> withText = Reports.read(spark, reports, known).withText();
        // The reports come in the order of DOC_ID, so this is the order of the whole.
        return Metrics.extract(spark, withText, known).sortWithinPartitions(Col.DOC_ID, Col.CHAR_START, Col.INDICATOR);
    }

    private Pipeline() {}
}
