package org.fazhi.check;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.Catalog;
import org.fazhi.quantity.Bounds;
import org.fazhi.schema.Col;
import org.fazhi.schema.Tables;

/**
 * CONTRADICTION: two statements of one cell under the same wording differ; the cell is kept with OBS_STATUS V. One row a
 * statement that contradicts: OBSERVED is the cell's value, the expected bounds are those of the other statement, whose
 * METRIC_ID it is.
 */
final class Contradictions {
    private static final String CELL = "CELL";
    private static final String RIVAL = "RIVAL";

    /** @return rows of table ISSUE */
    static Dataset<Row> check(
            Dataset<Row> observation, Dataset<Row> lineage, Dataset<Row> metric, Broadcast<Catalog> catalog) {
        String[] key = Tables.OBSERVATION.key().toArray(String[]::new);
        Dataset<Row> doubted = observation
                .filter(col(Col.OBS_STATUS).equalTo("V").and(col(Col.DERIVATION).equalTo("REPORTED")))
                .select(with(key, struct(col("*")).as(CELL)));
        Dataset<Row> rival = lineage.filter(col(Col.ROLE).equalTo("CONTRADICTS"))
                .join(metric.select(col(Col.METRIC_ID), struct(col("*")).as(RIVAL)), Col.METRIC_ID)
                .select(with(key, col(RIVAL)));
        return doubted.join(rival, key)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>)
                                pairs -> issues(pairs, Figures.of(catalog.value(), Corrected.NOTHING)),
                        Encoders.row(Tables.ISSUE.schema()));
    }

    private static Iterator<Row> issues(Iterator<Row> pairs, Figures figures) {
        Iterable<Row> all = () -> pairs;
        return StreamSupport.stream(all.spliterator(), false)
                .map(pair -> issue(Cell.of(pair.getAs(CELL)), pair.getAs(RIVAL), figures))
                .iterator();
    }

    private static Row issue(Cell cell, Row rival, Figures figures) {
        Bounds told = figures.read(rival).map(Figure::bounds).orElse(CellFinding.NOTHING_SAID);
        return IssueRow.cells(new CellFinding("CONTRADICTION", Severity.WARNING, cell, told, message(rival)))
                .set(Col.METRIC_ID, rival.getAs(Col.METRIC_ID))
                .row();
    }

    /** What a delivery gave no sentence for is told by its value and line. */
    static String message(Row rival) {
        Integer line = rival.getAs(Col.SOURCE_LINE);
        String quote = rival.getAs(Col.QUOTE);
        return "another statement tells " + rival.getAs(Col.RAW_VALUE)
                + (quote == null ? " in " : ": “" + quote + "” in ")
                + rival.getAs(Col.SOURCE_FILE) + (line == null ? "" : ":" + line);
    }

    private static Column[] with(String[] key, Column more) {
        return Stream.concat(Stream.of(key).map(name -> col(name)), Stream.of(more))
                .toArray(Column[]::new);
    }

    private Contradictions() {}
}
