package org.fazhi.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.InputException;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SparkExtension.class)
class DeliveredMetricsTest {
    private static final String WHAT_TO_WRITE =
            ": write the period as 2023-S1, 2023-01-01/P9M or 2023-09 into TIME_PERIOD, or its words in full (2023年1-9月)";
    private static final Catalog CATALOG = Catalog.packed();

    @TempDir
    Path dir;

    @Test
    void everyLineOfTheDeliveredSeedsIsAMetricOrRejected(SparkSession spark) throws IOException {
        List<Path> seeds =
                List.of(Path.of("seeds/metrics/delivered_metrics.jsonl"), Path.of("seeds/metrics/named_again.jsonl"));
        DeliveredMetrics.Result result = DeliveredMetrics.read(spark, "seeds/metrics", CATALOG);
        long lines = 0;
        for (Path file : seeds) {
            lines += Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .count();
        }
        assertEquals(lines, result.metric().count() + result.rejected().count());
        List<String> byName = result.rejected().filter("SOURCE_FILE = 'named_again.jsonl'").collectAsList().stream()
                .map(row -> row.getAs("REF_AREA") + " " + row.getAs("REASON") + " " + row.getAs("DETAIL"))
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "110112 DUPLICATE stated before in delivered_metrics.jsonl:3",
                        "null PLACE_AMBIGUOUS 通州区 may be 110112 通州区, 320612 通州区"),
                byName);
        List<String> others = result
                .rejected()
                .filter("SOURCE_FILE <> 'named_again.jsonl' AND REASON <> 'INDICATOR_UNKNOWN'")
                .collectAsList()
                .stream()
                .map(row -> row.getAs("REASON") + " " + row.getAs("DETAIL"))
                .distinct()
                .sorted()
                .toList();
        assertEquals(
                Stream.of(
                                "2022年版清单' beside TIME_PERIOD '2022",
                                "半年来(2018年)' beside TIME_PERIOD '2018-S1",
                                "实施一年来(2024年)' beside TIME_PERIOD '2024",
                                "截至11月中旬(2019年)' beside TIME_PERIOD '2019-01-01/P10M")
                        .map(words -> "PERIOD_UNKNOWN RAW_PERIOD '" + words + "' is no period that can be told"
                                + WHAT_TO_WRITE)
                        .toList(),
                others,
                "every number and place of the seeds is read, and every period but those that cannot be told");
    }

    @Test
    void aFigureWithoutACodeIsCodedByWhatTheCatalogueCallsIt(SparkSession spark) {
        List<Row> uncoded = JsonLines.read(
                        spark,
                        DeliveredFiles.find(
                                "seeds/metrics", spark.sparkContext().hadoopConfiguration()),
                        CATALOG.settings().delivered().longestField())
                .filter("INDICATOR is null")
                .collectAsList();
        DeliveredReader reader = new DeliveredReader(CATALOG);
        List<Row> coded = uncoded.stream()
                .map(reader::read)
                .filter(row -> row.getString(Draft.SCHEMA.fieldIndex("INDICATOR")) != null)
                .toList();
        System.out.println("CODED by name: " + coded.size() + " of " + uncoded.size());
        assertTrue(coded.size() >= 37 && coded.size() < uncoded.size(), coded.size() + " of " + uncoded.size());
    }

    @Test
    void everyFieldOfALineArrives(SparkSession spark) throws IOException {
        write("a.jsonl", """
                {"METRIC_ID":"m1","SOURCE_URL":"http://x/1","SOURCE_TITLE":"t","PUBLISHER":"p","DATE_PUBLISHED":"2024-03-01","AREA_NAME":"通州区","PARENT_NAME":"北京市","REF_AREA":"110112","AREA_LEVEL":"district","INDICATOR":"REC_ACCEPTED","SUBJECT":"受理行政复议案件","RAW_VALUE":"1.8万余","RAW_UNIT":"件","RAW_PERIOD":"2022年上半年","TIME_PERIOD":"2022-H1","TIME_PER_COLLECT":"S","STATED_CHANGE":"+99.5%","NOTE":"转载"}
                """);
        Row metric = only(spark);
        assertEquals("a.jsonl", metric.getAs("SOURCE_FILE"));
        assertEquals(1, metric.<Integer>getAs("SOURCE_LINE"));
        assertEquals("http://x/1", metric.getAs("SOURCE_URL"));
        assertEquals("p", metric.getAs("ISSUER"));
        assertEquals(LocalDate.of(2024, 3, 1), metric.getAs("DATE_PUBLISHED"));
        assertEquals("observation", metric.getAs("KIND"));
        assertEquals("REC_ACCEPTED", metric.getAs("INDICATOR"));
        assertEquals(18000.0, metric.<Double>getAs("VALUE"));
        assertEquals("AT_LEAST", metric.getAs("OBS_QUALIFIER"));
        assertEquals("110112", metric.getAs("REF_AREA"));
        assertEquals("S", metric.getAs("FREQ"));
        assertEquals("2022-S1", metric.getAs("TIME_PERIOD"));
        assertEquals(LocalDate.of(2022, 6, 30), metric.getAs("PERIOD_END"));
        assertEquals("PERIOD", metric.getAs("ACCUMULATION"));
        assertEquals(99.5, metric.<Double>getAs("STATED_CHANGE_PCT"));
        assertEquals("YOY", metric.getAs("STATED_CHANGE_BASE"));
        assertEquals("DELIVERED", metric.getAs("RULE_ID"));
        assertEquals("受理行政复议案件1.8万余件", metric.getAs("QUOTE"));
        assertEquals(64, metric.<String>getAs("METRIC_ID").length());
    }

    /** Lines as {@code bin/fazhi extract} writes them. */
    @Test
    void aMetricRowDeliveredAgainKeepsItsTownshipKindScopeAndIssuer(SparkSession spark) throws IOException {
        String line =
                "{\"REF_AREA\":\"371327-文疃镇\",\"AREA_NAME\":\"文疃镇\",\"ISSUER\":\"文疃镇人民政府\",\"INDICATOR\":\"MED_CONCLUDED\","
                        + "\"RAW_VALUE\":\"%s\",\"RAW_UNIT\":\"件\",\"TIME_PERIOD\":\"2022-S2\",\"DATE_PUBLISHED\":\"2022-06-29\","
                        + "\"KIND\":\"%s\",\"STAT_SCOPE\":\"%s\"}\n";
        write(
                "m.jsonl",
                line.formatted("1", "target", "PEOPLES_MEDIATION")
                        + line.formatted("2", "observation", "ALL")
                        + line.formatted("3", "goal", "ALL").replace("-S2", "-S1")
                        + line.formatted("4", "target", "NOBODY")
                        + line.formatted("5", "target", "ALL").replace("-文疃镇\"", "-无此镇\"")
                        + line.formatted("6", "target", "ALL").replace("\"文疃镇\",\"I", "\"石莲子镇\",\"I"));
        Row target = only(spark);
        assertEquals("371327-文疃镇", target.getAs("REF_AREA"));
        assertEquals("target", target.getAs("KIND"));
        assertEquals("PEOPLES_MEDIATION", target.getAs("STAT_SCOPE"));
        assertEquals("文疃镇人民政府", target.getAs("ISSUER"));
        assertEquals(LocalDate.of(2022, 12, 31), target.getAs("PERIOD_END"));
        assertEquals(
                Map.of(2, "BAD_PERIOD", 3, "BAD_KIND", 4, "SCOPE_UNKNOWN", 5, "AREA_UNKNOWN", 6, "AREA_MISMATCH"),
                rejected(spark).stream()
                        .collect(Collectors.toMap(
                                row -> row.<Integer>getAs("SOURCE_LINE"), row -> row.<String>getAs("REASON"))));
    }

    /** Nothing is held against figures of another report only because neither says where it is from. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\"PUBLISHER\":\"通州区司法局\","})
    void withoutASourceAFilesFiguresOfOnePlaceAndPeriodAreOneDocument(String publisher, SparkSession spark)
            throws IOException {
        String line =
                "{" + publisher + "\"INDICATOR\":\"%s\",\"REF_AREA\":\"%s\",\"RAW_VALUE\":\"%d\",\"RAW_UNIT\":\"件\","
                        + "\"TIME_PERIOD\":\"%s\"}\n";
        write(
                "a.jsonl",
                line.formatted("REC_ACCEPTED", "330382", 1, "2017")
                        + line.formatted("REC_CONCLUDED", "330382", 2, "2017")
                        + line.formatted("REC_ACCEPTED", "330382", 3, "2018-S1")
                        + line.formatted("REC_ACCEPTED", "110112", 4, "2017"));
        write(
                "b.jsonl",
                line.formatted("REC_SETTLED", "330382", 5, "2017")
                        + line.formatted("REC_ACCEPTED", "330382", 1, "2017"));
        DeliveredMetrics.Result result = DeliveredMetrics.read(spark, dir.toString(), CATALOG);
        Map<Double, String> documents = result.metric().collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getAs("VALUE"), row -> row.getAs("DOC_ID")));
        assertEquals(documents.get(1.0), documents.get(2.0));
        assertEquals(4, documents.values().stream().distinct().count(), documents.toString());
        assertEquals(
                List.of("DUPLICATE stated before in a.jsonl:1"),
                result.rejected().collectAsList().stream()
                        .map(row -> row.getAs("REASON") + " " + row.getAs("DETAIL"))
                        .toList());
    }

    @Test
    void whoseFigureItIsStandsInItsWordsAndItsNote(SparkSession spark) throws IOException {
        String line = "{\"INDICATOR\":\"%s\",\"REF_AREA\":\"330382\",\"SUBJECT\":\"%s\",\"RAW_VALUE\":\"%d\","
                + "\"RAW_UNIT\":\"件\",\"TIME_PERIOD\":\"2017\",\"NOTE\":\"%s\"}\n";
        write(
                "scopes.jsonl",
                line.formatted("LIT_CONCLUDED", "市政府行政诉讼审结", 1, "")
                        + line.formatted("LIT_CONCLUDED", "行政诉讼审结", 2, "")
                        + line.formatted("LIT_CONCLUDED", "行政诉讼审结", 3, "法院口径")
                        + line.formatted("LIT_CONCLUDED", "以市政府为被告,法院审结", 4, "")
                        + line.formatted("AID_CASES", "人民调解组织引导的法律援助案件", 5, ""));
        assertEquals(
                List.of("1.0 GOVERNMENT_ONLY", "2.0 ALL", "3.0 COURT", "4.0 COURT", "5.0 ALL"),
                DeliveredMetrics.read(spark, dir.toString(), CATALOG).metric().collectAsList().stream()
                        .map(row -> row.getAs("VALUE") + " " + row.getAs("STAT_SCOPE"))
                        .sorted()
                        .toList());
    }

    @Test
    void whatIsWrongWithALineIsItsReasonAndItsLineIsTrue(SparkSession spark) throws IOException {
        write("b.jsonl", """
                {"INDICATOR":"REC_ACCEPTED","REF_AREA":"110112","RAW_VALUE":"5","RAW_UNIT":"件","TIME_PERIOD":"2022"}

                {"INDICATOR":"REC_ACCEPTED","REF_AREA":"110112"
                [1,2]
                {"INDICATOR":"REC_ACCEPTED","INDICATOR":"REC_CONCLUDED","REF_AREA":"110112","RAW_VALUE":"5"}
                {"INDICATOR":["REC_ACCEPTED"],"REF_AREA":"110112","RAW_VALUE":"5"}
                {"INDICATOR":"REC_ACCEPTED","REF_AREA":"110112"}
                {"REF_AREA":"110112","RAW_VALUE":"5"}
                {"INDICATOR":"REC_ACCEPTED","RAW_VALUE":"5"}
                {"INDICATOR":"REC_ACCEPTED","REF_AREA":"110112","RAW_VALUE":"1e5","TIME_PERIOD":"2022"}
                {"INDICATOR":"REC_ACCEPTED","REF_AREA":"110112","RAW_VALUE":1e999999999,"TIME_PERIOD":"2022"}
                {"INDICATOR":"REC_ACCEPTED","REF_AREA":"110112","RAW_VALUE":NaN,"TIME_PERIOD":"2022"}
                {"INDICATOR":"REC_ACCEPTED","REF_AREA":"110112","RAW_VALUE":"5","TIME_PERIOD":"2022-S3","RAW_UNIT":"件"}
                {"INDICATOR":"REC_ACCEPTED","REF_AREA":"110112","RAW_VALUE":"5","DATE_PUBLISHED":"2022-02-30","RAW_UNIT":"件","TIME_PERIOD":"2022"}
                {"INDICATOR":"REC_NOTHING","REF_AREA":"110112","RAW_VALUE":"5","RAW_UNIT":"件","TIME_PERIOD":"2022"}
                {"INDICATOR":"REC_ACCEPTED","REF_AREA":"119999","RAW_VALUE":"5","RAW_UNIT":"件","TIME_PERIOD":"2022"}
                {"INDICATOR":"REC_ACCEPTED","AREA_NAME":"无此县","RAW_VALUE":"5","RAW_UNIT":"件","TIME_PERIOD":"2022"}
                {"INDICATOR":"REC_ACCEPTED","AREA_NAME":"鼓楼区","RAW_VALUE":"5","RAW_UNIT":"件","TIME_PERIOD":"2022"}
                {"INDICATOR":"REC_ACCEPTED","REF_AREA":"110112","RAW_VALUE":"5","RAW_UNIT":"件","TIME_PERIOD":"2022"}
                """);
        Map<Integer, String> reasons = rejected(spark).stream()
                .collect(Collectors.toMap(row -> row.<Integer>getAs("SOURCE_LINE"), row -> row.getAs("REASON")));
        assertEquals(
                Map.ofEntries(
                        Map.entry(3, "BROKEN_JSON"),
                        Map.entry(4, "BROKEN_JSON"),
                        Map.entry(5, "BROKEN_JSON"),
                        Map.entry(6, "WRONG_TYPE"),
                        Map.entry(7, "MISSING_FIELD"),
                        Map.entry(8, "MISSING_FIELD"),
                        Map.entry(9, "MISSING_FIELD"),
                        Map.entry(10, "BAD_NUMBER"),
                        Map.entry(11, "BAD_NUMBER"),
                        Map.entry(12, "BROKEN_JSON"),
                        Map.entry(13, "BAD_PERIOD"),
                        Map.entry(14, "BAD_DATE"),
                        Map.entry(15, "INDICATOR_UNKNOWN"),
                        Map.entry(16, "AREA_UNKNOWN"),
                        Map.entry(17, "AREA_UNKNOWN"),
                        Map.entry(18, "PLACE_AMBIGUOUS"),
                        Map.entry(19, "DUPLICATE")),
                reasons);
        Row again = rejected(spark).stream()
                .filter(row -> row.<Integer>getAs("SOURCE_LINE") == 19)
                .findFirst()
                .orElseThrow();
        assertEquals("stated before in b.jsonl:1", again.getAs("DETAIL"));
    }

    @Test
    void theSameFigureFromTwoAddressesStaysTwoStatements(SparkSession spark) throws IOException {
        String line = "{\"INDICATOR\":\"REC_ACCEPTED\",\"REF_AREA\":\"110112\",\"RAW_VALUE\":\"5\",\"RAW_UNIT\":\"件\","
                + "\"TIME_PERIOD\":\"2022\",\"SOURCE_URL\":\"http://%s/\"}\n";
        write("a.jsonl", line.formatted("a"));
        write("below/b.jsonl", line.formatted("b") + line.formatted("a"));
        DeliveredMetrics.Result result = DeliveredMetrics.read(spark, dir.toString(), CATALOG);
        assertEquals(2, result.metric().count());
        List<Row> rejected = result.rejected().collectAsList();
        assertEquals("below/b.jsonl", rejected.get(0).getAs("SOURCE_FILE"));
        assertEquals("stated before in a.jsonl:1", rejected.get(0).getAs("DETAIL"));
    }

    @Test
    void bytesThatAreNoTextAndAVeryLongLineCostNoOtherLine(SparkSession spark) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(
                "\uFEFF{\"SUBJECT\":\"甲\",\"REF_AREA\":\"110112\",\"RAW_VALUE\":\"5\",\"RAW_UNIT\":\"件\",\"RAW_PERIOD\":\"2022年\"}\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        bytes.write("{\"SUBJECT\":\"乙\",\"RAW_VALUE\":\"5\"}\n".getBytes("GBK"));
        bytes.write(
                ("{\"SUBJECT\":\"丙\",\"REF_AREA\":\"110112\",\"RAW_VALUE\":\"6\",\"RAW_UNIT\":\"件\",\"RAW_PERIOD\":\"2022年\",\"NOTE\":\""
                                + "长".repeat(4_000_000) + "\"}\n")
                        .getBytes(StandardCharsets.UTF_8));
        bytes.write(
                "{\"SUBJECT\":\"丁\",\"REF_AREA\":\"110112\",\"RAW_VALUE\":7,\"RAW_UNIT\":\"件\",\"RAW_PERIOD\":\"2022年\"}"
                        .getBytes(StandardCharsets.UTF_8));
        Files.write(dir.resolve("c.jsonl"), bytes.toByteArray());
        DeliveredMetrics.Result result = DeliveredMetrics.read(spark, dir.toString(), CATALOG);
        assertEquals(
                List.of(1, 4),
                result.metric().select("SOURCE_LINE").collectAsList().stream()
                        .map(row -> row.getInt(0))
                        .sorted()
                        .toList());
        Map<Integer, Row> rejected = result.rejected().collectAsList().stream()
                .collect(Collectors.toMap(row -> row.<Integer>getAs("SOURCE_LINE"), row -> row));
        assertEquals("NOT_UTF8", rejected.get(2).getAs("REASON"));
        assertEquals("FIELD_TOO_LONG", rejected.get(3).getAs("REASON"));
        assertEquals(
                "NOTE has 4000000 characters, more than 10000", rejected.get(3).getAs("DETAIL"));
        assertTrue(rejected.get(3).<String>getAs("NOTE").length() < 1000, "it is not stored whole");
    }

    @Test
    void linesKeepTheirNumbersWhenAFileIsReadInSeveralPieces(SparkSession spark) throws IOException {
        String line =
                "{\"SUBJECT\":\"甲\",\"REF_AREA\":\"110112\",\"RAW_VALUE\":\"%d\",\"RAW_UNIT\":\"件\",\"RAW_PERIOD\":\"2022年\"}";
        write("d.jsonl", IntStream.rangeClosed(1, 500).mapToObj(line::formatted).collect(Collectors.joining("\n")));
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        String key = "mapreduce.input.fileinputformat.split.maxsize";
        hadoop.set(key, "4096");
        try {
            DeliveredMetrics.Result result = DeliveredMetrics.read(spark, dir.toString(), CATALOG);
            List<Row> rows = result.metric().collectAsList();
            assertEquals(500, rows.size());
            assertTrue(rows.stream()
                    .allMatch(row ->
                            row.<Integer>getAs("SOURCE_LINE").toString().equals(row.<String>getAs("RAW_VALUE"))));
        } finally {
            hadoop.unset(key);
        }
    }

    @Test
    void aMagnitudeInTheUnitBelongsToTheNumber(SparkSession spark) throws IOException {
        write(
                "e.jsonl",
                "{\"SUBJECT\":\"金额\",\"REF_AREA\":\"110112\",\"RAW_VALUE\":\"50\",\"RAW_UNIT\":\"万元\",\"RAW_PERIOD\":\"2022年\"}\n");
        Row metric = only(spark);
        assertEquals("50万", metric.getAs("RAW_VALUE"));
        assertEquals("元", metric.getAs("RAW_UNIT"));
        assertEquals(500_000.0, metric.<Double>getAs("VALUE"));
    }

    @Test
    void anEmptyOrBlankUnitIsNone(SparkSession spark) throws IOException {
        String line = "{\"SUBJECT\":\"金额%s\",\"REF_AREA\":\"110112\",\"RAW_VALUE\":\"3万\",\"RAW_UNIT\":\"%s\","
                + "\"RAW_PERIOD\":\"2022年\"}\n";
        write("blank.jsonl", line.formatted(1, "") + line.formatted(2, " ") + line.formatted(3, "\u3000"));
        List<Row> metrics =
                DeliveredMetrics.read(spark, dir.toString(), CATALOG).metric().collectAsList();
        assertEquals(3, metrics.size());
        metrics.forEach(metric -> assertNull(metric.getAs("RAW_UNIT")));
        metrics.forEach(metric -> assertEquals(30_000.0, metric.<Double>getAs("VALUE")));
    }

    @Test
    void aRatioThatIsNoPercentageKeepsItsStatedChangeInPerCent(SparkSession spark) throws IOException {
        write(
                "r.jsonl",
                "{\"SUBJECT\":\"案均\",\"INDICATOR\":\"MED_AMOUNT_PER_CASE\",\"REF_AREA\":\"110112\",\"RAW_VALUE\":\"50\",\"RAW_UNIT\":\"元/件\",\"RAW_PERIOD\":\"2022年\",\"STATED_CHANGE\":\"+25.0%\"}\n");
        Row metric = only(spark);
        assertEquals("MED_AMOUNT_PER_CASE", metric.getAs("INDICATOR"));
        assertEquals(25.0, metric.<Double>getAs("STATED_CHANGE_PCT"));
        assertEquals(1, metric.<Integer>getAs("STATED_CHANGE_DECIMALS"), "as printed: 25.0");
    }

    @Test
    void remarksAndSpansSayWhoseFigureItIsAndSinceWhen(SparkSession spark) throws IOException {
        String line = "{\"SUBJECT\":\"%d\",\"REF_AREA\":\"110112\",\"RAW_VALUE\":\"5\",\"RAW_UNIT\":\"件\",%s}\n";
        write(
                "f.jsonl",
                line.formatted(1, "\"TIME_PERIOD\":\"2024\",\"NOTE\":\"转载;仅市本级\"")
                        + line.formatted(2, "\"TIME_PERIOD\":\"2021-01-01/P3Y\"")
                        + line.formatted(3, "\"TIME_PERIOD\":\"2024-01-01/P9M\"")
                        + line.formatted(4, "\"TIME_PERIOD\":\"2024\",\"DATE_PUBLISHED\":\"2024-11-06\"")
                        + line.formatted(5, "\"TIME_PERIOD\":null,\"RAW_PERIOD\":\"2021年以来\",\"NOTE\":\"累计自2021年起\"")
                        + line.formatted(6, "\"TIME_PERIOD\":\"2023\",\"STATED_CHANGE\":\"较2019年+91%\"")
                        + line.formatted(7, "\"TIME_PERIOD\":\"2023\",\"STATED_CHANGE\":\"翻一番\"")
                        + line.formatted(8, "\"TIME_PERIOD\":\"2020\",\"DATE_PUBLISHED\":\"2020-12-30\""));
        List<Row> rows = DeliveredMetrics.read(spark, dir.toString(), CATALOG).metric().collectAsList().stream()
                .sorted(Comparator.comparing(row -> row.<String>getAs("SUBJECT")))
                .toList();
        assertEquals("pilot", rows.get(0).getAs("KIND"));
        assertEquals("SINCE", rows.get(1).getAs("ACCUMULATION"));
        assertEquals("YTD", rows.get(2).getAs("ACCUMULATION"));
        assertEquals(LocalDate.of(2024, 9, 30), rows.get(2).getAs("PERIOD_END"));
        assertEquals(LocalDate.of(2024, 11, 6), rows.get(3).getAs("PERIOD_END"));
        assertEquals(LocalDate.of(2020, 12, 31), rows.get(7).getAs("PERIOD_END"));
        assertEquals("SINCE", rows.get(4).getAs("ACCUMULATION"));
        assertEquals("较2019年", rows.get(5).getAs("STATED_CHANGE_BASE"));
        assertEquals(91.0, rows.get(5).<Double>getAs("STATED_CHANGE_PCT"));
        assertEquals("翻一番", rows.get(6).getAs("STATED_CHANGE_BASE"));
    }

    @Test
    void aWordWithinARemarkOfSomethingElseTakesNoFigureFromThePlace(SparkSession spark) throws IOException {
        List<String> notes = List.of(
                "本数据仅供参考",
                "仅供参考",
                "不仅含纸质材料",
                "与试点地区口径一致",
                "非法院口径,与三年累计数不同",
                "含市本级",
                "16家公共法律服务中心",
                "转载，仅市本级",
                "市公共法律服务中心",
                "人民调解试点",
                "法院口径;三年累计");
        String line = "{\"SUBJECT\":\"甲\",\"REF_AREA\":\"110112\",\"RAW_VALUE\":\"%d\",\"RAW_UNIT\":\"件\","
                + "\"TIME_PERIOD\":\"2023\",\"NOTE\":\"%s\"}\n";
        write(
                "n.jsonl",
                IntStream.range(0, notes.size())
                        .mapToObj(at -> line.formatted(at + 5, notes.get(at)))
                        .collect(Collectors.joining()));
        List<Row> rows =
                DeliveredMetrics.read(spark, dir.toString(), CATALOG).metric().collectAsList();
        Map<String, String> read = rows.stream()
                .collect(Collectors.toMap(
                        row -> row.getAs("NOTE"),
                        row -> row.getAs("KIND") + " " + row.getAs("STAT_SCOPE") + " " + row.getAs("ACCUMULATION")));
        notes.subList(0, 7).forEach(note -> assertEquals("observation ALL PERIOD", read.get(note), note));
        notes.subList(7, 10).forEach(note -> assertEquals("pilot ALL PERIOD", read.get(note), note));
        assertEquals("observation COURT SINCE", read.get(notes.get(10)));
    }

    @Test
    void aParentInEitherScriptTellsPlacesOfOneNameApart(SparkSession spark) throws IOException {
        write(
                "p.jsonl",
                "{\"SUBJECT\":\"甲\",\"AREA_NAME\":\"朝陽區\",\"PARENT_NAME\":\"長春市\",\"RAW_VALUE\":\"5\",\"RAW_UNIT\":\"件\",\"TIME_PERIOD\":\"2023\"}\n");
        assertEquals("220104", only(spark).getAs("REF_AREA"));
    }

    @Test
    void aPeriodThatCannotBeIsRefusedWithItsBounds(SparkSession spark) throws IOException {
        String line =
                "{\"SUBJECT\":\"甲\",\"REF_AREA\":\"110112\",\"RAW_VALUE\":\"%d\",\"RAW_UNIT\":\"件\",\"TIME_PERIOD\":\"%s\"}\n";
        write(
                "h.jsonl",
                line.formatted(1, "0000")
                        + line.formatted(2, "9999")
                        + line.formatted(3, "1948-12-31/P1Y")
                        + line.formatted(4, "1949")
                        + line.formatted(5, "2100-S2"));
        List<Row> rejected = rejected(spark);
        assertEquals(3, rejected.size());
        assertTrue(rejected.stream()
                .allMatch(row -> row.getAs("REASON").equals("BAD_PERIOD")
                        && row.<String>getAs("DETAIL").endsWith("is outside 1949 to 2100")));
    }

    @Test
    void wordsWithoutAYearAreOfThePeriodDeliveredAndThoseOfAnOriginCountSinceIt(SparkSession spark) throws IOException {
        List<String> words = List.of(
                "截至9月底",
                "1-9月",
                "上半年",
                "下半年",
                "9月",
                "4-9月",
                "5月以来",
                "2023年4月1日至30日",
                "2019年以来",
                "近三年来",
                "近三年",
                "“十四五”以来",
                "自2006年试点以来",
                "2023年1-13月",
                "9-4月",
                "2022年至2019年",
                "2023年12月20日至10日",
                "2024年以来");
        write(
                "j.jsonl",
                words.stream()
                        .map(word -> "{\"SOURCE_URL\":\"http://x/" + words.indexOf(word)
                                + "\",\"SUBJECT\":\"" + word
                                + "\",\"REF_AREA\":\"110112\",\"INDICATOR\":\"REC_ACCEPTED\","
                                + "\"RAW_VALUE\":\"75\",\"RAW_UNIT\":\"件\",\"TIME_PERIOD\":\"2023\",\"RAW_PERIOD\":\""
                                + word
                                + "\"}\n")
                        .collect(Collectors.joining()));
        Map<String, String> told =
                DeliveredMetrics.read(spark, dir.toString(), CATALOG).metric().collectAsList().stream()
                        .collect(Collectors.toMap(
                                row -> row.getAs("SUBJECT"),
                                row -> row.getAs("TIME_PERIOD") + " " + row.getAs("ACCUMULATION")));
        assertEquals(
                Map.ofEntries(
                        Map.entry("截至9月底", "2023-01-01/P9M YTD"),
                        Map.entry("1-9月", "2023-01-01/P9M YTD"),
                        Map.entry("上半年", "2023-S1 PERIOD"),
                        Map.entry("下半年", "2023-S2 PERIOD"),
                        Map.entry("9月", "2023-09 PERIOD"),
                        Map.entry("4-9月", "2023-04-01/P6M PERIOD"),
                        Map.entry("5月以来", "2023-05-01/P8M PERIOD"),
                        Map.entry("2023年4月1日至30日", "2023-04 PERIOD"),
                        Map.entry("2019年以来", "2023 SINCE"),
                        Map.entry("近三年来", "2023 SINCE"),
                        Map.entry("近三年", "2023 SINCE"),
                        Map.entry("“十四五”以来", "2023 SINCE"),
                        Map.entry("自2006年试点以来", "2023 SINCE")),
                told);
        assertEquals(
                Stream.of("2023年1-13月", "9-4月", "2022年至2019年", "2023年12月20日至10日", "2024年以来")
                        .map(word -> "BAD_PERIOD RAW_PERIOD '" + word + "' is an impossible period")
                        .toList(),
                rejected(spark).stream()
                        .sorted(Comparator.comparing(row -> row.<Integer>getAs("SOURCE_LINE")))
                        .map(row -> row.getAs("REASON") + " " + row.getAs("DETAIL"))
                        .toList());
    }

    @Test
    void wordsOfAPartOfThePeriodNarrowItAndOtherWordsRefuseIt(SparkSession spark) throws IOException {
        String line = "{\"SUBJECT\":\"%d\",\"REF_AREA\":\"110112\",\"INDICATOR\":\"REC_ACCEPTED\",\"RAW_VALUE\":\"75\","
                + "\"RAW_UNIT\":\"件\",\"TIME_PERIOD\":\"2023\",%s}\n";
        write(
                "j.jsonl",
                line.formatted(1, "\"RAW_PERIOD\":\"截至2023年9月底\"")
                        + line.formatted(2, "\"RAW_PERIOD\":\"2023年上半年\"")
                        + line.formatted(3, "\"RAW_PERIOD\":\"截至2023年12月29日\"")
                        + line.formatted(4, "\"RAW_PERIOD\":\"2022年\"")
                        + line.formatted(5, "\"DATE_PUBLISHED\":\"2022-12-20\""));
        List<String> periods = DeliveredMetrics.read(spark, dir.toString(), CATALOG).metric().collectAsList().stream()
                .sorted(Comparator.comparing(row -> row.<String>getAs("SUBJECT")))
                .map(row -> row.<String>getAs("TIME_PERIOD"))
                .toList();
        assertEquals(List.of("2023-01-01/P9M", "2023-S1", "2023"), periods);
        assertEquals(
                List.of(
                        "TIME_PERIOD '2023' is not the RAW_PERIOD 2022年: write TIME_PERIOD 2022 if the words are right",
                        "published 2022-12-20, before TIME_PERIOD '2023' begins"),
                rejected(spark).stream()
                        .map(row -> row.<String>getAs("DETAIL"))
                        .sorted()
                        .toList());
    }

    @Test
    void wordsNotUnderstoodOrOfAnotherPeriodAreNeverThePeriodTold(SparkSession spark) throws IOException {
        String line =
                "{\"SUBJECT\":\"甲\",\"SOURCE_URL\":\"http://x/%s\",\"REF_AREA\":\"110112\",\"INDICATOR\":\"%s\",\"RAW_VALUE\":\"75\",\"RAW_UNIT\":\"%s\","
                        + "\"TIME_PERIOD\":\"%s\",\"RAW_PERIOD\":\"%s\"}\n";
        List<String> unread = List.of("全年预计", "去年", "年初", "累计");
        write(
                "l.jsonl",
                unread.stream()
                                .map(words -> line.formatted(words, "REC_ACCEPTED", "件", "2023", words))
                                .collect(Collectors.joining())
                        + line.formatted("1", "REC_ACCEPTED", "件", "2023-S1", "2023年")
                        + line.formatted("2", "REC_ACCEPTED", "件", "2023-S1", "1-9月")
                        + line.formatted("3", "REC_ACCEPTED", "件", "2023-01-01/P9M", "上半年")
                        + line.formatted("4", "REC_ACCEPTED", "件", "2023", "12月4日")
                        + line.formatted("5", "REC_ACCEPTED", "件", "2023-01-01/P10M", "今年以来(2023年)")
                        + line.formatted("6", "MED_MEDIATORS", "人", "2023", "6月30日")
                        + line.formatted("7", "MED_MEDIATORS", "人", "2023", "9月")
                        + line.formatted("8", "MED_MEDIATORS", "人", "2023", "12月")
                        + line.formatted("9", "MED_MEDIATORS", "人", "2023", "2023年底")
                        + line.formatted("10", "MED_MEDIATORS", "人", "2023-12", "2023年")
                        + line.formatted("11", "REC_ACCEPTED", "件", "2023", "2022年10月至2023年3月")
                        + line.formatted("12", "REC_ACCEPTED", "件", "2023", "截至9月")
                        + line.formatted("13", "REC_ACCEPTED", "件", "2023", "前9个月")
                        + line.formatted("14", "MED_MEDIATORS", "人", "2023", "年初"));
        assertEquals(
                Stream.concat(
                                unread.stream()
                                        .map(words -> "PERIOD_UNKNOWN RAW_PERIOD '" + words
                                                + "' beside TIME_PERIOD '2023' is no period that can be told"
                                                + WHAT_TO_WRITE),
                                Stream.of(
                                                "2023-S1' is not the RAW_PERIOD 2023年: write TIME_PERIOD 2023",
                                                "2023-S1' is not the RAW_PERIOD 1-9月: write TIME_PERIOD 2023-01-01/P9M",
                                                "2023' is not the RAW_PERIOD 2022年10月至2023年3月: write TIME_PERIOD 2022-10-01/P6M")
                                        .map(words -> "BAD_PERIOD TIME_PERIOD '" + words + " if the words are right"))
                        .toList(),
                rejected(spark).stream()
                        .sorted(Comparator.comparing(row -> row.<Integer>getAs("SOURCE_LINE")))
                        .map(row -> row.getAs("REASON") + " " + row.getAs("DETAIL"))
                        .toList());
        assertEquals(
                List.of(
                        "2023-S1",
                        "2023-12-04",
                        "2023-01-01/P10M",
                        "2023-06-30",
                        "2023-09",
                        "2023",
                        "2023",
                        "2023-12",
                        "2023-01-01/P9M",
                        "2023-01-01/P9M",
                        "2022"),
                DeliveredMetrics.read(spark, dir.toString(), CATALOG).metric().collectAsList().stream()
                        .sorted(Comparator.comparing(row -> row.<Integer>getAs("SOURCE_LINE")))
                        .map(row -> row.<String>getAs("TIME_PERIOD"))
                        .toList());
    }

    @Test
    void theFirstAndLastDayOfAPeriodAreAnsweredWithItsNotation(SparkSession spark) throws IOException {
        String line =
                "{\"SUBJECT\":\"甲\",\"REF_AREA\":\"110112\",\"RAW_VALUE\":\"5\",\"RAW_UNIT\":\"件\",\"TIME_PERIOD\":\"%s\"}\n";
        write(
                "m.jsonl",
                Stream.of(
                                "2023-01-01/2023-06-30",
                                "2023-01-01/2023-09-30",
                                "2023-03-15/2023-04-15",
                                "2023-06-30/2023-01-01",
                                "2023-02-30/2023-03-31")
                        .map(line::formatted)
                        .collect(Collectors.joining()));
        assertEquals(
                List.of(
                        ": write 2023-S1",
                        ": write 2023-01-01/P9M",
                        ": write 2023-03-15/P32D",
                        ": it ends before it begins",
                        ""),
                rejected(spark).stream()
                        .sorted(Comparator.comparing(row -> row.<Integer>getAs("SOURCE_LINE")))
                        .map(row -> row.<String>getAs("DETAIL").replaceAll(".* is no SDMX period", ""))
                        .toList());
    }

    @Test
    void aNameStandsForThePlaceItMeantInThePeriodOfTheWords(SparkSession spark) throws IOException {
        write(
                "k.jsonl",
                "{\"AREA_NAME\":\"江干区\",\"PARENT_NAME\":\"杭州市\",\"INDICATOR\":\"REC_ACCEPTED\",\"RAW_VALUE\":\"88\","
                        + "\"RAW_UNIT\":\"件\",\"RAW_PERIOD\":\"2019年\"}\n");
        Row merged =
                DeliveredMetrics.read(spark, dir.toString(), CATALOG).metric().first();
        assertEquals("330104", merged.getAs("REF_AREA"), "merged into 330102 at the end of 2020");
    }

    @Test
    void aCodeAndANameOfAnotherPlaceAreRefusedTogether(SparkSession spark) throws IOException {
        String line =
                "{\"SUBJECT\":\"甲\",\"REF_AREA\":\"%s\",\"AREA_NAME\":\"%s\",\"RAW_VALUE\":\"5\",\"RAW_UNIT\":\"件\",\"RAW_PERIOD\":\"2022年\"}\n";
        write(
                "i.jsonl",
                line.formatted("110112", "海淀区")
                        + line.formatted("420600", "襄阳")
                        + line.formatted("110112", "北京市通州区")
                        + line.formatted("110112", "通州")
                        + line.formatted("150000", "内蒙古")
                        + line.formatted("420600", "襄樊市"));
        List<Row> rejected = rejected(spark);
        assertEquals(
                List.of("REF_AREA 110112 is 通州区, not 海淀区"),
                rejected.stream().map(row -> row.<String>getAs("DETAIL")).toList());
        assertEquals("AREA_MISMATCH", rejected.get(0).getAs("REASON"));
    }

    /** Data frames write 120 of a column with gaps as 120.0; a rate is as sharp as it is written. */
    @Test
    void aJsonNumberCountsAsItIsWritten(SparkSession spark) throws IOException {
        write("a.jsonl", """
                {"INDICATOR":"REC_ACCEPTED","REF_AREA":"110112","RAW_VALUE":120.0,"RAW_UNIT":"件","TIME_PERIOD":"2022"}
                {"INDICATOR":"MED_SUCCESS_RATE","REF_AREA":"110112","RAW_VALUE":98.50,"RAW_UNIT":"%","TIME_PERIOD":"2022"}
                """);
        assertEquals(List.of(), rejected(spark));
        assertEquals(
                List.of("120.0", "98.50"),
                DeliveredMetrics.read(spark, dir.toString(), CATALOG)
                        .metric()
                        .orderBy("SOURCE_LINE")
                        .collectAsList()
                        .stream()
                        .map(row -> row.<String>getAs("RAW_VALUE"))
                        .toList());
    }

    @Test
    void aPackedFileThatBreaksOffIsNamedWithItsLine(SparkSession spark) throws IOException {
        write("a.jsonl.gz", "{}");
        Exception failed = assertThrows(Exception.class, () -> rejected(spark));
        String told =
                ExceptionUtils.throwableOfType(failed, InputException.class).getMessage();
        assertTrue(told.startsWith("a.jsonl.gz:1: cannot be read from here on: "), told);
    }

    @Test
    void inputThatCannotBeReadIsSaidInOneLine(SparkSession spark) throws IOException {
        Path empty = Files.createDirectory(dir.resolve("empty"));
        assertSays(spark, empty.toString(), "it is empty");
        assertSays(spark, dir.resolve("nowhere").toString(), "no such file or folder");
        write("g.xlsx", "x");
        assertSays(spark, dir.toString(), "g.xlsx");
    }

    private static void assertSays(SparkSession spark, String input, String part) {
        InputException refused = assertThrows(InputException.class, () -> DeliveredMetrics.read(spark, input, CATALOG));
        assertTrue(refused.getMessage().contains(part), refused.getMessage());
    }

    private Row only(SparkSession spark) {
        List<Row> rows =
                DeliveredMetrics.read(spark, dir.toString(), CATALOG).metric().collectAsList();
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    private List<Row> rejected(SparkSession spark) {
        return DeliveredMetrics.read(spark, dir.toString(), CATALOG).rejected().collectAsList();
    }

    private void write(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
