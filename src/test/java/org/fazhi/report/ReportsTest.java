package org.fazhi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.InputException;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class ReportsTest {
    private static final String TEXT = "泽州县司法局\n\n2023年,我县共受理行政复议案件23件,办结19件,全县法治政府建设取得新进展,现报告如下。\n";
    private static final Catalog CATALOG = Catalog.packed();

    @Test
    void theFiveReportsKnowTheirPlacePeriodAndDates(SparkSession spark) throws Exception {
        Reports.Result read = Reports.read(spark, "seeds/reports", CATALOG);
        List<String> rows = read
                .report()
                .selectExpr(
                        "concat_ws(' ', REF_AREA, TIME_PERIOD, PERIOD_END, DATE_PRINTED, DATE_PUBLISHED, STATUS, SCRIPT, "
                                + "GARBLED_CHARS, ENCODING)")
                .sort(functions.col("DOC_ID"))
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
        assertEquals(
                List.of(
                        "140525 2023 2023-12-31 2024-02-29 2024-02-29 OK Hans 0 UTF-8",
                        "511722 2020 2020-12-31 2021-01-28 2021-01-28 OK Hans 0 UTF-8",
                        "431226 2022-S1 2022-06-29 2022-06-29 2022-06-29 OK Hans 0 UTF-8",
                        "371327-文疃镇 2023 2023-12-31 2023-01-05 2024-01-05 CORRECTED Hans 0 UTF-8",
                        "350502 2023 2023-12-31 2024-01-31 2024-01-31 OK Hant 58 UTF-8"),
                rows);
        for (Row row : read.reportText().collectAsList()) {
            assertEquals(Files.readString(Path.of("seeds/reports", row.getString(0) + ".txt")), row.getString(1));
        }
    }

    @Test
    void aFileTheDiskCannotReadIsARowUnreadable(SparkSession spark, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("good.txt"), TEXT);
        Files.createSymbolicLink(folder.resolve("bad.txt"), Path.of("/proc/self/mem"));
        List<String> rows = Reports.read(spark, folder.toString(), CATALOG)
                .report()
                .selectExpr("concat_ws(' ', DOC_ID, STATUS) found")
                .sort("found")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
        assertEquals("bad UNREADABLE", rows.get(0));
        assertEquals(2, rows.size());
    }

    @Test
    void everyFileGivesARowWhateverIsWrongWithIt(SparkSession spark, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("利用.txt"), TEXT);
        Files.write(folder.resolve("gbk.txt"), TEXT.getBytes(Charset.forName("GB18030")));
        Files.write(folder.resolve("utf16.txt"), ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("bom.txt"), ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("empty.txt"), " \n");
        Files.writeString(folder.resolve("lost.txt"), TEXT.replace("办结", "\uFFFD结"));
        Files.writeString(folder.resolve("noplace.txt"), "2023年度工作情况报告\n\n全年受理案件3件。\n");
        Files.writeString(folder.resolve("drumtower.txt"), "鼓楼区司法局2023年工作总结\n\n全年受理行政复议案件3件。\n");
        Files.writeString(folder.resolve("noperiod.txt"), TEXT.replace("2023年,", ""));
        Files.write(folder.resolve("binary.txt"), new byte[] {1, 2, 3, (byte) 0xff, 0, 9});
        Files.writeString(folder.resolve("page.html"), "<p>报告</p>");
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/gbk.txt"), TEXT);

        Reports.Result read = Reports.read(spark, folder.toString(), CATALOG);
        Map<String, String> rows = read.report().collectAsList().stream()
                .collect(Collectors.toMap(
                        row -> row.getAs("DOC_ID"), row -> row.getAs("STATUS") + " " + row.getAs("ENCODING")));
        assertEquals(
                Map.ofEntries(
                        Map.entry("利用", "OK UTF-8"),
                        Map.entry("gbk.txt", "OK GB18030"),
                        Map.entry("a/gbk.txt", "OK UTF-8"),
                        Map.entry("utf16", "OK UTF-16LE"),
                        Map.entry("bom", "OK UTF-8"),
                        Map.entry("empty", "EMPTY UTF-8"),
                        Map.entry("lost", "OK UTF-8"),
                        Map.entry("noplace", "PLACE_UNKNOWN UTF-8"),
                        Map.entry("drumtower", "PLACE_AMBIGUOUS UTF-8"),
                        Map.entry("noperiod", "PERIOD_UNKNOWN UTF-8"),
                        Map.entry("binary", "NOT_TEXT null"),
                        Map.entry("page", "NOT_TEXT null")),
                rows);
        Map<String, String> texts = read.reportText().collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getString(0), row -> row.getString(1)));
        assertEquals(TEXT, texts.get("gbk.txt"));
        assertEquals(TEXT, texts.get("utf16"));
        assertEquals(TEXT, texts.get("bom"));
        assertEquals(TEXT.replace("办结", "□结"), texts.get("lost"));
        assertEquals(10, texts.size());
        Row drumTower = read.report()
                .filter(functions.col("DOC_ID").equalTo("drumtower"))
                .first();
        assertEquals("鼓楼区", drumTower.getAs("AREA_NAME"));
        assertNull(drumTower.getAs("REF_AREA"));
    }

    @Test
    void aFolderThatIsMissingOrEmptyIsToldInOneSentence(SparkSession spark, @TempDir Path folder) {
        String missing = folder.resolve("nowhere").toString();
        assertEquals(
                "reports folder " + missing + " does not exist; name one with --reports DIR",
                assertThrows(InputException.class, () -> Reports.read(spark, missing, CATALOG))
                        .getMessage());
        assertTrue(assertThrows(InputException.class, () -> Reports.read(spark, folder.toString(), CATALOG))
                .getMessage()
                .endsWith("holds no file; put the reports (*.txt) there"));
    }
}
