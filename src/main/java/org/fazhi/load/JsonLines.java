package org.fazhi.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.fazhi.schema.Col;

/**
 * JSON Lines at the border: one row a non-blank line, every field as the text it was written as. A line that is no
 * JSON object has its REASON and DETAIL and no fields.
 */
final class JsonLines {
    private static final int DETAIL_LENGTH = 500;

    static Dataset<Row> read(SparkSession spark, DeliveredFiles files) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        JavaRDD<Row> rows = NumberedLines.of(context, files).mapPartitions(lines -> {
            JsonMapper mapper = mapper();
            return org.apache.commons.lang3.stream.Streams.of(lines)
                    .filter(line -> !isBlank(line.bytes()))
                    .map(line -> row(line, mapper))
                    .iterator();
        });
        return spark.createDataFrame(rows, schema());
    }

    static StructType schema() {
        StructType schema = new StructType()
                .add(Col.SOURCE_FILE, DataTypes.StringType)
                .add(Col.SOURCE_LINE, DataTypes.IntegerType)
                .add(Col.REASON, DataTypes.StringType)
                .add(Col.DETAIL, DataTypes.StringType);
        for (String field : DeliveredFields.ALL) {
            schema = schema.add(field, DataTypes.StringType);
        }
        return schema;
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private static Row row(NumberedLines.Line line, JsonMapper mapper) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.bytes()))
                    .toString();
        } catch (CharacterCodingException broken) {
            return faulty(line, Reason.NOT_UTF8, new String(line.bytes(), StandardCharsets.UTF_8));
        }
        try {
            JsonNode node = mapper.readTree(text);
            return node.isObject() ? fields(line, node) : faulty(line, Reason.BROKEN_JSON, text);
        } catch (JsonProcessingException broken) {
            return faulty(line, Reason.BROKEN_JSON, broken.getOriginalMessage() + ": " + text);
        }
    }

    private static Row fields(NumberedLines.Line line, JsonNode node) {
        Object[] values = values(line);
        for (int i = 0; i < DeliveredFields.ALL.size(); i++) {
            String field = DeliveredFields.ALL.get(i);
            JsonNode value = node.get(field);
            if (value == null || value.isNull()) {
                continue;
            }
            if (!value.isTextual() && !value.isNumber()) {
                values[2] = Reason.WRONG_TYPE.name();
                values[3] = field + " is no text: " + shortened(value.toString());
                continue;
            }
            String text = value.isNumber() ? plain(value) : value.textValue().strip();
            values[4 + i] = text.isEmpty() ? null : text;
        }
        return RowFactory.create(values);
    }

    /** An exponent stays one: it is refused as a number later, and never written out into a million zeros. */
    private static String plain(JsonNode number) {
        return number.decimalValue().toString();
    }

    private static Row faulty(NumberedLines.Line line, Reason reason, String detail) {
        Object[] values = values(line);
        values[2] = reason.name();
        values[3] = shortened(detail);
        return RowFactory.create(values);
    }

    private static Object[] values(NumberedLines.Line line) {
        Object[] values = new Object[4 + DeliveredFields.ALL.size()];
        values[0] = line.file();
        values[1] = line.number();
        return values;
    }

    private static String shortened(String text) {
        return text.length() <= DETAIL_LENGTH ? text : text.substring(0, DETAIL_LENGTH) + "…";
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
