package org.fazhi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.publish.InputFile;
import org.fazhi.publish.Revisions;
import org.fazhi.publish.RunFolder;
import org.fazhi.publish.RunInputs;
import org.fazhi.publish.Snapshot;
import org.fazhi.publish.Snapshots;
import org.fazhi.schema.Col;
import org.fazhi.schema.TableDef;

/** What a run over {@code input/} revises of one over {@code before/} by the same catalogue and code. */
final class GoldenRevision {
    static final List<String> COLUMNS = List.of(
            Col.REF_AREA,
            Col.INDICATOR,
            Col.DENOMINATOR,
            Col.TIME_PERIOD,
            Col.REVISION_TYPE,
            Col.OLD_VALUE,
            Col.NEW_VALUE,
            Col.DIFFERENT,
            Col.CAUSE);

    /** @param earlier and {@code now}: OBSERVATION, LINEAGE and METRIC */
    static Dataset<Row> between(
            SparkSession spark,
            Path before,
            Map<TableDef, Dataset<Row>> earlier,
            Path input,
            Map<TableDef, Dataset<Row>> now) {
        try {
            Path warehouse = Files.createTempDirectory("golden");
            RunFolder first = written(spark, warehouse, "run-1", earlier);
            Snapshot snapshot = Snapshots.publish(
                    first, List.copyOf(earlier.keySet()), inputs(before), YearMonth.of(2024, 5), Map.of());
            RunFolder second = written(spark, warehouse, "run-2", now);
            return Revisions.since(second, Optional.of(snapshot), inputs(input));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static RunFolder written(
            SparkSession spark, Path warehouse, String id, Map<TableDef, Dataset<Row>> tables) {
        RunFolder run = RunFolder.create(spark, warehouse, id);
        tables.forEach(run::write);
        return run;
    }

    private static RunInputs inputs(Path input) {
        return new RunInputs(InputFile.below(input.resolve("metrics")), "catalogue", "code", "4.2.0", Map.of());
    }

    private GoldenRevision() {}
}
