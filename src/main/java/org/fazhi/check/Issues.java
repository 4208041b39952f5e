package org.fazhi.check;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.lang3.StringUtils;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.period.Continuity;
import org.fazhi.place.Places;
import org.fazhi.schema.Col;
import org.fazhi.schema.Contract;
import org.fazhi.schema.RowGroups;
import org.fazhi.schema.Tables;

/** REPORT, REPORT_TEXT, METRIC, OBSERVATION and LINEAGE to ISSUE: figures are held against their neighbours, cells against one another. */
public final class Issues {
    private static final List<String> SERIES =
            List.of(Col.INDICATOR, Col.STAT_SCOPE, Col.DENOMINATOR, Col.UNIT_MEASURE);

    /** CHAR_START of every figure of a report. */
    private static final String FIGURES = "FIGURES";

    /** Which checks look at a group of cells. */
    private interface CellChecks extends Serializable {
        List<? extends CellCheck> of(Checks checks);
    }

    /** @param report files without a text, and those whose parts tell of different places or periods, are issues too */
    public static Dataset<Row> check(
            SparkSession spark,
            Dataset<Row> report,
            Dataset<Row> text,
            Dataset<Row> metric,
            Dataset<Row> observation,
            Dataset<Row> lineage,
            Dataset<Row> rejected,
            Catalog catalog) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<Catalog> everywhere = context.broadcast(catalog);
        Broadcast<Continuity> continuity = context.broadcast(Continuity.of(catalog));
        Corrected corrected = Corrected.of(observation, lineage, catalog);
        Dataset<Row> ofDocuments = metric.transform(Issues::filterOwnFigures)
                .transform(figures -> filterNotDropped(figures, rejected, catalog))
                .transform(figures -> checkDocuments(figures, corrected, everywhere));
        Dataset<Row> ofPlaces = observation.transform(
                cells -> checkCells(cells, List.of(Col.REF_AREA), Checks::ofPlaces, everywhere, continuity));
        Dataset<Row> ofSeries =
                observation.transform(cells -> checkCells(cells, SERIES, Checks::ofSeries, everywhere, continuity));
        Dataset<Row> copied = new CopiedFigures(catalog.settings().checks()).check(observation);
        Dataset<Row> contradictions = Contradictions.check(observation, lineage, metric, everywhere);
        return Contract.conform(
                ofDocuments
                        .unionByName(ofPlaces)
                        .unionByName(ofSeries)
                        .unionByName(copied)
                        .unionByName(contradictions)
                        .unionByName(checkReports(report, text, metric, everywhere)),
                Tables.ISSUE);
    }

    /** What the document says of the place itself, coded or not. */
    static Dataset<Row> filterOwnFigures(Dataset<Row> metric) {
        return metric.filter(col(Col.KIND).equalTo(lit("observation")));
    }

    /** Without what a person has dropped: nothing is held against it any more. */
    private static Dataset<Row> filterNotDropped(Dataset<Row> metric, Dataset<Row> rejected, Catalog catalog) {
        Dataset<Row> dropped = Corrected.filterDropped(rejected).select(Col.METRIC_ID);
        String[] sameMetric = {Col.METRIC_ID};
        return catalog.corrections().isEmpty() ? metric : metric.join(dropped, sameMetric, "left_anti");
    }

    private static Dataset<Row> checkDocuments(Dataset<Row> metric, Corrected corrected, Broadcast<Catalog> catalog) {
        return metric.repartition(col(Col.DOC_ID))
                .sortWithinPartitions(Col.DOC_ID, Col.CHAR_START, Col.METRIC_ID)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> documentIssues(rows, corrected, catalog.value()),
                        Encoders.row(Tables.ISSUE.schema()));
    }

    private static Dataset<Row> checkReports(
            Dataset<Row> report, Dataset<Row> text, Dataset<Row> metric, Broadcast<Catalog> catalog) {
        Dataset<Row> figures = metric.filter(
                        col(Col.KIND).notEqual("other").and(col(Col.CHAR_START).isNotNull()))
                .groupBy(Col.DOC_ID)
                .agg(collect_list(Col.CHAR_START).as(FIGURES));
        return report.join(text, new String[] {Col.DOC_ID}, "left")
                .join(figures, new String[] {Col.DOC_ID}, "left")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> reportIssues(rows, catalog.value()),
                        Encoders.row(Tables.ISSUE.schema()));
    }

    private static Iterator<Row> reportIssues(Iterator<Row> reports, Catalog catalog) {
        ImpliedValues implied = ImpliedValues.of(catalog);
        Iterable<Row> all = () -> reports;
        return StreamSupport.stream(all.spliterator(), false)
                .flatMap(report -> Stream.concat(
                        ReportChecks.of(report).stream(),
                        implied
                                .check(report, StringUtils.defaultString(report.getAs(Col.TEXT)), figures(report))
                                .stream()))
                .iterator();
    }

    private static List<Integer> figures(Row report) {
        int column = report.fieldIndex(FIGURES);
        return report.isNullAt(column) ? List.of() : report.getList(column);
    }

    /** @param together columns whose cells one check sees at once; equal values must fit into memory */
    private static Dataset<Row> checkCells(
            Dataset<Row> observation,
            List<String> together,
            CellChecks chosen,
            Broadcast<Catalog> catalog,
            Broadcast<Continuity> continuity) {
        Column[] groups = together.stream().map(name -> col(name)).toArray(Column[]::new);
        Column[] order = Stream.concat(together.stream(), Tables.OBSERVATION.key().stream())
                .distinct()
                .map(name -> col(name))
                .toArray(Column[]::new);
        return observation
                .repartition(groups)
                .sortWithinPartitions(order)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows ->
                                cellIssues(rows, together, chosen.of(Checks.of(catalog.value(), continuity.value()))),
                        Encoders.row(Tables.ISSUE.schema()));
    }

    private static Iterator<Row> documentIssues(Iterator<Row> sorted, Corrected corrected, Catalog catalog) {
        Figures figures = Figures.of(catalog, corrected);
        Places places = Places.of(catalog.places());
        List<DocumentCheck> checks = Checks.ofDocuments(catalog);
        return groups(sorted, List.of(Col.DOC_ID))
                .map(document -> document.stream()
                        .flatMap(row -> figures.read(row).stream())
                        .toList())
                .flatMap(document -> checks.stream().flatMap(check -> check.check(document).stream()))
                .map(finding -> IssueRow.of(finding, places))
                .iterator();
    }

    private static Iterator<Row> cellIssues(
            Iterator<Row> sorted, List<String> together, List<? extends CellCheck> checks) {
        return groups(sorted, together)
                .map(rows -> rows.stream().map(Cell::of).toList())
                .flatMap(cells -> checks.stream().flatMap(check -> check.check(cells).stream()))
                .map(IssueRow::of)
                .iterator();
    }

    private static Stream<List<Row>> groups(Iterator<Row> sorted, List<String> key) {
        Iterable<List<Row>> groups = () -> new RowGroups(sorted, key);
        return StreamSupport.stream(groups.spliterator(), false);
    }

    private Issues() {}
}
