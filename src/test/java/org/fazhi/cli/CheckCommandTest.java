package org.fazhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.fazhi.support.Said;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class CheckCommandTest {
    private static final String HEAD = "REF_AREA,INDICATOR,RAW_VALUE,RAW_UNIT,TIME_PERIOD\n";

    @TempDir
    Path dir;

    @Test
    void aGoodDeliveryExitsZero(SparkSession spark) throws IOException {
        Said said = check(spark, HEAD + "110112,REC_ACCEPTED,5,件,2022\n");
        assertEquals(0, said.exit(), said.err());
        assertEquals("1 lines = 1 usable + 0 refused\n", said.out());
    }

    @Test
    void everyFaultIsToldWithFileAndLineAndTheCountsAddUp(SparkSession spark) throws IOException {
        Said said = check(
                spark,
                HEAD + "110112,REC_ACCEPTED,5,件,2022-S3\n110112,REC_ACCEPTED,5,亩,2022\n"
                        + "110112,REC_ACCEPTED,5,件,2022\n110112,REC_ACCEPTED,5,件,2022\n");
        assertEquals(1, said.exit(), said.err());
        assertTrue(
                said.out().startsWith("a.csv:2: BAD_PERIOD: TIME_PERIOD '2022-S3' is no SDMX period\na.csv:3: UNIT_"),
                said.out());
        assertTrue(said.out().contains("\na.csv:5: DUPLICATE: stated before in a.csv:4\n"), said.out());
        assertTrue(said.out().contains("\n4 lines = 1 usable + 3 refused\n"), said.out());
    }

    @Test
    void aTableWithoutARequiredColumnExitsThreeAndNamesTheColumnsFound(SparkSession spark) throws IOException {
        Said said = check(spark, "REF_AREA,INDICATOR,VALUE\n");
        assertEquals(3, said.exit());
        assertTrue(
                said.err()
                        .startsWith("fazhi: a.csv:1: no column RAW_VALUE; columns found: REF_AREA, INDICATOR, VALUE."),
                said.err());
    }

    @Test
    void theContractIsPrintedOnRequest() {
        Said said = Said.by(() -> null, "check", "--schema");
        assertEquals(0, said.exit());
        assertTrue(said.out().contains("\"title\": \"Delivered metric\""));
    }

    private Said check(SparkSession spark, String csv) throws IOException {
        Files.writeString(dir.resolve("a.csv"), csv);
        return Said.by(() -> spark, "check", "--metrics", dir.toString());
    }
}
