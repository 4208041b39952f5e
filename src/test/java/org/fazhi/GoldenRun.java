package org.fazhi;

import static org.fazhi.schema.Col.ACCUMULATION;
import static org.fazhi.schema.Col.AREA_NAME;
import static org.fazhi.schema.Col.BASIS;
import static org.fazhi.schema.Col.BREAK_ID;
import static org.fazhi.schema.Col.CHANGE;
import static org.fazhi.schema.Col.CHANGE_PCT;
import static org.fazhi.schema.Col.CHANGE_PP;
import static org.fazhi.schema.Col.CHECK_ID;
import static org.fazhi.schema.Col.CI_LOWER;
import static org.fazhi.schema.Col.CI_UPPER;
import static org.fazhi.schema.Col.DENOMINATOR;
import static org.fazhi.schema.Col.DENOMINATOR_EVIDENCE;
import static org.fazhi.schema.Col.DERIVATION;
import static org.fazhi.schema.Col.EXPECTED_LOWER;
import static org.fazhi.schema.Col.EXPECTED_UPPER;
import static org.fazhi.schema.Col.INDICATOR;
import static org.fazhi.schema.Col.KIND;
import static org.fazhi.schema.Col.METRIC_ID;
import static org.fazhi.schema.Col.NOTE;
import static org.fazhi.schema.Col.N_AREAS;
import static org.fazhi.schema.Col.OBSERVED;
import static org.fazhi.schema.Col.OBS_QUALIFIER;
import static org.fazhi.schema.Col.OBS_STATUS;
import static org.fazhi.schema.Col.OBS_VALUE;
import static org.fazhi.schema.Col.OBS_VALUE_LOWER;
import static org.fazhi.schema.Col.OBS_VALUE_UPPER;
import static org.fazhi.schema.Col.PEER_GROUP;
import static org.fazhi.schema.Col.PERIOD_END;
import static org.fazhi.schema.Col.PRIOR_TIME_PERIOD;
import static org.fazhi.schema.Col.PRIOR_VALUE;
import static org.fazhi.schema.Col.RANK;
import static org.fazhi.schema.Col.RAW_UNIT;
import static org.fazhi.schema.Col.RAW_VALUE;
import static org.fazhi.schema.Col.REASON;
import static org.fazhi.schema.Col.REF_AREA;
import static org.fazhi.schema.Col.ROLE;
import static org.fazhi.schema.Col.SEVERITY;
import static org.fazhi.schema.Col.SHARE_SOURCE;
import static org.fazhi.schema.Col.SOURCE_LINE;
import static org.fazhi.schema.Col.STATEMENTS;
import static org.fazhi.schema.Col.STATUS;
import static org.fazhi.schema.Col.STAT_SCOPE;
import static org.fazhi.schema.Col.TIME_PERIOD;
import static org.fazhi.schema.Col.TIME_PER_COLLECT;
import static org.fazhi.schema.Col.UNIT_MEASURE;
import static org.fazhi.schema.Col.VALUE_RANK;
import static org.fazhi.schema.Col.WHY_NOT_COMPARABLE;
import static org.fazhi.schema.Col.WHY_NO_CHANGE;
import static org.fazhi.schema.Col.WHY_NO_VALUE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.accounting.Accounting;
import org.fazhi.catalog.Catalog;
import org.fazhi.check.CorrectionIssues;
import org.fazhi.check.Issues;
import org.fazhi.compare.Comparisons;
import org.fazhi.extract.Metrics;
import org.fazhi.harmonize.Harmonized;
import org.fazhi.harmonize.LearntShare;
import org.fazhi.harmonize.Observations;
import org.fazhi.load.DeliveredMetrics;
import org.fazhi.report.Reports;
import org.fazhi.schema.TableDef;
import org.fazhi.schema.Tables;
import org.fazhi.trend.Trends;

