package org.fazhi.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** One row by column name; a column without a value is empty text, or null where a number or date is asked for. */
record TableRow(Map<String, Object> values) {
    String text(String column) {
        return Objects.toString(values.get(column), "");
    }

    Double number(String column) {
        return values.get(column) instanceof Number number ? number.doubleValue() : null;
    }

    LocalDate date(String column) {
        return values.get(column) instanceof LocalDate date ? date : null;
    }

    /** The same row with another column. */
    TableRow with(String column, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(column, value);
        return new TableRow(more);
    }

    boolean has(String column) {
        return values.get(column) != null;
    }
}
