package org.fazhi;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fazhi.schema.Col;
import org.fazhi.schema.TableDef;
import org.fazhi.schema.Tables;

/** What a run holds and what it left out, in one line each, counted from the tables as written. */
final class Findings {
    private static final int AREAS = 5;
    private static final int PERIODS = 3;
    private static final String STALE = "CORRECTION_STALE";
    private static final String HOLDS_ESTIMATE = "HOLDS_ESTIMATE";

    /** @param table a table of the run */
    static List<String> lines(Function<TableDef, Dataset<Row>> table) {
        Dataset<Row> groups = wideGroups(table.apply(Tables.COMPARISON));
        Dataset<Row> series =
                table.apply(Tables.TREND_SUMMARY).filter(col(Col.N_PERIODS).geq(PERIODS));
        Dataset<Row> index = table.apply(Tables.INDEX);
        Dataset<Row> coverage = table.apply(Tables.COVERAGE);
        Dataset<Row> revision = table.apply(Tables.REVISION);
        Dataset<Row> issue = table.apply(Tables.ISSUE);
        Dataset<Row> rejected = table.apply(Tables.REJECTED);
        return List.of(
                "comparison: %d groups of %d or more places%s".formatted(groups.count(), AREAS, by(groups, Col.BASIS)),
                "index: %d places in groups and periods, %d ranked%s"
                        .formatted(
                                index.count(),
                                index.filter(col(Col.RANK).isNotNull()).count(),
                                by(index.filter(col(Col.WHY_NOT_RANKED).isNotNull()), Col.WHY_NOT_RANKED)),
                "coverage: %d indicators of places and years%s".formatted(coverage.count(), by(coverage, Col.STATUS)),
                "trend: %d series of %d or more periods%s".formatted(series.count(), PERIODS, by(series, Col.FREQ)),
                "issues: %d%s".formatted(issue.count(), by(issue, Col.SEVERITY)),
                "rejected: %d%s".formatted(rejected.count(), by(rejected, Col.REASON)),
                "revised since the run before: %d%s".formatted(revision.count(), by(revision, Col.REVISION_TYPE)));
    }

    /** What became of the corrections, each stale one by its message; none where there are no corrections. */
    static List<String> corrections(Dataset<Row> issue) {
        List<Row> all = issue.filter(col(Col.CHECK_ID).isin("CORRECTION_APPLIED", STALE))
                .orderBy(Col.CHECK_ID, Col.MESSAGE)
                .select(Col.CHECK_ID, Col.MESSAGE)
                .collectAsList();
        List<Row> stale =
                all.stream().filter(row -> row.getString(0).equals(STALE)).toList();
        Stream<String> count = all.isEmpty()
                ? Stream.of()
                : Stream.of("corrections: %d applied, %d stale".formatted(all.size() - stale.size(), stale.size()));
        return Stream.concat(count, stale.stream().map(row -> "  stale correction, " + row.getString(1)))
                .toList();
    }

    /** A LATEST group spans periods; the others are of one. An ANNUALISED group without an estimate is the REPORTED one. */
    private static Dataset<Row> wideGroups(Dataset<Row> comparison) {
        Column period = when(col(Col.BASIS).equalTo("LATEST"), lit("")).otherwise(col(Col.TIME_PERIOD));
        return comparison
                .groupBy(
                        col(Col.BASIS),
                        col(Col.PEER_GROUP),
                        col(Col.INDICATOR),
                        col(Col.STAT_SCOPE),
                        col(Col.DENOMINATOR),
                        col(Col.FREQ),
                        period)
                .agg(
                        first(col(Col.N_AREAS), true).as(Col.N_AREAS),
                        max(col(Col.DERIVATION).equalTo("ANNUALISED")).as(HOLDS_ESTIMATE))
                .filter(col(Col.N_AREAS).geq(AREAS))
                .filter(col(Col.BASIS).notEqual("ANNUALISED").or(col(HOLDS_ESTIMATE)));
    }

    private static String by(Dataset<Row> rows, String name) {
        List<Row> counts = rows.groupBy(name)
                .agg(count(lit(1)).as("ROWS"))
                .orderBy(col("ROWS").desc(), col(name))
                .collectAsList();
        return counts.isEmpty()
                ? ""
                : counts.stream()
                        .map(row -> row.getString(0) + " " + row.getLong(1))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private Findings() {}
}