/** The walk of {@link Pipeline} over a tiny input, its tables held in memory instead of being published. */
final class GoldenRun {
    /** What a case's {@code expected/} shows of each table. */
    static final Map<String, List<String>> COLUMNS = new TreeMap<>(Map.of(
            "report", List.of(REF_AREA, AREA_NAME, TIME_PERIOD, PERIOD_END, STATUS, NOTE),
            "metric",
                    List.of(
                            REF_AREA,
                            INDICATOR,
                            STAT_SCOPE,
                            TIME_PERIOD,
                            PERIOD_END,
                            ACCUMULATION,
                            KIND,
                            RAW_VALUE,
                            RAW_UNIT),
            "observation",
                    List.of(
                            REF_AREA,
                            INDICATOR,
                            STAT_SCOPE,
                            DENOMINATOR,
                            TIME_PERIOD,
                            PERIOD_END,
                            TIME_PER_COLLECT,
                            ACCUMULATION,
                            OBS_VALUE,
                            OBS_VALUE_LOWER,
                            OBS_VALUE_UPPER,
                            CI_LOWER,
                            CI_UPPER,
                            OBS_QUALIFIER,
                            UNIT_MEASURE,
                            OBS_STATUS,
                            DERIVATION,
                            STATEMENTS,
                            SHARE_SOURCE,
                            DENOMINATOR_EVIDENCE,
                            RAW_VALUE),
            "lineage", List.of(REF_AREA, INDICATOR, STAT_SCOPE, DENOMINATOR, TIME_PERIOD, ROLE, RAW_VALUE),
            "share", List.of(INDICATOR, "PAIRS", "SOURCE", "MEAN", "KAPPA", "TESTED", "COVERAGE", "MAPE", "BACK_TEST"),
            "rejected", List.of(SOURCE_LINE, REF_AREA, AREA_NAME, INDICATOR, TIME_PERIOD, RAW_VALUE, RAW_UNIT, REASON),
            "issue",
                    List.of(
                            CHECK_ID,
                            SEVERITY,
                            REF_AREA,
                            INDICATOR,
                            TIME_PERIOD,
                            OBSERVED,
                            EXPECTED_LOWER,
                            EXPECTED_UPPER),
            "comparison",
                    List.of(
                            BASIS,
                            PEER_GROUP,
                            INDICATOR,
                            STAT_SCOPE,
                            DENOMINATOR,
                            TIME_PERIOD,
                            REF_AREA,
                            OBS_VALUE,
                            DERIVATION,
                            N_AREAS,
                            VALUE_RANK,
                            RANK,
                            WHY_NOT_COMPARABLE),
            "trend",
                    List.of(
                            REF_AREA,
                            INDICATOR,
                            DENOMINATOR,
                            TIME_PERIOD,
                            OBS_VALUE,
                            PRIOR_TIME_PERIOD,
                            PRIOR_VALUE,
                            CHANGE,
                            CHANGE_PCT,
                            CHANGE_PP,
                            BREAK_ID,
                            WHY_NO_CHANGE)));

    /** Columns that a case shows besides where one of its rows fills them. */
    private static final Map<String, List<String>> WHERE_FILLED = Map.of("observation", List.of(WHY_NO_VALUE));

    static {
        COLUMNS.putAll(GoldenPlaces.COLUMNS);
        COLUMNS.put("revision", GoldenRevision.COLUMNS);
    }

    private final SparkSession spark;
    private final Catalog catalog;
    private final Map<String, GoldenTable> tables = new TreeMap<>();
    private List<String> accountFaults;
    private Map<TableDef, Dataset<Row>> cells;

    private GoldenRun(SparkSession spark, Catalog catalog) {
        this.spark = spark;
        this.catalog = catalog;
    }

    static GoldenRun of(SparkSession shared, Catalog catalog, Path input) {
        // a handful of rows: compiling code for them would take longer than reading them
        SparkSession spark = shared.newSession();
        spark.conf().set("spark.sql.shuffle.partitions", "1");
        spark.conf().set("spark.sql.codegen.wholeStage", "false");
        spark.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
        spark.conf().set("spark.sql.datetime.java8API.enabled", "true");
        spark.conf().set("spark.sql.session.timeZone", "UTC");
        GoldenRun run = new GoldenRun(spark, catalog);
        run.walk(input);
        Path before = input.resolveSibling("before");
        if (Files.isDirectory(before)) {
            GoldenRun earlier = new GoldenRun(spark, catalog);
            earlier.walk(before);
            run.keep("revision", GoldenRevision.between(spark, before, earlier.cells, input, run.cells), row -> true);
        }
        return run;
    }

    /** By name; a table without rows is left out. */
    Map<String, GoldenTable> tables() {
        return tables;
    }

    List<String> accountFaults() {
        return accountFaults;
    }

