package org.fazhi.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.fazhi.schema.Col;
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
class RevisionsTest {
    private static final List<TableDef> TABLES = List.of(Tables.OBSERVATION, Tables.METRIC, Tables.LINEAGE);

    @TempDir
    Path warehouse;

    /** An observation that rests on one figure of one file. */
    private record Cell(RowCells observation, String id, String file, String printed) {
        static Cell of(String indicator, String file, double value) {
            return new Cell(
                    Observed.count("370101", indicator, "2023", value), indicator, file, String.valueOf((int) value));
        }

        Cell with(String column, Object value) {
            return new Cell(observation.fork().set(column, value), id, file, printed);
        }

        Cell in(String otherFile) {
            return new Cell(observation, id, otherFile, printed);
        }
    }

    private static final Cell CHANGED = Cell.of("REC_ACCEPTED", "a.txt", 5);
    private static final Cell WIDER = Cell.of("REC_CONCLUDED", "a.txt", 5);
    private static final Cell ESTIMATE = Cell.of("AID_CASES", "b.txt", 10).with(Col.DERIVATION, "ANNUALISED");
    private static final Cell GONE = Cell.of("MED_CONCLUDED", "gone.txt", 7);
    private static final Cell NEW = Cell.of("MED_SUCCEEDED", "new.txt", 8);
    private static final Cell SAME = Cell.of("LIT_CASES", "b.txt", 3);
    private static final List<Cell> BEFORE = List.of(CHANGED, WIDER, ESTIMATE, GONE, SAME);
    private static final List<Cell> NOW = List.of(
            Cell.of("REC_ACCEPTED", "a.txt", 6),
            WIDER.with(Col.OBS_VALUE_UPPER, 9.0),
            ESTIMATE.with(Col.OBS_VALUE, 11.0).with(Col.OBS_VALUE_UPPER, 11.0),
            NEW,
            SAME);
    private static final List<InputFile> FILES_BEFORE =
            List.of(file("a.txt", "1"), file("b.txt", "2"), file("gone.txt", "3"));
    private static final List<InputFile> FILES_NOW =
            List.of(file("a.txt", "9"), file("b.txt", "2"), file("new.txt", "4"));

    @Test
    void eachRowHasItsOwnCauseAndShowsWhatDiffers(SparkSession spark) {
        assertEquals(
                Map.of(
                        "REC_ACCEPTED", "CHANGED OBS_VALUE OBS_VALUE_LOWER OBS_VALUE_UPPER 5.0>6.0 by SOURCE",
                        "REC_CONCLUDED", "CHANGED OBS_VALUE_UPPER 5.0>9.0 by OTHER_SOURCE",
                        "AID_CASES", "CHANGED OBS_VALUE OBS_VALUE_UPPER 10.0>11.0 by OTHER_SOURCE",
                        "MED_CONCLUDED", "REMOVED null 7.0>null by SOURCE",
                        "MED_SUCCEEDED", "ADDED null null>8.0 by SOURCE"),
                revisions(spark, new RunInputs(FILES_NOW, "catalogue", "code", "4.2.0", Map.of()), NOW));
    }

    @Test
    void whatItsSourcesDidNotChangeWasChangedByCatalogueOrCode(SparkSession spark) {
        assertEquals(
                Map.of(
                        "REC_ACCEPTED", "CHANGED OBS_VALUE OBS_VALUE_LOWER OBS_VALUE_UPPER 5.0>6.0 by SOURCE CATALOGUE",
                        "REC_CONCLUDED", "CHANGED OBS_VALUE_UPPER 5.0>9.0 by CATALOGUE",
                        "AID_CASES", "CHANGED OBS_VALUE OBS_VALUE_UPPER 10.0>11.0 by CATALOGUE OTHER_SOURCE",
                        "MED_CONCLUDED", "REMOVED null 7.0>null by SOURCE",
                        "MED_SUCCEEDED", "ADDED null null>8.0 by SOURCE"),
                revisions(spark, new RunInputs(FILES_NOW, "other", "code", "4.2.0", Map.of()), NOW));
        assertEquals(
                Map.of("LIT_CASES", "CHANGED OBS_STATUS 3.0>3.0 by CODE"),
                revisions(
                        spark,
                        new RunInputs(FILES_BEFORE, "catalogue", "other", "4.2.0", Map.of()),
                        List.of(CHANGED, WIDER, ESTIMATE, GONE, SAME.with(Col.OBS_STATUS, "V"))));
    }

    /** The same statements in files of other names are no other statements. */
    @Test
    void movingStatementsIntoAnotherFileRevisesNothing(SparkSession spark) {
        assertEquals(
                Map.of(),
                revisions(
                        spark,
                        new RunInputs(List.of(file("all.txt", "5")), "catalogue", "code", "4.2.0", Map.of()),
                        BEFORE.stream().map(cell -> cell.in("all.txt")).toList()));
    }

    /** By indicator: type, differing columns, upper bounds, cause. */
    private Map<String, String> revisions(SparkSession spark, RunInputs inputs, List<Cell> now) {
        RunInputs first = new RunInputs(FILES_BEFORE, "catalogue", "code", "4.2.0", Map.of());
        Path place = warehouse.resolve(inputs.fingerprint());
        RunFolder earlier = written(spark, place, "run-1", BEFORE);
        Snapshot before = Snapshots.publish(earlier, TABLES, first, YearMonth.of(2024, 5), Map.of());
        RunFolder run = written(spark, place, "run-2", now);
        Map<String, String> found = new TreeMap<>();
        Revisions.since(run, Optional.of(before), inputs)
                .collectAsList()
                .forEach(row -> found.put(
                        row.getAs(Col.INDICATOR),
                        row.getAs(Col.REVISION_TYPE) + " " + row.getAs(Col.DIFFERENT) + " " + row.getAs(Col.OLD_UPPER)
                                + ">" + row.getAs(Col.NEW_UPPER) + " by " + row.getAs(Col.CAUSE)));
        return found;
    }

    private static RunFolder written(SparkSession spark, Path warehouse, String id, List<Cell> cells) {
        RunFolder run = RunFolder.create(spark, warehouse, id);
        run.write(
                Tables.OBSERVATION,
                Frames.of(
                        spark,
                        Tables.OBSERVATION,
                        cells.stream().map(Cell::observation).toArray(RowCells[]::new)));
        run.write(
                Tables.METRIC,
                Frames.of(
                        spark,
                        Tables.METRIC,
                        cells.stream()
                                .map(cell -> new RowCells(Tables.METRIC)
                                        .set(Col.METRIC_ID, cell.id())
                                        .set(Col.SOURCE_FILE, cell.file())
                                        .set(Col.DOC_ID, "document")
                                        .set(Col.RAW_VALUE, cell.printed()))
                                .toArray(RowCells[]::new)));
        run.write(
                Tables.LINEAGE,
                Frames.of(
                        spark,
                        Tables.LINEAGE,
                        cells.stream()
                                .map(cell -> new RowCells(Tables.LINEAGE)
                                        .set(Col.REF_AREA, "370101")
                                        .set(Col.INDICATOR, cell.id())
                                        .set(Col.STAT_SCOPE, "ALL")
                                        .set(Col.DENOMINATOR, "_Z")
                                        .set(Col.FREQ, "A")
                                        .set(Col.TIME_PERIOD, "2023")
                                        .set(Col.METRIC_ID, cell.id())
                                        .set(Col.ROLE, "VALUE"))
                                .toArray(RowCells[]::new)));
        return run;
    }

    private static InputFile file(String path, String hash) {
        return new InputFile(path, 1, hash);
    }
}
