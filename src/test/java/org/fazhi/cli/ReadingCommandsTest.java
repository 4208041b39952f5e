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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that read a published run, over one run of the delivered seeds. */
@ExtendWith(SparkExtension.class)
class ReadingCommandsTest {
    @TempDir
    static Path dir;

    private static Said run;

    @ParameterizedTest
    @CsvSource({
        "compare REC_ACEPTED,REC_ACCEPTED",
        "trend REC_ACEPTED,REC_ACCEPTED",
        "issues --indicator REC_ACEPTED,REC_ACCEPTED",
        "place 通洲区,通州区 (110112)",
        "trend --place 通洲区,通州区 (110112)",
        "explain 通洲区 REC_ACCEPTED,通州区 (110112)",
        "explain 通州区 REC_ACEPTED,REC_ACCEPTED"
    })
    void anUnknownNameExitsTwoAndNamesWhatIsLikeIt(String command, String near, SparkSession spark) {
        Said said = ask(spark, command);
        assertEquals(2, said.exit(), said.err());
        assertTrue(said.err().contains("the current run knows no "), said.err());
        assertTrue(said.err().contains("did you mean ") && said.err().contains(near), said.err());
        assertEquals("", said.out());
    }

    @Test
    void aKnownNameWithoutAnAnswerIsNoWrongArgument(SparkSession spark) {
        assertEquals(
                3,
                ask(spark, "trend 受理行政复议案件数 --place 通州区 --warehouse " + dir.resolve("none"))
                        .exit());
        assertEquals(0, ask(spark, "place 通州区").exit());
    }

    @Test
    void anIndicatorOpensWithTheNewestValuesOfAllCountyLevelPlaces(SparkSession spark) {
        String first =
                ask(spark, "compare REC_ACCEPTED").out().lines().findFirst().orElseThrow();
        assertTrue(first.startsWith("受理行政复议案件数 (REC_ACCEPTED) · LATEST · COUNTY_LEVEL · ALL · "), first);
    }

    @Test
    void coverageTellsYearsIndexWhyNobodyIsRankedAndRevisionThatNothingChanged(SparkSession spark) {
        String coverage = ask(spark, "coverage --place 110112").out();
        assertTrue(coverage.lines().anyMatch(line -> line.matches("通州区 +110112 +2021 +\\d+ +0 +0 +0 *")), coverage);
        String index = ask(spark, "index --peer-group COUNTY_LEVEL").out();
        assertTrue(index.lines().anyMatch(line -> line.endsWith("LOW_COVERAGE")), index);
        assertTrue(index.contains("0 ranked; core set of 7 indicators"), index);
        Said revision = ask(spark, "revision");
        assertEquals(3, revision.exit(), revision.out());
        assertTrue(run.out().lines().anyMatch("revised since the run before: 0"::equals), run.out());
        assertTrue(
                run.out().lines().anyMatch(line -> line.matches("coverage: \\d+ indicators of .* \\(FIGURE \\d+\\)")),
                run.out());
        assertTrue(
                run.out()
                        .lines()
                        .anyMatch(line -> line.matches("index: \\d+ places .*, 0 ranked \\(LOW_COVERAGE \\d+\\)")),
                run.out());
    }

    @Test
    void theResultSaysWhatItLeavesOut(SparkSession spark) {
        ask(spark, "place 通州区");
        assertTrue(
                run.out()
                        .lines()
                        .anyMatch(line ->
                                line.matches("15 of \\d+ indicators of these places shown, 5 of \\d+ places; .*")),
                run.out());
    }

    private static Said ask(SparkSession spark, String command) {
        Path warehouse = dir.resolve("warehouse");
        if (run == null) {
            run = Said.by(() -> spark, "run", "--reports", "none", "--out", warehouse.toString());
            assertEquals(0, run.exit(), run.err());
        }
        String said = command.contains("--warehouse") ? command : command + " --out " + warehouse;
        return Said.by(() -> null, said.split(" "));
    }
}
