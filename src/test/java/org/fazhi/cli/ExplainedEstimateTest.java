package org.fazhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.fazhi.support.Said;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The golden case {@code back-test}, whose figures are checked by hand, as {@code explain} shows it. */
@ExtendWith(SparkExtension.class)
class ExplainedEstimateTest {
    private static final String METRICS = "src/test/resources/golden/back-test/input/metrics";

    @TempDir
    Path dir;

    @Test
    void anEstimateShowsItsBoundsAndHowItsModelDidOnKnownYears(SparkSession spark) {
        String warehouse = dir.resolve("warehouse").toString();
        Said run = Said.by(() -> spark, "run", "--reports", "none", "--metrics", METRICS, "--out", warehouse);
        assertEquals(0, run.exit(), run.err());
        String explained = Said.by(() -> null, "explain", "宁都县", "MED_CONCLUDED", "--out", warehouse)
                .out();
        assertTrue(
                explained.contains(
                        "likely between 75 and 243, BETA_NEGATIVE_BINOMIAL; 0.519 of the year taken as seen (PAIRS)"),
                explained);
        assertTrue(
                explained.contains(
                        "6 known years, each left out in turn: 83 % within their bounds, estimate off by 28.5 % on average"),
                explained);
    }
}
