package org.fazhi.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The published JSON Schema and the reader are one contract: each line is good, or bad in form, for both. */
@ExtendWith(SparkExtension.class)
class MetricSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Catalog CATALOG = Catalog.packed();
    /** What a schema can tell; whether a place, a code or a number is known is the reader's. */
    private static final Set<String> OF_FORM =
            Set.of("WRONG_TYPE", "FIELD_TOO_LONG", "MISSING_FIELD", "BAD_PERIOD", "BAD_DATE", "BAD_KIND");

    private static final String AREA = "\"REF_AREA\":\"110112\"";
    private static final String COUNTED = "\"INDICATOR\":\"REC_ACCEPTED\"";
    private static final String NUMBER = "\"RAW_VALUE\":\"5\",\"RAW_UNIT\":\"件\"";
    private static final String PERIOD = "\"TIME_PERIOD\":\"2022\"";

    @TempDir
    Path dir;

    @Test
    void theSchemaAndTheReaderAcceptTheSameForms(SparkSession spark) throws IOException {
        assertAgree(
                spark,
                true,
                List.of(
                        line(AREA, COUNTED, NUMBER, PERIOD),
                        line("\"AREA_NAME\":\"宣汉县\"", COUNTED, NUMBER, PERIOD),
                        line("\"AREA_NAME\":\"通州区\",\"PARENT_NAME\":\"北京市\"", COUNTED, NUMBER, PERIOD),
                        line("\"REF_AREA\":110112", COUNTED, NUMBER, PERIOD),
                        line(AREA, "\"INDICATOR\":null", NUMBER, PERIOD),
                        line(AREA, "\"SUBJECT\":\"座谈\"", NUMBER, PERIOD),
                        line(AREA, "\"INDICATOR\":\"受理行政复议案件数\"", NUMBER, PERIOD),
                        line(AREA, COUNTED, "\"RAW_VALUE\":5,\"RAW_UNIT\":\"件\"", PERIOD),
                        line(AREA, COUNTED, "\"RAW_VALUE\":\" 1.8万余 \",\"RAW_UNIT\":\"件\"", PERIOD),
                        line(AREA, "\"INDICATOR\":\"MED_SUCCESS_RATE\"", "\"RAW_VALUE\":\"97.3%\"", PERIOD),
                        line(AREA, "\"INDICATOR\":\"AID_LOSSES_RECOVERED\"", "\"RAW_VALUE\":\"50万\"", PERIOD),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":2022"),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":\"2022-H1\""),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":\"2022-S2\""),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":\"2022-Q4\""),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":\"2022-12\""),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":\"2024-02-29\""),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":\"2022-01-01/P9M\""),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":\"2022-01-01/P1Y2M3D\""),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":null,\"RAW_PERIOD\":\"去年\""),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":\" \",\"RAW_PERIOD\":\"去年\""),
                        line(AREA, COUNTED, NUMBER, PERIOD, "\"DATE_PUBLISHED\":\"2024-02-29\""),
                        line(AREA, COUNTED, NUMBER, PERIOD, "\"KIND\":\"target\",\"STAT_SCOPE\":\"COURT\""),
                        line(AREA, COUNTED, NUMBER, PERIOD, "\"DATE_PUBLISHED\":null,\"NOTE\":null,\"OWN\":[1]")));
    }

    @Test
    void theSchemaAndTheReaderRefuseTheSameForms(SparkSession spark) throws IOException {
        assertAgree(
                spark,
                false,
                List.of(
                        line(COUNTED, NUMBER, PERIOD),
                        line(AREA, COUNTED, NUMBER, PERIOD, "\"KIND\":\"Target\""),
                        line("\"REF_AREA\":null,\"AREA_NAME\":\" \"", COUNTED, NUMBER, PERIOD),
                        line("\"REF_AREA\":{\"code\":1}", COUNTED, NUMBER, PERIOD),
                        line("\"REF_AREA\":true", COUNTED, NUMBER, PERIOD),
                        line(AREA, NUMBER, PERIOD),
                        line(AREA, COUNTED, "\"RAW_UNIT\":\"件\"", PERIOD),
                        line(AREA, COUNTED, "\"RAW_VALUE\":null,\"RAW_UNIT\":\"件\"", PERIOD),
                        line(AREA, COUNTED, "\"RAW_VALUE\":[5],\"RAW_UNIT\":\"件\"", PERIOD),
                        line(AREA, COUNTED, "\"RAW_VALUE\":\"5\"", PERIOD),
                        line(AREA, COUNTED, "\"RAW_VALUE\":5,\"RAW_UNIT\":null", PERIOD),
                        line(AREA, COUNTED, NUMBER),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":null"),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":null,\"RAW_PERIOD\":\"\""),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":202213"),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":\"2022-S3\""),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":\"2022-Q0\""),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":\"2022-13\""),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":\"2022年13月\""),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":\"2023-02-29\""),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":\"2023-02-30/P9M\""),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":\"2023-07-01/2023-01-01\""),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":\"2023-01-01/P0M\""),
                        line(AREA, COUNTED, NUMBER, "\"TIME_PERIOD\":\"2023-01-01/P-9M\""),
                        line(AREA, COUNTED, NUMBER, PERIOD, "\"DATE_PUBLISHED\":\"2023-02-30\""),
                        line(AREA, COUNTED, NUMBER, PERIOD, "\"DATE_PUBLISHED\":\"2023年2月3日\""),
                        line(AREA, COUNTED, NUMBER, PERIOD, "\"NOTE\":\"" + "长".repeat(10_001) + "\"")));
    }

    @Test
    void everySeedIsGoodForBoth() throws IOException {
        JsonSchema schema = schema();
        List<String> faulty = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("seeds/metrics/delivered_metrics.jsonl"))) {
            if (!schema.validate(JSON.readTree(line)).isEmpty()) {
                faulty.add(line);
            }
        }
        assertEquals(List.of(), faulty);
    }

    @Test
    void theSchemaDescribesEveryFieldThatIsReadAndNoOther() throws IOException {
        JsonNode properties = document().get("properties");
        Set<String> described = new TreeSet<>();
        properties.fieldNames().forEachRemaining(described::add);
        assertEquals(new TreeSet<>(DeliveredFields.ALL), described);
        properties.forEach(property -> assertEquals(
                CATALOG.settings().delivered().longestField(),
                property.get("maxLength").asInt()));
    }

    private void assertAgree(SparkSession spark, boolean good, List<String> lines) throws IOException {
        JsonSchema schema = schema();
        Map<Integer, String> refused = new HashMap<>();
        Files.write(dir.resolve("a.jsonl"), lines);
        try (DeliveredMetrics.Result result = DeliveredMetrics.read(spark, dir.toString(), CATALOG)) {
            for (Row row : result.rejected().collectAsList()) {
                refused.put(row.getAs("SOURCE_LINE"), row.getAs("REASON"));
            }
            assertEquals(lines.size(), result.metric().count() + refused.size());
        }
        for (int i = 0; i < lines.size(); i++) {
            String said = lines.get(i) + " " + refused.get(i + 1);
            assertEquals(good, schema.validate(JSON.readTree(lines.get(i))).isEmpty(), "schema: " + said);
            assertEquals(good, !OF_FORM.contains(refused.getOrDefault(i + 1, "")), "reader: " + said);
        }
        assertTrue(good || refused.size() == lines.size());
    }

    private static String line(String... parts) {
        return "{" + String.join(",", parts) + "}";
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(document());
    }

    private static JsonNode document() throws IOException {
        try (InputStream in = MetricSchemaTest.class.getResourceAsStream("/schema/metric.schema.json")) {
            return JSON.readTree(in);
        }
    }
}