    private void walk(Path input) {
        Dataset<Row> denominator = Sources.denominators(spark, catalog, below(input, "denominators.csv"));
        Reports.Result read = Sources.reports(spark, catalog, below(input, "reports"));
        Dataset<Row> report = held(read.report());
        Dataset<Row> text = held(read.reportText());
        DeliveredMetrics.Result delivered = Sources.delivered(spark, catalog, below(input, "metrics"));
        Dataset<Row> extracted = Metrics.extract(spark, report, text, catalog);
        Dataset<Row> metric = held(extracted.unionByName(delivered.metric()));
        Dataset<Row> observation;
        Dataset<Row> rejected;
        Dataset<Row> lineage;
        try (Harmonized harmonized = Observations.harmonize(spark, report, metric, catalog)) {
            observation = held(harmonized.observation());
            lineage = held(harmonized.lineage());
            keepTested(harmonized.shares());
            rejected = held(harmonized.rejected().unionByName(delivered.rejected()));
        }
        cells = Map.of(Tables.OBSERVATION, observation, Tables.LINEAGE, lineage, Tables.METRIC, metric);
        // a heading read without a doubt shows in the rows of its metrics
        keep("report", report, row -> !row.<String>getAs(STATUS).equals("OK"));
        keep("metric", metric, row -> true);
        keep("observation", observation, row -> true);
        keep("lineage", lineage.join(metric.select(METRIC_ID, RAW_VALUE), METRIC_ID), row -> true);
        keep("rejected", rejected, row -> true);
        keep(
                "issue",
                Issues.check(spark, report, text, metric, observation, lineage, rejected, catalog)
                        .unionByName(CorrectionIssues.check(spark, observation, lineage, rejected, catalog)),
                row -> true);
        // the nation-wide group of all county-level places tells what the narrower groups would, unless the case is
        // about groups
        Predicate<Row> shown = Files.exists(input.resolveSibling("conf").resolve("peers.yaml"))
                ? row -> row.<String>getAs(BASIS).equals("REPORTED")
                : GoldenRun::isNationWide;
        YearMonth asOf = Sources.newestMonth(metric);
        Dataset<Row> comparison = held(Comparisons.compare(spark, observation, denominator, catalog, asOf));
        keep("comparison", comparison, shown);
        GoldenPlaces places = new GoldenPlaces(spark, catalog);
        places.scored(comparison, denominator, GoldenRun::isNationWide).forEach(this::keepRows);
        places.reporting(report, observation, rejected, asOf).forEach(this::keepRows);
        keep("trend", Trends.trend(spark, observation, catalog), row -> row.getAs(PRIOR_TIME_PERIOD) != null);
        accountFaults =
                Accounting.close(text, metric, lineage, rejected, catalog).faults();
    }

    private static boolean isNationWide(Row row) {
        return row.<String>getAs(PEER_GROUP).equals("COUNTY_LEVEL");
    }

    /** Shares that were held against known years. */
    private void keepTested(List<LearntShare> shares) {
        List<List<String>> cells = shares.stream()
                .filter(share -> share.tested() != null)
                .map(share -> Stream.of(
                                share.indicator(),
                                share.pairs(),
                                share.source(),
                                share.mean(),
                                share.kappa(),
                                share.tested(),
                                share.coverage(),
                                share.mape(),
                                share.backTest())
                        .map(GoldenTable::cell)
                        .toList())
                .toList();
        if (!cells.isEmpty()) {
            tables.put("share", new GoldenTable(COLUMNS.get("share"), cells));
        }
    }

    private void keep(String name, Dataset<Row> frame, Predicate<Row> shown) {
        keepRows(name, frame.collectAsList().stream().filter(shown).toList());
    }

    private void keepRows(String name, List<Row> rows) {
        if (!rows.isEmpty()) {
            tables.put(name, GoldenTable.of(rows, shown(name, rows)));
        }
    }

    private static List<String> shown(String table, List<Row> rows) {
        Stream<String> where = WHERE_FILLED.getOrDefault(table, List.of()).stream()
                .filter(column -> rows.stream().anyMatch(row -> row.getAs(column) != null));
        return Stream.concat(COLUMNS.get(table).stream(), where).toList();
    }

    private Dataset<Row> held(Dataset<Row> frame) {
        return spark.createDataFrame(frame.collectAsList(), frame.schema());
    }

    private static Optional<String> below(Path input, String name) {
        Path source = input.resolve(name);
        return Files.exists(source) ? Optional.of(source.toAbsolutePath().toString()) : Optional.empty();
    }
}
