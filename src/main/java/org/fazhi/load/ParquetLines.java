package org.fazhi.load;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.fazhi.catalog.Settings;
import org.fazhi.schema.InputException;

/** Parquet at the border: one row a row, its place in the file, from 1, as SOURCE_LINE; numbers, dates and midnights as text. */
final class ParquetLines {
    private static final String FILE = "file_path";
    private static final String ROW = "row_index";
    private static final String RECORD = "RECORD";

    /** Files of one schema are read together; a file without a required column is refused before anything is read. */
    static List<Dataset<Row>> read(SparkSession spark, DeliveredFiles files, Settings.Delivered settings) {
        Map<StructType, List<Path>> bySchema = new LinkedHashMap<>();
        files.parquet()
                .forEach(file -> bySchema.computeIfAbsent(schema(spark, files, file), schema -> new ArrayList<>())
                        .add(file));
        List<Dataset<Row>> frames = new ArrayList<>();
        bySchema.forEach((schema, paths) -> frames.add(read(spark, files, schema, paths, settings)));
        return frames;
    }

    private static StructType schema(SparkSession spark, DeliveredFiles files, Path file) {
        try {
            return spark.read().parquet(literal(file)).schema();
        } catch (Exception noParquet) { // Scala throws checked exceptions that it does not declare
            String why = StringUtils.substringBefore(
                    ExceptionUtils.getRootCause(noParquet).getMessage(), "\n");
            throw new InputException(
                    files.relative(file) + ": is no Parquet file, a damaged one, or has columns that cannot be read: "
                            + why,
                    noParquet);
        }
    }

    private static Dataset<Row> read(
            SparkSession spark,
            DeliveredFiles files,
            StructType schema,
            List<Path> paths,
            Settings.Delivered settings) {
        List<String> columns = Arrays.asList(schema.fieldNames());
        TableHeader header = TableHeader.of(files.relative(paths.get(0)), columns, settings.columns());
        String root = files.root().toUri().getPath();
        int longest = settings.longestField();
        return spark.read()
                .schema(schema)
                .parquet(paths.stream().map(ParquetLines::literal).toArray(String[]::new))
                .select(
                        col("_metadata." + FILE).as(FILE),
                        col("_metadata." + ROW).as(ROW),
                        struct(columns.stream()
                                        .map(name -> col("`" + name.replace("`", "``") + "`"))
                                        .toArray(Column[]::new))
                                .as(RECORD))
                .map(
                        (MapFunction<Row, Row>) row -> line(row, root, header, longest),
                        Encoders.row(DeliveredLine.SCHEMA));
    }

    private static Row line(Row row, String root, TableHeader header, int longest) {
        String path = new Path(URI.create(row.getAs(FILE))).toUri().getPath();
        int number = Math.toIntExact(row.<Long>getAs(ROW) + 1);
        DeliveredLine line = new DeliveredLine(DeliveredFiles.relative(root, path), number, longest);
        Row record = row.getAs(RECORD);
        for (int i = 0; i < header.fields().size(); i++) {
            String field = header.fields().get(i);
            Object value = record.get(i);
            if (field == null || value == null) {
                continue;
            }
            if (value instanceof String text) {
                line.set(field, text);
            } else if (value instanceof Number amount) {
                line.set(field, plain(amount));
            } else if (value instanceof LocalDate day) {
                line.set(field, day.toString());
            } else if (value instanceof LocalDateTime time && time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
                line.set(field, time.toLocalDate().toString());
            } else if (value instanceof byte[] bytes) {
                line.refuse(Reason.WRONG_TYPE, field + " is bytes, not text: write the column as a string");
            } else {
                line.wrongType(field, value.toString());
            }
        }
        return line.unknown(header.unknown()).row();
    }

    /** A binary fraction as the shortest decimal that means it; 5.0 is 5. */
    private static String plain(Number number) {
        if (number instanceof Double || number instanceof Float) {
            double value = Double.parseDouble(number.toString());
            return Double.isFinite(value)
                    ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                    : number.toString();
        }
        return number instanceof BigDecimal exact ? exact.stripTrailingZeros().toPlainString() : number.toString();
    }

    /** A path whose brackets are names, not patterns. */
    private static String literal(Path path) {
        return NumberedLines.literal(path).toString();
    }

    private ParquetLines() {}
}
