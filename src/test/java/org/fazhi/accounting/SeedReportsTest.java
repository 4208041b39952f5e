package org.fazhi.accounting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.extract.Metrics;
import org.fazhi.report.Reports;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.TableDef;
import org.fazhi.schema.Tables;
import org.fazhi.support.Frames;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two readers of the same texts: neither may see a figure the other does not. */
@ExtendWith(SparkExtension.class)
class SeedReportsTest {
    private static final Catalog CATALOG = Catalog.packed();

    @Test
    void everyFigureTheScannerCountsInAReportIsAMetric(SparkSession spark) {
        Reports.Result read = Reports.read(spark, "seeds/reports", CATALOG);
        List<ReportAccount> reports = reports(spark, read.report(), read.reportText());
        assertEquals(5, reports.size());
        for (ReportAccount report : reports) {
            assertFalse(report.scanned() == 0, report.docId());
            assertEquals(List.of(), report.missed(), report.docId());
        }
    }

    @Test
    void everyFigureTheScannerCountsInAPassageIsAMetric(SparkSession spark) throws IOException {
        List<RowCells> reports = new ArrayList<>();
        List<RowCells> texts = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/gold/passages_dev.jsonl"))) {
            JsonNode passage = new ObjectMapper().readTree(line);
            String id = passage.path("id").asText();
            reports.add(new RowCells(Tables.REPORT).set(Col.DOC_ID, id));
            texts.add(new RowCells(Tables.REPORT_TEXT)
                    .set(Col.DOC_ID, id)
                    .set(Col.TEXT, passage.path("text").asText()));
        }
        List<String> missed =
                reports(spark, frame(spark, Tables.REPORT, reports), frame(spark, Tables.REPORT_TEXT, texts)).stream()
                        .filter(report -> !report.missed().isEmpty())
                        .map(report -> report.docId() + " " + report.missed())
                        .toList();
        assertEquals(List.of(), missed);
    }

    /** An overlay that leaves the rules of legal aid cases without a word: the figures are read, and no longer coded. */
    @Test
    void withoutARuleItsFiguresAreUncodedAndNoneIsLost(SparkSession spark, @TempDir Path conf) throws IOException {
        Files.writeString(
                conf.resolve("indicators.yaml"),
                "indicators: {AID_CASES: {frames: {cases: {objects: [此则已删]}, handled: {predicates: [此则已删]}}}}\n");
        Reports.Result read = Reports.read(spark, "seeds/reports", CATALOG);
        List<ReportAccount> whole = reports(spark, read.report(), read.reportText());
        List<ReportAccount> less = reports(spark, read.report(), read.reportText(), Catalog.load(List.of(conf)));
        assertTrue(uncoded(less) > uncoded(whole), uncoded(less) + " " + uncoded(whole));
        for (ReportAccount report : less) {
            assertEquals(List.of(), report.missed(), report.docId());
        }
    }

    private static int uncoded(List<ReportAccount> reports) {
        return reports.stream().mapToInt(report -> (int) report.uncoded()).sum();
    }

    private static List<ReportAccount> reports(SparkSession spark, Dataset<Row> report, Dataset<Row> reportText) {
        return reports(spark, report, reportText, CATALOG);
    }

    private static List<ReportAccount> reports(
            SparkSession spark, Dataset<Row> report, Dataset<Row> reportText, Catalog catalog) {
        Dataset<Row> metric = Metrics.extract(spark, report, reportText, catalog);
        Dataset<Row> lineage = Frames.of(spark, Tables.LINEAGE);
        Dataset<Row> rejected = Frames.of(spark, Tables.REJECTED);
        return Accounting.close(reportText, metric, lineage, rejected, catalog).reports();
    }

    private static Dataset<Row> frame(SparkSession spark, TableDef table, List<RowCells> rows) {
        return Frames.of(spark, table, rows.toArray(RowCells[]::new));
    }
}
