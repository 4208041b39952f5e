package org.fazhi.load;

import java.util.Collection;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.fazhi.schema.Col;

/** One line of a delivered file as text, whatever the format: its fields, or why they cannot be had. */
final class DeliveredLine {
    /** Names of columns that mean nothing here, by comma; null for none. */
    static final String UNKNOWN = "UNKNOWN";

    static final StructType SCHEMA = schema();

    private static final int OWN = 5;
    private static final int DETAIL_LENGTH = 500;
    /** Of UTF-16 read as something else; a terminal would obey them. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final Object[] values = new Object[OWN + DeliveredFields.ALL.size()];
    private final int longest;

    /**
     * @param file SOURCE_FILE
     * @param number SOURCE_LINE: from 1; of a table without lines, its row
     * @param longest code units a field may have
     */
    DeliveredLine(String file, int number, int longest) {
        values[0] = file;
        values[1] = number;
        this.longest = longest;
    }

    private static StructType schema() {
        StructType schema = new StructType()
                .add(Col.SOURCE_FILE, DataTypes.StringType)
                .add(Col.SOURCE_LINE, DataTypes.IntegerType)
                .add(Col.REASON, DataTypes.StringType)
                .add(Col.DETAIL, DataTypes.StringType)
                .add(UNKNOWN, DataTypes.StringType);
        for (String field : DeliveredFields.ALL) {
            schema = schema.add(field, DataTypes.StringType);
        }
        return schema;
    }

    /** Blank is nothing; what is too long to be a field is cut and refused. */
    DeliveredLine set(String field, String text) {
        if (text.length() > longest) {
            refuse(Reason.FIELD_TOO_LONG, field + " has " + text.length() + " characters, more than " + longest);
        }
        String stripped = shortened(text).strip();
        values[OWN + DeliveredFields.ALL.indexOf(field)] = stripped.isEmpty() ? null : stripped;
        return this;
    }

    /** The first reason found stands. */
    DeliveredLine refuse(Reason reason, String detail) {
        if (values[2] == null) {
            values[2] = reason.name();
            String told = detail.length() <= DETAIL_LENGTH ? detail : detail.substring(0, DETAIL_LENGTH) + "…";
            values[3] = CONTROL.matcher(told).replaceAll("");
        }
        return this;
    }

    DeliveredLine wrongType(String field, String found) {
        return refuse(Reason.WRONG_TYPE, field + " is no text: " + found);
    }

    DeliveredLine unknown(Collection<String> names) {
        values[4] = names.isEmpty() ? null : String.join(", ", names);
        return this;
    }

    /** With its schema: between two steps over rows Spark hands on the very row. */
    Row row() {
        return new GenericRowWithSchema(values, SCHEMA);
    }

    private String shortened(String text) {
        return text.length() <= longest ? text : text.substring(0, DETAIL_LENGTH) + "…";
    }
}
