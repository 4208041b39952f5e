package org.fazhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.check.Issues;
import org.fazhi.extract.Metrics;
import org.fazhi.report.Reports;
import org.fazhi.schema.Tables;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files of every kind from the folder to the figures read out of them. */
@ExtendWith(SparkExtension.class)
class DocumentKindsTest {
    private static final Catalog CATALOG = Catalog.packed();
    private static final String TITLE = "泽州县司法局2023年度法治政府建设情况报告";
    private static final String BODY = "2023年，我局坚持以习近平法治思想为指导，全面推进依法行政，现将有关情况报告如下。\n"
            + "一、行政复议\n"
            + "全年共收到行政复议申请130件，受理行政复议案件123件，办结119件，其中和解结案27件。\n"
            + "二、人民调解\n"
            + "各级人民调解组织共调解矛盾纠纷4567件，调解成功率98.6%。\n"
            + "三、法律援助\n"
            + "共办理法律援助案件345件，为受援人挽回经济损失246万元。\n"
            + "泽州县司法局\n"
            + "2024年2月29日\n";
    private static final String TEXT = TITLE + "\n" + BODY;

    @Test
    void oneReportGivesTheSameFiguresWhateverKindOfFileItCameIn(SparkSession spark, @TempDir Path folder)
            throws Exception {
        Files.writeString(folder.resolve("text.txt"), TEXT);
        Files.write(folder.resolve("gb18030.txt"), TEXT.getBytes(Charset.forName("GB18030")));
        Files.write(folder.resolve("utf16.txt"), TEXT.getBytes(StandardCharsets.UTF_16LE));
        Files.writeString(folder.resolve("hant.txt"), ZhConverterUtil.toTraditional(TEXT));
        Files.writeString(folder.resolve("page.html"), org.fazhi.document.Files.page(TITLE, BODY, "utf-8"));
        Files.write(folder.resolve("word.docx"), org.fazhi.document.Files.docx(TEXT));
        Files.write(folder.resolve("print.pdf"), org.fazhi.document.Files.pdf(TEXT, "泽州县司法局文件"));
        Files.write(folder.resolve("named.doc"), org.fazhi.document.Files.pdf(TEXT, ""));

        Reports.Result read = Reports.read(spark, folder.toString(), CATALOG);
        Map<String, String> reports = new TreeMap<>();
        read.report()
                .selectExpr("DOC_ID", "concat_ws(' ', REF_AREA, TIME_PERIOD, PERIOD_END, DATE_PUBLISHED, STATUS)")
                .collectAsList()
                .forEach(row -> reports.put(row.getString(0), row.getString(1)));
        Map<String, List<String>> figures = new TreeMap<>();
        Metrics.extract(spark, read.report(), read.reportText(), CATALOG)
                .orderBy("DOC_ID", "CHAR_START", "INDICATOR")
                .selectExpr("DOC_ID", "concat_ws(' ', INDICATOR, VALUE, REF_AREA, TIME_PERIOD, KIND) FIGURE")
                .collectAsList()
                .forEach(row -> figures.computeIfAbsent(row.getString(0), doc -> new ArrayList<>())
                        .add(row.getString(1)));
        assertEquals(8, reports.size());
        reports.forEach((doc, heading) -> assertEquals("140525 2023 2023-12-31 2024-02-29 OK", heading, doc));
        List<String> wanted = figures.get("text");
        assertTrue(
                wanted.containsAll(List.of(
                        "REC_APPLICATIONS_RECEIVED 130.0 140525 2023 observation",
                        "REC_ACCEPTED 123.0 140525 2023 observation",
                        "REC_CONCLUDED 119.0 140525 2023 observation",
                        "AID_CASES 345.0 140525 2023 observation")),
                wanted + "");
        figures.forEach((doc, found) -> assertEquals(wanted, found, doc));
    }

    @Test
    void filesWithoutTextAndPartsThatDisagreeAreIssues(SparkSession spark, @TempDir Path folder) throws Exception {
        Files.write(folder.resolve("locked.pdf"), org.fazhi.document.Files.encryptedPdf(TEXT));
        Files.write(folder.resolve("scan.pdf"), org.fazhi.document.Files.imagePdf());
        Files.writeString(folder.resolve("fine.txt"), TEXT);
        Files.writeString(folder.resolve("place.txt"), TEXT.replace("\n泽州县司法局\n", "\n高平市司法局\n"));
        Files.writeString(folder.resolve("period.txt"), TEXT.replace("现将有关情况", "现将2022年有关情况"));
        Dataset<Row> report = Reports.read(spark, folder.toString(), CATALOG).report();
        List<String> issues = Issues.check(
                        spark,
                        report,
                        none(spark, Tables.REPORT_TEXT),
                        none(spark, Tables.METRIC),
                        none(spark, Tables.OBSERVATION),
                        none(spark, Tables.LINEAGE),
                        none(spark, Tables.REJECTED),
                        CATALOG)
                .selectExpr("concat_ws(' ', DOC_ID, CHECK_ID, SEVERITY, substring_index(MESSAGE, ' (', 1)) ISSUE")
                .sort("ISSUE")
                .as(org.apache.spark.sql.Encoders.STRING())
                .collectAsList();
        assertEquals(
                List.of(
                        "locked REPORT_UNREAD ERROR ENCRYPTED: the PDF opens with a password only",
                        "period PERIOD_CONFLICT WARNING 2023 was taken; against it speaks 2022 in announcement",
                        "place PLACE_CONFLICT WARNING 140525 was taken; against it speaks 140581 高平市 in issuer",
                        "scan REPORT_UNREAD ERROR IMAGE_ONLY: 2 pages without a character: images only, and there is no text recognition"),
                issues);
    }

    private static Dataset<Row> none(SparkSession spark, org.fazhi.schema.TableDef table) {
        return spark.createDataFrame(List.of(), table.schema());
    }
}
