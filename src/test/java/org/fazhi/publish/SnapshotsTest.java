package org.fazhi.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.schema.Col;
import org.fazhi.schema.InputException;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.TableDef;
import org.fazhi.schema.Tables;
import org.fazhi.support.Frames;
import org.fazhi.support.Observed;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class SnapshotsTest {
    private static final List<TableDef> AREA_ALONE = List.of(Tables.AREA);

    private static final YearMonth MAY = YearMonth.of(2024, 5);

    @TempDir
    Path warehouse;

    @Test
    void aRunBecomesCurrentWithAManifestOfEveryFile(SparkSession spark) throws IOException {
        Path input = Files.writeString(warehouse.resolve("input.txt"), "甲");
        RunInputs inputs = inputs(InputFile.below(input), Map.of("out", "w", "fs.s3a.secret.key", "hidden"));
        RunFolder run = RunFolder.create(spark, warehouse, "run-1");
        assertEquals(2, run.write(Tables.AREA, areas(spark, "370000", "110000")).count());
        assertEquals(Optional.empty(), Snapshots.current(warehouse));

        Snapshots.publish(run, AREA_ALONE, inputs, MAY, Map.of("accounting", Map.of("scanned", 3)));

        assertEquals("run-1", Snapshots.current(warehouse).orElseThrow().runId());
        assertEquals(Path.of("runs", "run-1"), Files.readSymbolicLink(warehouse.resolve("current")));
        assertTrue(
                Snapshots.upToDate(warehouse, inputs, SnapshotsTest::unexpected).isPresent());
        JsonNode manifest =
                Manifest.JSON.readTree(run.path().resolve("manifest.json").toFile());
        JsonNode area = manifest.path("tables").get(0);
        assertEquals(2, area.path("rows").asLong());
        JsonNode file = area.path("files").get(0);
        Path written = run.path().resolve(file.path("path").asText());
        assertEquals(Files.size(written), file.path("bytes").asLong());
        assertEquals(Sha256.of(written), file.path("sha256").asText());
        assertEquals(3, manifest.path("accounting").path("scanned").asInt());
        assertEquals("2024-05", manifest.path("as_of").asText());
        assertEquals(Map.of("out", "w"), Manifest.JSON.convertValue(manifest.path("settings"), Map.class));
        assertEquals(List.of(), strayFiles(run.path()));
    }

    @Test
    void otherInputsMonthOrCodeAreNotUpToDate(SparkSession spark) {
        RunInputs inputs = inputs(List.of(), Map.of());
        RunFolder run = RunFolder.create(spark, warehouse, "run-1");
        run.write(Tables.AREA, areas(spark, "370000"));
        Snapshots.publish(run, AREA_ALONE, inputs, MAY, Map.of());
        RunInputs nextMonth = inputs(List.of(), Map.of("as_of", "2024-06"));
        RunInputs otherFile = inputs(List.of(new InputFile("a.txt", 1, "00")), Map.of());
        assertEquals(Optional.empty(), Snapshots.upToDate(warehouse, nextMonth, SnapshotsTest::unexpected));
        assertEquals(Optional.empty(), Snapshots.upToDate(warehouse, otherFile, SnapshotsTest::unexpected));
        assertTrue(Snapshots.upToDate(warehouse, inputs(List.of(), Map.of()), SnapshotsTest::unexpected)
                .isPresent());
    }

    @Test
    void aDamagedRunOrPointerIsPassedOverWithANoteAndPublishedAnew(SparkSession spark) throws IOException {
        RunInputs inputs = inputs(List.of(), Map.of());
        RunFolder run = RunFolder.create(spark, warehouse, "run-1");
        run.write(Tables.AREA, areas(spark, "370000"));
        Snapshots.publish(run, AREA_ALONE, inputs, MAY, Map.of());
        List<String> notes = new ArrayList<>();
        Path part = run.path()
                .resolve(Manifest.JSON
                        .readTree(Manifest.of(run.path()).toFile())
                        .at("/tables/0/files/0/path")
                        .asText());
        Files.delete(part);
        assertEquals(Optional.empty(), Snapshots.upToDate(warehouse, inputs, notes::add));
        assertEquals(List.of(run.path() + " has lost files; it is published anew"), notes);

        notes.clear();
        Files.writeString(warehouse.resolve("current.json"), "{\"run_id\": ");
        InputException damaged = assertThrows(InputException.class, () -> Snapshots.current(warehouse));
        assertTrue(damaged.getMessage().startsWith(warehouse.resolve("current.json") + " is damaged"));
        assertEquals(Optional.empty(), Snapshots.upToDate(warehouse, inputs, notes::add));
        assertEquals(List.of(damaged.getMessage()), notes);

        RunFolder second = RunFolder.create(spark, warehouse, "run-2");
        second.write(Tables.AREA, areas(spark, "370000"));
        Snapshots.publish(second, AREA_ALONE, inputs, MAY, Map.of());
        assertEquals("run-2", Snapshots.current(warehouse).orElseThrow().runId());
    }

    private static void unexpected(String note) {
        throw new AssertionError(note);
    }

    @Test
    void aRunThatFailsItsChecksLeavesTheSnapshotBeforeCurrent(SparkSession spark) {
        RunFolder good = RunFolder.create(spark, warehouse, "good");
        good.write(Tables.AREA, areas(spark, "370000"));
        Snapshots.publish(good, AREA_ALONE, inputs(List.of(), Map.of()), MAY, Map.of());
        RunFolder bad = RunFolder.create(spark, warehouse, "bad");
        bad.write(Tables.AREA, areas(spark, "370000", "370000"));
        bad.write(
                Tables.TREND,
                Frames.of(
                        spark,
                        Tables.TREND,
                        new RowCells(Tables.TREND).set(Col.CHANGE_PCT, (Object) Double.NaN),
                        new RowCells(Tables.TREND).set(Col.REF_AREA, "370000").set(Col.CHANGE, (Object)
                                Double.NEGATIVE_INFINITY)));
        PublishException refused = assertThrows(
                PublishException.class,
                () -> Snapshots.publish(
                        bad,
                        List.of(Tables.AREA, Tables.TREND, Tables.ISSUE),
                        inputs(List.of(), Map.of("x", "y")),
                        MAY,
                        Map.of()));
        assertEquals(
                List.of(
                        "table area holds 1 keys more than once (REF_AREA, VALID_FROM)",
                        "table trend holds NaN or infinity in 2 rows",
                        "table issue was not written"),
                refused.faults());
        assertEquals("good", Snapshots.current(warehouse).orElseThrow().runId());
        assertFalse(Files.exists(bad.path().resolve("manifest.json")));
    }

    @Test
    void anObservationWithoutLineageIsNotPublished(SparkSession spark) {
        RunFolder run = RunFolder.create(spark, warehouse, "run-1");
        run.write(
                Tables.OBSERVATION,
                Frames.of(spark, Tables.OBSERVATION, Observed.count("370101", "REC_ACCEPTED", "2023", 1)));
        run.write(Tables.METRIC, Frames.of(spark, Tables.METRIC));
        run.write(
                Tables.LINEAGE,
                Frames.of(spark, Tables.LINEAGE, new RowCells(Tables.LINEAGE).set(Col.METRIC_ID, "gone")));
        PublishException refused = assertThrows(
                PublishException.class,
                () -> Snapshots.publish(
                        run,
                        List.of(Tables.OBSERVATION, Tables.METRIC, Tables.LINEAGE),
                        inputs(List.of(), Map.of()),
                        MAY,
                        Map.of()));
        assertEquals(
                List.of("1 observations have no lineage", "1 lineage rows name a metric that does not exist"),
                refused.faults());
    }

    @Test
    void aRunIsNeverWrittenTwice(SparkSession spark) {
        RunFolder.create(spark, warehouse, "run-1");
        assertThrows(PublishException.class, () -> RunFolder.create(spark, warehouse, "run-1"));
    }

    @Test
    void everyTableOpensInDuckDbWithItsTypesAndChineseIntact(SparkSession spark) throws SQLException {
        RunFolder run = RunFolder.create(spark, warehouse, "run-1");
        for (TableDef table : Tables.ALL) {
            run.write(table, Frames.of(spark, table, new RowCells(table)));
        }
        run = RunFolder.create(spark, warehouse, "run-2");
        run.write(Tables.AREA, areas(spark, "370000", "110101"));
        try (Statement duckdb = DriverManager.getConnection("jdbc:duckdb:").createStatement()) {
            for (TableDef table : Tables.ALL) {
                ResultSet rows = duckdb.executeQuery(
                        "SELECT count(*) FROM '" + warehouse.resolve("runs/run-1/" + table.name()) + "/*.parquet'");
                rows.next();
                assertEquals(1, rows.getInt(1), table.name());
            }
            ResultSet area = duckdb.executeQuery("SELECT REF_AREA, AREA_NAME, VALID_FROM, typeof(VALID_FROM) FROM '"
                    + warehouse.resolve("runs/run-2/area") + "/*.parquet'");
            area.next();
            assertEquals("110101", area.getString(1));
            assertEquals("东城区", area.getString(2));
            assertEquals(LocalDate.of(2002, 1, 1), area.getObject(3, LocalDate.class));
            assertEquals("DATE", area.getString(4));
        }
    }

    private static Dataset<Row> areas(SparkSession spark, String... codes) {
        return Frames.of(
                spark,
                Tables.AREA,
                Stream.of(codes)
                        .map(code -> new RowCells(Tables.AREA)
                                .set(Col.REF_AREA, code)
                                .set(Col.AREA_NAME, "东城区")
                                .set(Col.VALID_FROM, LocalDate.of(2002, 1, 1)))
                        .toArray(RowCells[]::new));
    }

    private static RunInputs inputs(List<InputFile> files, Map<String, String> settings) {
        return new RunInputs(files, "catalogue", "code", "4.2.0", settings);
    }

    /** Anything beside Parquet and the manifest. */
    private static List<String> strayFiles(Path run) throws IOException {
        try (Stream<Path> files = Files.walk(run)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".parquet") && !name.equals("manifest.json"))
                    .toList();
        }
    }
}
