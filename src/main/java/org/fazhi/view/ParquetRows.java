package org.fazhi.view;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/** Reads a flat Parquet file with Parquet's own reader: a second instead of a session's several. */
final class ParquetRows {
    static void read(Path file, Consumer<TableRow> rows) throws IOException {
        try (ParquetReader<Group> reader = new Builder(new LocalInputFile(file)).build()) {
            for (Group group = reader.read(); group != null; group = reader.read()) {
                rows.accept(row(group));
            }
        }
    }

    private static TableRow row(Group group) {
        Map<String, Object> values = new HashMap<>();
        for (int field = 0; field < group.getType().getFieldCount(); field++) {
            if (group.getFieldRepetitionCount(field) > 0) {
                Type type = group.getType().getType(field);
                values.put(type.getName(), value(group, field, type));
            }
        }
        return new TableRow(values);
    }

    private static Object value(Group group, int field, Type type) {
        return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
            case BOOLEAN -> group.getBoolean(field, 0);
            case DOUBLE -> group.getDouble(field, 0);
            case INT64 -> group.getLong(field, 0);
            case INT32 ->
                type.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation
                        ? LocalDate.ofEpochDay(group.getInteger(field, 0))
                        : (Object) group.getInteger(field, 0);
            default -> group.getString(field, 0);
        };
    }

    private static final class Builder extends ParquetReader.Builder<Group> {
        Builder(InputFile file) {
            super(file, new PlainParquetConfiguration());
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }

    private ParquetRows() {}
}
