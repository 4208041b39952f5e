package org.fazhi;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.fazhi.catalog.Catalog;
import org.fazhi.publish.InputFile;
import org.fazhi.publish.LockHeldException;
import org.fazhi.publish.RunLock;
import org.fazhi.publish.Snapshots;
import org.fazhi.schema.Col;
import org.fazhi.schema.TableDef;
import org.fazhi.schema.Tables;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole walk over the reports and deliveries of {@code seeds/}, run once; later tests run it again. */
@ExtendWith(SparkExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PipelineTest {
    private static final Catalog CATALOG = Catalog.packed();

    @TempDir
    static Path warehouse;

    @TempDir
    static Path shuffled;

    private static SparkSession spark;
    private static RunResult first;

    @BeforeAll
    static void runOnTheSeeds(SparkSession session) {
        spark = session;
        first = run(Path.of("seeds/metrics"));
    }

    @Test
    void everyReportIsOfItsPlaceAndPeriod() {
        List<String> reports = rows(
                first,
                Tables.REPORT,
                Col.REF_AREA,
                Col.AREA_NAME,
                Col.TIME_PERIOD,
                Col.PERIOD_END,
                Col.DATE_PRINTED,
                Col.DATE_PUBLISHED,
                Col.SCRIPT,
                Col.STATUS);
        assertEquals(5, reports.size());
        assertStarts(reports, "140525 泽州县 2023 2023-12-31");
        assertStarts(reports, "511722 宣汉县 2020 2020-12-31");
        assertStarts(reports, "431226 麻阳苗族自治县 2022-S1 2022-06-29");
        assertStarts(reports, "371327-文疃镇 文疃镇 2023 2023-12-31 2023-01-05 2024-01-05 Hans CORRECTED");
        assertStarts(reports, "350502 鲤城区 2023 2023-12-31");
        assertEquals(
                1, reports.stream().filter(row -> row.contains(" Hant ")).count(), "鲤城区 writes Traditional script");
    }

    @Test
    void placesOfTheReportsHaveTheirCodesInObservations() {
        List<String> places = table(first, Tables.OBSERVATION)
                .filter(col(Col.DOC_ID).isin(column(table(first, Tables.REPORT), Col.DOC_ID)))
                .select(Col.REF_AREA)
                .distinct()
                .orderBy(Col.REF_AREA)
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
        assertTrue(places.containsAll(List.of("140525", "350502", "431226", "511722")), places.toString());
        assertTrue(places.stream().anyMatch(code -> code.matches("371327\\d{3}")), "the township has nine digits");
    }

    @Test
    void everyFigureIsAccountedFor() {
        assertTrue(
                first.summary().get(0).endsWith(" + 0 missed"), first.summary().get(0));
        Dataset<Row> coded = table(first, Tables.METRIC)
                .filter(col(Col.KIND)
                        .equalTo("observation")
                        .and(col(Col.INDICATOR).isNotNull()));
        long stated = table(first, Tables.LINEAGE)
                .filter(col(Col.ROLE).isin("VALUE", "AGREES"))
                .select(Col.METRIC_ID)
                .distinct()
                .join(coded, Col.METRIC_ID)
                .count();
        long refused = table(first, Tables.REJECTED)
                .select(Col.METRIC_ID)
                .distinct()
                .join(coded, Col.METRIC_ID)
                .count();
        assertEquals(coded.count(), stated + refused);
    }

    @Test
    void everyObservationHasALineage() {
        String[] key = Tables.OBSERVATION.key().toArray(String[]::new);
        long without = table(first, Tables.OBSERVATION)
                .join(table(first, Tables.LINEAGE).select(columns(key)).distinct(), key, "left_anti")
                .count();
        assertEquals(0, without);
        assertTrue(first.rows().get("observation") > 0);
    }

    @Test
    void placesAreComparedInGroupsAndOverYears() {
        Column period = org.apache
                .spark
                .sql
                .functions
                .when(col(Col.BASIS).equalTo("LATEST"), "")
                .otherwise(col(Col.TIME_PERIOD));
        long groups = table(first, Tables.COMPARISON)
                .filter(col(Col.N_AREAS).geq(5))
                .select(
                        col(Col.BASIS),
                        col(Col.PEER_GROUP),
                        col(Col.INDICATOR),
                        col(Col.STAT_SCOPE),
                        col(Col.DENOMINATOR),
                        col(Col.FREQ),
                        period)
                .distinct()
                .count();
        long series = table(first, Tables.TREND_SUMMARY)
                .filter(col(Col.N_PERIODS).geq(3))
                .count();
        assertTrue(groups >= 20, groups + " groups of five places or more");
        assertTrue(series >= 6, series + " series of three periods or more");
    }

    @Test
    void theReportsOwnFaultsAreFound() {
        List<String> issues = table(first, Tables.ISSUE)
                .filter(col(Col.SEVERITY).isin("WARNING", "ERROR"))
                .join(table(first, Tables.REPORT).select(Col.DOC_ID), Col.DOC_ID)
                .select(Col.CHECK_ID, Col.OBSERVED, Col.MESSAGE)
                .collectAsList()
                .stream()
                .map(row -> row.getString(0) + " " + row.get(1) + " " + row.getString(2))
                .toList();
        assertStarts(issues, "RATE_NOT_REPRODUCED 93.3 ");
        assertStarts(issues, "RATE_NOT_REPRODUCED 15.18 ");
        assertStarts(issues, "SHARE_NOT_REPRODUCED 45.0 ");
        assertStarts(issues, "PART_EXCEEDS_WHOLE 127.0 part 127 is more than its whole 77");
        assertEquals(4, issues.size(), String.join("\n", issues));
        // sums that agree: 307 = 163 + 144, 109 = 27 + 56 + 26, 239 = 129 + 42 + 68, 77 = 71 + 3 + 3, 247 - 77 = 170
        assertTrue(
                issues.stream().noneMatch(row -> row.matches("\\S+ (307|109|239|77|247|170)\\.0 .*")),
                String.join("\n", issues));
    }

    @Test
    void everyPublishedTableOpensInDuckDbWithTheTypesItDeclares() throws SQLException {
        try (Statement duckdb = DriverManager.getConnection("jdbc:duckdb:").createStatement()) {
            for (TableDef table : Tables.ALL) {
                String files = "'" + Path.of(first.folder()).resolve(table.name()) + "/*.parquet'";
                Map<String, String> declared = new LinkedHashMap<>();
                for (StructField field : table.schema().fields()) {
                    declared.put(field.name(), duckDbType(field.dataType()));
                }
                Map<String, String> found = new LinkedHashMap<>();
                ResultSet columns = duckdb.executeQuery("DESCRIBE SELECT * FROM " + files);
                while (columns.next()) {
                    found.put(columns.getString(1), columns.getString(2));
                }
                assertEquals(declared, found, table.name());
                ResultSet count = duckdb.executeQuery("SELECT count(*) FROM " + files);
                count.next();
                assertEquals(first.rows().get(table.name()), count.getLong(1), table.name());
            }
            ResultSet chinese = duckdb.executeQuery("SELECT AREA_NAME FROM '"
                    + Path.of(first.folder()).resolve("report") + "/*.parquet' WHERE REF_AREA = '140525'");
            chinese.next();
            assertEquals("泽州县", chinese.getString(1));
        }
    }

    /** As the notebook's first cell sets them up: a view a table. */
    @Test
    void everyQueryOfTheNotebookRunsOverThePublishedTables() throws SQLException, IOException {
        String notebook = new ObjectMapper()
                .readTree(Path.of("notebooks/explore.ipynb").toFile()).findValues("source").stream()
                        .map(source -> String.join(
                                "",
                                StreamSupport.stream(source.spliterator(), false)
                                        .map(JsonNode::asText)
                                        .toList()))
                        .collect(Collectors.joining("\n"));
        Matcher query = Pattern.compile("db\\.sql\\((\"\"\"|\")(.+?)\\1\\)", Pattern.DOTALL)
                .matcher(notebook);
        Set<String> read = new TreeSet<>();
        try (Statement duckdb = DriverManager.getConnection("jdbc:duckdb:").createStatement()) {
            for (TableDef table : Tables.ALL) {
                duckdb.execute("CREATE VIEW " + table.name() + " AS SELECT * FROM '"
                        + Path.of(first.folder()).resolve(table.name()) + "/*.parquet'");
            }
            while (query.find()) {
                duckdb.executeQuery(query.group(2));
                Tables.ALL.stream()
                        .map(TableDef::name)
                        .filter(name -> query.group(2).matches("(?s).*\\b" + name + "\\b.*"))
                        .forEach(read::add);
            }
        }
        assertTrue(
                read.containsAll(List.of("comparison", "index", "index_theme", "coverage", "punctuality", "revision")),
                read.toString());
    }

    @Test
    void commentsOfColumnsSurviveInTheFiles() {
        StructField unit = spark.read()
                .parquet(Path.of(first.folder()).resolve("observation").toString())
                .schema()
                .apply(Col.UNIT_MEASURE);
        assertEquals(Tables.OBSERVATION.schema().apply(Col.UNIT_MEASURE).getComment(), unit.getComment());
        assertTrue(unit.getComment().isDefined());
    }

    @Test
    @Order(1)
    void theSameInputAgainIsUpToDateAndWritesNothing() throws IOException {
        List<InputFile> before = InputFile.below(warehouse);
        RunResult again = run(Path.of("seeds/metrics"));
        assertTrue(again.upToDate());
        assertEquals(first.runId(), again.runId());
        assertEquals(withoutLock(before), withoutLock(InputFile.below(warehouse)));
    }

    @Test
    @Order(2)
    void aWarehouseThatIsHeldIsNotWritten() {
        try (RunLock held = RunLock.acquire(warehouse)) {
            assertThrows(LockHeldException.class, () -> run(Path.of("seeds/reports")));
        }
        assertEquals(first.runId(), Snapshots.current(warehouse).orElseThrow().runId());
    }

    /** The delivery's lines in another order and in three files: another input, the same statistics. */
    @Test
    @Order(3)
    void anotherOrderAndPartitioningIsANewRunOfTheSameTablesAndTheOldRunStaysByteForByte() throws IOException {
        List<InputFile> before = InputFile.below(Path.of(first.folder()));
        writeShuffled();
        RunResult second = run(shuffled);
        assertFalse(second.upToDate());
        assertNotEquals(first.runId(), second.runId());
        assertEquals(second.runId(), Snapshots.current(warehouse).orElseThrow().runId());
        assertEquals(before, InputFile.below(Path.of(first.folder())));
        for (TableDef table : List.of(
                Tables.OBSERVATION,
                Tables.COMPARISON,
                Tables.INDEX,
                Tables.INDEX_THEME,
                Tables.COVERAGE,
                Tables.PUNCTUALITY,
                Tables.TREND,
                Tables.TREND_SUMMARY,
                Tables.REPORT)) {
            String[] names = table.schema().fieldNames();
            assertEquals(rows(first, table, names), rows(second, table, names), table.name());
        }
        assertEquals(
                List.of(),
                rows(second, Tables.REVISION, Tables.REVISION.schema().fieldNames()));
        assertEquals(
                rows(first, Tables.REJECTED, Col.REF_AREA, Col.INDICATOR, Col.TIME_PERIOD, Col.RAW_VALUE, Col.REASON),
                rows(second, Tables.REJECTED, Col.REF_AREA, Col.INDICATOR, Col.TIME_PERIOD, Col.RAW_VALUE, Col.REASON));
    }

    private static RunResult run(Path metrics) {
        RunOptions options = new RunOptions(
                Optional.of(Path.of("seeds/reports").toAbsolutePath().toString()),
                Optional.of(metrics.toAbsolutePath().toString()),
                Optional.empty(),
                Optional.empty(),
                warehouse.toString(),
                Optional.empty(),
                false);
        return Pipeline.run(spark, CATALOG, options, Progress.SILENT);
    }

    private static void writeShuffled() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("seeds/metrics/delivered_metrics.jsonl")));
        lines.addAll(Files.readAllLines(Path.of("seeds/metrics/named_again.jsonl")));
        Collections.shuffle(lines, new Random(7));
        int third = lines.size() / 3;
        Files.write(shuffled.resolve("a.jsonl"), lines.subList(0, third));
        Files.write(shuffled.resolve("b.jsonl"), lines.subList(third, 2 * third));
        Files.write(shuffled.resolve("c.jsonl"), lines.subList(2 * third, lines.size()));
    }

    private static Dataset<Row> table(RunResult run, TableDef table) {
        return spark.read()
                .schema(table.schema())
                .parquet(Path.of(run.folder()).resolve(table.name()).toString());
    }

    /** Rows as text, in the order of the text. */
    private static List<String> rows(RunResult run, TableDef table, String... names) {
        return table(run, table).select(columns(names)).collectAsList().stream()
                .map(row -> row.mkString(" "))
                .sorted()
                .toList();
    }

    private static Column[] columns(String... names) {
        return Stream.of(names).map(name -> col(name)).toArray(Column[]::new);
    }

    private static Object[] column(Dataset<Row> frame, String name) {
        return frame.select(name).collectAsList().stream()
                .map(row -> row.get(0))
                .toArray();
    }

    private static void assertStarts(List<String> rows, String start) {
        assertTrue(
                rows.stream().anyMatch(row -> row.startsWith(start)),
                start + " is none of\n" + String.join("\n", rows));
    }

    private static List<InputFile> withoutLock(List<InputFile> files) {
        return files.stream().filter(file -> !file.path().equals(".lock")).toList();
    }

    private static String duckDbType(DataType type) {
        return switch (type.sql()) {
            case "STRING" -> "VARCHAR";
            case "INT" -> "INTEGER";
            default -> type.sql();
        };
    }
}
