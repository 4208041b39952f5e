package org.fazhi.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.InputException;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deliveries as tables: CSV and Parquet. */
@ExtendWith(SparkExtension.class)
class DeliveredTablesTest {
    private static final Catalog CATALOG = Catalog.packed();
    private static final String HEAD = "REF_AREA,INDICATOR,RAW_VALUE,RAW_UNIT,TIME_PERIOD,NOTE\n";

    @TempDir
    Path dir;

    @Test
    void aCsvRowIsReadLikeALineOfJson(SparkSession spark) throws IOException {
        write("a.csv", HEAD + "110112,REC_ACCEPTED,1.8万余,件,2022-H1,转载\n");
        write(
                "b.jsonl",
                "{\"REF_AREA\":\"110112\",\"INDICATOR\":\"REC_ACCEPTED\",\"RAW_VALUE\":\"1.8万余\",\"RAW_UNIT\":\"件\","
                        + "\"TIME_PERIOD\":\"2022-H1\",\"NOTE\":\"转载\",\"SOURCE_URL\":\"http://x/\"}\n");
        List<Row> rows = read(spark)
                .metric()
                .drop("METRIC_ID", "SOURCE_FILE", "SOURCE_LINE", "SOURCE_URL", "DOC_ID")
                .collectAsList();
        assertEquals(2, rows.size());
        assertEquals(rows.get(0), rows.get(1));
    }

