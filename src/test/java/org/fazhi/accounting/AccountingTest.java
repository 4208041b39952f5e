package org.fazhi.accounting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;
import org.fazhi.support.Frames;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class AccountingTest {
    @Test
    void theBooksCloseWhenEveryFigureIsInOnePlace(SparkSession spark) {
        Account account = close(
                spark,
                "受理23件，办结率97.3%，三项制度，力争30件，接访5次",
                List.of(
                        metric("a", 2, 5, "observation", "REC_ACCEPTED"),
                        metric("b", 9, 14, "observation", "REC_CONCLUSION_RATE"),
                        metric("b2", 9, 14, "observation", "LIT_LOSS_RATE"),
                        metric("c", 15, 17, "other", null),
                        metric("d", 22, 25, "target", "REC_ACCEPTED"),
                        metric("e", 28, 30, "observation", null)),
                List.of("a", "b"),
                List.of("b2", "line of a delivered file"));
        assertEquals(List.of(), account.faults());
        assertEquals(
                new ReportAccount("r", 5, 3, 1, 1, List.of(), 0),
                account.reports().get(0));
        assertEquals(new MetricAccount(6, 2, 1, 1, 0, 1, 1, 0, 0, 1), account.metrics());
        assertEquals(
                "rejected rows: 2 = the 1 metrics above + 1 delivered lines that never became a metric",
                account.lines().get(2));
    }

    @Test
    void rejectedMetricsAloneNeedNoEquation(SparkSession spark) {
        Account account =
                close(spark, "受理23件", List.of(metric("a", 2, 5, "observation", "X")), List.of(), List.of("a"));
        assertEquals(2, account.lines().size());
    }

    @Test
    void aMissedFigureIsNamedWithItsText(SparkSession spark) {
        Account account =
                close(spark, "受理23件，办结19件", List.of(metric("a", 2, 5, "observation", "X")), List.of("a"), List.of());
        assertEquals(List.of("report r: 1 figures are in no METRIC row: 8 19件"), account.faults());
    }

    @Test
    void aMetricThatIsNowhereOrInTwoPlacesIsAFault(SparkSession spark) {
        Account account = close(
                spark,
                "受理23件，办结19件",
                List.of(metric("a", 2, 5, "observation", "X"), metric("b", 8, 11, "observation", "Y")),
                List.of("b"),
                List.of("b"));
        assertEquals(1, account.metrics().lost());
        assertEquals(1, account.metrics().twice());
        assertTrue(!account.closes());
    }

    private static RowCells metric(String id, int start, int end, String kind, String indicator) {
        return new RowCells(Tables.METRIC)
                .set(Col.METRIC_ID, id)
                .set(Col.DOC_ID, "r")
                .set(Col.CHAR_START, start)
                .set(Col.CHAR_END, end)
                .set(Col.KIND, kind)
                .set(Col.INDICATOR, indicator);
    }

    private static Account close(
            SparkSession spark, String text, List<RowCells> metrics, List<String> stated, List<String> refused) {
        Dataset<Row> reportText = Frames.of(
                spark,
                Tables.REPORT_TEXT,
                new RowCells(Tables.REPORT_TEXT).set(Col.DOC_ID, "r").set(Col.TEXT, text));
        Dataset<Row> lineage = Frames.of(
                spark,
                Tables.LINEAGE,
                stated.stream()
                        .map(id -> new RowCells(Tables.LINEAGE)
                                .set(Col.METRIC_ID, id)
                                .set(Col.ROLE, "VALUE"))
                        .toArray(RowCells[]::new));
        Dataset<Row> rejected = Frames.of(
                spark,
                Tables.REJECTED,
                refused.stream()
                        .map(id -> new RowCells(Tables.REJECTED).set(Col.METRIC_ID, id))
                        .toArray(RowCells[]::new));
        Dataset<Row> metric = Frames.of(spark, Tables.METRIC, metrics.toArray(RowCells[]::new));
        return Accounting.close(reportText, metric, lineage, rejected, Catalog.packed());
    }
}
