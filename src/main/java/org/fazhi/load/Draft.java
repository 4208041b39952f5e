package org.fazhi.load;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.fazhi.schema.Col;
import org.fazhi.schema.Tables;

/** A delivered line on its way to a METRIC row, or to a REJECTED one. */
final class Draft {
    /** REJECTED, and what nothing was read from. */
    static final StructType SCHEMA = Tables.REJECTED.schema().add(DeliveredLine.UNKNOWN, DataTypes.StringType);

    private final Row line;
    private final Map<String, Object> cells = new HashMap<>();

    /** @param line of {@link DeliveredLine#SCHEMA} */
    Draft(Row line) {
        this.line = line;
        copy(Col.REASON);
        copy(Col.DETAIL);
        copy(DeliveredLine.UNKNOWN);
    }

    /** A field as delivered, null where it is not. */
    String said(String field) {
        return line.getAs(field);
    }

    void copy(String field) {
        cells.put(field, line.getAs(field));
    }

    void set(String column, Object value) {
        cells.put(column, value);
    }

    @SuppressWarnings("unchecked")
    <T> T get(String column) {
        return (T) cells.get(column);
    }

    boolean isRejected() {
        return cells.get(Col.REASON) != null;
    }

    /** The first reason found stands; a line may have more, and DETAIL tells of all. */
    void reject(Reason reason, String detail) {
        if (isRejected()) {
            cells.merge(Col.DETAIL, detail, (before, added) -> before + "; " + added);
        } else {
            cells.put(Col.REASON, reason.name());
            cells.put(Col.DETAIL, detail);
        }
    }

    Row row() {
        String[] names = SCHEMA.fieldNames();
        Object[] values = new Object[names.length];
        for (int i = 0; i < names.length; i++) {
            values[i] = cells.get(names[i]);
        }
        return RowFactory.create(values);
    }
}
