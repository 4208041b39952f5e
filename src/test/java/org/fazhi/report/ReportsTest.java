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
import java.util.TreeMap;
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
                                + "GARBLED_CHARS, REPAIRED_CHARS, ENCODING, PLACE_CONFLICT, PERIOD_CONFLICT)")
                .sort(functions.col("DOC_ID"))
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
        assertEquals(
                List.of(
                        "140525 2023 2023-12-31 2024-02-29 2024-02-29 OK Hans 0 0 UTF-8",
                        "511722 2020 2020-12-31 2021-01-28 2021-01-28 OK Hans 0 0 UTF-8",
                        "431226 2022-S1 2022-06-29 2022-06-29 2022-06-29 OK Hans 0 0 UTF-8",
                        "371327-文疃镇 2023 2023-12-31 2023-01-05 2024-01-05 CORRECTED Hans 0 0 UTF-8",
                        "350502 2023 2023-12-31 2024-01-31 2024-01-31 OK Hant 58 17 UTF-8"),
                rows);
        for (Row row : read.reportText().collectAsList()) {
            assertEquals(Files.readString(Path.of("seeds/reports", row.getString(0) + ".txt")), row.getString(1));
        }
    }

    @Test
    void aFileTheDiskCannotReadIsARowUnreadable(SparkSession spark, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("good.txt"), TEXT);
        Files.createSymbolicLink(folder.resolve("bad.txt"), Path.of("/proc/self/mem"));
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("no-such-file"));
        List<String> rows = Reports.read(spark, folder.toString(), CATALOG)
                .report()
                .selectExpr("concat_ws(' ', DOC_ID, STATUS) found")
                .sort("found")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
        assertEquals(List.of("bad UNREADABLE", "gone UNREADABLE", "good OK"), rows);
    }

    @Test
    void aSidecarThatCannotBeReadLeavesItsReportWithHashAndReason(SparkSession spark, @TempDir Path folder)
            throws Exception {
        Files.writeString(folder.resolve("rep.txt"), TEXT);
        Files.createSymbolicLink(folder.resolve("rep.meta.yaml"), folder.resolve("no-such-file"));
        Row row = Reports.read(spark, folder.toString(), CATALOG).report().head();
        assertEquals("BAD_SIDECAR", row.getAs("STATUS"));
        String note = row.getAs("NOTE");
        assertTrue(note.startsWith("rep.meta.yaml: cannot be read: "), note);
        assertEquals(64, row.<String>getAs("SOURCE_SHA256").length());
    }

    @Test
    void aPipeIsReadToItsEnd(SparkSession spark, @TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe.txt");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Thread writer = new Thread(() -> {
            try {
                Files.writeString(pipe, TEXT);
            } catch (java.io.IOException unread) {
                throw new java.io.UncheckedIOException(unread);
            }
        });
        writer.start();
        List<Row> texts =
                Reports.read(spark, folder.toString(), CATALOG).reportText().collectAsList();
        writer.join();
        assertEquals(TEXT, texts.get(0).getString(1));
    }

    @Test
    void aFileIsFoundAndReadUnderItsNameWhateverTheName(SparkSession spark, @TempDir Path folder) throws Exception {
        List<String> names =
                List.of("100%.txt", "a%20b.txt", "a#1.txt", "a b.txt", "a:b.txt", "a\\b.txt", "报告(一).txt", "无");
        Files.createDirectories(folder.resolve("县 局"));
        for (String name : names) {
            Files.writeString(folder.resolve("县 局").resolve(name), TEXT);
        }
        Files.writeString(folder.resolve(".hidden.txt"), TEXT);
        List<String> found = Reports.read(spark, folder + "/", CATALOG)
                .report()
                .where("STATUS = 'OK'")
                .select("SOURCE_FILE")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
        assertEquals(names.stream().map(name -> "县 局/" + name).sorted().toList(), found);
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
                        Map.entry("page", "PLACE_UNKNOWN UTF-8")),
                rows);
        Map<String, String> texts = read.reportText().collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getString(0), row -> row.getString(1)));
        assertEquals(TEXT, texts.get("gbk.txt"));
        assertEquals(TEXT, texts.get("utf16"));
        assertEquals(TEXT, texts.get("bom"));
        assertEquals(TEXT.replace("办结", "□结"), texts.get("lost"));
        assertEquals(11, texts.size());
        Row drumTower = read.report()
                .filter(functions.col("DOC_ID").equalTo("drumtower"))
                .first();
        assertEquals("鼓楼区", drumTower.getAs("AREA_NAME"));
        assertNull(drumTower.getAs("REF_AREA"));
    }

    @Test
    void aSidecarWinsOverTheTextAndItsFaultsAreToldWithFileAndLine(SparkSession spark, @TempDir Path folder)
            throws Exception {
        Files.writeString(folder.resolve("told.txt"), TEXT);
        Files.writeString(
                folder.resolve("told.meta.yaml"),
                "AREA_NAME: 鼓楼区\nPARENT_NAME: 南京市\nTIME_PERIOD: 2022-S1\nPERIOD_END: 2022-06-20\nISSUER: 南京市鼓楼区司法局\n"
                        + "TITLE: 半年总结\nDATE_PUBLISHED: 2022-07-05\nSOURCE_URL: https://example.org/a\n");
        Files.writeString(folder.resolve("wrong.txt"), TEXT);
        Files.writeString(
                folder.resolve("wrong.meta.yaml"),
                "REF_AREA: 999999\nTIME_PERIOD: soon\nPLACE: 泽州县\nDATE_PUBLISHED: 2024\n");
        Files.writeString(folder.resolve("alone.meta.yaml"), "TIME_PERIOD: 2023\n");
        List<String> rows = Reports.read(spark, folder.toString(), CATALOG)
                .report()
                .selectExpr(
                        "concat_ws(' ', DOC_ID, STATUS, REF_AREA, TIME_PERIOD, PERIOD_END, DATE_PUBLISHED, ISSUER, TITLE, SOURCE_URL, NOTE) FOUND")
                .sort("FOUND")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
        assertEquals(
                List.of(
                        "alone.meta.yaml BAD_SIDECAR no report of this name beside it",
                        "told OK 320106 2022-S1 2022-06-20 2022-07-05 南京市鼓楼区司法局 半年总结 https://example.org/a "
                                + "period 2022-S1 from sidecar; place 320106 鼓楼区 from sidecar; date from sidecar; "
                                + "place against 140525 泽州县 in issuer (泽州县)",
                        "wrong BAD_SIDECAR wrong.meta.yaml:3: unknown key 'PLACE'; known are AREA_NAME, DATE_PUBLISHED, ISSUER, "
                                + "PARENT_NAME, PERIOD_END, REF_AREA, SOURCE_URL, TIME_PERIOD, TITLE; "
                                + "wrong.meta.yaml:2: TIME_PERIOD 'soon' is no SDMX period such as 2023 or 2022-S1; "
                                + "wrong.meta.yaml:4: DATE_PUBLISHED '2024' is no date YYYY-MM-DD; "
                                + "wrong.meta.yaml:1: REF_AREA '999999' is no code of conf/places.csv"),
                rows);
    }

    @Test
    void whatASidecarSaysOfItsPlaceMustNotNameAnother(SparkSession spark, @TempDir Path folder) throws Exception {
        Map<String, String> sidecars = Map.of(
                "above", "AREA_NAME: 介休市\nPARENT_NAME: 长治市\n",
                "beside", "REF_AREA: \"140781\"\nAREA_NAME: 灵石县\nPARENT_NAME: 北京市\n",
                "right", "REF_AREA: \"140781\"\nAREA_NAME: 介休\nPARENT_NAME: 山西省\n",
                "traditional", "AREA_NAME: 鼓樓區\nPARENT_NAME: 開封市\n");
        for (Map.Entry<String, String> sidecar : sidecars.entrySet()) {
            Files.writeString(folder.resolve(sidecar.getKey() + ".txt"), TEXT);
            Files.writeString(folder.resolve(sidecar.getKey() + ".meta.yaml"), sidecar.getValue());
        }
        Map<String, String> found = new TreeMap<>();
        Reports.read(spark, folder.toString(), CATALOG)
                .report()
                .collectAsList()
                .forEach(row -> found.put(
                        row.getAs("DOC_ID"),
                        row.getAs("STATUS") + " "
                                + ("OK".equals(row.getAs("STATUS")) ? row.getAs("REF_AREA") : row.getAs("NOTE"))));
        assertEquals(
                Map.of(
                        "above", "BAD_SIDECAR above.meta.yaml:2: PARENT_NAME '长治市' does not hold 140781 介休市",
                        "beside",
                                "BAD_SIDECAR beside.meta.yaml:3: PARENT_NAME '北京市' does not hold 140781 介休市; "
                                        + "beside.meta.yaml:2: AREA_NAME '灵石县' is not 140781 介休市",
                        "right", "OK 140781",
                        "traditional", "OK 410204"),
                found);
    }

    @Test
    void aFileBeyondTheLimitIsNamedNotRead(SparkSession spark, @TempDir Path folder) throws Exception {
        try (var large =
                new java.io.RandomAccessFile(folder.resolve("large.txt").toFile(), "rw")) {
            large.setLength(200L << 20);
        }
        Row row = Reports.read(spark, folder.toString(), CATALOG).report().first();
        assertEquals("TOO_LARGE", row.getAs("STATUS"));
        assertEquals(64, row.<String>getAs("SOURCE_SHA256").length());
        assertTrue(row.<String>getAs("NOTE").startsWith("209715200 bytes, at most "), row + "");
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
                .endsWith("holds no file; put the reports (.txt, .html, .pdf, .docx) there"));
    }
}
