package org.fazhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.fazhi.support.Said;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class ReviewCommandTest {
    private static final String LINE =
            "{\"REF_AREA\":\"140728\",\"INDICATOR\":%s,\"SUBJECT\":\"%s\",\"RAW_VALUE\":\"%s\","
                    + "\"RAW_UNIT\":\"件\",\"TIME_PERIOD\":\"2022\",\"SOURCE_URL\":\"https://example.org/%s\"}\n";

    @TempDir
    Path dir;

    private Path review;
    private Path conf;

    @BeforeEach
    void aContradictionAndAThingWithoutAnIndicator() throws IOException {
        review = dir.resolve("review.csv");
        conf = Files.createDirectory(dir.resolve("conf"));
        Files.writeString(
                dir.resolve("a.jsonl"),
                LINE.formatted("\"LIT_CONCLUDED\"", "审结", "12", "a")
                        + LINE.formatted("\"LIT_CONCLUDED\"", "审结", "15", "a")
                        + LINE.formatted("\"AID_CASES\"", "援助", "31", "a")
                        + LINE.formatted("null", "某事", "1", "a")
                        + LINE.formatted("null", "某事", "2", "b")
                        + LINE.formatted("null", "某事", "3", "c"));
    }

    @Test
    void aDecisionComesBackAsACorrectionOfTheNextRun(SparkSession spark) throws IOException {
        assertEquals(0, run(spark).exit());
        Said written = review("--out", review.toString());
        assertEquals(0, written.exit(), written.err());
        assertTrue(written.out().startsWith("2 entries to look at in "), written.out());
        List<String> rows = Files.readAllLines(review);
        assertTrue(rows.get(1).contains("CONTRADICTION"), rows.get(1));
        assertTrue(rows.get(1).contains("status V,平遥县,140728,LIT_CONCLUDED,"), rows.get(1));
        assertTrue(rows.get(1).endsWith("审结15件,a.jsonl:2 https://example.org/a"), rows.get(1));
        assertTrue(rows.get(2).contains("UNCODED 3 times"), rows.get(2));

        // as a spreadsheet of a Chinese system saves it
        String decided = String.join(
                "\r\n",
                rows.get(0),
                "override,14,件,年报为14,张某" + rows.get(1).substring("\"\",,,,".length()),
                rows.get(2));
        Files.write(review, decided.replace("\uFEFF", "").getBytes(Charset.forName("GB18030")));
        Said applied = review("--apply", review.toString());
        assertEquals(0, applied.exit(), applied.err());
        assertTrue(applied.out()
                .startsWith("1 corrections added to " + conf + "/corrections.yaml, 0 renewed, 1 entries undecided"));

        Said run = run(spark);
        assertTrue(run.out().contains("corrections: 1 applied, 0 stale"), run.out());
        Said explained = Said.by(() -> spark, "explain", "平遥县", "LIT_CONCLUDED", "--out", warehouse());
        assertTrue(explained.out().contains("value      14 CASE, REPORTED, status A"), explained.out());
        assertTrue(explained.out().contains("correction “审结15件”"), explained.out());
        assertTrue(explained.out().contains("CORRECTION_APPLIED: override 14件 for 15: 年报为14 (张某; "), explained.out());

        Path again = dir.resolve("again.csv");
        review("--out", again.toString());
        assertFalse(Files.readString(again).contains("LIT_CONCLUDED"), "what is settled is not asked again");
    }

    @Test
    void aStaleCorrectionIsToldAndGivesWayToTheNextDecisionOfItsCell(SparkSession spark) throws IOException {
        Path corrections = conf.resolve("corrections.yaml");
        Files.writeString(corrections, """
                # of the yearbook
                aid:
                  {ref_area: "140728", indicator: AID_CASES, time_period: "2022", expect: "30", action: override,
                   value: 33, reason: r, source: s}
                # of the court
                lit: {ref_area: "140728", indicator: LIT_CONCLUDED, time_period: "2022", expect: "12", action: accept,
                  reason: r, source: s}
                """);
        Said stale = run(spark);
        assertTrue(
                stale.out()
                        .contains(
                                "corrections: 1 applied, 1 stale\n  stale correction, not applied, the source prints 31,"
                                        + " not 30: aid in " + corrections + ":2\n"),
                stale.out());
        review("--out", review.toString());
        List<String> rows = Files.readAllLines(review);
        assertTrue(rows.get(1).contains("CORRECTION_STALE"), rows.get(1));
        assertTrue(rows.get(1).contains(",140728,AID_CASES,"), rows.get(1));
        Files.writeString(
                review,
                rows.get(0) + "\r\n" + "override,32,件,年报为32,张某" + rows.get(1).substring("\"\",,,,".length()));
        Said applied = review("--apply", review.toString());
        assertTrue(applied.out().startsWith("0 corrections added to " + corrections + ", 1 renewed"), applied.out());
        String renewed = Files.readString(corrections);
        assertTrue(renewed.startsWith("# of the yearbook\n# of the court\nlit: {ref_area: \"140728\""), renewed);
        assertFalse(renewed.contains("value: 33"), renewed);
        Said run = run(spark);
        assertTrue(run.out().contains("corrections: 2 applied, 0 stale"), run.out());
    }

    @Test
    void aRefusedFigureAndAnIssueOfNoCellAreAskedAboutToo(SparkSession spark) throws IOException {
        Path golden = Path.of("src/test/resources/golden");
        Path reports = Files.createDirectory(dir.resolve("reports"));
        for (String name : List.of("low-confidence", "shares-of-a-whole", "report-place-ambiguous")) {
            try (Stream<Path> files = Files.list(golden.resolve(name).resolve("input/reports"))) {
                for (Path file : files.toList()) {
                    Files.copy(file, reports.resolve(name + "-" + file.getFileName()));
                }
            }
        }
        Files.copy(golden.resolve("low-confidence/conf/confidence.csv"), conf.resolve("confidence.csv"));
        Said run = Said.by(
                () -> spark,
                "run",
                "--reports",
                reports.toString(),
                "--metrics",
                "none",
                "--conf",
                conf.toString(),
                "--out",
                warehouse());
        assertEquals(0, run.exit(), run.err());
        review("--out", review.toString());
        String queue = Files.readString(review);
        assertTrue(
                queue.contains(
                        "\"LOW_CONFIDENCE: not used, 0.4 is below the bar of 0.5\",峨山彝族自治县,530426,REC_ACCEPTED,"),
                queue);
        assertTrue(queue.contains("SHARE_NOT_REPRODUCED: "), queue);
        assertTrue(queue.contains("PLACE_AMBIGUOUS: none of its figures counts: "), queue);
    }

    @Test
    void everyFaultOfADecisionIsToldWithItsLineAndNothingIsWritten() throws IOException {
        String head = "DECISION,NEW_VALUE,NEW_UNIT,REASON,DECIDED_BY,REF_AREA,INDICATOR,STAT_SCOPE,DENOMINATOR,"
                + "TIME_PERIOD,RAW_VALUE,QUOTE\n";
        String cell = ",140728,AID_CASES,ALL,_Z,2022,31,\"two\nlines\"\n";
        Files.writeString(
                review,
                head + "keep,,,r,m" + cell + "override,,,r,m" + cell + "drop,,,,m" + cell + "accept,,,,\n"
                        + "drop,,,r,m,,,,,,,\n" + ",,,," + cell);
        Said said = review("--apply", review.toString());
        assertEquals(2, said.exit());
        for (String fault : List.of(
                ":2: DECISION is accept, override, drop or flag, not 'keep'",
                ":4: override wants a NEW_VALUE",
                ":6: drop wants a REASON",
                ":8: 5 fields, the header has 12",
                ":9: no cell to decide on")) {
            assertTrue(said.err().contains(review + fault), fault + " in " + said.err());
        }
        assertFalse(Files.exists(conf.resolve("corrections.yaml")));
    }

    @Test
    void aDecisionThatCannotBeIsRefusedByTheConfigurationAndNothingIsWritten() throws IOException {
        Files.writeString(
                review,
                "DECISION,NEW_VALUE,NEW_UNIT,REASON,DECIDED_BY,REF_AREA,INDICATOR,STAT_SCOPE,DENOMINATOR,TIME_PERIOD,"
                        + "RAW_VALUE\noverride,many,,r,m,140728,AID_CASES,ALL,_Z,2022,31\n");
        Said said = review("--apply", review.toString());
        assertEquals(2, said.exit());
        assertTrue(said.err().contains("'value' wants a number, not 'many'"), said.err());
        assertFalse(Files.exists(conf.resolve("corrections.yaml")));
    }

    @Test
    void aFileThatMayHoldDecisionsIsNotOverwritten() throws IOException {
        Files.writeString(review, "mine");
        Said said = review("--out", review.toString());
        assertEquals(2, said.exit());
        assertTrue(said.err().contains(review + " exists already, and may hold decisions"), said.err());
        assertEquals("mine", Files.readString(review));
    }

    private Said run(SparkSession spark) {
        return Said.by(
                () -> spark,
                "run",
                "--reports",
                "none",
                "--metrics",
                dir.resolve("a.jsonl").toString(),
                "--conf",
                conf.toString(),
                "--out",
                warehouse());
    }

    private Said review(String option, String file) {
        return option.equals("--apply")
                ? Said.by(() -> null, "review", option, file, "--conf", conf.toString())
                : Said.by(() -> null, "review", option, file, "--conf", conf.toString(), "--warehouse", warehouse());
    }

    private String warehouse() {
        return dir.resolve("warehouse").toString();
    }
}
