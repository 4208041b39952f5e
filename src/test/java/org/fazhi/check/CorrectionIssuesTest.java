package org.fazhi.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.Tables;
import org.fazhi.support.Frames;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class CorrectionIssuesTest {
    @Test
    void aCorrectionOfNoCellSaysHowItsPeriodIsWritten(SparkSession spark, @TempDir Path conf) throws IOException {
        assertEquals(
                "not applied, no report states this cell, 2023-01-01/P6M is 2023-S1: x in ",
                stale(spark, conf, "2023-01-01/P6M"));
        assertEquals(
                "not applied, no report states this cell, 2022-13 is no period: x in ", stale(spark, conf, "2022-13"));
        assertEquals("not applied, no report states this cell: x in ", stale(spark, conf, "2023-S1"));
    }

    private static String stale(SparkSession spark, Path conf, String period) throws IOException {
        Files.writeString(
                conf.resolve("corrections.yaml"),
                "x: {ref_area: \"140728\", indicator: AID_CASES, time_period: \"" + period
                        + "\", expect: \"5\", action: drop, reason: r, source: s}\n");
        String message = CorrectionIssues.check(
                        spark,
                        Frames.of(spark, Tables.OBSERVATION),
                        Frames.of(spark, Tables.LINEAGE),
                        Frames.of(spark, Tables.REJECTED),
                        Catalog.load(List.of(conf)))
                .first()
                .getAs(Col.MESSAGE);
        return message.substring(0, message.indexOf(conf.toString()));
    }
}