    @Test
    void aRecordHasTheLineItBeginsInWhateverItsFieldsHold(SparkSession spark) throws IOException {
        write(
                "a.csv",
                HEAD + "110112,REC_ACCEPTED,1,件,2022,\"two\r\nlines, and a \"\"quote\"\"\"\r\n"
                        + "\r\n"
                        + "110112,REC_ACCEPTED,2,件,2022-S3,\r\n"
                        + "110112,REC_ACCEPTED,3,件,2022,\"\n\n\"\n"
                        + "110112,REC_ACCEPTED,4,件,2022\n"
                        + "119999,REC_ACCEPTED,5,件,2022,");
        assertEquals("{2=1, 6=3}", numbers(read(spark).metric()));
        assertEquals(
                Map.of(5, "BAD_PERIOD", 9, "BROKEN_CSV", 10, "AREA_UNKNOWN"),
                reasons(read(spark).rejected()));
        Row first = read(spark).metric().filter("SOURCE_LINE = 2").first();
        assertEquals("two\r\nlines, and a \"quote\"", first.getAs("NOTE"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "GB18030,''", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF"})
    void theEncodingIsFound(String charset, String mark, SparkSession spark) throws IOException {
        Files.write(
                dir.resolve("a.csv"),
                (mark + HEAD + "110112,REC_ACCEPTED,1,件,2022,复议龘\n").getBytes(Charset.forName(charset)));
        assertEquals("复议龘", read(spark).metric().first().getAs("NOTE"));
    }

    @Test
    void aTableInBig5IsToldFromOneInGb18030ByWhatIsLegible(SparkSession spark) throws IOException {
        String table = "AREA_NAME,INDICATOR,RAW_VALUE,RAW_UNIT,TIME_PERIOD,NOTE\n"
                + "宣漢縣,REC_ACCEPTED,1,件,2022,受理行政復議案件\n朝陽區,REC_ACCEPTED,1,件,2022,不予受理\n";
        Files.write(dir.resolve("a.csv"), table.getBytes("Big5"));
        assertEquals("511722", read(spark).metric().first().getAs("REF_AREA"));
        assertEquals(Map.of(3, "PLACE_AMBIGUOUS"), reasons(read(spark).rejected()));
        Files.write(dir.resolve("a.csv"), table.getBytes("GB18030"));
        assertEquals("511722", read(spark).metric().first().getAs("REF_AREA"));
    }

    @Test
    void aTableThatIsLegibleInNoEncodingIsNamedWithItsLine(SparkSession spark) throws IOException {
        Files.write(
                dir.resolve("a.csv"), (HEAD + "110112,REC_ACCEPTED,1,件,2022,行政不服審査請求の受理件数\n").getBytes("Shift_JIS"));
        assertSays(spark, "a.csv:2: is not UTF-8, and no Chinese text in GB18030 or Big5");
    }

    @Test
    void aLineOfAnotherEncodingIsRefusedAndCostsNoOther(SparkSession spark) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((HEAD + "110112,REC_ACCEPTED,1,件,2022,甲\n").getBytes(StandardCharsets.UTF_8));
        bytes.write("110112,REC_ACCEPTED,2,件,2021,甲\n".getBytes("GBK"));
        bytes.write("110112,REC_ACCEPTED,3,件,2020,甲\n".getBytes(StandardCharsets.UTF_8));
        Files.write(dir.resolve("a.csv"), bytes.toByteArray());
        assertEquals(Map.of(3, "NOT_UTF8"), reasons(read(spark).rejected()));
        assertEquals(2, read(spark).metric().count());
    }

    @Test
    void aFileInNoKnownEncodingIsNamedWithItsLine(SparkSession spark) throws IOException {
        Files.write(dir.resolve("a.csv"), (HEAD + "1,2,3,4,5,caf\u00e9 \n").getBytes(StandardCharsets.ISO_8859_1));
        assertSays(spark, "a.csv:2: is neither UTF-8 nor GB18030 nor Big5");
        Files.write(dir.resolve("a.csv"), HEAD.getBytes(StandardCharsets.UTF_16LE));
        assertSays(spark, "a.csv:1: a NUL byte");
    }

    @Test
    void aFieldOfTenMegabytesIsRefusedWithItsLineAndNotStored(SparkSession spark) throws IOException {
        write(
                "a.csv",
                HEAD + "110112,REC_ACCEPTED," + "9".repeat(10 << 20) + ",件,2022,\n110112,REC_ACCEPTED,7,件,2022,\n");
        Row refused = read(spark).rejected().first();
        assertEquals("FIELD_TOO_LONG", refused.getAs("REASON"));
        assertEquals(2, refused.<Integer>getAs("SOURCE_LINE"));
        assertTrue(refused.toString().length() < 5_000, "it is not stored whole");
        assertEquals(1, read(spark).metric().count());
    }

    @Test
    void columnsGoByOtherNamesToo(SparkSession spark) throws IOException {
        write("a.csv", "地区,上级地区,指标, 数值 ,单位,统计期,备用\n宣汉县,达州市,受理行政复议案件数,77,件,2021,x\n");
        try (DeliveredMetrics.Result result = read(spark)) {
            Row metric = result.metric().first();
            assertEquals("511722", metric.getAs("REF_AREA"));
            assertEquals("REC_ACCEPTED", metric.getAs("INDICATOR"));
            assertEquals(
                    List.of("a.csv: nothing is read from the unknown columns 备用 (1 lines)"), result.unknownColumns());
        }
    }

    @Test
    void aMissingColumnIsSaidWithThoseFound(SparkSession spark) throws IOException {
        write("a.csv", "REF_AREA;INDICATOR;RAW_VALUE\n");
        assertSays(spark, "a.csv:1: no column REF_AREA or AREA_NAME; columns found: REF_AREA;INDICATOR;RAW_VALUE.");
        write("a.csv", "REF_AREA,INDICATOR,RAW_VALUE,数值,RAW_UNIT,TIME_PERIOD\n");
        assertSays(spark, "a.csv:1: two columns for RAW_VALUE; columns found: ");
        write("a.csv", "REF_AREA,INDICATOR,RAW_VALUE,RAW_UNIT\n");
        assertSays(spark, "a.csv:1: no column TIME_PERIOD or RAW_PERIOD; columns found: ");
    }

    @Test
    void aQuoteLeftOpenIsNamedWithTheLineItBeginsIn(SparkSession spark) throws IOException {
        write("a.csv", HEAD + "110112,REC_ACCEPTED,1,件,2022,\n110112,REC_ACCEPTED,2,件,2022,\"open\n110112,x\n");
        Exception failed =
                assertThrows(Exception.class, () -> read(spark).metric().count());
        InputException told = ExceptionUtils.throwableOfType(failed, InputException.class);
        assertTrue(told.getMessage().startsWith("a.csv:3: the record that begins here is no CSV"), told.getMessage());
    }

    @Test
    void parquetRowsAreNumberedAndTheirTypesAreText(SparkSession spark) {
        StructType schema = StructType.fromDDL("REF_AREA INT, INDICATOR STRING, RAW_VALUE DOUBLE, RAW_UNIT STRING,"
                + " TIME_PERIOD INT, DATE_PUBLISHED DATE, TAGS ARRAY<STRING>, NOTE ARRAY<STRING>");
        List<Row> rows = List.of(
                RowFactory.create(
                        110112, "REC_ACCEPTED", 12345678.0, "件", 2022, LocalDate.of(2023, 1, 31), List.of("x"), null),
                RowFactory.create(110112, "REC_ACCEPTED", Double.NaN, "件", 2021, null, null, null),
                RowFactory.create(110112, "REC_ACCEPTED", null, "件", 2020, null, null, null),
                RowFactory.create(110112, "REC_ACCEPTED", 2.5, "件", 2020, null, null, List.of("x")));
        spark.createDataFrame(rows, schema)
                .coalesce(1)
                .write()
                .parquet(dir.resolve("交付 [一]").toString());
        try (DeliveredMetrics.Result result = read(spark)) {
            Row metric = result.metric().first();
            assertEquals("12345678", metric.getAs("RAW_VALUE"));
            assertEquals("2022", metric.getAs("TIME_PERIOD"));
            assertEquals(LocalDate.of(2023, 1, 31), metric.getAs("DATE_PUBLISHED"));
            assertTrue(metric.<String>getAs("SOURCE_FILE").matches("交付 \\[一\\]/part-.*\\.parquet"));
            assertEquals(Map.of(2, "BAD_NUMBER", 3, "MISSING_FIELD", 4, "WRONG_TYPE"), reasons(result.rejected()));
            assertTrue(result.unknownColumns().get(0).contains("unknown columns TAGS (4 lines)"));
        }
    }

    @Test
    void parquetWithoutARequiredColumnOrDamagedIsRefusedByName(SparkSession spark) throws IOException {
        spark.sql("SELECT '110112' AS REF_AREA, 'REC_ACCEPTED' AS INDICATOR, 5 AS VALUE")
                .write()
                .parquet(dir.resolve("a").toString());
        assertSays(spark, ".parquet: no column RAW_VALUE; columns found: REF_AREA, INDICATOR, VALUE.");
        write("a/b.parquet", "PAR1 no more PAR1");
        assertSays(spark, "a/b.parquet: is no Parquet file, a damaged one, or has columns that cannot be read: ");
    }

    /** What data frames write besides: instants for days, bytes for text, any name for a column. */
    @Test
    void parquetOfOtherToolsIsReadOrRefusedLineByLine(SparkSession spark) {
        spark.sql(
                        "SELECT '110112' AS REF_AREA, 'REC_ACCEPTED' AS INDICATOR, '5' AS RAW_VALUE, RAW_UNIT, TIME_PERIOD,"
                                + " TIMESTAMP_NTZ'2023-01-31 00:00:00' AS DATE_PUBLISHED, NOTE, 1 AS `a``b.c`"
                                + " FROM VALUES ('件', '2022', NULL), ('件', '2021', CAST('备注' AS BINARY)) AS t(RAW_UNIT, TIME_PERIOD, NOTE)")
                .coalesce(1)
                .write()
                .parquet(dir.resolve("a").toString());
        try (DeliveredMetrics.Result result = read(spark)) {
            assertEquals(LocalDate.of(2023, 1, 31), result.metric().first().getAs("DATE_PUBLISHED"));
            assertEquals(1, result.metric().count());
            assertEquals(
                    "NOTE is bytes, not text: write the column as a string",
                    result.rejected().first().getAs("DETAIL"));
        }
    }

    @Test
    void theSameFigureInTwoFormatsCountsOnce(SparkSession spark) throws IOException {
        write("a.csv", HEAD + "110112,REC_ACCEPTED,5,件,2022,\n");
        write(
                "b.jsonl",
                "{\"REF_AREA\":\"110112\",\"INDICATOR\":\"REC_ACCEPTED\",\"RAW_VALUE\":5,\"RAW_UNIT\":\"件\",\"TIME_PERIOD\":\"2022\"}");
        assertEquals("a.csv", read(spark).metric().first().getAs("SOURCE_FILE"));
        Row again = read(spark).rejected().first();
        assertEquals("DUPLICATE", again.getAs("REASON"));
        assertEquals("stated before in a.csv:2", again.getAs("DETAIL"));
    }

    private DeliveredMetrics.Result read(SparkSession spark) {
        return DeliveredMetrics.read(spark, dir.toString(), CATALOG);
    }

    private void assertSays(SparkSession spark, String part) {
        InputException refused = assertThrows(InputException.class, () -> read(spark));
        assertTrue(refused.getMessage().contains(part), refused.getMessage());
    }

    private static String numbers(Dataset<Row> rows) {
        Map<Integer, String> numbers = new TreeMap<>();
        rows.collectAsList().forEach(row -> numbers.put(row.getAs("SOURCE_LINE"), row.getAs("RAW_VALUE")));
        return numbers.toString();
    }

    private static Map<Integer, String> reasons(Dataset<Row> rows) {
        Map<Integer, String> reasons = new TreeMap<>();
        rows.collectAsList().forEach(row -> reasons.put(row.getAs("SOURCE_LINE"), row.getAs("REASON")));
        return reasons;
    }

    private void write(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
