package org.fazhi.check;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.place.Places;
import org.fazhi.schema.Col;
import org.fazhi.schema.Contract;
import org.fazhi.schema.RowGroups;
import org.fazhi.schema.Tables;

/** REPORT, METRIC and OBSERVATION to ISSUE: figures are held against their neighbours, cells against one another. */
public final class Issues {
    /** @param report not looked at by any rule yet */
    public static Dataset<Row> check(
            SparkSession spark, Dataset<Row> report, Dataset<Row> metric, Dataset<Row> observation, Catalog catalog) {
        Broadcast<Catalog> everywhere =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(catalog);
        Dataset<Row> ofDocuments =
                metric.transform(Issues::filterOwnFigures).transform(figures -> checkDocuments(figures, everywhere));
        Dataset<Row> ofPlaces = observation.transform(cells -> checkPlaces(cells, everywhere));
        return Contract.conform(ofDocuments.unionByName(ofPlaces), Tables.ISSUE);
    }

    /** What the document says of the place itself, coded or not. */
    static Dataset<Row> filterOwnFigures(Dataset<Row> metric) {
        return metric.filter(col(Col.KIND).equalTo(lit("observation")));
    }

    private static Dataset<Row> checkDocuments(Dataset<Row> metric, Broadcast<Catalog> catalog) {
        return metric.repartition(col(Col.DOC_ID))
                .sortWithinPartitions(Col.DOC_ID, Col.CHAR_START, Col.METRIC_ID)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> documentIssues(rows, catalog.value()),
                        Encoders.row(Tables.ISSUE.schema()));
    }

    private static Dataset<Row> checkPlaces(Dataset<Row> observation, Broadcast<Catalog> catalog) {
        return observation
                .repartition(col(Col.REF_AREA))
                .sortWithinPartitions(Tables.OBSERVATION.key().stream()
                        .map(name -> col(name))
                        .toArray(org.apache.spark.sql.Column[]::new))
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> placeIssues(rows, catalog.value()),
                        Encoders.row(Tables.ISSUE.schema()));
    }

    private static Iterator<Row> documentIssues(Iterator<Row> sorted, Catalog catalog) {
        Figures figures = Figures.of(catalog);
        Places places = Places.of(catalog.places());
        List<DocumentCheck> checks = Checks.of(catalog).ofDocuments();
        return groups(sorted, Col.DOC_ID)
                .map(document -> document.stream()
                        .flatMap(row -> figures.read(row).stream())
                        .toList())
                .flatMap(document -> checks.stream().flatMap(check -> check.check(document).stream()))
                .map(finding -> IssueRow.of(finding, places))
                .iterator();
    }

    private static Iterator<Row> placeIssues(Iterator<Row> sorted, Catalog catalog) {
        List<PlaceCheck> checks = Checks.of(catalog).ofPlaces();
        return groups(sorted, Col.REF_AREA)
                .flatMap(place -> checks.stream().flatMap(check -> check.check(place).stream()))
                .map(IssueRow::of)
                .iterator();
    }

    private static Stream<List<Row>> groups(Iterator<Row> sorted, String key) {
        Iterable<List<Row>> groups = () -> new RowGroups(sorted, List.of(key));
        return java.util.stream.StreamSupport.stream(groups.spliterator(), false);
    }

    private Issues() {}
}
