package org.fazhi.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.lang3.stream.Streams;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.schema.Col;

/** JSON Lines at the border: one row a non-blank line, every field as the text it was written as. */
final class JsonLines {
    static Dataset<Row> read(SparkSession spark, DeliveredFiles files, int longest) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        JavaRDD<Row> rows = NumberedLines.of(context, files).mapPartitions(lines -> {
            JsonMapper mapper = mapper();
            return Streams.of(lines)
                    .filter(line -> !isBlank(line.bytes()))
                    .map(line -> row(line, mapper, longest))
                    .iterator();
        });
        return spark.createDataFrame(rows, DeliveredLine.SCHEMA);
    }

    /** How long a field may be is for the line to judge, with the field's name. */
    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
        return mapper;
    }

    private static Row row(NumberedLines.Line source, JsonMapper mapper, int longest) {
        DeliveredLine line = new DeliveredLine(source.file(), source.number(), longest);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(source.bytes()))
                    .toString();
        } catch (CharacterCodingException broken) {
            return line.refuse(
                            Reason.NOT_UTF8,
                            "bytes that are no UTF-8, save the file as UTF-8: "
                                    + new String(source.bytes(), StandardCharsets.UTF_8))
                    .row();
        }
        try {
            JsonNode node = mapper.readTree(text);
            return node.isObject()
                    ? fields(line, node).row()
                    : line.refuse(Reason.BROKEN_JSON, text).row();
        } catch (JsonProcessingException broken) {
            return line.refuse(Reason.BROKEN_JSON, broken.getOriginalMessage() + ": " + text)
                    .row();
        }
    }

    private static DeliveredLine fields(DeliveredLine line, JsonNode node) {
        Set<String> unknown = new TreeSet<>();
        node.fieldNames().forEachRemaining(unknown::add);
        for (String field : DeliveredFields.ALL) {
            JsonNode value = node.get(field);
            unknown.remove(field);
            if (value == null || value.isNull()) {
                continue;
            }
            if (value.isTextual()) {
                line.set(field, value.textValue());
            } else if (value.isNumber()) {
                line.set(field, plain(value));
            } else {
                line.wrongType(field, value.toString());
            }
        }
        if (!node.has(Col.INDICATOR) && !node.has(Col.SUBJECT)) {
            line.refuse(Reason.MISSING_FIELD, "INDICATOR; write null where no code fits");
        }
        return line.unknown(unknown);
    }

    /** As written, 120.0 and 12.50 too. An exponent stays one: it is refused later, and never written out into a million zeros. */
    private static String plain(JsonNode number) {
        return number.decimalValue().toString();
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private JsonLines() {}
}
