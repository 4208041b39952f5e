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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.extract.Metrics;
import org.fazhi.harmonize.Harmonized;
import org.fazhi.harmonize.Observations;
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

    /**
     * Every third rule that codes a figure of the reports is deleted, then one alone: an overlay leaves it without a word. Each
     * figure is read all the same, counts once, and what no other rule codes is uncoded; the books close after harmonising.
     */
    @Test
    void withoutRulesTheirFiguresAreUncodedAndTheBooksClose(SparkSession spark, @TempDir Path conf) throws IOException {
        Reports.Result read = Reports.read(spark, "seeds/reports", CATALOG);
        Walked whole = walk(spark, read, CATALOG);
        List<String> third = IntStream.range(0, whole.rules().size())
                .filter(i -> i % 3 == 0)
                .mapToObj(whole.rules()::get)
                .toList();
        assertTrue(third.size() > 20, third.toString());
        for (List<String> deleted : List.of(third, List.of("AID_LOSSES_RECOVERED.recovered"))) {
            assertTrue(whole.rules().containsAll(deleted));
            Walked less = walk(spark, read, without(deleted, conf));
            assertEquals(List.of(), less.account().faults());
            assertTrue(Collections.disjoint(deleted, less.rules()));
            assertEquals(whole.positions(), less.positions());
            assertEquals(sums(whole), sums(less));
            assertTrue(uncoded(less) >= uncoded(whole) + deleted.size() / 2, uncoded(less) + " " + uncoded(whole));
            assertTrue(less.account().metrics().uncoded()
                    > whole.account().metrics().uncoded());
            assertTrue(less.account().metrics().statements()
                    < whole.account().metrics().statements());
        }
    }

    /** @param positions where METRIC has figures; @param rules that coded one, in order */
    private record Walked(Account account, Set<String> positions, List<String> rules) {}

    private static Walked walk(SparkSession spark, Reports.Result read, Catalog catalog) {
        Dataset<Row> metric = Metrics.extract(spark, read.report(), read.reportText(), catalog)
                .persist();
        try (Harmonized harmonized = Observations.harmonize(spark, read.report(), metric, catalog)) {
            Account account =
                    Accounting.close(read.reportText(), metric, harmonized.lineage(), harmonized.rejected(), catalog);
            List<Row> rows = metric.collectAsList();
            return new Walked(
                    account,
                    rows.stream()
                            .map(row -> row.getAs(Col.DOC_ID) + " " + row.getAs(Col.CHAR_START) + " "
                                    + row.getAs(Col.CHAR_END))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    rows.stream()
                            .filter(row -> row.getAs(Col.INDICATOR) != null)
                            .map(row -> row.<String>getAs(Col.RULE_ID))
                            .filter(rule -> rule.contains("."))
                            .distinct()
                            .sorted()
                            .toList());
        } finally {
            metric.unpersist();
        }
    }

    private static Catalog without(List<String> rules, Path conf) throws IOException {
        Map<String, List<String>> frames = rules.stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.substring(0, rule.indexOf('.')),
                        TreeMap::new,
                        Collectors.mapping(
                                rule -> rule.substring(rule.indexOf('.') + 1) + ": {objects: [已删"
                                        + rule.replaceAll("\\W|_", "") + "]}",
                                Collectors.toList())));
        String overlay = frames.entrySet().stream()
                .map(one -> "  " + one.getKey() + ": {frames: {" + String.join(", ", one.getValue()) + "}}\n")
                .collect(Collectors.joining());
        Files.writeString(conf.resolve("indicators.yaml"), "indicators:\n" + overlay);
        return Catalog.load(List.of(conf));
    }

    /** Each report's figures: what the scanner counts, and what became of it, coded or not. */
    private static List<List<Integer>> sums(Walked walked) {
        return walked.account().reports().stream()
                .map(one -> List.of(one.scanned(), one.coded() + one.uncoded(), one.other(), one.beyond()))
                .toList();
    }

    private static int uncoded(Walked walked) {
        return walked.account().reports().stream()
                .mapToInt(ReportAccount::uncoded)
                .sum();
    }

    private static List<ReportAccount> reports(SparkSession spark, Dataset<Row> report, Dataset<Row> reportText) {
        Dataset<Row> metric = Metrics.extract(spark, report, reportText, CATALOG);
        Dataset<Row> lineage = Frames.of(spark, Tables.LINEAGE);
        Dataset<Row> rejected = Frames.of(spark, Tables.REJECTED);
        return Accounting.close(reportText, metric, lineage, rejected, CATALOG).reports();
    }

    private static Dataset<Row> frame(SparkSession spark, TableDef table, List<RowCells> rows) {
        return Frames.of(spark, table, rows.toArray(RowCells[]::new));
    }
}
