package org.fazhi.view;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fazhi.schema.Col;

/** One row by column name; a column without a value is empty text, or null where a number or date is asked for. */
record TableRow(Map<String, Object> values) {
    /** Place by place, then series by series, in time. */
    static final Comparator<TableRow> BY_SERIES = comparing((TableRow row) -> row.text(Col.REF_AREA))
            .thenComparing(row -> row.text(Col.INDICATOR))
            .thenComparing(row -> row.text(Col.STAT_SCOPE))
            .thenComparing(row -> row.text(Col.TIME_PERIOD));

    private static final List<String> CELL =
            List.of(Col.REF_AREA, Col.INDICATOR, Col.STAT_SCOPE, Col.DENOMINATOR, Col.FREQ, Col.TIME_PERIOD);

    /** What names the cell of OBSERVATION it is, or is of. */
    List<String> cell() {
        return CELL.stream().map(this::text).toList();
    }

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
