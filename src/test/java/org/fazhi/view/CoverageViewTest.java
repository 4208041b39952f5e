package org.fazhi.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.TableDef;
import org.fazhi.schema.Tables;
import org.fazhi.support.Frames;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class CoverageViewTest {
    @Test
    void everyIssuerHasALineAndAMissingYearIsSaidToBe(SparkSession spark, @TempDir Path run) {
        write(
                spark,
                run,
                Tables.COVERAGE,
                of(Tables.COVERAGE, "2021").set(Col.INDICATOR, "REC_ACCEPTED").set(Col.STATUS, "FIGURE"));
        write(
                spark,
                run,
                Tables.PUNCTUALITY,
                published("2021", "泽州县人民政府", 10),
                published("2021", "泽州县司法局", -5),
                of(Tables.PUNCTUALITY, "2022").set(Col.ISSUER, "泽州县司法局").set(Col.MISSING, true));
        assertEquals(
                List.of(
                        "泽州县 140525 2021 1 0 0 0 泽州县人民政府 10",
                        "泽州县 140525 2021 泽州县司法局 -5",
                        "泽州县 140525 2022 泽州县司法局 missing"),
                lines(run, Optional.empty()));
        assertEquals(2, lines(run, Optional.of("REC_ACCEPTED")).size(), "of an indicator only years that tell of it");
    }

    private static List<String> lines(Path run, Optional<String> indicator) {
        return CoverageView.lines(new PublishedRun(run), new Filter(Optional.empty(), indicator, Optional.empty()))
                .stream()
                .filter(line -> line.contains("140525"))
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
    }

    private static RowCells published(String year, String issuer, int daysLate) {
        return of(Tables.PUNCTUALITY, year)
                .set(Col.ISSUER, issuer)
                .set(Col.DAYS_LATE, daysLate)
                .set(Col.MISSING, false);
    }

    private static RowCells of(TableDef table, String year) {
        return new RowCells(table)
                .set(Col.REF_AREA, "140525")
                .set(Col.AREA_NAME, "泽州县")
                .set(Col.TIME_PERIOD, year);
    }

    private static void write(SparkSession spark, Path run, TableDef table, RowCells... rows) {
        Frames.of(spark, table, rows).write().parquet(run.resolve(table.name()).toString());
    }
}
