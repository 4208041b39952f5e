package org.fazhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.TableDef;
import org.fazhi.schema.Tables;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class SmallRunTest {
    private static final String REPORT = """
            泽州县司法局2021年度法治政府建设情况报告
            2021年,全县共受理行政复议案件31件,办结27件。
            泽州县司法局
            2022年1月20日
            """;

    @TempDir
    Path folder;

    @Test
    void oneReportAloneIsPublishedBelowAFolderWithBlanksAndChineseAndItsChangeIsARevision(SparkSession spark)
            throws IOException {
        Path warehouse = folder.resolve("仓库 一");
        Path reports = Files.createDirectories(folder.resolve("报告 一"));
        Files.writeString(reports.resolve("泽州 2021.txt"), REPORT);

        RunResult run = run(spark, Optional.of(reports.toString()), warehouse);

        assertEquals(1, run.rows().get("report"));
        assertEquals(3, run.rows().get("observation"), "accepted, concluded, and the rate of the two");
        for (TableDef table : Tables.ALL) {
            assertTrue(Files.isDirectory(warehouse.resolve("current").resolve(table.name())), table.name());
        }
        assertFalse(Files.exists(folder.resolve("%E4%BB%93%E5%BA%93%20%E4%B8%80")));
        assertEquals(0, run.rows().get("revision"));

        Files.writeString(reports.resolve("泽州 2021.txt"), REPORT.replace("办结27件", "办结28件"));
        // What the next run reads otherwise is told with its cause.
        RunResult second = run(spark, Optional.of(reports.toString()), warehouse);

        List<String> revised = spark
                .read()
                .parquet(Path.of(second.folder()).resolve("revision").toString())
                .orderBy("INDICATOR")
                .select("INDICATOR", "REVISION_TYPE", "OLD_VALUE", "NEW_VALUE", "CAUSE")
                .collectAsList()
                .stream()
                .map(row -> row.mkString(" "))
                .toList();
        assertEquals(2, revised.size(), String.join("\n", revised));
        assertEquals("REC_CONCLUDED CHANGED 27.0 28.0 SOURCE", revised.get(0));
        assertTrue(revised.get(1).startsWith("REC_CONCLUSION_RATE CHANGED 87."), revised.get(1));
    }

    @Test
    void noInputAtAllIsARunOfEmptyTables(SparkSession spark) {
        RunResult run = run(spark, Optional.empty(), folder.resolve("warehouse"));

        assertEquals(0, run.rows().get("metric"));
        assertEquals(0, run.rows().get("comparison"));
        assertTrue(run.rows().get("indicator") > 0);
    }

    private static RunResult run(SparkSession spark, Optional<String> reports, Path warehouse) {
        RunOptions options = new RunOptions(
                reports,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                warehouse.toString(),
                Optional.empty(),
                false);
        return Pipeline.run(spark, Catalog.packed(), options, Progress.SILENT);
    }
}
